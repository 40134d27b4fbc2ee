import { entry, identifier } from '../unit/match/fixtures';
import type { Card, Rule, Snippet } from './types';

/**
 * Snippets written by hand: what a person had to think about. Those that are known to be missed stand
 * here too, since leaving them out would make the figures better than the extension is.
 */

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
export const HARD_ENTRIES = [
  entry({
    id: 'hard:yuyao',
    region: '330281',
    names: [
      { text: '余姚市示例好学堂培训有限公司', kind: 'legal' },
      { text: '示例好学堂', kind: 'brand' },
    ],
  }),
  entry({
    id: 'hard:ningbo',
    region: '330203',
    names: [
      { text: '宁波市海曙区示例好学堂教育有限公司', kind: 'legal' },
      { text: '示例好学堂', kind: 'brand' },
    ],
  }),
  entry({
    id: 'hard:university',
    kind: 'school',
    names: [{ text: '示例理工大学', kind: 'legal' }],
  }),
  entry({ id: 'hard:latin', names: [{ text: 'Example Learning Co., Ltd.', kind: 'legal' }] }),
  entry({
    id: 'hard:news',
    region: '330281',
    names: [{ text: '余姚市示例新闻培训学校有限公司', kind: 'legal' }],
  }),
  entry({
    id: 'hard:former',
    names: [
      { text: '示例今生教育科技有限公司', kind: 'legal' },
      { text: '示例前世教育科技有限公司', kind: 'former' },
    ],
  }),
  entry({
    id: 'hard:short',
    region: '330281',
    names: [
      { text: '余姚市示例启蒙星培训学校有限公司', kind: 'legal' },
      { text: '启蒙星', kind: 'short' },
    ],
  }),
  // What a careless publisher would list: hosts of everybody.
  entry({
    id: 'hard:careless',
    names: [{ text: '余姚市示例粗心培训学校有限公司', kind: 'legal' }],
    identifiers: EVERYBODYS_HOSTS.map((value) => identifier({ kind: 'host', value })),
  }),
];

const YUYAO = '余姚市示例好学堂培训有限公司';
const NEWS = '余姚市示例新闻培训学校有限公司';

/** A snippet of a page on a host of its own; of most only the title matters. */
const hard = (
  rule: Rule,
  reason: string,
  card: string | Omit<Card, 'url'>,
  expected: Snippet['expected'] = {},
): Snippet => ({
  surface: 'search',
  rule,
  reason,
  page: {
    card: {
      url: 'https://www.hard.example.org/',
      ...(typeof card === 'string' ? { title: card } : card),
    },
  },
  expected,
});

const ROWS: readonly Snippet[] = [
  hard('4', 'a brand of two operators, the county tells which', '示例好学堂_余姚少儿英语', {
    'hard:yuyao': 'possible',
  }),
  hard(
    '4',
    'a brand of two operators, the city has the districts of both',
    '示例好学堂_宁波少儿英语',
  ),
  hard(
    '4',
    'a brand of two operators, one of them named',
    { title: '示例好学堂官网', snippet: `办学单位：${YUYAO}` },
    { 'hard:yuyao': 'possible' },
  ),
  hard(
    '2',
    'a brand of two operators, one of them the provider',
    { title: '示例好学堂官网', provider: YUYAO },
    { 'hard:yuyao': 'named' },
  ),
  hard('4', 'a brand of three characters and its region', '启蒙星_余姚'),
  hard(
    '4',
    'a brand of three characters and its owner’s full name',
    { title: '启蒙星', snippet: '余姚市示例启蒙星培训学校有限公司' },
    { 'hard:short': 'possible' },
  ),
  hard('1', 'a university’s press', '示例理工大学出版社'),
  hard('1', 'a university’s press, spaced', '示例理工大学 出版社'),
  hard('1', 'a college of that city', '示例理工大学城市学院 - 首页'),
  hard('1', 'a title that the engine cut inside another name', '示例理工大学…'),
  hard('1', 'a title that the engine cut, with full stops', '示例理工大学...'),
  hard('tiers', 'a university’s own page', '示例理工大学 - 首页', { 'hard:university': 'named' }),
  hard(
    'writing',
    'a Latin company in capitals, without its dots',
    'EXAMPLE LEARNING CO LTD | Home',
    { 'hard:latin': 'named' },
  ),
  hard('1', 'a longer Latin company', 'New Example Learning Co., Ltd.'),
  hard('tiers', 'its own name has a word of the news in it', `${NEWS}官网`, {
    'hard:news': 'named',
  }),
  hard('tiers', 'the same name and real news', `${NEWS}_今日新闻`, { 'hard:news': 'related' }),
  hard('tiers', 'a former name', '示例前世教育科技有限公司', { 'hard:former': 'related' }),
  hard(
    'tiers',
    'a former name as provider',
    { title: '少儿英语', provider: '示例前世教育科技有限公司' },
    { 'hard:former': 'possible' },
  ),
  hard('1', 'a university’s own learned name with 附属', '示例理工大学附属中学官网'),
  hard('1', 'a bracket inside a longer name', '新例(北京)示例今生教育科技有限公司'),
  hard('1', 'a word and white space before a name without a place', '非 示例今生教育科技有限公司', {
    'hard:former': 'related',
  }),
  hard('tiers', 'a question about it', `${YUYAO}是骗子吗`, { 'hard:yuyao': 'related' }),
  hard('8', 'a site that warns of somebody who bears its name', `警惕假冒${YUYAO}`),
  hard(
    'tiers',
    'its own recruiting page, which its words do not tell from a recruiter’s',
    `${YUYAO}-招聘`,
    { 'hard:yuyao': 'named' },
  ),
  hard('tiers', 'its own contact page, likewise', `联系方式_${YUYAO}`, { 'hard:yuyao': 'named' }),
  hard('tiers', 'its own news column, likewise', `新闻动态 - ${YUYAO}`, { 'hard:yuyao': 'named' }),
  hard('writing', 'its own page, typed with a wrong character', '示列今生教育科技有限公司', {
    'hard:former': 'named',
  }),
  hard('writing', 'its own page, read by a machine as look-alikes', '示例今牛教育科技有限公司', {
    'hard:former': 'named',
  }),
  hard(
    'writing',
    'its own page, letters of Cyrillic among the Latin ones',
    'Examplе Learning Co., Ltd.',
    { 'hard:latin': 'named' },
  ),
];

/** A careless host, on it and below it: honesty rules 6 and 8. */
const CARELESS: readonly Snippet[] = EVERYBODYS_HOSTS.flatMap((host, at) =>
  [host, `abc.${host}`].map((each) => ({
    surface: 'search',
    rule: at < 3 ? '6' : '8',
    reason: 'a listed host that is everybody’s',
    page: { card: { url: `https://${each}/`, title: '少儿英语入门' } },
    expected: {},
  })),
);

export const HARD: readonly Snippet[] = [...ROWS, ...CARELESS];
