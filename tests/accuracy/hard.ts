import { entry, identifier } from '../unit/match/fixtures';
import type { Card, Rule, Snippet, Subject, Surface } from './types';

/**
 * Snippets written by hand: what a person had to think about. Those that are known to be missed stand
 * here too, since leaving them out would make the figures better than the extension is.
 */

type Row = readonly [
  rule: Rule,
  reason: string,
  card: Partial<Card>,
  expected: Readonly<Record<string, 'identified' | 'named' | 'possible' | 'related'>>,
  surface?: Surface,
];

const OWN = { url: 'https://www.hard.example.org/' };

/** An engine's, the notice's, a government's, a suffix, a news site's, shared hosts', a store's. */
const EVERYBODYS_HOSTS = [
  'search.example',
  'notice.example',
  'edu.gov.cn',
  'com.cn',
  'edu.sohu.com',
  'xiaoe-tech.com',
  'apps.apple.com',
];

/** Two operators bear one brand, and a name that is also a sentence's words. */
const entryOf = (
  id: string,
  raw: Omit<Parameters<typeof entry>[0], 'id'>,
): Pick<Subject, 'entry'> => ({
  entry: entry({ ...raw, id }),
});
export const HARD_ENTRIES = [
  entryOf('hard:yuyao', {
    region: '330281',
    names: [
      { text: '余姚市示例好学堂培训有限公司', kind: 'legal' },
      { text: '示例好学堂', kind: 'brand' },
    ],
  }),
  entryOf('hard:ningbo', {
    region: '330203',
    names: [
      { text: '宁波市海曙区示例好学堂教育有限公司', kind: 'legal' },
      { text: '示例好学堂', kind: 'brand' },
    ],
  }),
  entryOf('hard:university', { kind: 'school', names: [{ text: '示例理工大学', kind: 'legal' }] }),
  entryOf('hard:latin', { names: [{ text: 'Example Learning Co., Ltd.', kind: 'legal' }] }),
  entryOf('hard:news', {
    region: '330281',
    names: [{ text: '余姚市示例新闻培训学校有限公司', kind: 'legal' }],
  }),
  entryOf('hard:former', {
    names: [
      { text: '示例今生教育科技有限公司', kind: 'legal' },
      { text: '示例前世教育科技有限公司', kind: 'former' },
    ],
  }),
  entryOf('hard:short', {
    region: '330281',
    names: [
      { text: '余姚市示例启蒙星培训学校有限公司', kind: 'legal' },
      { text: '启蒙星', kind: 'short' },
    ],
  }),
  // What a careless publisher would list: hosts of everybody.
  entryOf('hard:careless', {
    names: [{ text: '余姚市示例粗心培训学校有限公司', kind: 'legal' }],
    identifiers: EVERYBODYS_HOSTS.map((value) => identifier({ kind: 'host', value })),
  }),
].map((subject) => subject.entry);

const YUYAO = '余姚市示例好学堂培训有限公司';
const NEWS = '余姚市示例新闻培训学校有限公司';

