import type { Trap } from './trap';

export const NAMES_TRAPS: readonly Trap[] = [
  {
    id: 'a labelled code in brackets behind the addressee',
    notice: {
      title: '行政处罚决定书',
      paragraphs: [
        '余教罚决〔2026〕21号',
        '余姚市示例启明培训学校（统一社会信用代码：91330281MAE1033B07）：',
        '经查，你校自2026年1月起未取得办学许可证擅自招收学员。我局决定给予你校罚款20000元的行政处罚。',
        '余姚市教育局',
        '2026年4月3日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        uscc: '91330281MAE1033B07',
        authority: '余姚市教育局',
        date: '2026-04-03',
        document: '余教罚决〔2026〕21号',
        grounds: ['未取得办学许可证'],
        kinds: ['penalty'],
        result: ['罚款20000元'],
      },
    ],
    never: [],
  },
  {
    id: 'a sign over the door in brackets',
    notice: {
      title: '余姚市市场监督管理局行政处罚决定书',
      paragraphs: [
        '余市监处罚〔2026〕8号',
        '被处罚单位：余姚市示例晨光教育咨询有限公司（门头：晨光·小升初）',
        '统一社会信用代码：91330281MAE1033B07',
        '经查，当事人在其公众号发布“签约保录取”的招生广告。',
        '本局决定对当事人罚款15000元。',
        '余姚市市场监督管理局',
        '2026年6月8日',
      ],
    },
    parties: [
      {
        name: '余姚市示例晨光教育咨询有限公司',
        uscc: '91330281MAE1033B07',
        authority: '余姚市市场监督管理局',
        date: '2026-06-08',
        document: '余市监处罚〔2026〕8号',
        grounds: ['签约保录取'],
        kinds: ['penalty'],
        result: ['罚款15000元'],
      },
    ],
    never: [],
  },
  {
    id: 'a brand in brackets in a running sentence',
    notice: {
      title: '一起无证办学案件的通报',
      publishedOn: '2026-05-20',
      paragraphs: [
        '2026年5月9日，余姚市教育局对余姚市示例启明培训有限公司（品牌：示例小启明）未取得办学许可证开展培训的行为作出罚款3万元的行政处罚。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训有限公司',
        authority: '余姚市教育局',
        date: '2026-05-09',
        grounds: ['未取得办学许可证'],
        kinds: ['penalty'],
        result: ['罚款3万元'],
      },
    ],
    never: [],
  },
  {
    id: 'a place that begins with a conjunction, in a list',
    notice: {
      title: '示例市教育局关于处罚3家机构的通报',
      paragraphs: [
        '示例市教育局依法对余姚市示例启明培训学校、和泰区示例晨光培训学校处以警告。',
        '示例市教育局',
        '2026年9月9日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '示例市教育局',
        date: '2026-09-09',
        kinds: ['warning'],
        result: ['警告'],
      },
    ],
    never: ['泰区示例晨光培训学校'],
    stated: 3,
  },
  {
    id: 'a masked code and a channel in brackets',
    notice: {
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [
        '当事人：余姚市示例晨光艺术培训有限公司（9133028*********7）（微信公众号“晨光星球”）',
        '经查，当事人超出许可范围办学。决定对当事人罚款1万元。',
        '余姚市教育局',
        '2026年2月3日',
      ],
    },
    parties: [
      {
        name: '余姚市示例晨光艺术培训有限公司',
        authority: '余姚市教育局',
        date: '2026-02-03',
        grounds: ['超出许可范围'],
        kinds: ['penalty'],
        result: ['罚款1万元'],
      },
    ],
    never: [],
  },
];
