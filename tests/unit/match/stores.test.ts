import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry';
import type { PageSubject } from '../../../lib/domain/subject';
import {
  COMPANY,
  DEVELOPER,
  entry,
  identifier,
  outcome,
  questionOf,
  SCHOOL,
  school,
  storeApp,
  subject,
} from './fixtures';

/** Store and listing pages: which app is the notified one, and whose the others are. */

const STALE = '2026-03-01';
const CODE = '91330281MA2ABCDE1X';
const FILING = '浙ICP备00000001号';
const OTHER = '杭州别家网络科技有限公司';

type App = NonNullable<PageSubject['app']>;
const app = (name: string, fields: Partial<App> = {}): Partial<PageSubject> => ({
  url: 'https://apps.apple.com/cn/app/id900000001',
  title: name,
  app: { name, store: 'apple', ...fields },
});
const by = (name: string, developer = DEVELOPER): Partial<PageSubject> => app(name, { developer });

const listed = (name: string, developer: string, more: Partial<Entry> = {}): Entry =>
  entry({
    names: [{ text: name, kind: 'app' }],
    app: { name, developer, stores: ['huawei'], versions: ['7.4.620'] },
    ...more,
  });
/** A general operator's app. */
const online = listed('示例在线', DEVELOPER, {
  identifiers: [
    identifier({ kind: 'app', value: 'apple:100200300' }),
    identifier({ kind: 'app', value: 'google:com.example.online', verifiedOn: STALE }),
    identifier({ kind: 'uscc', value: CODE, of: 'operator' }),
    identifier({ kind: 'icp', value: FILING, of: 'operator' }),
  ],
});
/** An education business's app. */
const lessons = listed('示例在线', COMPANY, { operatorIsEducation: true });
const branded = listed('示例在线课堂', DEVELOPER, {
  names: [
    { text: '示例在线课堂', kind: 'app' },
    { text: '示例在线', kind: 'brand' },
  ],
});
const distinct = listed('示例背单词训练营', DEVELOPER, {
  names: [{ text: '示例背单词训练营', kind: 'app', distinctive: true }],
});
const withSubtitle = listed('示例云才-个性化学习，模拟考试和面试', DEVELOPER);
const withTail = listed('示例在线APP', DEVELOPER);
const parents = listed('示例在线家长端', DEVELOPER);
const latin = listed('Example Words', 'Example Learning Technology Co., Ltd.');
const bracketed = listed('示例船课', '示例小船教育科技（北京）有限公司');
const coded = entry({
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [
    identifier({ kind: 'uscc', value: CODE }),
    identifier({ kind: 'icp', value: FILING }),
  ],
});
/** Campus app of a university, which is by no means an education business in the list's sense. */
const campus = listed('示例校园通', '示例理工大学');

const EQUAL = 'identified app-and-developer';
const RELATED = 'related general-operator';

type Row = readonly [why: string, page: Partial<PageSubject>, of: Entry, expected: string];

