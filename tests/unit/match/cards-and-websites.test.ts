import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import { parseHost } from '../../../lib/domain/host';
import type { PageSubject } from '../../../lib/domain/page-subject';
import type { Line } from '../../../lib/domain/website-text';
import { cardSubject } from '../../../lib/match/card';
import { readFacts } from '../../../lib/match/footer/facts';
import { judge, judgeAlone } from '../../../lib/match/judge';
import { websiteSubject } from '../../../lib/match/website';
import { nominatorOf } from '../../accuracy/score/nominator';
import { CONTEXT, entry, identifier, OTHER, STALE, subject } from './fixtures';

/**
 * Cards and websites as the world has them, judged against one whole list; the expectations are those of DESIGN, section
 * 4, and docs/matching.md.
 */

const SCHOOL = '余姚市示例启明培训学校有限公司';
const FORMER = '余姚市示例旧梦培训学校有限公司';
const COMPANY = '杭州示例晨帆教育科技有限公司';
const BRACKETED = '示例海豚教育科技（宁波）有限公司';
const KINDERGARTEN = '余姚市示例蓝天幼儿园';
const CENTRE = '余姚市示例远帆教育培训中心';
const VENDOR = '示例智校教育科技有限公司';
const GROUP = '示例博学教育集团有限公司';
const MAKER = '上海示例云端网络科技有限公司';
const LESSONS_MAKER = '北京示例听力教育科技有限公司';
const FILING = '浙ICP备20260001号';
const CODE = '91330281MA2ABCDE1X';
const IDN = new URL('https://示例远帆.example.com/').hostname;

const legal = (id: string, text: string, more: Partial<Entry> = {}) =>
  entry({ id, names: [{ text, kind: 'legal' }], ...more });

const LIST: readonly Entry[] = [
  entry({
    id: 'school',
    region: '330281',
    names: [
      { text: SCHOOL, kind: 'legal' },
      { text: FORMER, kind: 'former' },
      { text: '示例启明', kind: 'brand' },
    ],
    identifiers: [
      identifier({ kind: 'host', value: 'qiming.example.com' }),
      identifier({ kind: 'icp', value: FILING }),
      identifier({ kind: 'uscc', value: CODE }),
    ],
  }),
  legal('company', COMPANY, {
    region: '330100',
    identifiers: [identifier({ kind: 'host', value: 'old.example.net', verifiedOn: STALE })],
  }),
  legal('bracketed', BRACKETED, { region: '330200' }),
  legal('kindergarten', KINDERGARTEN, { kind: 'school', region: '330281' }),
  legal('centre', CENTRE, {
    region: '330281',
    identifiers: [identifier({ kind: 'host', value: IDN })],
  }),
  legal('vendor', VENDOR),
  legal('group', GROUP),
  legal('namesake', '示例晨曦培训学校', { region: '330281' }),
  entry({
    id: 'app',
    names: [{ text: '示例口算宝', kind: 'app' }],
    app: { name: '示例口算宝', developer: MAKER, stores: ['huawei'], versions: ['1.0'] },
    identifiers: [identifier({ kind: 'app', value: 'apple:100200300' })],
  }),
  entry({
    id: 'lessons',
    names: [{ text: '示例听力通', kind: 'app' }],
    app: { name: '示例听力通', developer: LESSONS_MAKER, stores: ['huawei'], versions: [] },
    operatorIsEducation: true,
  }),
  entry({
    id: 'nobody',
    names: [{ text: '示例背单词训练营', kind: 'app' }],
    app: { name: '示例背单词训练营', stores: ['tencent'], versions: [] },
  }),
];

const nominating = nominatorOf(LIST);

type Verdicts = Awaited<ReturnType<typeof judgeAlone>>;
const inOrder = (verdicts: Verdicts) =>
  verdicts.map(({ candidate, tier }) => `${candidate.entry.id} ${tier}`).sort();
/** Several ways may be right: `a|b`; '' is nothing. */
const allowed = (expected: string) => expected.split('|').map((each) => each.trim());

async function card(page: Partial<PageSubject>): Promise<string> {
  const asked = cardSubject(subject(page), CONTEXT);
  const nominate = await nominating;
  const found = judge([asked], await nominate(asked.question), CONTEXT).flat();
  return inOrder(found).join(', ');
}

interface Page {
  url?: string;
  title?: string;
  headings?: string[];
  footer?: (string | Line)[];
  structured?: object[];
}

/** What stands inside a link to the filing register. */
const linked = (text: string, around = text): Line => ({ text: around, linked: text });

async function site({ url, title, headings, footer, structured }: Page): Promise<string> {
  const at = url ?? 'https://www.site.example.org/';
  const footers = (footer ?? []).map((line) =>
    typeof line === 'string' ? { text: line, linked: '' } : line,
  );
  const text = {
    title: title ?? '首页',
    headings: headings ?? [],
    footers,
    last: [],
    structured: (structured ?? []).map((each) => JSON.stringify(each)),
  };
  const asked = websiteSubject({ url: at, facts: readFacts(text, parseHost(at) ?? '') });
  const nominate = await nominating;
  return inOrder(judgeAlone(asked, await nominate(asked.question), CONTEXT)).join(', ');
}

/** Titles of lessons for a stage in a place, at a public body or about it, and of a kind of school. */
const LESSONS_TITLES = [
  '上海小学三年级英语培训',
  '杭州小学一年级数学辅导班',
  '杭州高中高一数学补习班',
  '杭州中学初三冲刺班',
  '杭州小学三年级英语',
  '宁波小学报名',
  '杭州体育馆羽毛球培训',
  '武汉美术馆少儿美术培训',
  '杭州文化宫少儿舞蹈培训',
  '浙江医院护士考试培训',
  '浙江省教育考试院自考辅导',
  '人工智能学院报名入口',
  '职业技术学校招生网',
  '叛逆少年学校',
  '宁波雅思托福培训学校',
  '余姚正规英语培训学校招生网',
];
/** Titles of a school's own page, and a body's. */
const OWNED_TITLES = [
  '余姚中学家长端',
  '余姚市示例星河小学三年级一班',
  '余姚市体育馆场地预约系统',
  '余姚市示例医院预约挂号平台',
];

