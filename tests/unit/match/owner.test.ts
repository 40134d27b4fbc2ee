import { describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../lib/domain/page-subject';
import {
  type Claims,
  type Contradiction,
  contradictionOf,
  stated as statedName,
} from '../../../lib/match/owner';
import { readText } from '../../../lib/text/page-text';
import {
  CODE,
  COMPANY,
  company,
  entry,
  identifier,
  OTHER,
  OTHER_CODE,
  outcome,
  rows,
  SCHOOL,
  school,
} from './fixtures';

/** Whose page is it, as far as its claims tell about one entry? */

const VENDOR = '示例在线教育科技股份有限公司';
const vendor = entry({ names: [{ text: VENDOR, kind: 'legal' }] });
const coded = entry({
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'uscc', value: CODE })],
});
const inCity = entry({ names: [{ text: '宁波市余姚市示例启明培训学校', kind: 'legal' }] });
const movedInCity = entry({
  names: [
    { text: '宁波市余姚市示例启明培训学校', kind: 'legal' },
    { text: '宁波市慈溪市示例启明培训学校', kind: 'former' },
  ],
});
const filed = entry({
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: '浙ICP备00000001号' })],
});

interface Said {
  title?: string;
  headings?: string[];
  stated?: string[];
  codes?: string[];
  filing?: string;
  rule?: Claims['rule'];
}

const claims = ({
  title = '',
  headings = [],
  stated = [],
  codes = [],
  filing,
  ...rest
}: Said): Claims => ({
  title: readText(title),
  headings: headings.map((heading) => readText(heading)),
  stated: stated.map((name) => statedName(readText(name))),
  codes,
  ...(filing && { filing }),
  rule: rest.rule ?? 'one',
});

