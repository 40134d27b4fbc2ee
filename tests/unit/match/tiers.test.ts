import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/subject';
import {
  COMPANY,
  company,
  DEVELOPER,
  educationApp,
  entry,
  generalApp,
  identifier,
  outcome,
  SCHOOL,
  school,
  storeApp,
} from './fixtures';

const STALE = '2026-03-01';
const withHost = (value: string, more: Partial<Parameters<typeof identifier>[0]> = {}): Entry =>
  entry({
    names: [{ text: SCHOOL, kind: 'legal' }],
    identifiers: [identifier({ kind: 'host', value, ...more })],
  });
const withOperatorHost = (of: Entry): Entry => ({
  ...of,
  identifiers: [identifier({ kind: 'host', value: 'online.example.com', of: 'operator' })],
});
const at = (host: string) => ({ url: `https://${host}/a?b#c` });
const app = (fields: Partial<NonNullable<PageSubject['app']>>): Partial<PageSubject> => ({
  url: 'https://apps.apple.com/cn/app/id1',
  title: fields.name ?? '别的应用',
  app: { name: '别的应用', ...fields },
});

const unplaced = entry({ names: [{ text: '示例启明培训学校', kind: 'legal' }] });
const RELATED = 'related third-party-title';

type Row = readonly [why: string, page: Partial<PageSubject>, of: Entry, expected: string];

const HOSTS: readonly Row[] = [
  ['a listed host', at('qiming.example.com'), school, 'identified host'],
  ['a host below a listed one', at('www.qiming.example.com'), school, 'identified host'],
  ['the host above a listed one', at('example.com'), school, 'nothing'],
  ['a host that merely ends alike', at('xqiming.example.com'), school, 'nothing'],
  [
    'upper case, a port and a trailing dot',
    { url: 'HTTPS://QIMING.EXAMPLE.COM.:8443/' },
    school,
    'identified host',
  ],
  [
    'a user name that looks like the host',
    { url: 'https://qiming.example.com@evil.example/' },
    school,
    'nothing',
  ],
  [
    'a host that nobody verified for 180 days',
    at('old.example.com'),
    withHost('old.example.com', { verifiedOn: STALE }),
    'possible host',
  ],
  ['a public suffix that was listed', at('school.com.cn'), withHost('com.cn'), 'nothing'],
  [
    'a shared platform that was listed',
    at('abc.xiaoe-tech.com'),
    withHost('xiaoe-tech.com'),
    'nothing',
  ],
  [
    'a tenant of a shared platform',
    at('abc.xiaoe-tech.com'),
    withHost('abc.xiaoe-tech.com'),
    'identified host',
  ],
  ['a news site that was listed', at('edu.sohu.com'), withHost('edu.sohu.com'), 'nothing'],
  ['a store that was listed', at('apps.apple.com'), withHost('apps.apple.com'), 'nothing'],
  ['a government host that was listed', at('edu.gov.cn'), withHost('edu.gov.cn'), 'nothing'],
  ['the engine that was listed', at('search.example'), withHost('search.example'), 'nothing'],
  [
    'an operator host of an education business',
    at('online.example.com'),
    withOperatorHost(educationApp),
    'named education-operator',
  ],
  [
    'an operator host of a general operator',
    at('online.example.com'),
    withOperatorHost(generalApp),
    'related general-operator',
  ],
  ['an unresolved redirect is no host', { url: null, title: '' }, school, 'nothing'],
];