const CARDS: [why: string, page: Partial<PageSubject>, expected: string][] = [
  // Keys: hosts as WHATWG reads them.
  [
    'its host with a port',
    { url: 'https://qiming.example.com:8443/a', title: '首页' },
    'school identified',
  ],
  [
    'its host in capitals with a final dot',
    { url: 'http://QIMING.EXAMPLE.COM./', title: '首页' },
    'school identified',
  ],
  ['a host below it', { url: 'https://m.qiming.example.com/', title: '首页' }, 'school identified'],
  [
    'full-width letters in its host',
    { url: 'https://ｑｉｍｉｎｇ.example.com/', title: '首页' },
    'school identified',
  ],
  [
    'a host of Chinese letters',
    { url: 'https://示例远帆.example.com/', title: '首页' },
    'centre identified',
  ],
  ['the same in punycode', { url: `https://${IDN}/x`, title: '首页' }, 'centre identified'],
  ['a host that ends alike', { url: 'https://notqiming.example.com/', title: '首页' }, ''],
  [
    'its host as a label of another',
    { url: 'https://qiming.example.com.evil.example.net/', title: '首页' },
    '',
  ],
  [
    'its host as a user',
    { url: 'https://qiming.example.com@evil.example.net/', title: '首页' },
    '',
  ],
  [
    'its host in a query',
    { url: 'https://evil.example.net/?to=https://qiming.example.com/', title: '首页' },
    '',
  ],
  ['the parent of its host', { url: 'https://example.com/', title: '首页' }, ''],
  [
    'a host nobody looked at for long',
    { url: 'https://old.example.net/', title: '首页' },
    'company possible',
  ],
  [
    'its host, where another company speaks',
    { url: 'https://qiming.example.com/', title: `${OTHER} - 首页` },
    '|school related',
  ],
  [
    'its host, where another school speaks',
    { url: 'https://qiming.example.com/', title: '余姚市示例启明小学' },
    '|school related',
  ],
  // Full names.
  ['traditional characters', { title: '餘姚市示例啟明培訓學校有限公司' }, 'school named'],
  [
    'hidden characters in the name',
    { title: '余姚市\u200b示例\u00ad启明培训学校有限公司' },
    'school named',
  ],
  [
    'full-width spaces in the name',
    { title: '余姚市　示例启明　培训学校有限公司' },
    'school named',
  ],
  [
    'brackets of another width',
    { title: '示例海豚教育科技(宁波)有限公司_首页' },
    'bracketed named',
  ],
  ['the same without brackets', { title: '示例海豚教育科技宁波有限公司' }, 'bracketed named'],
  ...[...'丨ㅣ⼁｜'].flatMap((bar): [string, Partial<PageSubject>, string][] => [
    [`a bar behind it: ${bar}`, { title: `${SCHOOL}${bar}官网` }, 'school named'],
    [`a bar before it: ${bar}`, { title: `首页${bar}${KINDERGARTEN}` }, 'kindergarten named'],
    [`news behind a bar: ${bar}`, { title: `聚焦${bar}${SCHOOL}被罚` }, 'school related'],
    [`a brand and its place: ${bar}`, { title: `示例启明${bar}余姚` }, 'school possible'],
    [`a brand and another place: ${bar}`, { title: `示例启明${bar}杭州` }, ''],
    [
      `its host, where another school speaks: ${bar}`,
      { url: 'https://qiming.example.com/', title: `首页${bar}余姚市示例启明小学` },
      '',
    ],
  ]),
  ['one character off', { title: '余姚市示例起明培训学校有限公司' }, ''],
  ['another form of company', { title: '余姚市示例启明培训学校有限责任公司' }, '|school possible'],
  ['a longer name', { title: '新余姚市示例启明培训学校有限公司' }, ''],
  ['another city before the same words', { title: '宁波示例晨帆教育科技有限公司' }, ''],
  ['no city before the same words', { title: '示例晨帆教育科技有限公司' }, '|company possible'],
  ['a kindergarten of that own part', { title: '余姚市示例启明幼儿园' }, ''],
  ['a primary school named as the kindergarten', { title: '余姚市示例蓝天小学' }, ''],
  ['a training school named as the kindergarten', { title: '余姚市示例蓝天培训学校' }, ''],
  [
    'a nursery of the kindergarten',
    { title: '余姚市示例蓝天幼儿园托育园' },
    '|kindergarten possible|kindergarten related',
  ],
  ['the kindergarten itself', { title: '余姚市示例蓝天幼儿园 - 首页' }, 'kindergarten named'],
  [
    'a campus of the kindergarten',
    { title: '余姚市示例蓝天幼儿园（东部园区）' },
    '|kindergarten possible|kindergarten related',
  ],
  [
    'a branch of the kindergarten',
    { title: '余姚市示例蓝天幼儿园（城东分园）' },
    '|kindergarten possible|kindergarten related',
  ],
  [
    'a garden of the kindergarten',
    { title: '余姚市示例蓝天幼儿园（东园）' },
    'kindergarten possible',
  ],
  [
    'a campus of the kindergarten without brackets',
    { title: '余姚市示例蓝天幼儿园滨江园区' },
    'kindergarten possible',
  ],
  ['the kindergarten’s own column', { title: `${KINDERGARTEN}简介` }, 'kindergarten named'],
  ['its prospectus', { title: `${KINDERGARTEN}招生简章 - 首页` }, 'kindergarten named'],
  ['somebody’s template', { title: `${KINDERGARTEN}招生简章范文` }, ''],
  [
    'the kindergarten and its street',
    { title: '余姚市示例蓝天幼儿园 余姚市东园路12号' },
    'kindergarten named',
  ],
  ['the kindergarten and a class', { title: '余姚市示例蓝天幼儿园（中班）' }, 'kindergarten named'],
  ...['北园大街168号', '济南北园大街168号', '南园宾馆', '江东园林设计'].map(
    (words): [string, Partial<PageSubject>, string] => [
      `a company and its address: ${words}`,
      { title: `${COMPANY} ${words}` },
      'company named',
    ],
  ),
  [
    'a garden of the kindergarten, official',
    { title: `${KINDERGARTEN}东园官网` },
    'kindergarten possible',
  ],
  ...LESSONS_TITLES.map((title): [string, Partial<PageSubject>, string] => [
    `the company’s own lessons: ${title}`,
    { title: `${title}_${COMPANY}`, provider: COMPANY },
    'company named',
  ]),
  ...OWNED_TITLES.map((title): [string, Partial<PageSubject>, string] => [
    `another’s page: ${title}`,
    { title, provider: COMPANY },
    '|company related',
  ]),
  ['a company in a park', { title: `${COMPANY}_杭州软件园区` }, 'company named'],
  ['a branch of the centre', { title: `${CENTRE}城东校区` }, 'centre possible'],
  ['a company named as the centre', { title: `${CENTRE}有限公司` }, ''],
  ['a second kindergarten', { title: '余姚市示例蓝天第二幼儿园' }, ''],
  ['a brand’s shop in its place', { title: '示例启明英语(余姚店)' }, 'school possible'],
  ['a bookshop of that brand', { title: '示例启明书店_余姚' }, ''],
  ['a denial', { title: `不是${SCHOOL}` }, '|school related'],
  ['one that was struck off a register', { title: `${SCHOOL}（已注销）` }, '|school related'],
  ['the kindergarten attached to another', { title: '余姚市示例蓝天幼儿园附属小学' }, ''],
  ['a branch', { title: `${SCHOOL}城东分公司` }, 'school possible'],
  ['a second branch of the school kind', { title: `${SCHOOL}第二分校` }, 'school possible'],
  ['a namesake in its place', { title: '示例晨曦培训学校_余姚' }, 'namesake named'],
  ['a namesake with another place before it', { title: '杭州市示例晨曦培训学校' }, ''],
  ['a namesake in another place', { title: '示例晨曦培训学校 - 杭州校区' }, ''],
  ['a former name', { title: '课程', provider: FORMER }, 'school possible'],
  // Cut titles.
  ['cut in its form', { title: '余姚市示例启明培训学校有限…' }, 'school named'],
  ['cut in its form by dots', { title: '余姚市示例启明培训学校有限...' }, 'school named'],
  [
    'cut behind one letter of its form, which may be 有哪些课程',
    { title: '余姚市示例启明培训学校有...' },
    'school possible',
  ],
  ['cut in its brand', { title: '余姚市示例启…' }, ''],
  ['cut where another form may follow', { title: '余姚市示例蓝天…' }, ''],
  // Brands.
  ['a brand alone', { title: '示例启明' }, ''],
  ['a brand and its place', { title: '示例启明_余姚' }, 'school possible'],
  ['a brand and another place', { title: '示例启明_杭州' }, ''],
  ['a brand in a sentence', { title: '余姚示例启明星学校' }, ''],
  // Third parties.
  [
    'the office that writes of it',
    { url: 'https://jyj.yuyao.gov.cn/1.html', title: SCHOOL, provider: SCHOOL },
    'school related',
  ],
  ['a question', { title: `${SCHOOL}怎么样？是骗子吗` }, '|school related'],
  ['a recruitment', { title: `${SCHOOL}招聘英语老师` }, '|school related'],
  ['a decision', { title: `余姚市市场监督管理局关于${SCHOOL}的行政处罚决定书` }, '|school related'],
  ['another company beside it', { title: `${OTHER} - ${SCHOOL}` }, '|school related'],
  ['two that work together', { title: `${SCHOOL}与${OTHER}战略合作` }, '|school related'],
  ['another provider', { title: SCHOOL, provider: OTHER }, '|school related'],
  ['the snippet alone', { title: '首页', snippet: `${SCHOOL}成立于2019年` }, ''],
  ['the vendor of a school', { title: '余姚市示例星河小学', snippet: `技术支持：${VENDOR}` }, ''],
  ['a subsidiary of the group', { title: '余姚市示例博学培训学校有限公司' }, ''],
];

