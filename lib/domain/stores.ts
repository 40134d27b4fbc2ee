import { isHostWithin } from './host';
import type { Site } from './site';
import { parseUrl, withScheme } from './url';

/**
 * App stores by id, with every spelling that notices use. `possible` rests on "the very store that the
 * notice names", so aliases must meet under one id.
 */
const STORES = {
  apple: ['App Store', 'AppStore', '苹果应用商店', '苹果商店', '苹果App Store'],
  tencent: ['应用宝', '腾讯应用宝'],
  huawei: ['华为应用市场', '华为应用商店', '华为AppGallery', '华为商店'],
  xiaomi: ['小米应用商店', '小米商店', '小米应用市场', '小米'],
  oppo: ['OPPO软件商店', 'OPPO应用商店', 'OPPO应用市场', 'OPPO商店', 'OPPO'],
  vivo: ['vivo应用商店', 'vivo软件商店', 'vivo手机助手', 'vivo应用市场', 'vivo'],
  honor: ['荣耀应用市场', '荣耀应用商店'],
  samsung: ['三星应用商店', '三星应用市场', 'Galaxy Store'],
  lenovo: ['联想应用商店', '联想乐商店', '乐商店'],
  baidu: ['百度手机助手'],
  qihoo: ['360手机助手', '360应用商店'],
  wandoujia: ['豌豆荚'],
  pp: ['PP助手'],
  liqu: ['历趣应用商店', '历趣市场', '历趣'],
  cr173: ['西西软件园'],
  coolapk: ['酷安', '酷安网'],
  google: ['Google Play', '谷歌应用商店'],
  wechat: ['微信小程序', '微信'],
  alipay: ['支付宝小程序'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type StoreId = keyof typeof STORES;

const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const BY_ALIAS = new Map<string, StoreId>(
  Object.entries(STORES).flatMap(([id, names]) =>
    names.map((name): [string, StoreId] => [fold(name), id as StoreId]),
  ),
);

/** The id of a store by any of its spellings, or null: `OPPO 应用商店` is `oppo`. */
export function parseStore(name: string): StoreId | null {
  return BY_ALIAS.get(fold(name)) ?? null;
}

/** Every spelling of every store. */
export const STORE_NAMES: readonly string[] = Object.values(STORES).flat();

/** The usual name of a store by its id; an unknown id is shown as it stands. */
export function storeName(id: string): string {
  return (STORES as Record<string, readonly string[]>)[id]?.[0] ?? id;
}

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
