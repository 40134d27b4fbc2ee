import { APP, APP_WITH_ID, EDUCATION_APP, SIBLING, STORE_APP } from '../list';
import { type Form, others, result, storePage } from '../pages';
import type { TrapRow } from '../types';

/** Apps that are not the notified one. */

const EDITIONS = ['家长版', '-教师端', ' HD', '（学生端）', '极速版', '·家长端', ' 儿童版', 'Pro'];

/** Of a general developer nothing else is accused. */
const ANOTHER: readonly Form[] = [
  ...EDITIONS.map(
    (edition): Form =>
      ({ brand, name }) =>
        storePage('apple', { name: brand + edition, developer: name }),
  ),
  ({ name }) => storePage('apple', { name: '全新别样应用', developer: name }),
  ({ brand, name }) => storePage('tencent', { name: `小小${brand}`, developer: name }),
  ({ brand, name }) => storePage('huawei', { name: `作业辅导-${brand}`, developer: name }),
];

/** The name by somebody else. */
const OF_OTHERS: readonly Form[] = [
  ({ brand }) => storePage('apple', { name: brand, developer: '杭州别家网络科技有限公司' }),
  ({ brand }) => storePage('tencent', { name: `${brand}-同步课程`, developer: '李示例' }),
  ({ brand, name }) => storePage('apple', { name: brand, developer: `新${name}` }),
  ({ brand }) =>
    result(`${brand} - App Store`, {
      url: 'https://apps.apple.com/cn/app/id800300400',
      snippet: '开发者：杭州别家网络科技有限公司',
    }),
  ({ brand }) =>
    result(`${brand}破解版下载_示例软件站`, { url: 'https://soft.example.org/1.html' }),
  ({ brand }) => result(`${brand}怎么样，${brand}好用吗`),
];

/** The notice names a store and no developer: the name in another store may be anybody's. */
const ELSEWHERE: readonly Form[] = [
  ({ brand }) => storePage('apple', { name: brand, developer: '杭州别家网络科技有限公司' }),
  ({ brand }) => storePage('huawei', { name: brand }),
  ({ brand }) => storePage('tencent', { name: `${brand}家长版` }),
  ({ brand }) => storePage('tencent', { name: `小小${brand}` }),
  ({ brand }) => result(`${brand}官网`),
  ({ brand }) =>
    result(`${brand} - App Store`, { url: 'https://apps.apple.com/cn/app/id800300401' }),
];

/** A subtitle that another known app of the developer carries. */
const SIBLINGS: readonly Form[] = [
  storePage('apple', { name: '示例作业侠-示例阅读侠', developer: EDUCATION_APP.name }),
  storePage('apple', { name: '示例作业侠（示例阅读侠）', developer: EDUCATION_APP.name }),
  storePage('tencent', { name: '示例作业侠：示例阅读侠同步', developer: EDUCATION_APP.name }),
].map(
  (page): Form =>
    () =>
      page,
);

export const APPS: readonly TrapRow[] = [
  ...others('another app', 'silent', [APP, APP_WITH_ID], ANOTHER),
  ...others('another app', 'silent', [APP, EDUCATION_APP], OF_OTHERS),
  ...others('another app', 'silent', [STORE_APP], ELSEWHERE),
  ...others('another app', 'possible', [EDUCATION_APP], SIBLINGS),
  ...others(
    'another app',
    'silent',
    [SIBLING],
    [({ name }) => storePage('apple', { name: '示例作业侠-同步课程', developer: name })],
  ),
];
