import { isHostWithin } from '../domain/host';
import { parseUrl } from '../domain/url';

/** How a store's address names an app: the host, the store and where the id stands. */
const LINKS: readonly [host: string, store: string, id: RegExp][] = [
  ['apps.apple.com', 'apple', /\/id(\d+)/],
  ['itunes.apple.com', 'apple', /\/id(\d+)/],
  ['play.google.com', 'google', /[?&]id=([\w.]+)/],
  ['sj.qq.com', 'tencent', /(?:detail\/|ame=)([\w.]+)/],
  ['app.qq.com', 'tencent', /(?:detail\/|ame=)([\w.]+)/],
  ['appgallery.huawei.com', 'huawei', /(?:\/app\/(?=C\d)|[?&]id=)([\w.]+)/],
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
 * `apple:363590051`. Null where the address names no app in a way that we know.
 */
export function parseAppLink(address: string): string | null {
  const url = parseUrl(address.includes('://') ? address : `https://${address}`);
  if (!url) return null;
  for (const [host, store, pattern] of LINKS) {
    if (!isHostWithin(url.hostname, host)) continue;
    const id = pattern.exec(url.href)?.[1];
    if (id) return `${store}:${id}`;
  }
  return null;
}
