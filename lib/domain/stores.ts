import { isHostWithin } from './host';
import type { Site } from './site';
import { parseUrl, withScheme } from './url';

/** The usual names of app stores, by id. The publisher knows how else notices write them (`publish/rules/store-words.ts`). */
const STORES = {
  apple: 'App Store',
  tencent: '应用宝',
  huawei: '华为应用市场',
  xiaomi: '小米应用商店',
  oppo: 'OPPO软件商店',
  vivo: 'vivo应用商店',
  honor: '荣耀应用市场',
  samsung: '三星应用商店',
  lenovo: '联想应用商店',
  baidu: '百度手机助手',
  qihoo: '360手机助手',
  wandoujia: '豌豆荚',
  pp: 'PP助手',
  liqu: '历趣应用商店',
  cr173: '西西软件园',
  coolapk: '酷安',
  google: 'Google Play',
  wechat: '微信小程序',
  alipay: '支付宝小程序',
} as const;

export type StoreId = keyof typeof STORES;

/** The usual name of a store by its id; an unknown id is shown as it stands. */
export const storeName = (id: string): string =>
  Object.hasOwn(STORES, id) ? STORES[id as StoreId] : id;

/** An app's id as a record prints it, behind its store's usual name: `App Store 363590051` is `apple:363590051`. */
export function parsePrintedApp(text: string): string | null {
  const [, name, id] = /^(.+) ([\w.]+)$/.exec(text) ?? [];
  const store = name && Object.keys(STORES).find((each) => storeName(each) === name);
  return store ? `${store}:${id}` : null;
}

/** The name of a site. A store's name stands in this file. */
export const siteName = ({ name, store, id }: Pick<Site, 'name' | 'store' | 'id'>): string =>
  name ?? storeName(store ?? id);

/** A developer, a genre and a story have such numbers too: `/cn/developer/id…`, `/cn/genre/…/id…`. */
const APPLE_ID = /\/app\/(?:[^/?#]*\/)?id(\d+)/;

/** How a store's address names an app: the host, the store and where the id stands. */
const LINKS: readonly [host: string, store: string, id: RegExp][] = [
  ['apps.apple.com', 'apple', APPLE_ID],
  ['itunes.apple.com', 'apple', APPLE_ID],
  ['play.google.com', 'google', /\/details(?:\/[^?#]*)?\?(?:[^#]*&)?id=([\w.]+)/],
  ['sj.qq.com', 'tencent', /(?:detail\/|ame=)([\w.]+)/],
  ['app.qq.com', 'tencent', /(?:detail\/|ame=)([\w.]+)/],
  ['myapp.com', 'tencent', /(?:detail\/|ame=)([\w.]+)/],
  ['appgallery.huawei.com', 'huawei', /(?:\/app\/(?=C\d)|[?&]id=)([\w.]+)/],
  ['appgallery.cloud.huawei.com', 'huawei', /(?:\/app\/(?=C\d)|[?&]id=)([\w.]+)/],
  ['appmarket-h5.cloud.honor.com', 'honor', /[?&](?:pkgName|packageName)=([\w.]+)/],
  ['oppomobile.com', 'oppo', /(?:pkgName|app_id)=([\w.]+)/],
  ['app.mi.com', 'xiaomi', /(?:[?&]id=|\/detail\/)([\w.]+)/],
  ['app.xiaomi.com', 'xiaomi', /(?:[?&]id=|\/detail\/)([\w.]+)/],
  ['wandoujia.com', 'wandoujia', /\/apps\/([\w.]+)/],
  ['coolapk.com', 'coolapk', /\/apk\/([\w.]+)/],
  ['appstore.vivo.com.cn', 'vivo', /(?:appId=|\/detail\/)(\d+)/],
  ['h5coml.vivo.com.cn', 'vivo', /(?:appId=|\/detail\/)(\d+)/],
  ['zhushou.360.cn', 'qihoo', /\/soft_id\/(\d+)/],
];

/**
 * The app id of a store's address as entries hold it: `https://apps.apple.com/cn/app/x/id363590051` is
 * `apple:363590051`. Null if the address names no app in a way that we know.
 */
export function parseAppLink(address: string): string | null {
  const url = parseUrl(withScheme(address));
  if (!url) return null;
  for (const [host, store, pattern] of LINKS) {
    if (!isHostWithin(url.hostname, host)) continue;
    const id = pattern.exec(url.href)?.[1];
    if (id) return `${store}:${id}`;
  }
  return null;
}
