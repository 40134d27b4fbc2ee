import { hostKeys, parseHost } from '../../domain/host';
import { parseAppLink } from '../../domain/stores';
import { hasHan } from '../names/forms';
import { type Found, findCodesAndPhones, findFilings } from './numbers';
import type { ScanText, Span } from './scan-text';

/** Addresses in a text: with or without a scheme, in full width, with Chinese text right behind them. */

/** A host as an input method writes it, unit for unit: `qiming。example。com`. */
export const withDots = (text: string): string => text.replace(/(?<=\w)[。｡](?=\w)/gu, '.');

/** Full-width signs, and such dots, as ASCII, unit for unit. */
const narrow = (raw: string): string =>
  withDots(
    raw.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  );

/**
 * The rest of an address in running text, up to a sign that ends it. Before @ stands somebody's name, which is not an
 * address: wang.li@example.com.
 */
const REST = `[^\\s<>"'，。！？；：、（）【】《》「」“”‘’…]*`;
const ADDRESS = new RegExp(
  `(?<![\\w.-])(?:https?://)?((?:[a-z0-9][a-z0-9-]{0,62}\\.){1,10}[a-z][a-z0-9-]{1,23})(?![\\w-]|(?:[.:][\\w.:-]{0,255})?@)(?::\\d{1,5})?(?:[/?#\\\\]${REST})?`,
  'gi',
);
const CHINESE = '中国|中國|公司|公益|网络|網絡|网址|在线|商城';
/** Signs that end a host of Chinese characters. */
const CHINESE_SUFFIX = new RegExp(`\\.(?:${CHINESE}|[a-z]{2,24})(?![\\w-]|\\.\\w)`, 'giu');
/** Right behind a host: it goes on, and is another. In qiming.example.com.公司地址 a sentence does. */
const GOES_ON = new RegExp(`^\\.(?:${CHINESE})(?!\\p{sc=Han})`, 'u');
const CHINESE_LABEL = /[\w一-鿿-]{1,24}$/u;
const CHINESE_CAP = 64;

/** An address without the sentence's own signs and, where the app's id stands before them, the words behind it. */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?)\]}~]+$/, '');
  const words = bare.search(/[^\u0021-\u007e]/);
  if (words < 0) return bare;
  const head = bare.slice(0, words);
  return parseAppLink(bare) !== parseAppLink(head) ? bare : head;
}

function findLinks(raw: string, found: Found): void {
  const plain = narrow(raw);
  for (const { 0: whole, 1: host = '', index } of plain.matchAll(ADDRESS)) {
    const address = trimmed(whole);
    const at = { start: index, end: index + address.length };
    if (GOES_ON.test(plain.slice(at.end, at.end + 4))) continue;
    const app = parseAppLink(address);
    if (app) found(`app:${app}`, at);
    else findHost(host, at, found);
  }
  findChineseHosts(plain, found);
}

/** All keys in a text: filings, addresses, codes and telephone numbers. */
export function findKeys(scan: ScanText, found: Found): void {
  findFilings(scan, found);
  findLinks(scan.raw, found);
  findCodesAndPhones(scan, found);
}

/** Text may touch such a name on its left: of 请看示例启明.中国 every end is asked for. */
function findChineseHosts(plain: string, found: Found): void {
  let left = CHINESE_CAP;
  for (const { 0: suffix, index } of plain.matchAll(CHINESE_SUFFIX)) {
    const label = CHINESE_LABEL.exec(plain.slice(Math.max(0, index - 24), index))?.[0] ?? '';
    // Behind letters it may be a sentence's dot: qiming.中国人民.
    const isChinese = GOES_ON.test(plain.slice(index, index + 4));
    if (label === '' || !(hasHan(label) || isChinese) || left-- <= 0) continue;
    const end = index + suffix.length;
    for (let start = index - label.length; start < index; start++) {
      const hasText = hasHan(plain.slice(start, index));
      if (hasText || isChinese) findHost(plain.slice(start, end), { start, end }, found);
      if (!hasText) break;
    }
  }
}

function findHost(text: string, at: Span, found: Found): void {
  const host = parseHost(text);
  if (host !== null) for (const key of hostKeys(host)) found(key, at);
}
