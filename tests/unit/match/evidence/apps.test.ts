import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import {
  CODE,
  COMPANY,
  DEVELOPER,
  entry,
  identifier,
  OTHER,
  OTHER_CODE,
  outcome,
  questionOf,
  rows,
  SCHOOL,
  STALE,
  school,
  storeApp,
  subject,
} from '../fixtures';

/** Store pages: which app is the notified one, and whose the others are. */

const FILING = '浙ICP备00000001号';
const ID = 'apple:100200300';

type App = NonNullable<PageSubject['app']>;
const app = (name: string, fields: Partial<App> = {}): Partial<PageSubject> => ({
  url: 'https://apps.apple.com/cn/app/id900000001',
  title: name,
  app: { name, store: 'apple', ...fields },
});
const by = (name: string, developer = DEVELOPER): Partial<PageSubject> => app(name, { developer });
/** The notified app's name under another developer. */
const from = (developer: string, fields: Partial<App> = {}): Partial<PageSubject> =>
  app('示例在线', { developer, ...fields });
const inStore = (name: string, store: string, developer?: string): Partial<PageSubject> =>
  app(name, { store, ...(developer && { developer }) });

const listed = (name: string, developer: string, more: Partial<Entry> = {}): Entry =>
  entry({
    names: [{ text: name, kind: 'app' }],
    app: { name, developer, stores: ['huawei'], versions: ['7.4.620'] },
    ...more,
  });