type Row = readonly [why: string, said: Said, of: typeof school, against: Contradiction | null];
const ROWS: readonly Row[] = [
  ['nothing is said', { title: '课程介绍' }, school, null],
  ['its own name in the footer', { stated: [SCHOOL] }, school, null],
  ['a school in the title', { title: '余姚市示例小学 - 首页', stated: [VENDOR] }, vendor, 'owner'],
  ['a school of any length in the title', { title: '示例小学', stated: [VENDOR] }, vendor, 'owner'],
  ['a bureau in the h1', { headings: ['某区教育局'], stated: [VENDOR] }, vendor, 'heading'],
  ['主办 of a college beside the vendor', { stated: ['舟山示例学院', VENDOR] }, vendor, 'owner'],
  ['two companies', { stated: ['杭州别家教育科技有限公司', VENDOR] }, vendor, 'owner'],
  [
    'two companies, where one is enough',
    { stated: ['杭州别家教育科技有限公司', VENDOR], rule: 'unless-own' },
    vendor,
    null,
  ],
  ['the school’s short name', { title: '示例启明学校', stated: [SCHOOL] }, school, null],
  ['a primary school of the same name', { title: '示例启明小学' }, school, 'owner'],
  ['the same name in another place', { title: '杭州示例启明学校' }, school, 'owner'],
  [
    'the same name in another place of its city',
    { stated: ['宁波市慈溪市示例启明培训学校'] },
    inCity,
    'owner',
  ],
  ['its name with its city alone', { stated: ['宁波市示例启明培训学校'] }, inCity, null],
  [
    'the short name of a school that came from there',
    { title: '宁波市余姚市示例启明学校', stated: ['余姚市示例启明学校'] },
    movedInCity,
    null,
  ],
  [
    'its namesake in a third place of the city',
    { stated: ['宁波市鄞州区示例启明培训学校'] },
    movedInCity,
    'owner',
  ],
  ['a pupil’s school in a sentence', { title: '喜报：学员考入余姚示例中学' }, school, null],
  [
    'a school’s system beside its vendor',
    { title: '余姚市第一中学综合素质评价系统', stated: [VENDOR] },
    vendor,
    'owner',
  ],
  [
    'the vendor’s own system for kindergartens',
    { title: '示例在线幼儿园管理系统', stated: [VENDOR] },
    vendor,
    null,
  ],
  ['the vendor’s own system for lessons', { title: '示例在线小学英语学习平台' }, vendor, null],
  [
    'a kindergarten in its place that is called as the vendor',
    { title: '余姚市示例在线幼儿园缴费平台', stated: [VENDOR] },
    vendor,
    'owner',
  ],
  ['the school’s own system', { title: '余姚市示例启明培训学校招生网' }, school, null],
  ['the school’s own system under its short name', { title: '示例启明学校报名系统' }, school, null],
  [
    'the office that allowed it, in a sentence',
    { title: '余姚市教育局批准的正规培训学校', stated: [SCHOOL] },
    school,
    null,
  ],
  ...['我校荣获余姚市教育局表彰', '我校顺利通过余姚市教育局年检', '我园与余姚市图书馆结对'].map(
    (title): Row => [`news of itself: ${title}`, { title }, school, null],
  ),
  ['its shop beside a library', { title: '示例启明英语(图书馆店)' }, school, null],
  ['another code', { codes: ['91330281MA2QQQQQ9X'] }, coded, 'code'],
  [
    'a university in the school’s own title',
    { title: '自考 浙江大学 - 示例启明' },
    school,
    'beside',
  ],
  ['the same beside its name in its place', { title: '书法考级_余姚示例启明' }, school, null],
  // A unit's own word comes first in its name: what begins otherwise names nobody, on whosever page it stands.
  ...[
    '正规英语培训学校',
    '叛逆少年学校',
    '全封闭戒网瘾学校',
    '雅思托福培训中心',
    '少儿模特走秀培训学校',
    '高考志愿填报培训中心',
    '一对一家庭教育指导中心',
    '奶茶培训学校',
    'UI设计培训中心',
    '人力资源职业技能培训学校',
    '汽车维修培训学校',
  ].flatMap((kind) =>
    [kind, `余姚${kind}`, `首页_宁波市${kind}`, `杭州${kind} - 示例启明`].flatMap(
      (title): Row[] => [
        [`a kind: ${title}`, { title }, school, null],
        [`a kind on a company’s page: ${title}`, { title }, vendor, null],
      ],
    ),
  ),
  ...[
    '青藤英语培训学校',
    '星辰少儿模特培训学校',
    '舜水戒网瘾学校',
    '墨池叛逆少年特训学校',
    '问鼎英语培训学校',
    '我家幼儿园',
    // The state's begin as kinds do, and say no training.
    '幼儿师范学校',
    '职业中等专业学校',
    '电子工程学校',
    '家庭教育指导中心',
    '学前街小学',
  ].flatMap((name) =>
    [`余姚${name}`, `首页_宁波市${name}`, `杭州${name}官网`].flatMap((title): Row[] => [
      [`a school: ${title}`, { title }, school, 'owner'],
      [`a school on a company’s page: ${title}`, { title }, vendor, 'owner'],
    ]),
  ),
  ...['余姚英语培训学校', '宁波少儿舞蹈培训中心', '余姚叛逆青少年学校', '叛逆少年学校'].flatMap(
    (kind): Row[] => [
      [`a kind in its footer: ${kind}`, { stated: [kind] }, school, null],
      [`a kind in a company’s footer: ${kind}`, { stated: [kind] }, vendor, null],
      [`a kind beside its name: ${kind}`, { stated: [kind, SCHOOL] }, school, null],
      [
        `a kind whose course it is: ${kind}`,
        { stated: [kind], rule: 'unless-own' },
        school,
        'owner',
      ],
    ],
  ),
  ...['余姚市青藤英语培训学校', '余姚市职业技术学校', '余姚英语培训学校有限公司'].map(
    (name): Row => [`another in its footer: ${name}`, { stated: [name] }, school, 'owner'],
  ),
  [
    'a kind, and the number of another',
    { title: '余姚正规英语培训学校', filing: '浙ICP备00000009号' },
    filed,
    'filing',
  ],
  [
    'a kind, and another owner',
    { title: '余姚正规英语培训学校', stated: [OTHER] },
    school,
    'owner',
  ],
  ...['舜水学校', '会展中心'].map(
    (name): Row => [`no kind of training: ${name}`, { title: `余姚市${name}` }, school, 'owner'],
  ),
  ...['余姚市融媒体中心', '余姚日报'].flatMap((name): Row[] => [
    [`who tells of others: ${name}`, { title: `${name} - 首页` }, school, 'medium'],
    [`who tells of others, as owner: ${name}`, { stated: [name] }, school, 'medium'],
    [`and another owner: ${name}`, { title: name, stated: [OTHER] }, school, 'owner'],
    [`and another in the title: ${name}`, { title: `余姚市示例中学 - ${name}` }, school, 'owner'],
  ]),
  ['a school of the state in its place', { title: '余姚市实验学校' }, school, 'owner'],
  ['a university in a title of no site', { title: '自考 浙江大学' }, school, 'owner'],
  [
    'a kindergarten of the same name in the school’s title',
    { title: '示例启明幼儿园 - 示例启明' },
    school,
    'owner',
  ],
  [
    'a sister of the same name in another place',
    { title: '慈溪市示例启明培训学校 - 示例启明' },
    school,
    'owner',
  ],
  ['a school in its vendor’s title', { title: '余姚市示例小学 - 示例在线' }, vendor, 'owner'],
  [
    'a university in the school’s title, and another owner',
    { title: '自考 浙江大学 - 示例启明', stated: ['浙江大学'] },
    school,
    'owner',
  ],
  [
    'the same, and a heading of another',
    { title: '自考 浙江大学 - 示例启明', headings: ['余姚市示例小学'] },
    school,
    'heading',
  ],
  [
    'an office that praised the school',
    { title: '示例启明荣获余姚市教育局表彰' },
    school,
    'beside',
  ],
  ['an office that the vendor serves', { title: '示例在线余姚市教育局平台' }, vendor, 'owner'],
];