const NAMES: readonly Row[] = [
  ['name and developer equal: the notified app', by('示例在线'), online, EQUAL],
  ['the same of an education business', by('示例在线', COMPANY), lessons, EQUAL],
  ['white space and letters in full width are no other name', by(' 示例 在线 '), online, EQUAL],
  ['traditional characters are no other name', by('示例在線'), online, EQUAL],
  ['a registered sign is no part of a name', by('示例在线®'), online, EQUAL],
  ['APP behind the name is how a page says app', by('示例在线APP'), online, EQUAL],
  ['APP behind the name is how a notice says app', by('示例在线'), withTail, EQUAL],
  ['a subtitle behind a dash is the store’s habit', by('示例在线 - 中小学作业辅导'), online, EQUAL],
  ['a subtitle behind a colon', by('示例在线：拍照搜题好帮手'), online, EQUAL],
  ['a subtitle that the notice copied and the store dropped', by('示例云才'), withSubtitle, EQUAL],
  ['another subtitle than the notice copied', by('示例云才-公司内部培训'), withSubtitle, RELATED],
  ['a subtitle that names a subject', by('示例在线：英语'), online, EQUAL],
  ['the same with more words', by('示例在线 - 英语单词天天练'), online, EQUAL],
  ['a subtitle that names a stage', by('示例在线-高中数学辅导'), online, EQUAL],
  ['a subtitle that names an audience', by('示例在线 - 家长好帮手'), online, EQUAL],
  ['a short subtitle', by('示例在线-口语'), online, EQUAL],
  ['a Latin subtitle', by('示例在线 - Learn English'), online, EQUAL],
  ['a subtitle in brackets', by('示例在线（少儿英语）'), online, EQUAL],
  ['a textbook’s edition', by('示例在线-人教版小学英语'), online, EQUAL],
  ['for whom alone', by('示例在线-家长'), online, RELATED],
  ['the name as the subtitle of another app', by('中小学作业辅导 - 示例在线'), online, RELATED],
  ['a longer name without a separator', by('示例在线拍照搜题帮手'), online, RELATED],
  ['a subtitle behind a space', by('示例在线 拍照搜题帮手'), online, EQUAL],
  ['a shorter name', by('示例'), online, RELATED],
  ['a parents edition', by('示例在线-家长端'), online, RELATED],
  ['a parents edition in brackets', by('示例在线（家长端）'), online, RELATED],
  ['a pupils edition', by('示例在线学生端'), online, RELATED],
  ['a teachers edition', by('示例在线·教师端'), online, RELATED],
  ['a children edition', by('示例在线儿童版'), online, RELATED],
  ['a speed edition behind a dash', by('示例在线-极速学习版'), online, RELATED],
  ['an HD edition', by('示例在线HD'), online, RELATED],
  ['an HD edition behind a dash and words', by('示例在线-中小学辅导HD'), online, RELATED],
  ['a Lite edition', by('示例在线 Lite'), online, RELATED],
  ['an iPad edition', by('示例在线iPad版'), online, RELATED],
  ['the edition that the notice names', by('示例在线-家长端'), parents, EQUAL],
  ['the plain app where the notice names an edition', by('示例在线'), parents, RELATED],
  [
    'an edition by an education business is another app',
    by('示例在线-家长端', COMPANY),
    lessons,
    RELATED,
  ],
  [
    'a brand of the listed app, by its developer: another app may bear it',
    by('示例在线'),
    branded,
    'possible brand-and-operator',
  ],
  ['another app of a university', by('示例图书馆', '示例理工大学'), campus, RELATED],
  ['the notified app of a university', by('示例校园通', '示例理工大学'), campus, `${EQUAL}`],
];

const DEVELOPERS: readonly Row[] = [
  ['another developer: a namesake', by('示例在线', OTHER), online, 'nothing'],
  ['another developer and a subtitle', by('示例在线 - 中小学辅导', OTHER), online, 'nothing'],
  ['no developer on the page', app('示例在线', { id: 'apple:9' }), online, 'nothing'],
  [
    'a distinctive name, but a developer in the notice and none on the page',
    app('示例背单词训练营', { store: 'tencent' }),
    distinct,
    'nothing',
  ],
  [
    'no developer in the notice, the named store, a distinctive name',
    app('示例背单词训练营', { store: 'tencent', developer: OTHER }),
    storeApp,
    'possible app-and-store',
  ],
  [
    'the same with a subtitle',
    app('示例背单词训练营-四六级词汇', { store: 'tencent' }),
    storeApp,
    'possible app-and-store',
  ],
  [
    'no developer on the page, but the operator',
    app('示例在线', { operator: DEVELOPER }),
    online,
    EQUAL,
  ],
  [
    'the operator’s code beside a developer’s short name',
    app('示例在线', { developer: '示例在线', uscc: CODE }),
    online,
    'identified app-and-developer',
  ],
  [
    'the operator’s code alone: another app of it',
    app('示例画图', { uscc: CODE }),
    online,
    RELATED,
  ],
  [
    'the operator’s filing number, of the app',
    app('示例在线', { filing: '浙ICP备 00000001号-4A' }),
    online,
    EQUAL,
  ],
  [
    'the operator’s filing number alone: another app of it',
    app('示例画图', { filing: '浙ICP备00000001号-5A' }),
    online,
    RELATED,
  ],
  [
    'a code that a list gives to an app is its operator’s all the same',
    app('示例画图', { uscc: CODE }),
    { ...online, identifiers: [identifier({ kind: 'uscc', value: CODE })] },
    RELATED,
  ],
  [
    'another code than the operator’s',
    app('示例在线', { developer: DEVELOPER, uscc: '91330281MA2ABCDE2X' }),
    online,
    'nothing',
  ],
  [
    'two filing numbers tell no operator',
    app('示例在线', { filing: '浙ICP备00000001号-4A 浙ICP备00000002号' }),
    online,
    'nothing',
  ],
  [
    'a platform’s own filing number on a tenant’s app',
    app('示例画图', { filing: '粤ICP备15020529号-9A' }),
    entry({
      names: [{ text: SCHOOL, kind: 'legal' }],
      identifiers: [identifier({ kind: 'icp', value: '粤ICP备15020529号' })],
    }),
    'nothing',
  ],
  ['an app with an institution’s code', app('示例画图', { uscc: CODE }), coded, 'identified uscc'],
  [
    'an app with an institution’s filing number',
    app('示例画图', { filing: `${FILING}-1A` }),
    coded,
    'identified icp',
  ],
  ['an app of a listed institution', by('示例画图', SCHOOL), school, 'named provider-name'],
  [
    'Latin: capitals and another spelling of the form',
    by('EXAMPLE WORDS', 'EXAMPLE LEARNING TECHNOLOGY CO.,LTD'),
    latin,
    EQUAL,
  ],
  [
    'Latin: full width letters',
    by('Ｅｘａｍｐｌｅ Ｗｏｒｄｓ', 'Example Learning Technology Limited'),
    latin,
    EQUAL,
  ],
  [
    'Latin: a Chinese developer beside it is unknown, so nothing bears the name out',
    by('Example Words', OTHER),
    latin,
    'nothing',
  ],
  ['Latin: another company', by('Example Words', 'Sample Reading Inc.'), latin, 'nothing'],
  [
    'a developer with its place in half-width brackets',
    by('示例船课', '示例小船教育科技(北京)有限公司'),
    bracketed,
    EQUAL,
  ],
  [
    'a developer with its place nowhere is another company',
    by('示例船课', '示例小船教育科技有限公司'),
    bracketed,
    'nothing',
  ],
  [
    'a developer with another place in its brackets',
    by('示例船课', '示例小船教育科技（上海）有限公司'),
    bracketed,
    'nothing',
  ],
  [
    '有限责任公司, and another app: the form alone is no proof',
    by('示例画图', '上海示例在线信息技术有限责任公司'),
    online,
    'nothing',
  ],
];

