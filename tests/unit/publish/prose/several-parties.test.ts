import { describe, expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

/** A letter to two parties: what was decided on the one is not told of the other. */

const [A, B] = ['余姚市白鹳培训学校有限公司', '宁波市鹿鸣教育培训有限公司'];
const CALLS = [
  [A, B],
  ['甲公司', '乙公司'],
  ['白鹳公司', '鹿鸣公司'],
] as const;

const aside = (name: string, called: string) =>
  name === called ? name : `${name}（以下简称“${called}”）`;

const HEADS: readonly ((a: string, b: string) => string[])[] = [
  (a, b) => [`当事人：${a}`, `当事人：${b}`],
  (a, b) => [`当事人：${a}`, b],
  (a, b) => [`当事人一：${a}`, `当事人二：${b}`],
  (a, b) => [`当事人：${a}、${b}`],
];

const actsOf = (head: readonly string[], act: string) => {
  const { rows, remarks } = draftNotice({
    title: '行政处罚决定书',
    paragraphs: [
      '余教罚〔2026〕7号',
      ...head,
      '经查，两家单位违规办学。',
      `本局决定${act}。`,
      '余姚市教育局',
      '2026年10月9日',
    ],
  });
  const acts = rows.map(({ name, cells }) => [name, cells.get('result')?.text ?? '']);
  return { acts: Object.fromEntries(acts), remarks };
};

const CASES: readonly (readonly [act: (a: string, b: string) => string, a: RegExp, b: RegExp])[] = [
  [(a, b) => `对${a}罚款1万元，对${b}罚款2万元`, /^[^2]*罚款1万元$/, /^[^1]*罚款2万元$/],
  [(a, b) => `：对${a}罚款1万元，对${b}罚款2万元`, /^[^2]*罚款1万元$/, /^[^1]*罚款2万元$/],
  [(a, b) => `：1.对${a}罚款1万元；2.对${b}给予警告`, /^[^警]*罚款1万元$/, /^[^罚]*警告$/],
  [
    (a, b) => `：责令${a}停止举办，并处罚款3万元；责令${b}停止招收学员`,
    /停止举办，并处罚款3万元$/,
    /^[^罚]*停止招收学员$/,
  ],
  [
    (a, b) => `：对${a}、${b}各罚款1万元，对${b}并处警告`,
    /^[^警]*罚款1万元$/,
    /罚款1万元；.*警告$/,
  ],
  [(a, b) => `：对${a}、${b}分别处罚款1万元、2万元`, /^$/, /^$/],
];

describe.each(HEADS.map((head, at) => ({ head, at })))('parties named in way $at', ({ head }) => {
  it.each(CASES)('have each its own act: %s', (act, ofA, ofB) => {
    for (const [a, b] of CALLS) {
      const { acts } = actsOf(head(aside(A, a), aside(B, b)), act(a, b));
      expect(Object.keys(acts)).toEqual([A, B]);
      expect(acts[A]).toMatch(ofA);
      expect(acts[B]).toMatch(ofB);
    }
  });
});

describe('who is named and gets no row is told', () => {
  const remarksOf = (title: string, ...paragraphs: string[]) => {
    const { rows, remarks } = draftNotice({ title, paragraphs });
    return [...rows.map(({ name }) => name), ...remarks].join('\n');
  };

  it.each([
    ['关于公布黑名单的公告', `●${A}`, `●${B}`, '余姚市教育局', '2026年10月9日'],
    ['处罚情况公示', `${A}：罚款1万元；${B}：警告。`, '余姚市教育局'],
    [
      '处罚情况',
      '一、基本情况',
      `${A}，住所余姚市。`,
      '二、处理决定',
      '罚款1万元。',
      `对${B}罚款。`,
    ],
  ])('where nobody was recognised: %s', (title, ...lines) => {
    const told = remarksOf(title, ...lines);
    expect(told).toContain(A);
    expect(told).toContain(B);
  });

  it('beside an act in a letter to another, and not in what was looked into', () => {
    const told = remarksOf(
      '行政处罚决定书',
      `当事人：${A}`,
      '经查，当事人租用余姚市墨池物业服务有限公司的房屋办学。',
      `本局决定罚款1万元。另查，${B}协助招生，本局已另案罚款2万元。`,
      '余姚市教育局',
      '2026年10月9日',
    );
    expect(told).toContain(B);
    expect(told).not.toContain('墨池');
  });

  it('by the words of its own item of a list', () => {
    const told = remarksOf(
      '关于公布黑名单的公告',
      '现将列入黑名单的培训机构公布如下：',
      '1.白鹳舞蹈',
      `2.${A}`,
      '3.星光',
      '4.小天才托管',
      '5.示例街88号无名培训点',
      '余姚市教育局',
      '2026年10月9日',
    );
    expect(told).toContain('白鹳舞蹈');
    expect(told).toContain('星光');
  });
});

describe('of a letter to two', () => {
  const resultsOf = (heads: readonly string[], act: string) => {
    const { rows } = draftNotice({
      title: '行政处罚决定书',
      paragraphs: [...heads, '经查，两家单位违规办学。', act, '余姚市教育局', '2026年10月9日'],
    });
    return rows.map(({ name, cells }) => [name, cells.get('result')?.text ?? '']);
  };

  it.each([
    (a: string) => `对法定代表人李某罚款1万元，现责令${a}停止办学，并作出如下行政处罚：给予警告。`,
    (a: string) => `约谈场地出租方，决定责令${a}停止办学，并作出如下行政处罚：给予警告。`,
    (a: string) => `对教师高某予以警告，本局责令${a}停止办学，决定处罚如下：罚款1万元。`,
  ])(
    'what is ordered ahead of the block is of whom it names, though others stand before: %s',
    (act) => {
      expect(resultsOf([`当事人：${A}`], act(A))).toEqual([
        [A, expect.stringMatching(/停止办学；(?:给予警告|罚款1万元)/u)],
      ]);
      expect(resultsOf([`当事人一：${A}`, `当事人二：${B}`], act(A))).toEqual([
        [A, expect.stringContaining('停止办学')],
        [B, ''],
      ]);
    },
  );

  it.each([
    (a: string, b: string) => `责令${a}、${b}停止举办；并对${a}罚款1万元。`,
    (a: string, b: string) => `责令${a}和${b}停止举办，对${a}罚款1万元。`,
  ])('what is done to both in a row is of both, and the rest of the one: %s', (act) => {
    for (const [a, b] of CALLS)
      for (const head of HEADS) {
        const [one = [], two = []] = resultsOf(head(aside(A, a), aside(B, b)), act(a, b));
        expect(one).toEqual([A, expect.stringMatching(/停止举办.*罚款1万元/u)]);
        expect(two).toEqual([B, expect.stringMatching(/停止举办(?!.*罚款)/u)]);
      }
  });

  it.each([
    '决定对甲公司罚款1万元，对乙公司罚款2万元。',
    '对当事人甲罚款1万元，对当事人乙罚款2万元。',
    '对前者罚款1万元，对后者罚款2万元。',
    `决定对${A}、${B}罚款共计3万元。`,
  ])('nobody has what is not told to be theirs: %s', (act) => {
    for (const [, result] of resultsOf([`当事人：${A}、${B}`], act))
      expect(result).not.toMatch(/罚款/u);
  });
});

it.each(['存在以下问题：', '处罚依据如下：', '采取以下处理：'])(
  'things that a line calls for are no cases: %s',
  (call) => {
    const { remarks } = draftNotice({
      title: '关于校外培训机构处罚的通报',
      paragraphs: [
        `2026年10月8日，余姚市教育局对${A}罚款1万元。`,
        call,
        '1.无证办学',
        '2.虚假宣传',
        '3.超标收费',
        `4.${B}协助招生`,
        '余姚市教育局',
        '2026年10月9日',
      ],
    });
    expect(remarks.join()).not.toContain('无证办学');
  },
);

it.each([
  ['现将近期处罚情况公布如下。', undefined],
  ['现将有关情况予以通报：', undefined],
  ['现将处理情况公示如下：', undefined],
  ['经研究，现作出决定：', '2026-10-09'],
])('%s the day of the signature is that of what the notice itself decides', (lead, day) => {
  const { rows } = draftNotice({
    title: '关于校外培训机构行政处罚的公告',
    paragraphs: [`${lead}对${A}罚款1万元。`, '余姚市教育局', '2026年10月9日'],
  });
  expect(rows.map(({ cells }) => cells.get('date')?.text)).toEqual([day]);
});