/** A general operator's app. */
const online = listed('示例在线', DEVELOPER, {
  identifiers: [
    identifier({ kind: 'app', value: ID }),
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
  names: [{ text: '示例背单词训练营', kind: 'app' }],
});
const generic: Entry = {
  ...storeApp,
  names: [{ text: '少儿英语口语', kind: 'app' }],
  ...(storeApp.app && { app: { ...storeApp.app, name: '少儿英语口语' } }),
};
const endedInStore: Entry = {
  ...storeApp,
  sanctions: storeApp.sanctions.flatMap((act) => [
    { ...act, store: 'tencent', status: 'lifted' as const },
    { ...act, store: 'huawei' },
  ]),
};
const withSubtitle = listed('示例云才-个性化学习，模拟考试和面试', DEVELOPER);
const withTail = listed('示例在线APP', DEVELOPER);
const plus = listed('示例在线+', DEVELOPER);
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
const platform = entry({
  names: [{ text: SCHOOL, kind: 'legal' }],
  identifiers: [identifier({ kind: 'icp', value: '粤ICP备15020529号' })],
});
/** Campus app of a university, which is by no means an education business in the list's sense. */
const campus = listed('示例校园通', '示例理工大学');

const EQUAL = 'identified app-and-developer';
const RELATED = 'related general-operator';

const NAMES = [
  ...rows(online, EQUAL, [
    ['name and developer equal: the notified app', by('示例在线')],
    ['white space and letters in full width are no other name', by(' 示例 在线 ')],
    ['traditional characters', by('示例在線', '上海示例在線信息技術有限公司')],
    ['a registered sign is no part of a name', by('示例在线®')],
    ['APP behind the name is how a page says app', by('示例在线APP')],
    ['a subtitle behind a dash is the store’s habit', by('示例在线 - 中小学作业辅导')],
    ['a subtitle behind a colon', by('示例在线：拍照搜题好帮手')],
    ['a subtitle that names a subject', by('示例在线：英语')],
    ...['-小学英语', '-高中数学作业辅导', '：手机学习', '-听力机考', '·国际音标'].map(
      (words): [string, Partial<PageSubject>] => [`the subtitle ${words}`, by(`示例在线${words}`)],
    ),
    ['a subtitle that names a subject and more', by('示例在线 - 英语单词天天练')],
    ['a subtitle that names a stage', by('示例在线-高中数学辅导')],
    ['a subtitle that names an audience', by('示例在线 - 家长好帮手')],
    ['a short subtitle', by('示例在线-口语')],
    ['a Latin subtitle', by('示例在线 - Learn English')],
    ['a subtitle in brackets', by('示例在线（少儿英语）')],
    ['a textbook’s edition', by('示例在线-人教版小学英语')],
    ['a subtitle behind a space', by('示例在线 拍照搜题帮手')],
    ['an audience among other words', by('示例在线-儿童英语启蒙')],
    ['a subtitle that ends in letters like an edition’s', by('示例在线 - Learn on Ipads')],
    ['a year', by('示例在线 2026')],
    ['a version', by('示例在线 3.0')],
    ['a plus inside the subtitle', by('示例在线-听力+口语')],
    ['a subtitle that ends in a number', by('示例在线 - 小学数学2')],
    ['lessons of one pupil', by('示例在线-真人一对一VIP')],
    ['a stage in letters', by('示例在线 K12')],
    ['a kind of picture', by('示例在线 3D')],
    ['a class', by('示例在线 A级')],
    ['少儿 with what is taught', by('示例在线-少儿编程')],
  ]),
  ...rows(online, RELATED, [
    ['another app of the developer', by('示例画图')],
    ['a subtitle that says for whom alone', by('示例在线-家长')],
    ['the name as the subtitle of another app', by('中小学作业辅导 - 示例在线')],
    ['a longer name without a separator', by('示例在线拍照搜题帮手')],
    ['a shorter name', by('示例')],
    ['a parents edition', by('示例在线-家长端')],
    ['a parents edition in brackets', by('示例在线（家长端）')],
    ['a pupils edition', by('示例在线学生端')],
    ['a teachers edition', by('示例在线·教师端')],
    ['a children edition', by('示例在线儿童版')],
    ['a speed edition behind a dash', by('示例在线-极速学习版')],
    ['an HD edition', by('示例在线HD')],
    ['an HD edition behind a dash and words', by('示例在线-中小学辅导HD')],
    ['a Lite edition', by('示例在线 Lite')],
    ['an iPad edition', by('示例在线iPad版')],
    ['an app for the iPad', by('示例在线 for iPad')],
    ['an app for the iPad by the device alone', by('示例在线 iPad')],
    ['an app for the Mac', by('示例在线 for Mac')],
    ['an app for children in Latin', by('示例在线: for Kids')],
    ['words and the device', by('示例在线-作业辅导iPad')],
    ['an app for who paid', by('示例在线 VIP')],
    ['children as the whole subtitle', by('示例在线-儿童')],
    ['少儿 as the whole subtitle', by('示例在线 少儿')],
    ['toddlers in brackets', by('示例在线（幼儿）')],
    ['pupils of a stage', by('示例在线·小学生')],
    ['a sequel', by('示例在线 2')],
    ['a sequel in Roman numerals', by('示例在线 II')],
    ['a letter behind the name', by('示例在线 X')],
    ...[
      ...[' for Teachers', '（Parents）', ' for Students', ' for Android TV', ' for Watch'],
      ...['-平板', '-手表', '-车载', '-学习机', '（教师机）', '-海外', '-国际'],
      ...['-小学', '-高中', '-幼儿园'],
    ].map((words): [string, Partial<PageSubject>] => [
      `${words} behind it`,
      by(`示例在线${words}`),
    ]),
  ]),
  ...rows(online, 'possible brand-and-operator', [
    ['a name that was cut: it may go on as 示例在线家长版', by('示例在线…')],
    ['a name that was cut with dots', by('示例在线...')],
  ]),
  ...rows(plus, EQUAL, [['a plus that the notice names', by('示例在线＋')]]),
  ...rows(plus, 'possible brand-and-operator', [
    ['the plain app where the notice names a plus', by('示例在线')],
  ]),
  ...rows(plus, EQUAL, [['a plus before a subtitle', by('示例在线+ 口语练习')]]),
  ...rows(online, 'possible brand-and-operator', [
    ['a plus behind the name: it may be another app', by('示例在线+')],
    ['a plus in full width', by('示例在线 ＋')],
    ['a plus before a subtitle', by('示例在线+-口语练习')],
    ['a plus before APP', by('示例在线+APP')],
  ]),
  ...rows(withTail, EQUAL, [['APP behind the name is how a notice says app', by('示例在线')]]),
  ...rows(withSubtitle, EQUAL, [
    ['a subtitle that the notice copied and the store dropped', by('示例云才')],
  ]),
  ...rows(withSubtitle, RELATED, [
    ['another subtitle than the notice copied', by('示例云才-公司内部培训')],
  ]),
  ...rows(parents, EQUAL, [['the edition that the notice names', by('示例在线-家长端')]]),
  ...rows(parents, RELATED, [['the plain app where the notice names an edition', by('示例在线')]]),
  ...rows(branded, 'possible brand-and-operator', [
    ['a brand of the listed app, by its developer: another app may bear it', by('示例在线')],
  ]),
  ...rows(lessons, EQUAL, [['the notified app of an education business', from(COMPANY)]]),
  ...rows(lessons, RELATED, [
    ['another app of an education business', by('示例画图', COMPANY)],
    ['an edition by an education business is another app', by('示例在线-家长端', COMPANY)],
  ]),
  ...rows(lessons, `${RELATED}(branch)`, [
    ['an app of a branch of an education business', by('示例画图', `${COMPANY}余姚分公司`)],
  ]),
  ...rows(campus, RELATED, [['another app of a university', by('示例图书馆', '示例理工大学')]]),
  ...rows(campus, EQUAL, [['the notified app of a university', by('示例校园通', '示例理工大学')]]),
];

const HEAD = '示例教育科技有限公司';
/** A branch, whose head company the list does not name. */
const ofBranch = entry({
  names: [
    { text: `${HEAD}余姚分公司`, kind: 'legal' },
    { text: '示例学园', kind: 'brand' },
  ],
});

const DEVELOPERS = [
  ...rows(ofBranch, 'nothing', [['the head company of a listed branch', by('示例学园', HEAD)]]),
  ...rows(ofBranch, 'possible provider-name brand-and-operator', [
    ['the listed branch itself', by('示例学园', `${HEAD}余姚分公司`)],
  ]),
  ...rows(online, EQUAL, [
    ['no developer on the page, but the operator', app('示例在线', { operator: DEVELOPER })],
    ['another developer beside the listed operator', from(OTHER, { operator: DEVELOPER })],
    ['another operator beside the listed developer', from(DEVELOPER, { operator: OTHER })],
    ['有限责任公司 for 有限公司 is the same company', from('上海示例在线信息技术有限责任公司')],
    ['the operator’s code beside a developer’s short name', from('示例在线', { uscc: CODE })],
    ['the operator’s filing number', app('示例在线', { filing: '浙ICP备 00000001号-4A' })],
  ]),
  ...rows(online, RELATED, [
    ['the operator’s code alone: another app of it', app('示例画图', { uscc: CODE })],
    ['its filing number alone: another app of it', app('示例画图', { filing: `${FILING}-5A` })],
  ]),
  ...rows(online, 'nothing', [
    ['no developer on the page', app('示例在线', { id: 'apple:9' })],
    ['another developer: a namesake', from(OTHER)],
    ['another developer and a subtitle', by('示例在线 - 中小学辅导', OTHER)],
    ['a developer one character longer', from(`新${DEVELOPER}`)],
    ['a developer that was cut: 上海示例在线信息技术服务有限公司', from('上海示例在线信息技术…')],
    ['a person as developer', from('李示例')],
    ['a display name inside the full name proves nothing', from('示例在线')],
    ['another code than the operator’s', from(DEVELOPER, { uscc: OTHER_CODE })],
    [
      'two filing numbers tell no operator',
      app('示例在线', { filing: '浙ICP备00000001号-4A 浙ICP备00000002号' }),
    ],
    [
      '有限责任公司, and another app: the form alone is no proof',
      by('示例画图', '上海示例在线信息技术有限责任公司'),
    ],
  ]),
  ...rows({ ...online, identifiers: [identifier({ kind: 'uscc', value: CODE })] }, RELATED, [
    ['a code that a list gives to an app is its operator’s', app('示例画图', { uscc: CODE })],
  ]),
  ...rows(distinct, 'nothing', [
    [
      'a distinctive name, but a developer in the notice and none on the page',
      inStore('示例背单词训练营', 'tencent'),
    ],
  ]),
  ...rows(school, 'named provider-name', [
    ['an app of a listed institution', by('示例画图', SCHOOL)],
  ]),
  ...rows(school, 'named operator-name', [
    ['an app that a listed institution operates', from(OTHER, { operator: SCHOOL })],
  ]),
  ...rows(latin, EQUAL, [
    [
      'Latin: capitals and another spelling of the form',
      by('EXAMPLE WORDS', 'EXAMPLE LEARNING TECHNOLOGY CO.,LTD'),
    ],
    [
      'Latin: full width letters',
      by('Ｅｘａｍｐｌｅ Ｗｏｒｄｓ', 'Example Learning Technology Limited'),
    ],
    ['Latin: technologies and Inc', by('Example Words', 'Example Learning Technologies, Inc.')],
  ]),
  ...rows(latin, 'nothing', [
    ['Latin: a Chinese developer is unknown and bears no name out', by('Example Words', OTHER)],
    ['Latin: a trade left out proves nothing', by('Example Words', 'Example Learning Limited')],
    ['Latin: another company', by('Example Words', 'Sample Reading Inc.')],
  ]),
  ...rows(bracketed, EQUAL, [
    ['a place in half-width brackets', by('示例船课', '示例小船教育科技(北京)有限公司')],
  ]),
  ...rows(bracketed, 'nothing', [
    ['a developer without its place is another', by('示例船课', '示例小船教育科技有限公司')],
    ['a developer with another place', by('示例船课', '示例小船教育科技（上海）有限公司')],
  ]),
];

const KEYS = [
  ...rows(online, 'identified app-id', [
    ['a fresh app id, developer unknown', app('别的应用', { id: ID })],
    ['a Latin developer beside a Chinese one is unknown', from('Shanghai Example Co.', { id: ID })],
    ['a display name inside the full name', from('示例在线', { id: ID })],
    ['a developer cut by the page proves nothing', from('上海示例在线信息…', { id: ID })],
  ]),
  ...rows(online, 'possible app-id', [
    [
      'an app id that nobody verified for 180 days',
      app('别的应用', { id: 'google:com.example.online', store: 'google' }),
    ],
  ]),
  ...rows(online, 'nothing', [
    ['the same number in another store', app('别的应用', { id: 'oppo:100200300' })],
    ['a fresh app id under another developer: sold or taken over', from(OTHER, { id: ID })],
    ['another developer cut by the page', from('杭州别家网络…', { id: ID })],
  ]),
  ...rows(coded, 'identified uscc', [
    ['an app with an institution’s code', app('示例画图', { uscc: CODE })],
  ]),
  ...rows(coded, 'identified icp', [
    ['an app with its filing number', app('示例画图', { filing: `${FILING}-1A` })],
  ]),
  ...rows(platform, 'nothing', [
    [
      'a platform’s own filing number on a tenant’s app',
      app('示例画图', { filing: '粤ICP备15020529号-9A' }),
    ],
  ]),
];

/** The notice names a store and no developer. */
const STORES = [
  ...rows(storeApp, 'possible app-and-store', [
    ['a distinctive app in the very store', inStore('示例背单词训练营', 'tencent')],
    ['the same under any developer', inStore('示例背单词训练营', 'tencent', OTHER)],
    ['the same with a subtitle', inStore('示例背单词训练营-四六级词汇', 'tencent')],
    [
      'the same found by a search',
      { url: 'https://sj.qq.com/appdetail/com.example', title: '示例背单词训练营-官方下载' },
    ],
  ]),
  ...rows(storeApp, 'nothing', [
    ['the same in another store', inStore('示例背单词训练营', 'apple')],
    ['the same found on another site', { title: '示例背单词训练营-官方下载' }],
  ]),
  ...rows(endedInStore, 'nothing', [
    ['the store of a notice that has ended', inStore('示例背单词训练营', 'tencent')],
  ]),
  ...rows(generic, 'nothing', [
    ['an app of generic words that is not distinctive', inStore('少儿英语口语', 'tencent')],
  ]),
];

describe('apps in stores', () => {
  it.each([...NAMES, ...DEVELOPERS, ...KEYS, ...STORES])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it('asks for the operator by the filing number of an app', () => {
    const page = subject(app('示例', { filing: `${FILING}-4A` }));
    expect(questionOf(page).keys).toContain(`icp:${FILING}`);
  });
});