const ROWS: readonly Row[] = [
  [
    '4',
    'a brand of two operators, the county tells which',
    { ...OWN, title: '示例好学堂_余姚少儿英语' },
    { 'hard:yuyao': 'possible' },
  ],
  [
    '4',
    'a brand of two operators, the city has the districts of both',
    { ...OWN, title: '示例好学堂_宁波少儿英语' },
    {},
  ],
  [
    '4',
    'a brand of two operators, one of them named',
    { ...OWN, title: '示例好学堂官网', snippet: `办学单位：${YUYAO}` },
    { 'hard:yuyao': 'possible' },
  ],
  [
    '2',
    'a brand of two operators, one of them the provider',
    { ...OWN, title: '示例好学堂官网', provider: YUYAO },
    { 'hard:yuyao': 'named' },
  ],
  ['4', 'a brand of three characters and its region', { ...OWN, title: '启蒙星_余姚' }, {}],
  [
    '4',
    'a brand of three characters and its owner’s full name',
    { ...OWN, title: '启蒙星', snippet: '余姚市示例启蒙星培训学校有限公司' },
    { 'hard:short': 'possible' },
  ],
  ['1', 'a university’s press', { ...OWN, title: '示例理工大学出版社' }, {}],
  ['1', 'a university’s press, spaced', { ...OWN, title: '示例理工大学 出版社' }, {}],
  ['1', 'a college of that city', { ...OWN, title: '示例理工大学城市学院 - 首页' }, {}],
  ['1', 'a title that the engine cut inside another name', { ...OWN, title: '示例理工大学…' }, {}],
  ['1', 'a title that the engine cut, with full stops', { ...OWN, title: '示例理工大学...' }, {}],
  [
    'tiers',
    'a university’s own page',
    { ...OWN, title: '示例理工大学 - 首页' },
    { 'hard:university': 'named' },
  ],
  [
    'writing',
    'a Latin company in capitals, without its dots',
    { ...OWN, title: 'EXAMPLE LEARNING CO LTD | Home' },
    { 'hard:latin': 'named' },
  ],
  ['1', 'a longer Latin company', { ...OWN, title: 'New Example Learning Co., Ltd.' }, {}],
  [
    'tiers',
    'its own name has a word of the news in it',
    { ...OWN, title: `${NEWS}官网` },
    { 'hard:news': 'named' },
  ],
  [
    'tiers',
    'the same name and real news',
    { ...OWN, title: `${NEWS}_今日新闻` },
    { 'hard:news': 'related' },
  ],
  [
    'tiers',
    'a former name',
    { ...OWN, title: '示例前世教育科技有限公司' },
    { 'hard:former': 'related' },
  ],
  [
    'tiers',
    'a former name as provider',
    { ...OWN, title: '少儿英语', provider: '示例前世教育科技有限公司' },
    { 'hard:former': 'possible' },
  ],
  [
    '1',
    'a university’s own learned name with 附属',
    { ...OWN, title: '示例理工大学附属中学官网' },
    {},
  ],
  [
    '1',
    'a bracket inside a longer name',
    { ...OWN, title: '新例(北京)示例今生教育科技有限公司' },
    {},
  ],
  [
    '1',
    'a word and white space before a name without a place',
    { ...OWN, title: '非 示例今生教育科技有限公司' },
    { 'hard:former': 'related' },
  ],
  [
    'tiers',
    'a question about it',
    { ...OWN, title: `${YUYAO}是骗子吗` },
    { 'hard:yuyao': 'related' },
  ],
  [
    '8',
    'a site that warns of somebody who bears its name',
    { ...OWN, title: `警惕假冒${YUYAO}` },
    {},
  ],
  [
    'tiers',
    'its own recruiting page, which its words do not tell from a recruiter’s',
    { ...OWN, title: `${YUYAO}-招聘` },
    { 'hard:yuyao': 'named' },
  ],
  [
    'tiers',
    'its own contact page, likewise',
    { ...OWN, title: `联系方式_${YUYAO}` },
    { 'hard:yuyao': 'named' },
  ],
  [
    'tiers',
    'its own news column, likewise',
    { ...OWN, title: `新闻动态 - ${YUYAO}` },
    { 'hard:yuyao': 'named' },
  ],
  [
    'writing',
    'its own page, typed with a wrong character',
    { ...OWN, title: '示列今生教育科技有限公司' },
    { 'hard:former': 'named' },
  ],
  [
    'writing',
    'its own page, read by a machine as look-alikes',
    { ...OWN, title: '示例今牛教育科技有限公司' },
    { 'hard:former': 'named' },
  ],
  [
    'writing',
    'its own page, letters of Cyrillic among the Latin ones',
    { ...OWN, title: 'Examplе Learning Co., Ltd.' },
    { 'hard:latin': 'named' },
  ],
];

/** A careless host, on it and below it: honesty rules 6 and 8. */
const CARELESS: readonly Row[] = EVERYBODYS_HOSTS.flatMap((host, at) =>
  [host, `abc.${host}`].map(
    (each): Row => [
      at < 3 ? '6' : '8',
      'a listed host that is everybody’s',
      { url: `https://${each}/`, title: '少儿英语入门' },
      {},
    ],
  ),
);

export const HARD: readonly Snippet[] = [...ROWS, ...CARELESS].map(
  ([rule, reason, card, expected, surface]) => ({
    surface: surface ?? 'search',
    rule,
    reason,
    page: { card: { url: null, title: '', ...card } },
    expected,
  }),
);