const app = (
  name: string,
  developer?: string,
  more: Partial<NonNullable<PageSubject['app']>> = {},
): Partial<PageSubject> => ({
  url: 'https://apps.apple.com/cn/app/id900000001',
  title: name,
  app: { name, store: 'apple', ...(developer && { developer }), ...more },
});

const APPS: typeof CARDS = [
  ['name and developer', app('示例口算宝', MAKER), 'app identified'],
  [
    'the other form of the developer',
    app('示例口算宝', '上海示例云端网络科技有限责任公司'),
    'app identified',
  ],
  ['traditional characters', app('示例口算寶', '上海示例雲端網絡科技有限公司'), 'app identified'],
  ['a subtitle', app('示例口算宝-小学数学口算练习', MAKER), 'app identified'],
  ['another developer', app('示例口算宝', OTHER), ''],
  ['a developer of another city', app('示例口算宝', '北京示例云端网络科技有限公司'), ''],
  ['a person as developer', app('示例口算宝', '李示例'), ''],
  ['no developer on the page', app('示例口算宝', undefined, { store: 'huawei' }), ''],
  ['its id', app('示例口算宝', MAKER, { id: 'apple:100200300' }), 'app identified'],
  [
    'its id under another developer',
    app('示例口算宝', OTHER, { id: 'apple:100200300' }),
    '|app related',
  ],
  ['an id in another store', app('示例绘图', OTHER, { id: 'huawei:100200300' }), ''],
  ['HD', app('示例口算宝HD', MAKER), 'app related'],
  ['a number behind', app('示例口算宝2', MAKER), 'app related'],
  ['Pro', app('示例口算宝 Pro', MAKER), 'app related'],
  ['for parents', app('示例口算宝（家长端）', MAKER), 'app related'],
  ['for teachers, full-width dash', app('示例口算宝－老师端', MAKER), 'app related'],
  ['a new one', app('新示例口算宝', MAKER), 'app related'],
  [
    'a branch of the developer',
    app('示例口算宝', `${MAKER}杭州分公司`),
    '|app related|app possible',
  ],
  [
    'an app of no known developer in its store',
    app('示例背单词训练营', OTHER, { store: 'tencent' }),
    'nobody possible',
  ],
  ['the same in another store', app('示例背单词训练营', OTHER, { store: 'huawei' }), ''],
  ['another app of an education business', app('示例写字通', LESSONS_MAKER), 'lessons related'],
  [
    'the education business as a provider',
    { title: '听力课', provider: LESSONS_MAKER },
    'lessons named',
  ],
];

