import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

/** Papers that stand one behind the other in one file: each has its own party, act, day and office. */

const PAPERS = [
  {
    name: '余姚市白鹳培训学校有限公司',
    act: '罚款1万元',
    day: '2026-10-08',
    office: '余姚市教育局',
  },
  {
    name: '慈溪市墨池教育培训有限公司',
    act: '责令停止举办',
    day: '2026-10-12',
    office: '慈溪市教育局',
  },
  {
    name: '宁波市鹿鸣教育培训有限公司',
    act: '给予警告',
    day: '2026-10-13',
    office: '宁波市海曙区教育局',
  },
  {
    name: '余姚市示例远帆托管中心',
    act: '吊销办学许可证',
    day: '2026-10-19',
    office: '余姚市教育局',
  },
] as const;
type Paper = (typeof PAPERS)[number];

const HEADS: readonly ((paper: Paper, nth: number) => string[])[] = [
  (_, nth) => ['行政处罚决定书', `余教罚决字〔2026〕第${nth}号`],
  ({ office }, nth) => [`${office}行政处罚决定书`, `余教罚决字〔2026〕第${nth}号`],
  ({ office }, nth) => [office, '行政处罚决定书', `（余教罚决字〔2026〕${nth}号）`],
  (_, nth) => [`行政处罚决定书（余教罚决字〔2026〕第${nth}号）`],
  (_, nth) => ['行 政 处 罚 决 定 书', `余教罚决字〔2026〕第${nth}号`],
  ({ name }, nth) => [`关于对${name}的处罚决定`, `余教〔2026〕${nth}号`],
];
const TO: readonly ((name: string) => string[])[] = [
  (name) => [`当事人：${name}`],
  (name) => [`${name}：`],
  (name) => [`被处罚单位：${name}`, '地址：余姚市示例路8号'],
  (name) => ['当事人', `名称：${name}`],
];

const chineseDay = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const letter = (
  paper: Paper,
  nth: number,
  head: (typeof HEADS)[number],
  to: (typeof TO)[number],
) => [
  ...head(paper, nth),
  ...to(paper.name),
  '经查，你单位存在违规办学行为。',
  `本局决定：对你单位${paper.act}。`,
  paper.office,
  chineseDay(paper.day),
];

const cellsOf = (title: string, paragraphs: readonly string[]) =>
  draftNotice({ title, paragraphs }).rows.map(({ name, cells, refused }) => ({
    name,
    act: cells.get('result')?.text ?? '',
    day: cells.get('date')?.text ?? '',
    office: cells.get('authority')?.text ?? '',
    ...(refused && { refused }),
  }));

describe('letters one behind the other', () => {
  it.each(HEADS.flatMap((head, at) => TO.map((to, nth) => ({ head, to, called: `${at}-${nth}` }))))(
    'are each of its own party, with its own act, day and office: $called',
    ({ head, to }) => {
      for (const count of [2, 3, 4])
        for (const cover of [undefined, '2026年10月行政处罚公示']) {
          const papers = PAPERS.slice(0, count);
          const lines = papers.flatMap((paper, nth) => letter(paper, nth + 31, head, to));
          const [first = '', ...rest] = lines;
          const read = cover ? cellsOf(cover, lines) : cellsOf(first, rest);
          expect(read.map(({ name, day, office }) => ({ name, day, office }))).toEqual(
            papers.map(({ name, day, office }) => ({ name, day, office })),
          );
          for (const [at, { act }] of papers.entries()) expect(read[at]?.act).toContain(act);
        }
    },
  );
});

const [ONE, TWO, THREE] = PAPERS;
const LETTER = letter(TWO, 7, HEADS[0] ?? (() => []), TO[0] ?? (() => []));
const signed = ({ office, day }: Paper) => [office, chineseDay(day)];

describe('another paper above or below a letter', () => {
  const spared = [
    '不予行政处罚决定书',
    `当事人：${ONE.name}`,
    '本局决定不予行政处罚。',
    ...signed(ONE),
  ];
  const told = [
    '行政处罚事先告知书',
    `当事人：${ONE.name}`,
    '本局拟对你单位罚款3万元。',
    ...signed(ONE),
  ];
  const order = [
    '责令限期改正通知书',
    `当事人：${ONE.name}`,
    '责令你单位限期改正。',
    ...signed(ONE),
  ];

  it.each([
    ['a spared case', spared],
    ['an announcement', told],
    ['an order', order],
  ])('%s says nothing of it, and is told itself', (_, other) => {
    for (const lines of [
      [...other, ...LETTER],
      [...LETTER, ...other],
    ]) {
      const rows = cellsOf(lines[0] ?? '', lines.slice(1));
      const kept = rows.filter(({ refused }) => !refused);
      expect(kept).toEqual([
        { name: TWO.name, act: '对你单位责令停止举办', day: TWO.day, office: TWO.office },
      ]);
      expect(rows.find(({ name }) => name === ONE.name)?.refused).toBeTruthy();
    }
  });

  it('is an announcement of its own', () => {
    const listing = (paper: Paper) => [
      `关于将${paper.name}列入黑名单的公告`,
      `经研究，决定将${paper.name}列入校外培训机构黑名单。`,
      ...signed(paper),
    ];
    const [first = '', ...rest] = [...listing(ONE), ...listing(THREE), ...LETTER];
    expect(cellsOf(first, rest).map(({ name, day, office }) => [name, day, office])).toEqual(
      [ONE, THREE, TWO].map(({ name, day, office }) => [name, day, office]),
    );
  });
});

it('titles of other notices below a signature begin no paper', () => {
  const [first = '', ...rest] = [
    ...LETTER,
    `关于对${ONE.name}行政处罚的公示`,
    `${THREE.name}行政处罚决定书`,
  ];
  expect(cellsOf(first, rest).map(({ name }) => name)).toEqual([TWO.name]);
});

