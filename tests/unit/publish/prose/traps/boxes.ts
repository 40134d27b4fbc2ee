import type { Trap } from './trap';

export const BOXES_TRAPS: readonly Trap[] = [
  {
    id: 'boxes behind their words',
    notice: {
      title: '当场行政处罚决定书',
      paragraphs: [
        '余市监当罚〔2026〕3号',
        '当事人：余姚市示例晨光书法培训有限公司',
        '违法事实：未公示收费标准。',
        '依据《价格违法行为行政处罚规定》第二十一条，决定给予以下行政处罚：',
        '警告☑　罚款□　没收违法所得□',
        '余姚市市场监督管理局',
        '2026年7月2日',
      ],
    },
    parties: [
      {
        name: '余姚市示例晨光书法培训有限公司',
        authority: '余姚市市场监督管理局',
        date: '2026-07-02',
        document: '余市监当罚〔2026〕3号',
        grounds: ['未公示收费标准'],
        result: ['警告'],
        without: ['罚款', '没收'],
      },
    ],
    never: [],
  },
  {
    id: 'boxes of brackets, each in a line',
    notice: {
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [
        '余教罚决〔2026〕30号',
        '当事人：余姚市示例小苗托管服务有限公司',
        '经查，当事人以托管名义开展学科类培训。',
        '本机关决定对当事人作出如下行政处罚：',
        '（ ）警告',
        '（√）通报批评',
        '（√）罚款 5000 元',
        '（ ）吊销办学许可证',
        '余姚市教育局',
        '2026年7月20日',
      ],
    },
    parties: [
      {
        name: '余姚市示例小苗托管服务有限公司',
        authority: '余姚市教育局',
        date: '2026-07-20',
        document: '余教罚决〔2026〕30号',
        grounds: ['学科类培训'],
        kinds: ['penalty'],
        result: ['通报批评', '罚款5000元'],
        without: ['警告', '吊销'],
      },
    ],
    never: [],
  },
  {
    id: 'boxes in a sentence, of which nobody can tell whose they are',
    notice: {
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [
        '当事人：余姚市示例启明培训学校',
        '经查，当事人未取得办学许可证。决定给予☑警告、□罚款、□没收违法所得的行政处罚。',
        '余姚市教育局',
        '2026年9月9日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-09-09',
        grounds: ['未取得办学许可证'],
        kinds: [],
        result: [],
        without: ['警告', '罚款', '没收'],
      },
    ],
    never: [],
  },
];
