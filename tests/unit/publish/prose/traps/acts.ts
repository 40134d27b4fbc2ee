import type { Trap } from './trap';

export const ACTS_TRAPS: readonly Trap[] = [
  {
    id: 'an earlier fine in the sentence of today',
    notice: {
      title: '余姚市教育局关于将一家培训机构列入黑名单的公告',
      paragraphs: [
        '余姚市示例启明培训学校因拒不退还学员学费，于2026年3月2日被处以罚款5万元，经研究，现决定将余姚市示例启明培训学校列入校外培训机构黑名单。',
        '余姚市教育局',
        '2026年6月1日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-06-01',
        grounds: ['拒不退还学员学费'],
        kinds: ['blacklist'],
        result: ['黑名单'],
        without: ['5万元'],
      },
    ],
    never: [],
  },
  {
    id: 'an earlier decision before the graver one',
    notice: {
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [
        '余教罚决〔2026〕40号',
        '当事人：余姚市示例晨光文化课培训学校',
        '经查，我局于2025年12月1日作出余教罚决〔2025〕90号行政处罚决定，对当事人给予警告，并处罚款2万元。当事人此后仍在法定节假日开展学科类培训，管理混乱。',
        '我局决定吊销当事人办学许可证。',
        '余姚市教育局',
        '2026年3月15日',
      ],
    },
    parties: [
      {
        name: '余姚市示例晨光文化课培训学校',
        authority: '余姚市教育局',
        date: '2026-03-15',
        document: '余教罚决〔2026〕40号',
        grounds: ['法定节假日开展学科类培训'],
        kinds: ['licence-revoked'],
        result: ['吊销'],
        without: ['2万元', '警告'],
      },
    ],
    never: [],
  },
  {
    id: 'a summons with a warning behind it',
    notice: {
      title: '余姚市教育局约谈两家培训机构',
      publishedOn: '2026-08-06',
      paragraphs: [
        '8月4日，余姚市教育局约谈了余姚市示例启明培训学校、余姚市示例晨光艺术中心负责人。',
        '会上指出，这两家机构存在提前招生等问题。逾期不改的，市教育局将依法给予行政处罚。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-08-04',
        kinds: ['summons'],
        result: ['约谈'],
        grounds: ['提前招生'],
      },
      {
        name: '余姚市示例晨光艺术中心',
        authority: '余姚市教育局',
        date: '2026-08-04',
        kinds: ['summons'],
        result: ['约谈'],
        grounds: ['提前招生'],
      },
    ],
    never: [],
    stated: 2,
  },
  {
    id: 'an order with a threat of acts behind it',
    notice: {
      title: '余姚市教育局关于余姚市示例启明培训学校检查情况的通报',
      paragraphs: [
        '经查，余姚市示例启明培训学校未公示收费标准。余姚市教育局责令余姚市示例启明培训学校限期整改，逾期不整改的，给予警告，并处罚款3万元。',
        '余姚市教育局',
        '2026年5月5日',
      ],
    },
    parties: [{ name: '余姚市示例启明培训学校', refused: 'no-act' }],
    never: [],
  },
  {
    id: 'a decision that is only proposed, with an act beside it',
    notice: {
      title: '余姚市教育局公告',
      paragraphs: [
        '余姚市示例启明培训学校：',
        '你校未经批准停止办学，我局已约谈你校负责人。现我局拟将你校列入黑名单，你校享有陈述、申辩的权利，逾期视为放弃。',
        '余姚市教育局',
        '2026年5月5日',
      ],
    },
    parties: [{ name: '余姚市示例启明培训学校', refused: 'not-a-decision' }],
    never: [],
  },
  {
    id: 'an order in the sentence that leads to the fine',
    notice: {
      title: '余姚市综合行政执法局行政处罚决定书',
      paragraphs: [
        '余综执罚决〔2026〕9号',
        '当事人：余姚市示例启明教育科技有限公司',
        '经查，当事人未经审批举办校外培训机构。',
        '本机关决定责令当事人停止举办，退还所收费用，并作出以下处罚：',
        '罚款30000元。',
        '余姚市综合行政执法局',
        '2026年9月9日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明教育科技有限公司',
        authority: '余姚市综合行政执法局',
        date: '2026-09-09',
        document: '余综执罚决〔2026〕9号',
        grounds: ['未经审批'],
        kinds: ['shutdown', 'penalty'],
        result: ['停止举办', '罚款30000元'],
      },
    ],
    never: [],
  },
  {
    id: 'a fine of last year in the words that name the party',
    notice: {
      title: '余姚市教育局通报',
      paragraphs: [
        '2025年因同类行为被罚款2万元的余姚市示例启明培训学校再次违规。2026年4月1日，余姚市教育局对余姚市示例启明培训学校给予警告。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        kinds: ['warning'],
        result: ['警告'],
        without: ['2万元'],
      },
    ],
    never: [],
  },
  {
    id: 'a fine on the landlord behind the order to it',
    notice: {
      title: '余姚市教育局通报',
      paragraphs: [
        '2026年4月1日，余姚市教育局对余姚市示例启明培训学校给予警告，责令场地出租方停止出租，并处罚款5000元。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        kinds: ['warning'],
        result: ['警告'],
        without: ['5000元'],
      },
    ],
    never: [],
  },
  {
    id: 'a fine on a teacher behind the blame',
    notice: {
      title: '余姚市教育局通报',
      paragraphs: [
        '2026年4月1日，余姚市教育局对余姚市示例启明培训学校给予警告，对授课教师李某给予通报批评，并处罚款2000元。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        kinds: ['warning'],
        result: ['警告'],
        without: ['2000元', '通报批评'],
      },
    ],
    never: ['李某'],
  },
  {
    id: 'a decision from a day on',
    notice: {
      title: '余姚市教育局公告',
      paragraphs: [
        '余姚市教育局决定自2026年5月1日起将余姚市示例启明培训学校列入黑名单。',
        '余姚市教育局',
        '2026年4月20日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-20',
        kinds: ['blacklist'],
        result: ['黑名单'],
      },
    ],
    never: [],
  },
  {
    id: 'a decision that its own office takes back',
    notice: {
      title: '余姚市教育局公告',
      paragraphs: ['余姚市教育局决定撤销对余姚市示例启明培训学校作出的罚款1万元的处罚决定。'],
    },
    parties: [{ name: '余姚市示例启明培训学校', refused: 'no-act' }],
    never: [],
  },
  {
    id: 'a decision that a higher office struck down',
    notice: {
      title: '余姚市教育局通报',
      paragraphs: [
        '2026年4月1日，余姚市教育局对余姚市示例启明培训学校罚款1万元。该校不服申请复议，余姚市人民政府撤销了该处罚决定。',
      ],
    },
    parties: [{ name: '余姚市示例启明培训学校', refused: 'no-act' }],
    never: [],
  },
  {
    id: 'a threat whose acts are a list',
    notice: {
      title: '余姚市教育局通告',
      paragraphs: [
        '余姚市示例启明培训学校：',
        '你校无证办学，责令立即停止。逾期不停止的，我局将依法：',
        '1.罚款；',
        '2.列入黑名单。',
        '余姚市教育局',
        '2026年5月1日',
      ],
    },
    parties: [{ name: '余姚市示例启明培训学校', refused: 'not-a-decision' }],
    never: [],
  },
];