describe('one paper is not cut', () => {
  const [head = '', ...middle] = LETTER.slice(0, -3);
  const end = LETTER.slice(-3);
  const whole = [{ name: TWO.name, act: '对你单位责令停止举办', day: TWO.day, office: TWO.office }];

  it.each([
    ['行政处罚决定书', '当事人的陈述申辩意见及采纳情况：', '当事人未提出陈述申辩。'],
    [`${TWO.office}行政处罚决定书`, '被处罚人陈述、申辩情况：', '被处罚人未申辩。'],
    ['行政处罚决定书（余教罚决字〔2026〕第7号）', '当事人签收：', '见送达回证。'],
    ['行政处罚决定书', `当事人：${TWO.name}`, '以上事实清楚。'],
    ['2026年9月1日', '行政处罚告知书', '已送达你单位。你单位未提出申辩。'],
    ['办理经过：', '2026年4月1日', '下达责令限期改正通知书', '2026年9月1日', '送达告知书'],
  ])('where its head comes back, or its steps stand in lines: %s', (...lines) => {
    for (const first of [head, `关于对${TWO.name}的处罚决定`])
      expect(cellsOf(first, [...middle, ...lines, ...end])).toEqual(whole);
  });

  it.each([
    ['权利义务告知书', '当事人不服的，可以申请行政复议。'],
    ['罚款缴款告知书', `${TWO.name}：`, '请于十五日内到银行缴款。'],
    ['行政处罚信息信用修复告知书', '当事人纠正违法行为后可以申请信用修复。'],
  ])('by an annex without a signature: %s', (...annex) => {
    const { rows, remarks } = draftNotice({
      title: head,
      paragraphs: [...middle, ...end, ...annex],
    });
    expect(rows.map(({ name, refused }) => [name, refused])).toEqual([[TWO.name, undefined]]);
    expect(remarks).toEqual([]);
  });

  it('a list that an announcement adds has the office of its signature', () => {
    const lines = [
      '现将处罚情况予以公布。',
      '特此公告。',
      ...signed(ONE),
      '2026年校外培训机构处罚情况通报（第一批）',
      `1.${ONE.name}，无证办学，罚款1万元。`,
      `2.${TWO.name}，虚假宣传，警告。`,
    ];
    const read = cellsOf('关于公布2026年处罚情况的公告', lines);
    expect(read.map(({ name, office }) => [name, office])).toEqual([
      [ONE.name, ONE.office],
      [TWO.name, ONE.office],
    ]);
  });
});

describe('a signature', () => {
  it.each<[string, (paper: Paper) => string[]]>([
    ['in one line', ({ office, day }) => [`${office} ${chineseDay(day)}`]],
    ['with its seal below', ({ office, day }) => [office, '（印章）', chineseDay(day)]],
    ['above who gets a copy', (paper) => [...signed(paper), '抄送：余姚市人民政府']],
    ['and what is added', (paper) => [...signed(paper), '附件：送达回证']],
  ])('%s ends a paper', (_, sign) => {
    const notice = (paper: Paper) => [
      `关于对${paper.name}行政处罚的公告`,
      `经查，${paper.name}违规办学。本局决定对${paper.name}${paper.act}。`,
      ...sign(paper),
    ];
    const [first = '', ...rest] = [ONE, TWO, THREE].flatMap(notice);
    expect(cellsOf(first, rest).map(({ name, day, office }) => [name, day, office])).toEqual(
      [ONE, TWO, THREE].map(({ name, day, office }) => [name, day, office]),
    );
  });

  it('may be a day alone below an act', () => {
    const notice = (paper: Paper) => [
      `关于对${paper.name}行政处罚的公告`,
      `本局决定对${paper.name}${paper.act}。`,
      chineseDay(paper.day),
    ];
    const [first = '', ...rest] = [ONE, TWO].flatMap(notice);
    expect(cellsOf(first, rest).map(({ name, day }) => [name, day])).toEqual(
      [ONE, TWO].map(({ name, day }) => [name, day]),
    );
  });
});

it('who has a row in one paper is not told as passed over in another', () => {
  const notice = ['信用修复告知书', `${TWO.name}：`, '罚款缴清后可申请修复。', ...signed(TWO)];
  const [first = '', ...paragraphs] = [...LETTER, ...notice];
  const { rows, remarks } = draftNotice({ title: first, paragraphs });
  expect(rows.map(({ name }) => name)).toEqual([TWO.name]);
  expect(remarks.join()).not.toContain(TWO.name);
});

describe('a decision that its page tells twice is one row', () => {
  const DECISION = [
    '余姚市教育局行政处罚决定书',
    '余教罚〔2026〕12号',
    '当事人：余姚市白鹳培训学校有限公司',
    '经查，当事人未取得办学许可证擅自开展培训。本局决定对当事人罚款3万元。',
    '余姚市教育局',
    '2026年9月3日',
  ];
  const REPORT = [
    '2026年9月3日，余姚市教育局对余姚市白鹳培训学校有限公司无证办学的行为作出罚款3万元的行政处罚。',
    '特此通报。',
    '余姚市教育局',
    '2026年9月5日',
  ];

  it.each([
    ['a report above its letter', [...REPORT, ...DECISION]],
    ['a letter and its copy', [...DECISION, ...DECISION]],
  ])('%s', (_, paragraphs) => {
    const title = '余姚市教育局关于查处校外培训机构的通报';
    const { rows } = draftNotice({ title, paragraphs });
    expect(rows.map(({ cells }) => cells.get('document')?.text)).toEqual(['余教罚〔2026〕12号']);
  });
});
