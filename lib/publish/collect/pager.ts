import { attributeOf, type Element } from '../documents/web/tree';
import { addressOf } from './address';
import { charsOf, type PageTree, textBelow } from './tree';

/** What a page says of the further pages of its column, or of its notice. */

const NEXT = /^[\s[(（]*(?:下一?页|下一頁|后一页|后页|next(?: page)?|[>›»]|&gt;)[\s\])）>›»]*$/i;

/** Of the content system that most official sites run on: `createPageHTML(5, 0, "index", "html")`. */
const CALLED =
  /createPageHTML\(\s*(?:["'][^"']{0,80}["']\s*,\s*)?(\d{1,4})\s*,\s*(\d{1,4})\s*,\s*["']([\w-]{1,80})["']\s*,\s*["'](\w{1,10})["']/;
/** An older one: `var currentPage = 0; … var countPage = 5`. */
const COUNTED = /\bcountPage\s*=\s*(\d{1,4})\b/;
const CURRENT = /\bcurrentPage\s*=\s*(\d{1,4})\b/;

interface Scripted {
  count: number;
  /** The number of this page, the first one's is 0. */
  at: number;
  /** Page 0 is `index.html`, page 1 `index_1.html`. */
  name: string;
  extension: string;
}

function scriptedIn(text: string, address: string): Scripted | null {
  const [call, count, at, name = '', extension = ''] = CALLED.exec(text) ?? [];
  if (call) return { count: Number(count), at: Number(at), name, extension };
  const [counted, current] = [COUNTED.exec(text)?.[1], CURRENT.exec(text)?.[1]];
  if (!counted || !current) return null;
  const last = new URL(address).pathname.split('/').at(-1) || 'index.html';
  const [, own = '', ending = 'html'] = /^(.*?)(?:_\d+)?\.(\w+)$/.exec(last) ?? [];
  return own ? { count: Number(counted), at: Number(current), name: own, extension: ending } : null;
}

/** The scripts of a page that count its pages. */
const scriptsOf = ({ elements }: PageTree, address: string): Scripted[] =>
  elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap(({ childNodes }) => scriptedIn(childNodes.map(charsOf).join(''), address) ?? []);

const pageOf = ({ name, extension }: Scripted, at: number, base: string): string | null =>
  addressOf(`${name}_${at}.${extension}`, base);

/** Does an element lead to the next page, by its relation or by its words? */
function isNext(element: Element): boolean {
  if (element.tagName !== 'a' && element.tagName !== 'link') return false;
  if (attributeOf(element, 'rel')?.toLowerCase() === 'next') return true;
  const words = [textBelow(element), attributeOf(element, 'title') ?? ''];
  return element.tagName === 'a' && words.some((each) => NEXT.test(each));
}

const hrefOf = (element: Element): string => attributeOf(element, 'href') ?? '';

/**
 * The address that the `at`-th page of a column names as its next one, by words or, where it has none, by its number.
 * A number may lead to an item, or away.
 */
export function nextOf(
  page: PageTree,
  address: string,
  at: number,
  isItem: (url: string) => boolean,
): string | undefined {
  const { elements, base } = page;
  const isNumber = (element: Element) =>
    element.tagName === 'a' && textBelow(element).replace(/[[\]\s]/g, '') === String(at + 1);
  const leading = (isMeant: (element: Element) => boolean) =>
    elements.filter(isMeant).flatMap((each) => addressOf(hrefOf(each), base) ?? []);
  const { host } = new URL(address);
  const numbered = leading(isNumber).filter((url) => new URL(url).host === host && !isItem(url));
  const scripted = scriptsOf(page, address).flatMap((each) =>
    each.at + 1 < each.count ? (pageOf(each, each.at + 1, base) ?? []) : [],
  );
  return [...scripted, ...leading(isNext), ...numbered].find((each) => each !== address);
}

/** 共5页, 第1/5页 */
const PAGES =
  /共\s*(\d{1,4})\s*页|第\s*\d{1,4}\s*[页/]\s*\/?\s*共?\s*(\d{1,4})\s*页|共\s*\d{1,6}\s*条\D{0,6}?(\d{1,4})\s*页/;

/** How many pages a column says that it has. */
export function pagesStated(page: PageTree, address: string): number | undefined {
  const printed = PAGES.exec(textBelow(page.root))
    ?.slice(1)
    .find((each) => each !== undefined);
  const [scripted] = scriptsOf(page, address);
  return printed === undefined ? scripted?.count : Number(printed);
}

/** The further parts of a notice that is printed on several pages: `art_1.html`, then `art_1_1.html`, `art_1_2.html`. */
export function partsOf(page: PageTree, address: string): string[] {
  const [, start = '', end = ''] = /^([^?]*?)(\.\w+(?:\?.*)?)$/.exec(address) ?? [];
  const isPart = (url: string) =>
    start !== '' &&
    url.startsWith(start) &&
    url.endsWith(end) &&
    /^[_-]\d{1,2}$/.test(url.slice(start.length, url.length - end.length));
  const scripted = scriptsOf(page, address).flatMap((each) =>
    Array.from({ length: Math.max(0, each.count - 1) }, (_, at) => pageOf(each, at + 1, page.base)),
  );
  const linked = page.elements.filter(({ tagName }) => tagName === 'a');
  const all = [...scripted, ...linked.map((each) => addressOf(hrefOf(each), page.base))];
  return all.flatMap((url) => (url !== null && isPart(url) ? [url] : []));
}
