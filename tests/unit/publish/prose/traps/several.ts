import type { Trap } from './trap';

export const SEVERAL_TRAPS: readonly Trap[] = [
  {
    id: 'some are summoned, another is fined',
    notice: {
      title: '余姚市教育局通报',
      paragraphs: [
        '2026年4月1日，余姚市教育局约谈余姚市示例启明培训学校、余姚市示例晨光艺术培训有限公司，对宁波示例未来星教育科技有限公司罚款1万元。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        date: '2026-04-01',
        kinds: ['summons'],
        result: ['约谈'],
        without: ['1万元'],
      },
      {
        name: '余姚市示例晨光艺术培训有限公司',
        authority: '余姚市教育局',
        date: '2026-04-01',
        kinds: ['summons'],
        result: ['约谈'],
        without: ['1万元'],
      },
      {
        name: '宁波示例未来星教育科技有限公司',
        authority: '余姚市教育局',
        date: '2026-04-01',
        kinds: ['penalty'],
        result: ['罚款1万元'],
        without: ['约谈'],
      },
    ],
    never: [],
  },
  {
    id: 'one is punished, the other is not',
    notice: {
      title: '余姚市教育局通报',
      paragraphs: [
        '余姚市教育局对余姚市示例启明培训学校给予警告，对余姚市示例晨光艺术培训有限公司不予处罚。',
      ],
    },
    parties: [
      {
        name: '余姚市示例启明培训学校',
        authority: '余姚市教育局',
        kinds: ['warning'],
        result: ['警告'],
      },
      { name: '余姚市示例晨光艺术培训有限公司', refused: 'no-act' },
    ],
    never: [],
  },
];
