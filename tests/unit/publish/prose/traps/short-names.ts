import type { Trap } from './trap';

/** A bare 公司 is in no register. */
export const SHORT_NAMES_TRAPS: readonly Trap[] = [
  {
    id: 'a short name that only one full name can be of',
    notice: {
      title: '余姚市市场监督管理局通报一起广告违法案件',
      publishedOn: '2026-05-20',
      paragraphs: [
        '有家长反映余姚市示例启明教育科技有限公司夸大升学率。经查情况属实。',
        '2026年5月9日，余姚市市场监督管理局依法对示例启明公司作出罚款2万元的行政处罚。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明教育科技有限公司',
        authority: '余姚市市场监督管理局',
        date: '2026-05-09',
        grounds: ['夸大升学率'],
        kinds: ['penalty'],
        result: ['罚款2万元'],
      },
    ],
    never: ['示例启明公司'],
    stated: 1,
  },
  {
    id: 'a short name that two full names can be of',
    notice: {
      title: '余姚市教育局关于一起案件的通报',
      paragraphs: [
        '余姚市示例晨光教育咨询有限公司与余姚市示例晨光艺术培训有限公司在同一地址办学。',
        '2026年6月2日，余姚市教育局对示例晨光公司给予警告。',
        '余姚市教育局',
      ],
    },
    parties: [{ name: '示例晨光公司', refused: 'no-act' }],
    never: ['余姚市示例晨光教育咨询有限公司', '余姚市示例晨光艺术培训有限公司'],
  },
  {
    id: 'a short name that another brand only ends in',
    notice: {
      title: '余姚市教育局查处违规培训',
      paragraphs: [
        '余姚市新示例启明教育咨询有限公司反映他人冒用其名义。',
        '2026年6月2日，余姚市教育局对示例启明公司罚款1万元。',
        '余姚市教育局',
      ],
    },
    parties: [{ name: '示例启明公司', refused: 'no-act' }],
    never: ['余姚市新示例启明教育咨询有限公司'],
  },
  {
    id: 'a short name of a company beside a school of its brand',
    notice: {
      title: '余姚市教育局查处违规培训',
      paragraphs: [
        '余姚市示例晨光幼儿园的房屋由他人使用。',
        '2026年6月2日，余姚市教育局对示例晨光公司给予警告。',
        '余姚市教育局',
      ],
    },
    parties: [{ name: '示例晨光公司', refused: 'no-act' }],
    never: ['余姚市示例晨光幼儿园'],
  },
  {
    id: 'a short name beside a landlord of its brand',
    notice: {
      title: '余姚市教育局查处违规培训',
      paragraphs: [
        '余姚市示例启明物业管理有限公司提供了线索。',
        '2026年6月2日，余姚市教育局对示例启明公司罚款1万元。',
        '余姚市教育局',
      ],
    },
    parties: [{ name: '示例启明公司', refused: 'no-act' }],
    never: ['余姚市示例启明物业管理有限公司'],
  },
  {
    id: 'short names whose sums are told in their order',
    notice: {
      title: '余姚市教育局查处违规培训',
      paragraphs: [
        '余姚市示例启明教育科技有限公司、余姚市示例晨光艺术培训有限公司超时培训。2026年3月2日，余姚市教育局对示例启明公司、示例晨光公司分别罚款1万元、2万元。',
        '余姚市教育局',
      ],
    },
    parties: [
      { name: '余姚市示例启明教育科技有限公司', authority: '余姚市教育局', without: ['2万元'] },
      { name: '余姚市示例晨光艺术培训有限公司', authority: '余姚市教育局', without: ['1万元'] },
    ],
    never: [],
  },
  {
    id: 'a short name of nobody that is named in full',
    notice: {
      title: '余姚市教育局查处违规培训',
      paragraphs: ['2026年6月2日，余姚市教育局对余姚市示例远航公司罚款1万元。', '余姚市教育局'],
    },
    parties: [{ name: '余姚市示例远航公司', refused: 'no-act' }],
    never: [],
  },
  {
    id: 'short names declared for two, each with its own act',
    notice: {
      title: '余姚市教育局关于两家机构处理结果的通报',
      paragraphs: [
        '余姚市示例海豚培训有限公司（以下简称“海豚公司”）、余姚市示例向日葵艺术培训学校（以下简称“向日葵学校”）均在节假日开展学科类培训。',
        '2026年7月6日，余姚市教育局对海豚公司罚款3万元。2026年7月8日，余姚市教育局对向日葵学校给予警告。',
        '余姚市教育局',
        '2026年7月10日',
      ],
    },
    parties: [
      {
        name: '余姚市示例海豚培训有限公司',
        authority: '余姚市教育局',
        date: '2026-07-06',
        kinds: ['penalty'],
        result: ['罚款3万元'],
        without: ['警告'],
      },
      {
        name: '余姚市示例向日葵艺术培训学校',
        authority: '余姚市教育局',
        date: '2026-07-08',
        kinds: ['warning'],
        result: ['警告'],
        without: ['3万元'],
      },
    ],
    never: ['海豚公司', '向日葵学校'],
  },
  {
    id: 'parts of one report that call it by its short name are no series',
    notice: {
      title: '关于余姚市示例星河教育科技有限公司有关问题处理情况的通报',
      publishedOn: '2026-08-20',
      paragraphs: [
        '余姚市示例星河教育科技有限公司（下称星河公司）停业后，余姚市教育局接到家长投诉。',
        '一、星河公司未将预收费存入监管账户。',
        '二、2026年8月11日，余姚市教育局决定对星河公司罚款5万元。',
        '三、学员可转入余姚市示例实验中心继续上课。',
        '余姚市教育局',
        '2026年8月20日',
      ],
    },
    parties: [
      {
        name: '余姚市示例星河教育科技有限公司',
        authority: '余姚市教育局',
        date: '2026-08-11',
        grounds: ['未将预收费存入监管账户'],
        kinds: ['penalty'],
        result: ['罚款5万元'],
      },
    ],
    never: ['余姚市示例实验中心', '星河公司'],
  },
];