const APPS: readonly Row[] = [
  ['an app id', app({ id: 'apple:100200300' }), generalApp, 'identified app-id'],
  [
    'app name and developer',
    app({ name: '会计职称', developer: DEVELOPER }),
    generalApp,
    'identified app-and-developer',
  ],
  [
    'app name and developer, spelt in traditional characters',
    app({ name: '會計職稱', developer: '上海示例在線信息技術有限公司' }),
    generalApp,
    'identified app-and-developer',
  ],
  ['app name alone', app({ name: '会计职称' }), generalApp, 'nothing'],
  [
    'another app of a general developer',
    app({ developer: DEVELOPER }),
    generalApp,
    'related general-operator',
  ],
  [
    'another app of an education developer',
    app({ developer: COMPANY }),
    educationApp,
    'related general-operator',
  ],
  [
    'a parents edition is another app',
    app({ name: '示例在线课堂家长端', developer: COMPANY }),
    educationApp,
    'related general-operator',
  ],
  [
    'another app of an education developer branch',
    app({ developer: `${COMPANY}余姚分公司` }),
    educationApp,
    'related general-operator(branch)',
  ],
  ['an app of a listed institution', app({ developer: SCHOOL }), school, 'named provider-name'],
  [
    'an app that a listed institution operates',
    app({ developer: '杭州别家网络科技有限公司', operator: SCHOOL }),
    school,
    'named operator-name',
  ],
  [
    'a distinctive app in the very store, no developer in the notice',
    app({ name: '示例背单词训练营', store: 'tencent' }),
    storeApp,
    'possible app-and-store',
  ],
  [
    'the same in another store',
    app({ name: '示例背单词训练营', store: 'apple' }),
    storeApp,
    'nothing',
  ],
  [
    'the same found by a search',
    { url: 'https://sj.qq.com/appdetail/com.example', title: '示例背单词训练营-官方下载' },
    storeApp,
    'possible app-and-store',
  ],
  ['the same found on another site', { title: '示例背单词训练营-官方下载' }, storeApp, 'nothing'],
  [
    'the store of a notice that has ended',
    app({ name: '示例背单词训练营', store: 'tencent' }),
    {
      ...storeApp,
      sanctions: storeApp.sanctions.flatMap((act) => [
        { ...act, store: 'tencent', status: 'lifted' as const },
        { ...act, store: 'huawei' },
      ]),
    },
    'nothing',
  ],
  [
    'an app of generic words that is not distinctive',
    app({ name: '少儿英语口语', store: 'tencent' }),
    {
      ...storeApp,
      names: [{ text: '少儿英语口语', kind: 'app' }],
      ...(storeApp.app && { app: { ...storeApp.app, name: '少儿英语口语' } }),
    },
    'nothing',
  ],
];

