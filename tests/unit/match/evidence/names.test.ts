import { describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import {
  COMPANY,
  company,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  OTHER,
  outcome,
  rows,
  SCHOOL,
  school,
} from '../fixtures';

const titled = (title: string, more: Partial<PageSubject> = {}): Partial<PageSubject> => ({
  title,
  ...more,
});
/** The school's name as the title of a page on this host. */
const schoolOn = (host: string, more: Partial<PageSubject> = {}): Partial<PageSubject> =>
  titled(SCHOOL, { url: `https://${host}/a?b#c`, ...more });

const NAME = '示例启明培训学校';
const named = (text: string) => entry({ names: [{ text, kind: 'legal' }] });
const unplaced = named(NAME);
const placed = entry({ region: '330281', names: [{ text: NAME, kind: 'legal' }] });
const DISTRICT = `鼓楼区${NAME}`;
const ofDistrict = (text: string) => entry({ region: '350102', names: [{ text, kind: 'legal' }] });
const primarySchool = entry({ kind: 'school', names: [{ text: '余姚市示例小学', kind: 'legal' }] });
const renamed = entry({
  names: [
    { text: SCHOOL, kind: 'legal' },
    { text: '示例教育', kind: 'former' },
  ],
});
const formerly = (text: string) =>
  entry({
    region: '330281',
    names: [
      { text: SCHOOL, kind: 'legal' },
      { text, kind: 'former' },
    ],
  });
const MENTIONED = 'related third-party-title';
const TRADE = '余姚市橙鹭培训学校有限公司';
const unbranded = named(TRADE);

const OF_TRADE = [
  ...rows(unbranded, 'named title-name', [
    ['a site by its trade name', titled(`${TRADE}_橙鹭教育网`)],
  ]),
  ...rows(unbranded, MENTIONED, [['another site', titled(`${TRADE}_余姚人才网`)]]),
];

const OF_SCHOOL = [
  ...rows(school, MENTIONED, [
    ...[
      '英语老师',
      '学员中考成绩',
      '网站建设',
      '培训纠纷',
      '隔壁书店',
      '培训怎么样',
      '培训基地揭牌',
    ].map((words): [string, Partial<PageSubject>] => [
      `what others say right behind it: ${words}`,
      titled(`${SCHOOL}${words}`),
    ]),
    ['a sentence around it', titled(`我在${SCHOOL}英语培训`)],
    ['a snippet that denies it', titled(SCHOOL, { snippet: `本校与${SCHOOL}无任何关系` })],
  ]),
  ...rows(school, 'named title-name', [
    ['a whole name before a cut one', titled(`${SCHOOL}_余姚市示例启明培训学校...`)],
    ['a district before it', titled(`徐汇 - ${SCHOOL} - 少儿英语`)],
    ['a sport before it', titled(`马术_${SCHOOL}`)],
    ...[
      ...['英语培训', '2026年招生简章', '暑假班招生', '在线报名系统', '微官网', '欢迎您的到来'],
      ...['报名入口', '校园风采', '办学理念', '教学环境', '教学成果', '学校荣誉'],
    ].map((words): [string, Partial<PageSubject>] => [
      `what it says right behind it: ${words}`,
      titled(`${SCHOOL}${words}`),
    ]),
    [
      'its own words on what it is',
      titled(SCHOOL, { snippet: `${SCHOOL}是经教育局批准、在民政局登记的民办非企业单位` }),
    ],
    [
      'its own words on who passes for it',
      titled(SCHOOL, { snippet: `近日有人冒充我校，其行为与${SCHOOL}无关` }),
    ],
  ]),
  ...rows(school, 'identified host title-name', [
    [
      'a snippet that denies others',
      titled(SCHOOL, { url: 'https://qiming.example.com/', snippet: `本校与${OTHER}无任何关系` }),
    ],
  ]),
  ...rows(school, 'identified host', [
    [
      'its host, whatever its snippet denies',
      titled(SCHOOL, { url: 'https://qiming.example.com/', snippet: `本校与${SCHOOL}无任何关系` }),
    ],
  ]),
  ...rows(school, 'possible cut-name brand-and-region', [
    ['a cut one alone', titled('余姚市示例启明培训学校...')],
  ]),
  ...rows(school, 'named provider-name', [
    [
      'full name as provider of a title cut before its form',
      titled('余姚市示例启明培训学校...', { provider: SCHOOL }),
    ],
    ['full name as provider', { provider: SCHOOL }],
    ['full name as provider, target unresolved', { url: null, provider: SCHOOL }],
  ]),
  ...rows(school, 'possible provider-name', [
    ['former name as provider', { provider: '余姚市旧例培训学校有限公司' }],
  ]),
  ...rows(school, MENTIONED, [
    ...[
      '余姚日报',
      '例城晚报',
      '余姚市广播电视台',
      '余姚电台',
      '余姚日报社',
      '余姚市融媒体中心',
      '示例法治报',
      '示例京报',
      '示例青年报',
      '示例教育报',
      '新华社',
    ].flatMap((medium): [string, Partial<PageSubject>][] => [
      [`a title by ${medium}`, titled(`${SCHOOL}被罚_${medium}`)],
      [`a name alone by ${medium}`, titled(`${SCHOOL} - ${medium}`)],
      [`a provider: ${medium}`, titled(SCHOOL, { provider: medium })],
    ]),
  ]),
  ...rows(
    school,
    MENTIONED,
    ['示例新闻', '示例人才招聘', '示例黄页', '百度百科', '余姚论坛', '示例点评网'].map(
      (provider) => [`a name that ${provider} provides`, titled(SCHOOL, { provider })],
    ),
  ),
  ...rows(school, 'nothing', [
    ['its host in a newspaper’s hands', titled('余姚日报', { url: 'https://qiming.example.com/' })],
    ['a newspaper and a school', titled(`${SCHOOL} - 余姚市示例中学 - 余姚日报`)],
    ['a bureau', titled(`${SCHOOL} - 余姚市教育局`)],
  ]),
  ...rows(school, 'nothing', [
    ['full name inside a longer provider', { provider: `${SCHOOL}招生办老师` }],
    ['full name before words in a provider', { provider: `${SCHOOL}英语培训` }],
    ['a provider who gives technical support', { provider: `由${SCHOOL}提供技术支持` }],
    ['full name in a register as provider', { provider: `${SCHOOL} - 天眼查` }],
    ['full name in the snippet alone', titled('首页', { snippet: SCHOOL })],
  ]),
  ...rows(school, 'named title-name', [
    ['full name as a part of a title', titled(`首页_${SCHOOL}`)],
    ['full name beside a course', titled(`名师关门弟子亲授书法班 - ${SCHOOL}`)],
    ['full name with a tail', titled(`${SCHOOL}官方网站`)],
    ['full name and a slogan after a space', titled(`${SCHOOL} 余姚少儿英语`)],
    ['full name beside its own site of the same brand', titled(`${SCHOOL} - 示例启明英语网`)],
    ['a word, a space and a full name that begins with its region', titled(`首页 ${SCHOOL}`)],
    ['a full name with its own region beside another place', titled(`${SCHOOL}_杭州`)],
  ]),
  ...rows(school, 'possible title-name(branch)', [
    ['a branch as title', titled(`${SCHOOL}城东分校 - 首页`)],
  ]),
  ...rows(school, 'related title-name(branch)', [
    ['a branch in another place as title', titled(`${SCHOOL}杭州分公司`)],
  ]),
  ...rows(school, MENTIONED, [
    ['full name inside a sentence', titled(`关于${SCHOOL}招生的说明`)],
    ['full name in the title, target unresolved', { url: null, title: SCHOOL }],
    ['full name on a news host', schoolOn('www.sohu.com')],
    ['full name on a company register', schoolOn('www.tianyancha.com')],
    ['full name in a news title on an unknown host', titled(`${SCHOOL}_被处罚_某某新闻`)],
    ['full name in a recruitment title', titled(`${SCHOOL} 招聘`)],
    ['full name with a platform as provider', titled(SCHOOL, { provider: '知乎' })],
    ['full name on a shared host', schoolOn('x.xiaoe-tech.com')],
    ['full name on gov.cn', schoolOn('www.yy.gov.cn', { provider: SCHOOL })],
    ['full name on the host of the notice', schoolOn('notice.example')],
    ['full name on the host of the engine', schoolOn('search.example')],
    ['full name on an address that is no host', { url: 'http://192.0.2.1/', title: SCHOOL }],
    ['full name on a directory', titled(`${SCHOOL} - 某例商务网`)],
    ['full name as a document', titled(`${SCHOOL}.pdf`)],
    ['full name on the host of a university', schoolOn('career.example.edu.cn')],
  ]),
];

const KNOWING = '余姚市示例知道培训学校有限公司';
/** Its brand holds a word of third parties. */
const knowing = entry({
  region: '330281',
  names: [
    { text: KNOWING, kind: 'legal' },
    { text: '示例知道', kind: 'brand' },
  ],
});

const OF_A_BRAND = [
  ...rows(knowing, 'named title-name', [
    ['the name alone', titled(KNOWING)],
    ['its brand beside it', titled(`示例知道英语_${KNOWING}`)],
  ]),
  ...rows(knowing, MENTIONED, [
    ['what is asked of its brand', titled(`示例知道怎么样_${KNOWING}`)],
    ['another’s name that holds the word', titled(`某例知道_${KNOWING}`)],
    ['the word alone', titled(`知道_${KNOWING}`)],
  ]),
];

const OF_OTHERS = [
  ...rows(primarySchool, 'named title-name', [
    [
      'a school on its own host at a university',
      { url: 'https://fz.example.edu.cn/', title: '余姚市示例小学' },
    ],
  ]),
  ...rows(company, MENTIONED, [['a word, a space and a full name', titled(`非 ${COMPANY}`)]]),
  ...rows(company, 'nothing', [
    ['a place, a space and a full name', titled(`宁波 ${COMPANY}`)],
    ['a longer company name', titled(`新${COMPANY}`, { provider: `新${COMPANY}` })],
  ]),
  ...rows(company, 'named provider-name title-name', [
    ['title name, and the same provider', titled(COMPANY, { provider: COMPANY })],
  ]),
  ...rows(company, 'named title-name', [
    ['title name, and a site name as provider', titled(COMPANY, { provider: '示例网' })],
    ['title name beside its own branch', titled(`${COMPANY}_${COMPANY}余姚分公司`)],
    ['another company in the snippet', titled(COMPANY, { snippet: `${OTHER}的公告` })],
  ]),
  ...rows(unplaced, 'possible title-name', [['a name that any place may have', titled(NAME)]]),
  ...rows(unplaced, 'possible provider-name', [
    ['a name that any place may have, as provider', { provider: NAME }],
  ]),
  ...rows(placed, 'nothing', [
    ['a branch at a bay of another city', titled(`${NAME}（深圳湾店）`)],
    ['a name that two districts may share, in another one', titled(`${NAME}_杭州`)],
  ]),
  ...rows(placed, 'named title-name', [
    ['a name that two districts may share, in its own', titled(`${NAME}_余姚`)],
  ]),
  ...rows(ofDistrict(DISTRICT), 'nothing', [
    [
      'a district of several cities before a name, in another city',
      titled(`${DISTRICT}-南京少儿英语`),
    ],
  ]),
  ...rows(ofDistrict(DISTRICT), 'possible title-name', [
    ['a district of several cities before a name, in none', titled(DISTRICT)],
  ]),
  ...rows(ofDistrict(DISTRICT), 'named title-name', [
    ['a district of several cities before a name, in its own', titled(`${DISTRICT}_福州鼓楼`)],
  ]),
  ...rows(ofDistrict(`福州市${DISTRICT}`), 'named title-name', [
    ['a district and its city before a name', titled(`福州市${DISTRICT}-南京少儿英语`)],
  ]),
  ...rows(ofDistrict(`${DISTRICT}有限公司`), 'named title-name', [
    ['a company’s name that begins with such a district', titled(`${DISTRICT}有限公司`)],
  ]),
  ...rows(named('Example Learning Co., Ltd.'), 'named title-name', [
    ['a company that is no Chinese one', titled('Example Learning Co., Ltd. - Home')],
  ]),
  ...rows(named('示例理工大学'), 'named title-name', [
    ['a university', titled('示例理工大学 - 首页')],
  ]),
  ...rows(named('示例新闻培训学校有限公司'), 'named title-name', [
    ['a word of the news in the name itself', titled('示例新闻培训学校有限公司')],
  ]),
  ...rows(renamed, 'related title-name', [
    ['a former name that is a brand', titled('示例教育 - 首页')],
  ]),
  ...rows(formerly(NAME), 'nothing', [
    [
      'a former name of several places, in another',
      { title: '杭州西湖区少儿英语', provider: NAME },
    ],
    ['the same in a title of another place', titled(`${NAME}_杭州`)],
  ]),
  ...rows(formerly(NAME), 'possible provider-name', [
    ['a former name of several places, in its own', { title: '余姚少儿英语', provider: NAME }],
    ['a former name of several places, in none', { title: '少儿英语', provider: NAME }],
  ]),
  ...rows(formerly('余姚市旧例培训学校有限公司'), 'related provider-name(branch)', [
    [
      'a branch by a former name, in another place',
      { title: '杭州少儿英语', provider: '余姚市旧例培训学校有限公司杭州分公司' },
    ],
  ]),
  ...rows(educationApp, 'named education-operator', [
    ['an education operator as title part', titled(`${COMPANY}_官网`)],
  ]),
  ...rows(educationApp, MENTIONED, [
    ['an education operator in a news title', titled(`${COMPANY}被通报`)],
  ]),
  ...rows(educationApp, 'nothing', [
    ['an education operator beside another provider', titled(COMPANY, { provider: OTHER })],
  ]),
  ...rows(generalApp, 'related general-operator', [
    ['a general operator as provider', { provider: DEVELOPER }],
  ]),
  ...rows(generalApp, 'nothing', [
    ['a general operator in a news title', titled(`${DEVELOPER}被通报`)],
  ]),
];

/** A card of a course listing, on the listing's own host. */
const onListing = (fields: Partial<PageSubject>): Partial<PageSubject> => ({
  url: 'https://study.163.com/course/1.htm',
  title: '余姚少儿英语启蒙课',
  ...fields,
});
const ON_LISTINGS = [
  ...rows(school, 'named provider-name', [
    ['the provider of a course', onListing({ provider: SCHOOL })],
    ['with a badge set inline', onListing({ provider: `${SCHOOL}已认证` })],
    ['with another badge', onListing({ provider: `${SCHOOL}已实名认证` })],
    ['its own shop', onListing({ provider: `${SCHOOL}官方旗舰店` })],
    ['its shop on a platform', onListing({ provider: `${SCHOOL}天猫旗舰店` })],
    ['its shop as a platform calls it', onListing({ provider: `${SCHOOL}的店铺` })],
    ['its official shop', onListing({ provider: `${SCHOOL}官方店` })],
    ['a shop that it runs itself', onListing({ provider: `${SCHOOL}直营店` })],
    ['with what visitors give it', onListing({ provider: `${SCHOOL}4.9分` })],
    ['behind a badge', onListing({ provider: `认证${SCHOOL}` })],
    ['behind a label', onListing({ provider: `机构：${SCHOOL}` })],
    ['behind a shop’s label', onListing({ provider: `商家名称: ${SCHOOL}` })],
    ['behind 来自', onListing({ provider: `来自 ${SCHOOL}` })],
    ['behind a brand', onListing({ provider: `启明教育（${SCHOOL}）` })],
    ['behind a brand, in other brackets', onListing({ provider: `示例启明学堂 (${SCHOOL})` })],
    ['its flagship shop', onListing({ provider: `${SCHOOL}旗舰店` })],
    ['behind 来自 and a colon', onListing({ provider: `来自：${SCHOOL}` })],
    ['behind a label without a colon', onListing({ provider: `开课机构 ${SCHOOL}` })],
    ...[
      '开课方：',
      '授课方:',
      '运营方：',
      '出品方：',
      '提供方：',
      '提供者：',
      '主办：',
      '主办方：',
    ].map((label): [string, Partial<PageSubject>] => [
      `behind ${label}`,
      onListing({ provider: `${label}${SCHOOL}` }),
    ]),
    ...['官方账号', '官方号', '-雅思', '（名师）', ' 少儿英语', '（余姚）', '（已认证）'].map(
      (words): [string, Partial<PageSubject>] => [
        `with ${words} behind it`,
        onListing({ provider: `${SCHOOL}${words}` }),
      ],
    ),
  ]),
  ...rows(
    school,
    'possible provider-name(branch)',
    [
      '（徐家汇）',
      '（讲师团队）',
      '-IB授权学校',
      '（房东）',
      '-小美老师',
      '-同款',
      '（城东校区）',
      ' 余姚万达分校',
    ].map((words) => [`with ${words} behind it`, onListing({ provider: `${SCHOOL}${words}` })]),
  ),
  ...rows(
    school,
    'nothing',
    [...['学生', '老学员', '前老师', '老家长', '加盟校']].flatMap((who) => [
      [`${who} in brackets`, onListing({ provider: `${SCHOOL}（${who}）` })],
      [`${who} before it`, onListing({ provider: `${who} | ${SCHOOL}` })],
    ]),
  ),
  ...rows(
    school,
    'nothing',
    ['学员英语', '离职老师英语', '加盟教育', '杭州别家教育', '员工食堂', '学生'].map((who) => [
      `${who}, which is no brand of the company behind it`,
      onListing({ provider: `${who}（${SCHOOL}）` }),
    ]),
  ),
  ...rows(placed, 'named provider-name', [
    ['a school’s own shop', onListing({ provider: `${NAME}旗舰店` })],
  ]),
  ...rows(school, MENTIONED, [['a course’s title alone', onListing({ title: SCHOOL })]]),
  ...rows(school, 'nothing', [
    ['a brand in a course’s title', onListing({ title: '示例启明_余姚' })],
    ['another provider of a course', onListing({ title: SCHOOL, provider: OTHER })],
    ['another provider with a badge', onListing({ title: SCHOOL, provider: `${OTHER}已认证` })],
    ['who is accredited by it', onListing({ provider: `${SCHOOL}认证机构` })],
    ['a shop that sells for it', onListing({ provider: `${SCHOOL}图书专营店` })],
    ...['合作机构', '发证机构', '技术支持', '支付', '来源', '投资机构', '原机构'].map(
      (label): [string, Partial<PageSubject>] => [
        `${label}, which is another’s label`,
        onListing({ provider: `${label}：${SCHOOL}` }),
      ],
    ),
    ...['场地提供方', '授权方', '品牌方', '承办'].map((label): [string, Partial<PageSubject>] => [
      `${label}, which is another’s label`,
      onListing({ provider: `${label}：${SCHOOL}` }),
    ]),
    ...[
      '王示例',
      '王老师',
      '学员',
      '家长',
      '粉丝',
      '代理',
      '经销商',
      '文具店',
      '旧址',
      '授权校区',
      '同名',
      '已关闭',
    ].flatMap((who): [string, Partial<PageSubject>][] => [
      [`${who} in brackets`, onListing({ provider: `${SCHOOL}（${who}）` })],
      [`${who} beside a bar`, onListing({ provider: `${who}-${SCHOOL}` })],
    ]),
    ['another’s name behind a label', onListing({ title: SCHOOL, provider: `机构：${OTHER}` })],
  ]),
  ...rows(company, 'nothing', [
    ['a provider with a longer name', onListing({ provider: `新${COMPANY}` })],
  ]),
];

describe('full names', () => {
  it.each([...OF_TRADE, ...OF_SCHOOL, ...OF_A_BRAND, ...OF_OTHERS, ...ON_LISTINGS])(
    '%s',
    (_why, page, of, expected) => {
      expect(outcome(page, of)).toBe(expected);
    },
  );

  const URL = 'https://courses.example.com/7';
  it.each([
    ['a title on the listing’s own host', { url: URL, title: SCHOOL }, MENTIONED],
    ['a provider there', { url: URL, provider: SCHOOL }, 'named provider-name'],
    ['a title on the institution’s host', titled(SCHOOL), 'named title-name'],
  ])('on a listing without an adapter: %s', (_why, page, expected) => {
    expect(outcome(page, school, { listingHosts: ['courses.example.com'] })).toBe(expected);
  });
});

it.each(['示例一下', '示例启明', 'Example'])(
  'a name of no form, %s, counts in a title beside its region alone',
  (name) => {
    const names = [{ text: name, kind: 'legal' as const }];
    const here = { title: `${name} - 余姚`, url: 'https://a.example.com/' };
    expect(outcome(titled(name), entry({ names }))).toBe('nothing');
    expect(outcome(titled(name), entry({ names, region: '330281' }))).toBe('nothing');
    expect(outcome(here, entry({ names, region: '330281' }))).toBe('named title-name');
    expect(outcome(titled('课程', { provider: name }), entry({ names }))).toBe(
      'possible provider-name',
    );
  },
);