const IDS: readonly Row[] = [
  ['a fresh app id', app('别的应用', { id: 'apple:100200300' }), online, 'identified app-id'],
  [
    'an app id that nobody verified for 180 days',
    app('别的应用', { id: 'google:com.example.online', store: 'google' }),
    online,
    'possible app-id',
  ],
  [
    'the same number in another store',
    app('别的应用', { id: 'oppo:100200300' }),
    online,
    'nothing',
  ],
  [
    'a fresh app id under another developer: it was sold or taken over',
    app('示例在线', { id: 'apple:100200300', developer: OTHER }),
    online,
    'nothing',
  ],
];

/** A course listing's card stands on the listing's own host. */
const card = (fields: Partial<PageSubject>): Partial<PageSubject> => ({
  url: 'https://study.163.com/course/1.htm',
  title: '余姚少儿英语启蒙课',
  ...fields,
});
const LISTINGS: readonly Row[] = [
  ['the provider of a course', card({ provider: SCHOOL }), school, 'named provider-name'],
  ['a title alone', card({ title: SCHOOL }), school, 'related third-party-title'],
  ['a brand in the title', card({ title: '示例启明_余姚' }), school, 'nothing'],
  ['another provider', card({ title: SCHOOL, provider: OTHER }), school, 'nothing'],
  ['a provider with a longer name', card({ provider: `新${COMPANY}` }), lessons, 'nothing'],
];

describe('apps in stores', () => {
  it.each([...NAMES, ...DEVELOPERS, ...IDS])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it('asks for the operator by the filing number of an app', () => {
    const page = subject(app('示例', { filing: '浙ICP备00000001号-4A' }));
    expect(questionOf(page).keys).toContain(`icp:${FILING}`);
  });
});

describe('cards of listings', () => {
  it.each(LISTINGS)('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  const own = { listingHosts: ['courses.example.com'] };
  it.each([
    ['a title on the listing’s own host', { title: SCHOOL }, 'related third-party-title'],
    ['a provider there', { provider: SCHOOL }, 'named provider-name'],
    [
      'a title on the institution’s host',
      { url: 'https://q.example.org/', title: SCHOOL },
      'named title-name',
    ],
  ])('without an adapter: %s', (_why, fields, expected) => {
    const page = { url: 'https://courses.example.com/7', ...fields };
    expect(outcome(page, school, own)).toBe(expected);
  });

  it('does not take every card of a listed site for the site itself', () => {
    const page = { url: 'https://qiming.example.com/course/1', title: '少儿英语' };
    expect(outcome(page, school)).toBe('identified host');
    expect(outcome(page, school, { listingHosts: ['qiming.example.com'] })).toBe('nothing');
  });
});
