import type { Trap } from './trap';

/** What tells of a party and its act in ways that a fourth set had first. */
export const TELLINGS_TRAPS: readonly Trap[] = [
  {
    id: 'a talk with the head of an institution',
    notice: {
      title: '余姚市教育局开展暑期检查',
      paragraphs: [
        '检查中发现，余姚市示例启明培训学校超时段培训。2026年7月3日，余姚市教育局对该校负责人进行了集体约谈。',
        '余姚市教育局',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-07-03',
        grounds: ['超时段培训'],
        kinds: ['summons'],
        result: ['约谈'],
      },
    ],
    never: [],
  },
  {
    id: 'a talk with the head of an institution who is fined',
    notice: {
      title: '余姚市教育局开展暑期检查',
      paragraphs: [
        '检查中发现，余姚市示例启明培训学校超时段培训。2026年7月3日，余姚市教育局对该校负责人进行约谈并罚款1000元。',
        '余姚市教育局',
      ],
    },
    parties: [],
    never: [],
  },
  {
    id: 'a fine on the head of an institution is none on it',
    notice: {
      title: '余姚市教育局开展暑期检查',
      paragraphs: [
        '检查中发现，余姚市示例启明培训学校超时段培训。2026年7月3日，余姚市教育局对该校负责人罚款1000元。',
        '余姚市教育局',
      ],
    },
    parties: [],
    never: [],
  },
  {
    id: 'an order to stop that ends with the word for penalty',
    notice: {
      title: '余姚市教育局查处一起无证办学',
      paragraphs: [
        '2026年7月3日，余姚市教育局对余姚市示例晨光教育咨询有限公司未取得办学许可证的行为作出罚款2万元、责令停止举办的处罚。',
      ],
    },
    parties: [
      {
        name: '余姚市示例晨光教育咨询有限公司',
        authority: '余姚市教育局',
        date: '2026-07-03',
        grounds: ['未取得办学许可证'],
        kinds: ['shutdown'],
        result: ['责令停止举办', '2万元'],
      },
    ],
    never: [],
  },
  {
    id: 'whom an act is done to behind what it had',
    notice: {
      title: '余姚市校外培训治理简报',
      publishedOn: '2026-09-20',
      paragraphs: [
        '2026年9月8日，余姚市教育局对存在安全隐患的余姚市示例海豚艺术培训有限公司作出限制开展生产经营活动、罚款1万元的决定。',
      ],
    },
    parties: [
      {
        name: '余姚市示例海豚艺术培训有限公司',
        authority: '余姚市教育局',
        date: '2026-09-08',
        kinds: ['operations-restricted', 'penalty'],
        result: ['罚款1万元'],
      },
    ],
    never: [],
  },
  {
    id: 'lists that say whom they add to the black list and to the white list',
    notice: {
      title: '余姚市教育局关于更新黑白名单的公告',
      paragraphs: [
        '现将名单更新情况公告如下：',
        '（一）新增白名单1家：余姚市示例新苗舞蹈培训有限公司。',
        '（二）列入黑名单机构1家：余姚市示例远航教育咨询有限公司，列入原因是无证办学。',
        '余姚市教育局（代章）',
        '2026年10月9日',
      ],
    },
    parties: [
      {
        name: '余姚市示例远航教育咨询有限公司',
        authority: '余姚市教育局',
        grounds: ['无证办学'],
        kinds: ['blacklist'],
        result: ['黑名单'],
      },
    ],
    never: ['余姚市示例新苗舞蹈培训有限公司'],
  },
  {
    id: 'who is not on the black list, before who is',
    notice: {
      title: '余姚市教育局关于黑名单情况的通报',
      paragraphs: [
        '未列入黑名单机构1家：余姚市示例新苗舞蹈培训有限公司。',
        '新增黑名单机构1家：余姚市示例远航教育咨询有限公司。',
        '余姚市教育局',
        '2026年10月9日',
      ],
    },
    parties: [
      {
        name: '余姚市示例远航教育咨询有限公司',
        authority: '余姚市教育局',
        kinds: ['blacklist'],
        result: ['黑名单'],
      },
    ],
    never: ['余姚市示例新苗舞蹈培训有限公司'],
  },
  {
    id: 'a class that is closed, in a sentence without an object',
    notice: {
      title: '关闭公告',
      paragraphs: [
        '经查，余姚市示例镇小青蛙看护点未经审批招收幼儿12名。',
        '依据有关规定，现予以取缔。',
        '余姚市教育局',
        '2026年3月6日',
      ],
    },
    parties: [
      {
        name: '余姚市示例镇小青蛙看护点',
        authority: '余姚市教育局',
        date: '2026-03-06',
        grounds: ['未经审批招收幼儿'],
        kinds: [],
      },
    ],
    never: [],
  },
  {
    id: 'cases behind figures in lines of their own',
    notice: {
      title: '余姚市教育局曝光两起违规培训',
      paragraphs: [
        '01',
        '余姚市示例启明培训学校',
        '违法行为：超期收费。',
        '处理结果：2026年4月3日，余姚市教育局给予该校警告。',
        '02',
        '余姚市示例晨光培训有限公司',
        '违法行为：虚构师资。',
        '处理结果：2026年4月8日，余姚市教育局对该公司罚款1万元。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-03',
        grounds: ['超期收费'],
        kinds: ['warning'],
        result: ['警告'],
      },
      {
        name: '余姚市示例晨光培训有限公司',
        authority: '余姚市教育局',
        date: '2026-04-08',
        grounds: ['虚构师资'],
        kinds: ['penalty'],
        result: ['1万元'],
      },
    ],
    never: [],
    stated: 2,
  },
  {
    id: 'a name that a page number with its nought stands in',
    notice: {
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [
        '当事人：余姚市示例启明培训',
        '01',
        '学校有限公司',
        '经查，当事人未取得办学许可证。',
        '02',
        '本局决定对当事人罚款1万元。',
        '余姚市教育局',
        '2026年3月6日',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校有限公司',
        authority: '余姚市教育局',
        date: '2026-03-06',
        grounds: ['未取得办学许可证'],
        kinds: ['penalty'],
        result: ['1万元'],
      },
    ],
    never: [],
  },
  {
    id: 'two offices that looked, and one of them is only half named',
    notice: {
      title: '余姚市校外培训治理简报',
      paragraphs: [
        '余姚市教育局、县公安局开展联合检查，对余姚市示例海豚艺术培训有限公司罚款1万元。',
      ],
    },
    parties: [
      {
        name: '余姚市示例海豚艺术培训有限公司',
        kinds: ['penalty'],
        result: ['罚款1万元'],
      },
    ],
    never: [],
  },
  {
    id: 'who is looked at next and has done nothing is no ground of the first',
    notice: {
      title: '余姚市教育局夜查校外培训',
      paragraphs: [
        '检查中发现，余姚市示例启明培训学校超时段培训。2026年7月3日，余姚市教育局对该校给予警告。',
        '随后检查的余姚市示例新苗书法培训有限公司未发现违规。',
        '余姚市教育局',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-07-03',
        grounds: ['超时段培训'],
        kinds: ['warning'],
        result: ['警告'],
      },
    ],
    never: ['余姚市示例新苗书法培训有限公司'],
  },
];