const NAMES: readonly Row[] = [
  ['full name as provider', { provider: SCHOOL }, school, 'named provider-name'],
  [
    'former name as provider',
    { provider: '余姚市旧例培训学校有限公司' },
    school,
    'possible provider-name',
  ],
  [
    'full name as provider, target unresolved',
    { url: null, provider: SCHOOL },
    school,
    'named provider-name',
  ],
  [
    'full name as provider of a listing',
    { ...at('www.58.com'), provider: SCHOOL },
    school,
    'named provider-name',
  ],
  ['full name inside a longer provider', { provider: `${SCHOOL}招生办老师` }, school, 'nothing'],
  [
    'a provider who gives technical support',
    { provider: `由${SCHOOL}提供技术支持` },
    school,
    'nothing',
  ],
  ['full name in a register as provider', { provider: `${SCHOOL} - 天眼查` }, school, 'nothing'],
  ['full name as a title segment', { title: `首页_${SCHOOL}` }, school, 'named title-name'],
  ['full name with a tail', { title: `${SCHOOL}官方网站` }, school, 'named title-name'],
  [
    'full name and a slogan after a space',
    { title: `${SCHOOL} 余姚少儿英语` },
    school,
    'named title-name',
  ],
  [
    'a branch as title',
    { title: `${SCHOOL}城东分校 - 首页` },
    school,
    'possible title-name(branch)',
  ],
  [
    'a branch in another place as title',
    { title: `${SCHOOL}杭州分公司` },
    school,
    'related title-name(branch)',
  ],
  [
    'full name inside a sentence',
    { title: `关于${SCHOOL}招生的说明` },
    school,
    'related third-party-title',
  ],
  [
    'full name in the title, target unresolved',
    { url: null, title: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name on a news host',
    { ...at('www.sohu.com'), title: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name on a company register',
    { ...at('www.tianyancha.com'), title: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name in a news title on an unknown host',
    { title: `${SCHOOL}_被处罚_某某新闻` },
    school,
    'related third-party-title',
  ],
  [
    'full name in a recruitment title',
    { title: `${SCHOOL} 招聘` },
    school,
    'related third-party-title',
  ],
  ['full name on a directory', { title: `${SCHOOL} - 某例商务网` }, school, RELATED],
  ['full name as a document', { title: `${SCHOOL}.pdf` }, school, RELATED],
  [
    'full name beside its own site, which has the brand in it',
    { title: `${SCHOOL} - 示例启明英语网` },
    school,
    'named title-name',
  ],
  [
    'full name on the host of a university',
    { ...at('career.example.edu.cn'), title: SCHOOL },
    school,
    RELATED,
  ],
  [
    'a school on its own host at a university',
    { ...at('fz.example.edu.cn'), title: '余姚市示例小学' },
    entry({ kind: 'school', names: [{ text: '余姚市示例小学', kind: 'legal' }] }),
    'named title-name',
  ],
  ['a word, a space and a full name', { title: `非 ${COMPANY}` }, company, RELATED],
  ['a place, a space and a full name', { title: `宁波 ${COMPANY}` }, company, 'nothing'],
  [
    'a word, a space and a full name that begins with its region',
    { title: `首页 ${SCHOOL}` },
    school,
    'named title-name',
  ],
  [
    'a school name that any place may have',
    { title: '示例启明培训学校' },
    unplaced,
    'possible title-name',
  ],
  [
    'a company that is no Chinese one',
    { title: 'Example Learning Co., Ltd. - Home' },
    entry({ names: [{ text: 'Example Learning Co., Ltd.', kind: 'legal' }] }),
    'named title-name',
  ],
  [
    'a university',
    { title: '示例理工大学 - 首页' },
    entry({ names: [{ text: '示例理工大学', kind: 'legal' }] }),
    'named title-name',
  ],
  ['the same as provider', { provider: '示例启明培训学校' }, unplaced, 'possible provider-name'],
  [
    'a former name that is a brand',
    { title: '示例教育 - 首页' },
    entry({
      names: [
        { text: SCHOOL, kind: 'legal' },
        { text: '示例教育', kind: 'former' },
      ],
    }),
    'related title-name',
  ],
  [
    'full name with a platform as provider',
    { title: SCHOOL, provider: '知乎' },
    school,
    'related third-party-title',
  ],
  [
    'full name on a shared host',
    { ...at('x.xiaoe-tech.com'), title: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name on gov.cn',
    { ...at('www.yy.gov.cn'), title: SCHOOL, provider: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name on the host of the notice',
    { ...at('notice.example'), title: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name on the host of the engine',
    { ...at('search.example'), title: SCHOOL },
    school,
    'related third-party-title',
  ],
  [
    'full name on an address that is no host',
    { url: 'http://192.0.2.1/', title: SCHOOL },
    school,
    'related third-party-title',
  ],
  ['full name in the snippet alone', { title: '首页', snippet: SCHOOL }, school, 'nothing'],
  [
    'a longer company name',
    { title: `新${COMPANY}`, provider: `新${COMPANY}` },
    company,
    'nothing',
  ],
  [
    'an education operator as title segment',
    { title: `${COMPANY}_官网` },
    educationApp,
    'named education-operator',
  ],
  [
    'an education operator in a news title',
    { title: `${COMPANY}被通报` },
    educationApp,
    'related third-party-title',
  ],
  [
    'a general operator as provider',
    { provider: DEVELOPER },
    generalApp,
    'related general-operator',
  ],
  ['a general operator in a news title', { title: `${DEVELOPER}被通报` }, generalApp, 'nothing'],
];

const BRANDS: readonly Row[] = [
  ['brand alone', { title: '示例启明' }, school, 'nothing'],
  [
    'brand and region in the title',
    { title: '示例启明官网_余姚少儿英语' },
    school,
    'possible brand-and-region',
  ],
  [
    'brand and region in brackets',
    { title: '示例启明(余姚)' },
    school,
    'possible brand-and-region',
  ],
  [
    'brand and region in the snippet',
    { title: '示例启明-首页', snippet: '地处余姚市中心' },
    school,
    'possible brand-and-region',
  ],
  [
    'brand and the full name in the snippet',
    { title: '示例启明-首页', snippet: `版权所有：${SCHOOL}` },
    school,
    'possible brand-and-operator',
  ],
  [
    'brand with its trade and its registered region',
    { title: '示例启明少儿英语_余姚' },
    school,
    'possible brand-and-region',
  ],
  ['brand inside a sentence', { title: '示例启明老师谈少儿英语_余姚' }, school, 'nothing'],
  [
    'brand that begins a segment with a space',
    { title: '示例启明 少儿英语_余姚' },
    school,
    'possible brand-and-region',
  ],
  ['brand in a news title', { title: '示例启明_余姚新闻' }, school, 'nothing'],
  [
    'brand in an encyclopaedia',
    { ...at('baike.baidu.com'), title: '示例启明_百度百科', snippet: '余姚' },
    school,
    'nothing',
  ],
  ['brand on gov.cn', { ...at('www.yy.gov.cn'), title: '示例启明_余姚' }, school, 'nothing'],
  ['brand and region, target unresolved', { url: null, title: '示例启明_余姚' }, school, 'nothing'],
  [
    'brand and owner, target unresolved',
    { url: null, title: '示例启明', snippet: SCHOOL },
    school,
    'possible brand-and-operator',
  ],
  ['a name of three characters and its region', { title: '启明星_余姚' }, school, 'nothing'],
  [
    'a name of three characters and its owner',
    { title: '启明星', snippet: SCHOOL },
    school,
    'possible brand-and-operator',
  ],
  [
    'app and operator in the snippet',
    { title: '会计职称APP下载', snippet: `开发者：${DEVELOPER}` },
    generalApp,
    'possible brand-and-operator',
  ],
  [
    'an app whose own name ends like a site',
    { title: '示例学网', snippet: DEVELOPER },
    entry({
      names: [{ text: '示例学网', kind: 'app' }],
      app: { name: '示例学网', developer: DEVELOPER, stores: [], versions: [] },
    }),
    'possible brand-and-operator',
  ],
  [
    'app and the region of its operator, which no list registered',
    { title: '会计职称_上海' },
    generalApp,
    'nothing',
  ],
];

const LISTED_APP_ALONE: readonly Row[] = [
  [
    '会计职称 in a title about training',
    { title: '会计职称考试培训_示例学校' },
    generalApp,
    'nothing',
  ],
  [
    '会计职称 before other keywords',
    { title: '会计职称 考试 培训 - 示例学校', snippet: '上海' },
    generalApp,
    'nothing',
  ],
  [
    'an unrelated school that shares a word',
    { title: '会计培训_会计培训班-示例会计学校', snippet: '会计职称' },
    generalApp,
    'nothing',
  ],
  ['exactly 会计职称, with nothing to bear it out', { title: '会计职称' }, generalApp, 'nothing'],
  [
    'two segments that make the name together',
    { title: '会计|职称', snippet: DEVELOPER },
    generalApp,
    'nothing',
  ],
];

describe('tiers', () => {
  it.each([...HOSTS, ...APPS, ...NAMES, ...BRANDS, ...LISTED_APP_ALONE])(
    '%s',
    (_why, page, of, expected) => {
      expect(outcome(page, of)).toBe(expected);
    },
  );

  it('draws a region that stands in the app name itself from nowhere', () => {
    const local = entry({
      region: '530000',
      names: [{ text: '云南招考', kind: 'app' }],
      app: { name: '云南招考', developer: DEVELOPER, stores: [], versions: [] },
    });
    expect(outcome({ title: '云南招考' }, local)).toBe('nothing');
    expect(outcome({ title: '云南招考', snippet: '昆明' }, local)).toBe(
      'possible brand-and-region',
    );
  });

  it('reads no news from the name of the institution itself', () => {
    const media = entry({ names: [{ text: '示例新闻培训学校有限公司', kind: 'legal' }] });
    expect(outcome({ title: '示例新闻培训学校有限公司' }, media)).toBe('named title-name');
  });
});

describe('time', () => {
  it.each([
    ['a host outlives the list', at('qiming.example.com'), 'identified host'],
    ['a full name does not', { provider: SCHOOL }, 'nothing'],
    ['nor does a brand', { title: '示例启明_余姚' }, 'nothing'],
    ['what relates stays', { url: null, title: SCHOOL }, 'related third-party-title'],
  ] as const)('past the end of the list: %s', (_why, page, expected) => {
    expect(outcome(page, school, { stale: true })).toBe(expected);
  });

  it('gives nothing on the day after the last window', () => {
    const page = { ...at('qiming.example.com'), provider: SCHOOL };
    const fresh = { ...school, identifiers: [] };
    expect(outcome(page, fresh, { today: '2026-12-31' })).toBe('named provider-name');
    expect(outcome(page, fresh, { today: '2027-01-01' })).toBe('nothing');
  });

  it('takes a host for fresh on day 179 and not on day 180', () => {
    const page = at('qiming.example.com');
    const sanctions = school.sanctions.map((act) => ({ ...act, verifiedOn: '2027-01-01' }));
    const looked = { ...school, sanctions };
    expect(outcome(page, looked, { today: '2027-02-27' })).toBe('identified host');
    expect(outcome(page, looked, { today: '2027-02-28' })).toBe('possible host');
  });
});