const TITLED = '余姚市示例星河小学';
/** A school's site that its vendor signs. */
const signed = (...footer: string[]): Page => ({ title: TITLED, footer });

const SITES: [why: string, page: Page, expected: string][] = [
  // Vendors own nothing.
  ['技术支持', signed(`© ${TITLED} 技术支持：${VENDOR}`), ''],
  ['技术支持 alone', signed(`技术支持：${VENDOR}`), ''],
  ['提供技术支持', signed(`本站由${VENDOR}提供技术支持`), ''],
  ['Powered by', signed(`Powered by ${VENDOR}`), ''],
  ['Designed by', signed(`© ${TITLED} Designed by ${VENDOR}`), ''],
  ['制作维护', signed(`本站由${VENDOR}制作维护`), ''],
  ['网站建设', signed(`网站建设：${VENDOR}`), ''],
  ['承建单位', signed(`主办单位：${TITLED} 承建单位：${VENDOR}`), ''],
  ['开发单位', signed(`开发单位：${VENDOR}`), ''],
  ['技术服务', signed(`${TITLED} 版权所有　技术服务 ${VENDOR}`), ''],
  ['运维单位', signed(`主办：${TITLED}`, `运维单位：${VENDOR}`), ''],
  ['系统由…提供', signed(`本系统由${VENDOR}提供`), ''],
  [
    '平台运营 beside the school',
    signed(`主办单位：${TITLED}`, `平台运营：${VENDOR}`),
    '|vendor related',
  ],
  ['two under one ©', signed(`© ${TITLED} ${VENDOR} 版权所有`), ''],
  [
    'a school that uses the system',
    { title: '选课系统', footer: ['使用单位：余姚市示例星河小学', `© 2026 ${VENDOR}`] },
    '|vendor related',
  ],
  ['two ©', signed(`© ${TITLED}`, `© ${VENDOR}`), '|vendor related'],
  [
    'a vendor that is credited by its short name and signs its system',
    { title: '选课系统', footer: ['技术支持：示例智校教育', `© 1999-2026 ${VENDOR}`] },
    '|vendor related',
  ],
  [
    'a vendor that signs its credit',
    { title: '选课系统', footer: [`技术支持©${VENDOR}`, 'Copyright©示例小铺'] },
    '|vendor related',
  ],
  [
    'the vendor’s own site, which it built itself',
    { title: '示例智校官网', footer: [`版权所有：${VENDOR} 技术支持：${VENDOR}`] },
    'vendor named',
  ],
  ...[
    `技术支持：${SCHOOL}`,
    `Powered by ${SCHOOL}`,
    `由${SCHOOL}提供技术支持`,
    `承建单位：${SCHOOL}`,
  ].flatMap((credit): [string, Page, string][] => [
    ...[
      '示例橙果英语 - 示例启明',
      `示例橙果英语_${SCHOOL}`,
      '示例启明 - 示例橙果英语',
      '示例启明家校平台',
      '选课系统',
      `${SCHOOL} - ${TITLED}`,
      `${TITLED} - ${SCHOOL}`,
      `${SCHOOL}_${COMPANY}`,
      `${SCHOOL} - 王老师书法`,
      `${SCHOOL}_阳光英语`,
      '示例启明',
      '示例启明 - 登录',
    ].map((title): [string, Page, string] => [
      `its tenant’s, titled ${title}: ${credit}`,
      { title, footer: [credit, linked(FILING)] },
      'school related',
    ]),
    [
      `a school’s in its template: ${credit}`,
      { title: SCHOOL, footer: [`学校：${TITLED}`, credit, linked(FILING)] },
      'school related',
    ],
    // A school that is told for one owns its page, whatever its template says of its vendor.
    ...['实验二小', '示例职中'].map((title): [string, Page, string] => [
      `a school’s with its vendor’s © and filing: ${title}: ${credit}`,
      { title, footer: [`© 2026 ${SCHOOL}`, credit, linked(FILING)] },
      '| school related',
    ]),
    ...['示例幼儿园大一班', '小红花画室', '王老师美术', '阳光英语', 'Sunny Art']
      .flatMap((tenant): Page[] => [
        { footer: [`学校：${tenant}`, credit] },
        { footer: [`联系人：${tenant} 电话：0574-62000000`, credit] },
        { footer: [`${tenant} © 2026`, credit] },
        { footer: [tenant, credit] },
        { footer: [`技术支持：${SCHOOL}${tenant}`] },
        { footer: [`技术支持：${tenant}`, credit] },
        { footer: [credit], headings: [tenant] },
      ])
      .map((page): [string, Page, string] => [
        `a tenant’s in its template: ${credit}: ${JSON.stringify(page)}`,
        { ...page, title: SCHOOL, footer: [...(page.footer ?? []), linked(FILING)] },
        'school related',
      ]),
  ]),
  [
    'a system that is called after its vendor, which it credits and describes',
    {
      title: '示例启明选课系统',
      footer: [`技术支持：${SCHOOL}`, linked(FILING)],
      structured: [{ '@type': 'Organization', legalName: SCHOOL }],
    },
    'school related',
  ],
  [
    'a site that another vendor of the same place built',
    { title: '少儿书法', footer: [`© ${COMPANY} 技术支持：杭州示例`] },
    'company named',
  ],
  [
    '© of the vendor alone under a school’s title',
    signed(`© 2026 ${VENDOR} 版权所有`),
    '|vendor related',
  ],
  [
    'a vendor that signs in a heading’s school',
    { title: '首页', headings: [TITLED], footer: [`Copyright © ${VENDOR}`] },
    '|vendor related',
  ],
  ...[
    '余姚市示例星河小学欢迎您',
    '余姚市第一中学招生网',
    '示例星河小学智慧校园',
    '余姚市第一中学综合素质评价系统',
    '余姚市示例蓝天幼儿园缴费平台',
    '余姚市示例星河小学成绩查询',
    '余姚市阳光幼儿园家长端',
    '余姚市阳光幼儿园',
    '首页 - 希望小学',
    '育才中学欢迎您',
    '余姚市图书馆',
    '余姚一中网上阅卷',
    '余姚市教育局报名平台',
    '余姚市图书馆座位预约系统',
    '余姚市少年宫报名系统',
    '余姚市青少年活动中心网上报名平台',
    '余姚市人民医院预约挂号平台',
    '余姚市示例小学来访登记系统',
    '余姚市示例卫生院家庭医生签约服务平台',
    '余姚市妇女与儿童活动中心报名平台',
    '余姚市别家培训学校招生网',
    '浙江示例大学统一身份认证',
    '浙江示例大学邮箱',
    '浙江示例大学VPN',
    '浙江示例大学慕课平台',
    '余姚市第一中学智慧课堂',
    '余姚市第一中学家校通',
    '余姚市第一中学教学资源库',
    '余姚市实验小学课程超市',
    '余姚市实验小学作业',
    '余姚市示例蓝天幼儿园食谱',
    '余姚市老年大学报名系统',
    '余姚市总工会学习平台',
  ].map((title): [string, Page, string] => [
    `© of the vendor alone: ${title}`,
    { title, footer: [`© 2026 ${VENDOR}`] },
    '|vendor related',
  ]),
  ...[
    '余姚市示例协会会员系统',
    '余姚市音乐家协会考级报名平台',
    '余姚市残联',
    '余姚市社会福利院',
    '余姚市教师进修学校',
  ].map((title): [string, Page, string] => [
    `© of the vendor alone under another body: ${title}`,
    { title, footer: [`© 2026 ${VENDOR}`] },
    '|vendor related',
  ]),
  // A body that the footer prints beside what the vendor signs.
  ...[
    ['学校：余姚市第一小学'],
    ['使用学校：余姚市第一小学'],
    ['授权给：余姚市第一小学'],
    ['Licensed to 余姚市第一小学'],
    ['余姚市第一小学 地址：余姚市示例路1号 电话：0574-00000000'],
    ['余姚市第一小学教务处'],
    ['欢迎访问余姚市第一小学网站'],
    ['余姚市示例图书馆 主办'],
    ['余姚市别家培训学校'],
  ].map((lines): [string, Page, string] => [
    `© of the vendor and its number below ${lines.join(' ')}`,
    { title: '教务管理系统', footer: [...lines, `© 2026 ${COMPANY}`] },
    '|company related',
  ]),
  [
    'a school with the number of its vendor',
    { title: '首页', footer: ['余姚市第一小学', linked(FILING)] },
    '|school related',
  ],
  ...[
    ['友情链接：余姚市第一小学'],
    ['合作单位：余姚市图书馆'],
    ['审批机关：余姚市教育局'],
    ['余姚市教育局 举报电话：0574-00000000'],
    ['地址：余姚市实验小学'],
    ['阳明小学校区 电话：0574-00000000'],
    ['余姚市第一小学', '余姚市第二小学'],
    ['宁波别家网络技术有限公司'],
    ['余姚市示例启明培训学校 电话：0574-00000000'],
  ].map((lines): [string, Page, string] => [
    `its own page, that prints ${lines.join(', ')}`,
    { title: '少儿书法', footer: [...lines, `© 2026 ${SCHOOL}`] },
    'school named',
  ]),
  [
    'its own page, that is called after it and prints a school',
    { title: '示例启明少儿书法', footer: ['余姚市第一小学', `© 2026 ${SCHOOL}`] },
    'school named',
  ],
  // A bare name beside a builder of another name.
  ...['技术支持：宁波别家网络技术有限公司', '网站建设：示例建站'].flatMap(
    (builder): [string, Page, string][] => [
      [
        `its bare name and its builder’s, called after it: ${builder}`,
        { title: '示例启明少儿书法', footer: [`${SCHOOL} 地址：余姚市示例路1号`, builder] },
        'school named',
      ],
      [
        `on one line: ${builder}`,
        { title: '示例启明少儿书法', footer: [`${SCHOOL} ${builder}`] },
        'school named',
      ],
      [
        `a bare name beside a builder, in its place: ${builder}`,
        { title: '余姚亲子生活', footer: [SCHOOL, builder] },
        '',
      ],
      [
        `another’s bare name beside a builder on its host: ${builder}`,
        { url: 'https://qiming.example.com/', footer: [OTHER, builder] },
        'school identified',
      ],
    ],
  ),
  ...LESSONS_TITLES.map((title): [string, Page, string] => [
    `© of the company alone under its own lessons: ${title}`,
    { title, footer: [`© 2026 ${COMPANY}`] },
    'company named',
  ]),
  [
    'lessons in a heading',
    { headings: ['杭州小学三年级英语'], footer: [`© 2026 ${COMPANY}`] },
    'company named',
  ],
  ...OWNED_TITLES.map((title): [string, Page, string] => [
    `© of the company alone under another’s page: ${title}`,
    { title, footer: [`© 2026 ${COMPANY}`] },
    '|company related',
  ]),
  ...['搜索结果 - 示例启明', '标签：少儿英语 - 示例启明'].map((title): [string, Page, string] => [
    `its own page of what it found: ${title}`,
    { title, footer: [`© 2026 ${COMPANY}`] },
    'company named',
  ]),
  [
    'the vendor’s own site',
    { title: `${VENDOR}_官网`, footer: [`© 2026 ${VENDOR}`] },
    'vendor named',
  ],
  ...[
    '示例智校幼儿园管理系统',
    '幼儿园管理系统',
    '中小学智慧校园平台',
    '智慧幼儿园',
    '示例智校_教育局指定平台',
    '示例智校统一身份认证',
    '小学作业批改系统',
    '大学慕课',
    '中学题库',
    '老年大学报名系统',
  ].map((title): [string, Page, string] => [
    `the vendor’s own product: ${title}`,
    { title, footer: [`© 2026 ${VENDOR}`] },
    'vendor named',
  ]),
  // Its name with marks upon its letters and with characters that nobody sees between them.
  ...['\u0332', '\u0301', '\u2800', '\ufff9', '\u200b'].map((sign): [string, Page, string] => [
    `© of the school with U+${sign.charCodeAt(0).toString(16)} behind each letter`,
    { title: '首页', footer: [`© ${[...SCHOOL].join(sign)}`] },
    'school named',
  ]),
  // What people search for, in the site's own title.
  ...['余姚英语培训哪家好-示例启明', '余姚少儿英语哪个好_示例启明'].map(
    (title): [string, Page, string] => [
      `its own title for search engines: ${title}`,
      { title, footer: [`© ${SCHOOL}`, linked(FILING)] },
      'school identified',
    ],
  ),
  [
    'a title of others’ choice, with its name below the footer of another',
    { title: '余姚英语培训哪家好', footer: ['© 示例口碑网', `推荐：${SCHOOL}`, linked(FILING)] },
    '|school related',
  ],
  // Its own name in a phrase on its own host.
  ...['欢迎访问', '关于', '感谢您选择', '加入', '备案主体', '© 关于'].map(
    (before): [string, Page, string] => [
      `its own name behind ${before} on its host`,
      { url: 'https://qiming.example.com/', footer: [`${before}${SCHOOL}`] },
      'school identified',
    ],
  ),
  [
    'another’s name behind such a word on its host',
    { url: 'https://qiming.example.com/', footer: [`© 关于${OTHER}`] },
    'school related',
  ],
  [
    'a name of another place that holds its own, on its host',
    { url: 'https://qiming.example.com/', footer: [`© 新${SCHOOL}`] },
    'school related',
  ],
  // A builder's name on a line of its own or in a phrase, with the builder's number.
  ...[
    ['技术支持', SCHOOL],
    ['Powered by', SCHOOL],
    ['承建单位', SCHOOL],
    [`技术支持 · ${SCHOOL}`],
    [`由${SCHOOL}强力驱动`],
    [`基于${SCHOOL}智慧校园`],
    [`本系统由 ${SCHOOL} 提供`],
    [`本站使用${SCHOOL}建站系统`],
    [`${SCHOOL}出品`],
  ].map((lines): [string, Page, string] => [
    `a builder’s number beside ${lines.join(' / ')}`,
    { title: '选课系统', footer: [...lines, linked(FILING)] },
    '|school related',
  ]),
  ...[
    [SCHOOL],
    [`欢迎访问${SCHOOL}官方网站`],
    [`${SCHOOL}保留所有权利`],
    [`未经${SCHOOL}授权，不得转载`],
    ['首页', '技术支持', `© ${SCHOOL}`],
    [`${SCHOOL}招生热线`, `© ${SCHOOL}`],
    ['技术支持', '杭州示例网络科技有限公司', `© ${SCHOOL}`],
  ].map((lines): [string, Page, string] => [
    `its own number below its own words: ${lines.join(' / ')}`,
    { title: '首页', footer: [...lines, linked(FILING)] },
    'school identified',
  ]),
  ...[
    '自考 浙江大学 - 示例启明',
    '余姚市教育局文件_示例启明英语',
    '示例启明荣获余姚市教育局先进单位',
  ].map((title): [string, Page, string] => [
    `the school’s own article about another: ${title}`,
    { title, footer: [`© 2026 ${SCHOOL}`, linked(FILING)] },
    'school identified',
  ]),
  ...['自考 浙江大学 - 示例启明', '慈溪市示例启明培训学校 - 示例启明', '余姚市第一中学'].map(
    (title): [string, Page, string] => [
      `another’s title or notice on the school’s host: ${title}`,
      { url: 'https://qiming.example.com/', title, footer: ['© 浙江大学'] },
      'school related',
    ],
  ),
  [
    'a school beside its vendor in the title',
    { title: '余姚市第一中学 - 示例智校', footer: [`© 2026 ${VENDOR}`] },
    '|vendor related',
  ],
  ...['余姚市示例启明培训学校招生网', '示例启明学校报名系统', '余姚市教育局批准的培训学校'].map(
    (title): [string, Page, string] => [
      `the school’s own: ${title}`,
      { title, footer: [`© 2026 ${SCHOOL}`] },
      'school named',
    ],
  ),
  [
    'the kindergarten’s own system',
    { title: `${KINDERGARTEN}缴费平台`, footer: [`© 2026 ${KINDERGARTEN}`] },
    'kindergarten named',
  ],
  // Filing numbers.
  ['a linked number with a suffix', { footer: [linked(`${FILING}-12A`)] }, 'school identified'],
  [
    'a linked number in full width',
    { footer: [linked('浙ＩＣＰ备２０２６０００１号－２')] },
    'school identified',
  ],
  [
    'a linked number in traditional characters',
    { footer: [linked('浙ICP備20260001號-1')] },
    'school identified',
  ],
  [
    'a linked number in traditional characters with spaces',
    { footer: [linked('浙 ICP 備 20260001 號－1')] },
    'school identified',
  ],
  ['a licence in traditional characters', { footer: [linked('浙ICP證20260001號')] }, ''],
  [
    'a copyright notice in traditional characters',
    { footer: ['版權所有：餘姚市示例啟明培訓學校有限公司'] },
    'school named',
  ],
  [
    'a credit in traditional characters',
    signed(`© ${TITLED} 技術支持 示例智校教育科技有限公司`),
    '',
  ],
  ['a typed number', { footer: [FILING] }, 'school named'],
  ['a licence', { footer: [linked('浙ICP证20260001号')] }, ''],
  ['another province', { footer: [linked('粤ICP备20260001号')] }, ''],
  ['a longer number', { footer: [linked('浙ICP备202600012号')] }, ''],
  [
    'all in one line',
    {
      footer: [linked(`${FILING}-1`, `Copyright©2019-2026${SCHOOL}All Rights Reserved${FILING}-1`)],
    },
    'school identified',
  ],
  [
    'a linked number beside another’s ©',
    { footer: [linked(FILING), `© ${OTHER}`] },
    '|school related',
  ],
  ['a masked code', { footer: ['统一社会信用代码：91330281********1X'] }, ''],
  ['its code in a footer', { footer: [`统一社会信用代码：${CODE}`] }, 'school named'],
  [
    'its code in JSON-LD',
    {
      structured: [{ '@type': 'Organization', url: 'https://www.site.example.org/', taxID: CODE }],
    },
    'school identified',
  ],
  // Operators.
  ['版权所有 and 侵权必究', { footer: [`© 2026 ${SCHOOL} 版权所有 侵权必究`] }, 'school named'],
  ['its former name', { footer: [`版权所有：${FORMER}`] }, 'school possible'],
  ['a branch', { footer: [`版权所有：${SCHOOL}城东分公司`] }, 'school possible'],
  ['the group above it', { footer: [`${GROUP}旗下 © 余姚市示例博学培训学校有限公司`] }, ''],
  ['a subsidiary', { footer: ['© 余姚市示例博学培训学校有限公司'] }, ''],
  [
    'a subsidiary that calls its brand the group’s, on one line',
    {
      title: '少儿书法',
      footer: [`示例晨曦是${GROUP}旗下品牌 © 2026 余姚市示例博学培训学校有限公司 版权所有`],
    },
    '',
  ],
  [
    'the group’s own brand, on one line',
    { title: '少儿书法', footer: [`示例博学是${GROUP}旗下品牌 © 2026 ${GROUP} 版权所有`] },
    'group named',
  ],
  [
    '© of a library before 本平台由…运营',
    { title: '少儿频道', footer: [`© 余姚市示例图书馆 本平台由${SCHOOL}运营`] },
    '',
  ],
  ...[
    ['关于我们 加盟合作 联系我们'],
    ['首页', '加盟中心', '合作学校', '联系我们'],
    ['首页 | 师资力量 | 加盟校查询 | 招商加盟'],
    ['未经书面授权使用本站内容，必究'],
    [`未经${SCHOOL}授权使用本站内容，必究`],
    ['加盟合作热线：0574-62120000'],
  ].map((lines): [string, Page, string] => [
    `a franchisor’s own menu and warning: ${lines.join(' ')}`,
    { title: '示例启明官网', footer: [...lines, `© 2026 ${SCHOOL} 版权所有`] },
    'school named',
  ]),
  ...[
    '示例启明加盟中心',
    '示例启明 加盟中心',
    '余姚加盟合作校',
    '授权校区',
    '余姚授权中心',
    '经总部授权使用',
    '本校由示例启明总部授权',
    '合作学校',
    '未来教育授权中心',
  ].map((words): [string, Page, string] => [
    `a franchisee’s or a partner’s footer: ${words}`,
    { title: '示例启明官网', footer: [`© 2026 ${SCHOOL} 版权所有`, words] },
    '',
  ]),
  // A footer that writes the place or the form of its name otherwise, as most do.
  ...[
    '余姚示例启明培训学校有限公司',
    '浙江省余姚市示例启明培训学校有限公司',
    '余姚市示例启明培训学校有限责任公司',
    '余姚市示例启明培训学校',
  ].map((name): [string, Page, string] => [
    `its name written otherwise: ${name}`,
    { title: '少儿书法', footer: [`© 2026 ${name} 版权所有`] },
    'school possible',
  ]),
  ...[
    '余姚示例旧梦培训学校有限公司',
    '慈溪市示例启明培训学校',
    '余姚市示例启明艺术培训学校',
    '示例启明培训学校',
  ].map((name): [string, Page, string] => [
    `a former name or another’s written so: ${name}`,
    { title: '少儿书法', footer: [`© 2026 ${name} 版权所有`] },
    '',
  ]),
  [
    'its name written otherwise as its builder’s',
    { title: '少儿书法', footer: ['技术支持：余姚市示例启明培训学校'] },
    '',
  ],
  [
    'its name written otherwise in a franchisee’s footer',
    { title: '示例启明加盟校', footer: ['© 余姚市示例启明培训学校'] },
    '',
  ],
  [
    'its name written otherwise on a critic’s page',
    { title: '示例启明跑路', footer: ['© 余姚市示例启明培训学校'] },
    '',
  ],
  ['承办', { footer: [`主办单位：余姚市教育局 承办单位：${SCHOOL}`] }, ''],
  ['友情链接', { footer: [`友情链接：${SCHOOL} ${VENDOR}`] }, ''],
  ['合作单位', { footer: [`合作单位：${SCHOOL}`] }, ''],
  ['指导单位', { footer: [`指导单位：${SCHOOL}`, `© ${OTHER}`] }, ''],
  ['a denial', { footer: [`本站与${SCHOOL}无任何关联`] }, ''],
  ['not the official site', { footer: [`本站非${SCHOOL}官方网站`] }, ''],
  ['a franchisee', { title: '示例启明加盟校', footer: [`© ${SCHOOL}`] }, '|school related'],
  [
    'a site of the government',
    { url: 'https://www.yy.gov.cn/', footer: [`© ${SCHOOL}`] },
    '|school related',
  ],
  [
    'a kindergarten beside a primary school',
    { title: '余姚市示例蓝天小学', footer: ['© 余姚市示例蓝天小学'] },
    '',
  ],
  ['another’s namesake', { footer: ['© 杭州市示例晨曦培训学校'] }, ''],
  [
    'a name listed without its place, behind it',
    { footer: ['© 余姚市示例晨曦培训学校'] },
    'namesake possible',
  ],
  ['the same behind another county', { footer: ['© 慈溪示例晨曦培训学校'] }, ''],
  ['the same as a builder', { footer: ['技术支持：余姚市示例晨曦培训学校'] }, ''],
  // A listed site cannot take its own host's mark away.
  ['a page that says nothing', { url: 'https://qiming.example.com:444/' }, 'school identified'],
  [
    'a page that signs as another',
    { url: 'https://qiming.example.com/', footer: [`© ${OTHER}`] },
    'school related',
  ],
  [
    'a page that a company with a builder’s word in its name signs',
    { url: 'https://qiming.example.com/', footer: ['© 2026 宁波别家技术服务有限公司'] },
    'school related',
  ],
  [
    'a page that another signs beside 在线留言, and its builder below',
    {
      url: 'https://qiming.example.com/',
      footer: [`© ${OTHER} | 在线留言 | 用户评论`, '技术支持：某建站公司'],
    },
    'school related',
  ],
  ...[
    '投诉举报电话：0575-88888888',
    '举报投诉电话 0575-88888888',
    '违法和不良信息举报',
    '举报信箱',
    '投诉与建议',
    '网友评论',
    '谨防骗子',
  ].map((words): [string, Page, string] => [
    `a page that another signs beside ${words}, and its builder below`,
    {
      url: 'https://qiming.example.com/',
      footer: [
        linked('京ICP备20260009号', `© ${OTHER} 京ICP备20260009号 ${words}`),
        '技术支持：某建站公司',
      ],
    },
    'school related',
  ]),
  ...[`本校区由${OTHER}运营`, `本店由${OTHER}经营`, `本幼儿园由${OTHER}举办`].map(
    (line): [string, Page, string] => [
      `a page that another runs by now: ${line}`,
      { url: 'https://qiming.example.com/', footer: [line] },
      'school related',
    ],
  ),
  ...[`本群由${OTHER}运营`, `本次大赛由${OTHER}主办`, `本栏目由${OTHER}主办`].map(
    (line): [string, Page, string] => [
      `a page with another’s event: ${line}`,
      { url: 'https://qiming.example.com/', footer: [line] },
      'school identified',
    ],
  ),
  [
    'a page that titles itself another’s',
    { url: 'https://qiming.example.com/', title: OTHER },
    'school related',
  ],
  [
    'a page with another’s heading',
    { url: 'https://qiming.example.com/', headings: [OTHER] },
    'school identified',
  ],
  [
    'a page with another’s linked number',
    { url: 'https://qiming.example.com/', footer: [linked('京ICP备20260009号')] },
    'school related',
  ],
  ...['余姚市教育局', '余姚市体育局', '余姚市教育学会'].flatMap(
    (body): [string, Page, string][] => [
      [
        `a site of ${body} that it runs`,
        { title: '少儿书法', footer: [`主办单位：${body} 运营单位：${SCHOOL}`] },
        '',
      ],
      [`a site that is titled ${body}`, { title: body, footer: [`© ${SCHOOL}`] }, ''],
      [
        `its host, that ${body} signs`,
        { url: 'https://qiming.example.com/', footer: [`主办：${body}`] },
        'school related',
      ],
      [
        `its host, that ${body} watches over`,
        { url: 'https://qiming.example.com/', footer: [`© ${SCHOOL} 业务主管单位：${body}`] },
        'school identified',
      ],
    ],
  ),
  [
    'a page with another’s number that is only printed',
    { url: 'https://qiming.example.com/', footer: ['© 2026 茶香小铺 京ICP备20260009号'] },
    'school related',
  ],
  ...['© 2026 余姚市示例茶行', '主体：余姚市示例茶叶经营部', '© 2026 株式会社サンプル'].map(
    (line): [string, Page, string] => [
      `a page that another trader signs: ${line}`,
      { url: 'https://qiming.example.com/', footer: [line] },
      'school related',
    ],
  ),
  [
    'a page that its own studio signs',
    { url: 'https://qiming.example.com/', footer: ['© 2026 余姚市示例启明画室'] },
    'school identified',
  ],
  [
    'another’s linked number and its own name',
    { url: 'https://qiming.example.com/', footer: [linked('京ICP备20260009号'), `© ${SCHOOL}`] },
    'school identified',
  ],
  [
    'another’s linked number and its own name written otherwise',
    {
      url: 'https://qiming.example.com/',
      footer: [linked('京ICP备20260009号'), '© 余姚市示例启明培训学校'],
    },
    'school possible',
  ],
  ...['京ICP备12002058号', '粤ICP备15020529号-2'].map((number): [string, Page, string] => [
    `a builder’s own number in a copied footer: ${number}`,
    { url: 'https://qiming.example.com/', footer: [linked(number), `© ${SCHOOL}`] },
    'school identified',
  ]),
  [
    'a builder’s own number below another’s notice',
    { url: 'https://qiming.example.com/', footer: [linked('京ICP备12002058号'), `© ${OTHER}`] },
    'school related',
  ],
  [
    'a parked host',
    { url: 'https://qiming.example.com/', title: '域名出售 qiming.example.com' },
    'school related',
  ],
  ...['澳门示例娱乐城_真人百家乐', '开云体育', 'example.com is for sale', '本站转让'].map(
    (title): [string, Page, string] => [
      `a casino or a broker: ${title}`,
      { url: 'https://qiming.example.com/', title },
      'school related',
    ],
  ),
  [
    'a page that is titled as another trader',
    { url: 'https://qiming.example.com/', title: '余姚市示例茶行' },
    'school related',
  ],
  ...[
    '登录',
    '404 Not Found',
    '校区搬家通知',
    '研学基地：余姚市示例茶厂',
    '示例启明奶茶店实践课',
    '示例启明体育官网',
  ].map((title): [string, Page, string] => [
    `a page of its own: ${title}`,
    { url: 'https://qiming.example.com/', title },
    'school identified',
  ]),
];

describe('a card', () => {
  it.each([...CARDS, ...APPS])('%s', async (_why, page, expected) => {
    expect(allowed(expected)).toContain(await card(page));
  });
});

describe('a website', () => {
  it.each(SITES)('%s', async (_why, page, expected) => {
    expect(allowed(expected)).toContain(await site(page));
  });
});
