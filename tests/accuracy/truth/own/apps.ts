import { APP, APP_WITH_ID, EDUCATION_APP, STORE_APP } from '../list';
import { own, result, storePage } from '../pages';
import type { TrueRow } from '../types';

/** Pages of the notified app: in a store, and in the results of a search. */

const APPS = [APP, EDUCATION_APP, APP_WITH_ID];

const SUBTITLES = [
  '',
  '-初中高中同步课程',
  '（少儿英语）',
  ' 作业批改',
  '(拍照搜题)',
  '：拍照搜题好帮手',
  ' - 中小学作业辅导',
  '——每天进步一点点',
  '-人教版小学英语同步',
  '·口语',
  ' | 名师直播课',
  '_小学数学',
  '「AI学习助手」',
  ' – 学习更轻松',
  '-家长的好帮手',
  '-学生必备学习神器',
  '-K12在线学习平台',
  '：AI拍照搜题·作业批改',
  '，学习好帮手',
  '~快乐学习',
  '®',
  '-语数英同步学',
  '【小学初中高中】',
  ' & 名师直播课堂',
  '—老师在线答疑',
  '-单词听写·古诗背诵',
  '(原示例学堂)',
  '.作业辅导',
];

const EQUAL = own('app page, equal developer', { tier: 'identified', relation: 'is' }, APPS, [
  ...SUBTITLES.map(
    (subtitle) =>
      ({ brand, name }: { brand: string; name: string }) =>
        storePage('apple', { name: brand + subtitle, developer: name }),
  ),
  ({ brand, name }) => storePage('tencent', { name: brand, developer: name, version: '9.0' }),
  ({ brand, name }) => storePage('huawei', { name: `${brand}APP`, developer: name }),
  ({ brand, name }) =>
    storePage('google', { name: brand, developer: name.replace('有限公司', '有限责任公司') }),
  ({ brand, name }) => storePage('tencent', { name: brand, developer: '李示例', operator: name }),
]);

/** No developer is known: the store that the notice names bears a distinctive name out. */
const BY_STORE = own(
  'app page, equal developer',
  { tier: 'possible' },
  [STORE_APP],
  [({ brand }) => storePage('tencent', { name: brand })],
);

const BY_ID = own(
  'store page in results',
  { tier: 'identified', relation: 'is' },
  [APP_WITH_ID],
  [
    () => result('App Store 上的应用', { url: 'https://apps.apple.com/cn/app/id900200300' }),
    ({ brand }) =>
      result(`${brand} - 应用宝官网`, { url: 'https://sj.qq.com/appdetail/com.example.danci' }),
    ({ brand }) =>
      result(`‎App Store 上的“${brand}”`, {
        url: 'https://apps.apple.com/cn/app/%E7%A4%BA%E4%BE%8B/id900200300?platform=iphone',
      }),
  ],
);

const APPLE = 'https://apps.apple.com/cn/app/id800100200';
const TENCENT = 'https://sj.qq.com/appdetail/com.example.another';
const GOOGLE = 'https://play.google.com/store/apps/details?id=com.example.third';
const HUAWEI = 'https://appgallery.huawei.com/app/C80010020';

const BY_NAME = own('store page in results', { tier: 'possible' }, APPS, [
  ({ brand, name }) =>
    result(`App Store 上的“${brand}”`, { url: APPLE, snippet: `开发者：${name}` }),
  ({ brand, name }) =>
    result(`‎${brand}-初中同步课程 - App Store`, { url: APPLE, snippet: `${name}。下载应用。` }),
  ({ brand, name }) =>
    result(`${brand}下载安装最新版_应用宝`, { url: TENCENT, snippet: `开发商：${name}` }),
  ({ brand, name }) =>
    result(`${brand}app下载 - 华为应用市场`, { url: HUAWEI, snippet: `${name} 版本 3.2` }),
  ({ brand, name }) =>
    result(`${brand} - 应用宝官网`, { url: TENCENT, snippet: `运营者：${name}` }),
  ({ brand, name }) =>
    result(`${brand} on the App Store`, { url: APPLE, snippet: `By ${name}. Free.` }),
]);

/** Titles as the stores' own pages have them. */
const TITLED = own('store page in results', { tier: 'possible' }, APPS, [
  ({ brand, name }) =>
    result(`${brand} - Google Play 上的应用`, { url: GOOGLE, snippet: `${name}。含广告` }),
  ({ brand, name }) =>
    result(`${brand} - Apps on Google Play`, { url: GOOGLE, snippet: `${name}. Education` }),
  ({ brand, name }) =>
    result(`${brand}-小学初中高中同步学习 on the App Store`, { url: APPLE, snippet: name }),
  ({ brand, name }) =>
    result(`‎在 App Store 上的「${brand}」`, { url: APPLE, snippet: `供应商：${name}` }),
  ({ brand, name }) =>
    result(`${brand}app下载-${brand}安卓版下载-豌豆荚`, {
      url: 'https://www.wandoujia.com/apps/8001002',
      snippet: `开发者 ${name}`,
    }),
  ({ brand, name }) =>
    result(`${brand}-小米应用商店`, {
      url: 'https://app.mi.com/details?id=com.example.third',
      snippet: `${name} 教育学习`,
    }),
  ({ brand, name }) =>
    result(`${brand}官方下载-${brand}app-应用宝官网`, { url: TENCENT, snippet: `运营商：${name}` }),
  ({ brand, name }) =>
    result(`${brand} - vivo应用商店`, {
      url: 'https://h5coml.vivo.com.cn/h5coml/appdetail_h5/browser_v2/index.html?appId=80010',
      snippet: `开发者：${name}`,
    }),
]);

export const OWN_APPS: readonly TrueRow[] = [
  ...EQUAL,
  ...BY_STORE,
  ...BY_ID,
  ...BY_NAME,
  ...TITLED,
];