describe('contradictionOf', () => {
  it.each(ROWS)('%s', (_why, said, of, against) => {
    expect(contradictionOf(claims(said), of)).toBe(against);
  });
});

const atItsHost = (more: Partial<PageSubject>) => ({ url: 'https://qiming.example.com/', ...more });
const appOf = (developer: string, uscc: string): Partial<PageSubject> => ({
  url: 'https://apps.apple.com/cn/app/id900000001',
  title: '示例',
  app: { name: '示例', developer, uscc },
});

describe('a card', () => {
  it.each([
    ...rows(school, 'identified host', [
      ['the former name at its host', atItsHost({ provider: '余姚市旧例培训学校有限公司' })],
      ['its name without the form at its host', atItsHost({ provider: '余姚市示例启明培训学校' })],
      ['a kind of school at its host', atItsHost({ title: '余姚正规英语培训学校_首页' })],
      ['its branch at its host', atItsHost({ provider: `${SCHOOL}余姚分公司` })],
      [
        'its article about a university at its host',
        atItsHost({ title: '自考 浙江大学 - 示例启明' }),
      ],
    ]),
    ...rows(school, 'nothing', [
      ['another company as provider at its host', atItsHost({ provider: OTHER })],
      ['another company in the title at its host', atItsHost({ title: `首页_${OTHER}` })],
      ['another school as provider at its host', atItsHost({ provider: '杭州市别家培训学校' })],
      [
        'a school beside its name elsewhere',
        { url: 'https://www.example.org/', title: `余姚市示例小学 - ${SCHOOL}` },
      ],
    ]),
    ...rows(company, 'nothing', [
      ['its name and another provider', { title: COMPANY, provider: OTHER }],
      [
        'its name and another school as provider',
        { title: COMPANY, provider: '杭州市别家培训学校' },
      ],
      ['its name beside another company', { title: `${COMPANY}_${OTHER}` }],
    ]),
    ...rows(coded, 'identified uscc provider-name', [['its code', appOf(SCHOOL, CODE)]]),
    ...rows(coded, 'nothing', [
      ['another code under its name', appOf(SCHOOL, OTHER_CODE)],
      ['another name under its code', appOf(OTHER, CODE)],
    ]),
  ])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });
});
