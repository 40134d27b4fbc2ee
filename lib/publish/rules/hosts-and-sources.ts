import { parseHost } from '../../domain/host';
import { isHttpUrl } from '../../domain/url';
import { SUFFIXES } from '../../generated/suffixes';
import { isGovernment } from '../../sites/known-hosts';
import { canIdentify, isPublicSuffix, keepSuffixes } from '../../sites/own-identifiers';
import { pattern, some } from '../../text/expressions';

keepSuffixes(SUFFIXES);

/** Names of platforms: a table that lists one lists everybody who uses it. */
const PLATFORMS = new Set(
  '微信 支付宝 抖音 快手 淘宝 天猫 京东 拼多多 微博 百度 腾讯 钉钉 飞书 小红书 哔哩哔哩 知乎 美团 应用宝 小鹅通 有赞 荔枝微课 喜马拉雅'.split(
    ' ',
  ),
);

/** Why a host is no identifier, or null when it may be one: the client's own rule. */
export function hostFault(host: string): string | null {
  if (isPublicSuffix(host)) return '公共后缀，不属于任何一家';
  if (isGovernment(host)) return '政府网站，不是被列单位的网站';
  return canIdentify(host) ? null : '多家共用的平台域名，不能作为标识';
}

/** 淘宝, 淘宝网, 微信平台. */
export const isPlatformName = (name: string): boolean =>
  PLATFORMS.has(name.trim().replace(/(?:网站?|平台|app)$/iu, ''));

/** What a site calls the file of its front page. A part of an expression. */
export const FRONT = '(?:index|default|home|main)';
const FRONT_PATH = new RegExp(`^/(?:${FRONT}(?:\\.\\w+)?)?$`, 'i');

/** Is an address the front page of its site: /, /index.html? `default.aspx?id=5` is any page. */
export const isFrontPage = ({ pathname, search }: URL): boolean =>
  FRONT_PATH.test(pathname) && search === '';

/** Names that only resolve inside some office or house. */
const INSIDE = /\.(?:localhost|local|internal|intranet|lan|corp|home|arpa)$/;

/** Platforms where many offices' acts are collected: credit information, registers of enterprises. */
const CREDIT_SITE =
  /(?:^|\.)(?:[a-z]{0,6}(?<!ac)credit[\w-]*|(?:xinyong|xyxx)[\w-]*)\.|^(?:www\.)?xy\.|gsxt/;

/** Is a source a platform of credit information, which is no office's own site? */
export const isCreditSite = (source: string): boolean => CREDIT_SITE.test(parseHost(source) ?? '');

/** A search, what an engine leads through or kept, a short link, a disk or a shared sheet: the way to a notice, and no notice. */
const LEADS_ON = pattern`^https?://(?:${some(`
  (?:www.|m.)?baidu.com/(?:link|s[?/]) cache.baiducontent. snapshot. webcache. (?:www.)?google.[a-z.]+/(?:search|url)
  [^/]*.translate.goog (?:www.|cn.)?bing.com/(?:search|ck/) (?:www.)?so.com/(?:s[?/]|link) (?:www.|m.)?sogou.com/(?:web|link)
  (?:t|dwz|url|suo).(?:cn|im)/ pan.(?:baidu|quark) docs.qq. (?:www.)?kdocs.
`)})`;
export const isNoNotice = (source: string): boolean => LEADS_ON.test(source.toLowerCase());

/** Can anybody open this source? http(s) by a host name; addresses and inner names are nobody else's. */
export function isPublicSource(text: string): boolean {
  const host = isHttpUrl(text) ? parseHost(text) : null;
  return host !== null && !INSIDE.test(host);
}
