import { attributeOf, type Element } from '../documents/web/tree';
import { addressOf } from './address';
import { partsOf } from './pager';
import { type PageTree, textBelow } from './tree';

/** The files of a notice: what its links lead to, what it shows in frames, and the further pages on which it goes on. */

/** Kinds of files that the publisher reads, and those that it can say what to do about. */
const KINDS = '(?:docx?|xls[xmb]?|ett?|wps|rtf|txt|pdf|ofd|ods|csv|zip|rar|7z)';
const FILE = new RegExp(`\\.${KINDS}$`, 'i');
/** 名单.xls（35KB）, `?name=a.xls&id=3` */
const FILE_WITHIN = new RegExp(`[^\\s.]\\.${KINDS}(?![\\p{L}\\d])`, 'iu');
/** `附件1：名单`, whose address need not say what it is. */
const FILE_TEXT =
  /^[【（([]?附\s*件(?:下载)?\s*[\d一二三四五六七八九十]*\s*(?:$|[\s】）)\]:：.、])/;
const FETCH = /^(?:点击|点此|立即|本地|文件)?下载(?:附件|文件|本地|地址)?$/;
/** A service that hands out files, or a scan, and what a list in a file is called. */
const SERVICE = /(?:down|attach|annex|accessory|getfile|fujian)|\.(?:jpe?g|png|tiff?)$/i;
const LIST = /(?:名单|名录|清单|一览|汇总|明细|决定书|表)(?:[（(【[].{0,20})?$/;
const PAGE = /(?:\.s?html?|\/)$/i;

const MAX_FILES = 500;

export const isFileName = (name: string): boolean => FILE.test(name);
export const namesFile = (text: string): boolean => FILE_WITHIN.test(text) || FILE_TEXT.test(text);

export function isFileAddress(address: string): boolean {
  const { pathname, search } = new URL(address);
  return FILE.test(pathname) || FILE_WITHIN.test(search);
}

/** Is this a link to a file, by its address, by its words or by what it says of itself? */
function leadsToFile(element: Element, url: string): boolean {
  if (isFileAddress(url)) return true;
  if (element.tagName !== 'a') return false;
  if (['download', 'appendix'].some((each) => attributeOf(element, each) !== undefined))
    return true;
  const words = [textBelow(element).trim(), attributeOf(element, 'title') ?? ''];
  if (words.some(namesFile)) return true;
  const { pathname } = new URL(url);
  const isHandedOut = !PAGE.test(pathname) && SERVICE.test(pathname);
  return isHandedOut && words.some((each) => FETCH.test(each) || LIST.test(each));
}

/** What leads to a file: a link, or a frame in which the page shows it. */
const LEADING: Readonly<Record<string, string>> = {
  a: 'href',
  iframe: 'src',
  embed: 'src',
  object: 'data',
};

/** The address of the file that a page for showing files names: `viewer.html?file=/f/a.pdf`. Else the address itself. */
function shownBy(address: string): string {
  const { searchParams, pathname } = new URL(address);
  const names = [...searchParams.values()].filter(isFileName);
  const shown =
    names.find((value) => /^https?:\/\//.test(value)) ??
    (/\.html?$/i.test(pathname) ? names[0] : undefined);
  return (shown && addressOf(shown, address)) ?? address;
}

/** The address of a file that a script fetches: `javascript:down('/f/a.xls')`. */
function calledFile(element: Element, base: string): string | null {
  const code = `${attributeOf(element, 'href') ?? ''} ${attributeOf(element, 'onclick') ?? ''}`;
  const quoted = [...code.matchAll(/["']([^"'\s]{1,500})["']/g)].map(([, text = '']) => text);
  const path = quoted.find((each) => each.includes('/') && FILE_WITHIN.test(each));
  return path === undefined ? null : addressOf(path, base);
}

/** Is this a link that leads somewhere else than to a place of the page? */
const isLost = (element: Element): boolean =>
  /^[^#\s]/.test(attributeOf(element, 'href') ?? '') ||
  attributeOf(element, 'onclick') !== undefined;

/** Addresses of a notice's files, and what those are called to which no address leads. */
export function filesOf(page: PageTree, address: string): { files: string[]; unlinked: string[] } {
  const files = new Set(partsOf(page, address));
  const unlinked: string[] = [];
  for (const element of page.elements) {
    const name = LEADING[element.tagName];
    if (!name) continue;
    const plain = addressOf(attributeOf(element, name) ?? '', page.base);
    const isOwn = plain === null || plain === address;
    const url = isOwn ? calledFile(element, page.base) : shownBy(plain);
    const words = textBelow(element).trim();
    if (url === null && isLost(element) && FILE_WITHIN.test(words)) unlinked.push(words);
    if (url !== null && url !== address && leadsToFile(element, url)) files.add(url);
  }
  return { files: [...files].slice(0, MAX_FILES), unlinked };
}
