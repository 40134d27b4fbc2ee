import { attributeOf, type Element, isElement, type Node } from '../documents/web/tree';
import { dayIn, withoutDay } from '../rules/dates';
import { addressOf } from './address';
import { CUT } from './article';
import type { Link } from './lines';
import { hostsOf, type Source } from './sources';
import { charsOf, type PageTree, textBelow } from './tree';

/** What one page of an index says. */
export interface IndexPage {
  /** Items on the source's hosts that fit its link pattern, whatever their title, in the order of the page. */
  items: Link[];
  /** Links to other hosts: to be told, never followed. */
  leaving: Link[];
  next?: string | undefined;
  total?: number | undefined;
  /** Links of any kind: a page that has them and no item was laid out anew. */
  links: number;
}

const MAX_TITLE = 300;
/** A page of an index has no more. */
export const MAX_ITEMS = 2000;
/** How far above a link its date is looked for: `li > a`, `tr > td > div > a`. */
const CLIMB = 4;

/** The title as the page has it in full: a text that was cut, or has marks around it, has the whole in `title`. */
function titleOf(link: Element): string {
  const text = textBelow(link).slice(0, MAX_TITLE);
  const full = (attributeOf(link, 'title') ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  const shown = withoutDay(text);
  // `[置顶]` before it is no part of the title.
  const isFull = full !== '' && (shown.includes(full) || CUT.test(shown));
  return shown === '' || isFull ? full : shown;
}

const isLink = (element: Element): boolean =>
  element.tagName === 'a' && attributeOf(element, 'href') !== undefined;

/** Nodes among which another item is looked for: what has more around it is no line of a list. */
const MOST_AROUND = 500;

/** Does another item stand below this node? One title may be two links to one address. */
function holdsAnother(top: Node, address: string, base: string): boolean {
  const stack = [top];
  let left = MOST_AROUND;
  for (let node = stack.pop(); node; node = stack.pop()) {
    const href = isElement(node) && isLink(node) ? (attributeOf(node, 'href') ?? '') : '';
    const other = href === '' ? null : addressOf(href, base);
    if (other !== null && other !== address) return true;
    const children = 'childNodes' in node ? node.childNodes : [];
    left -= children.length;
    if (left < 0) return true;
    stack.push(...children);
  }
  return false;
}

/** The day that stands beside a link, before the next item begins. */
function dayBeside(link: Element, address: string, base: string): string | undefined {
  let node: Node | null = link;
  for (let up = 0; node && up <= CLIMB; up++) {
    if (up > 0 && holdsAnother(node, address, base)) return undefined;
    const day = dayIn(textBelow(node));
    if (day) return day;
    node = 'parentNode' in node ? node.parentNode : null;
  }
  return undefined;
}

const NEXT =
  /^[\s[(（]*(?:下一?页|下一頁|后一页|后页|下页|next(?: page)?|[>›»]|&gt;)[\s\])）>›»]*$/i;

/** Of the content system that most official sites run on: `createPageHTML(5, 0, "index", "html")`. */
const SCRIPTED =
  /createPageHTML\(\s*(\d{1,4})\s*,\s*(\d{1,4})\s*,\s*["']([\w-]{1,80})["']\s*,\s*["'](\w{1,10})["']/;

/** Page 0 is `index.html`, page 1 `index_1.html`. */
function scripted(text: string, base: string): string | null {
  const [call, count, at, name, extension] = SCRIPTED.exec(text) ?? [];
  const next = Number(at) + 1;
  return call && next < Number(count) ? addressOf(`${name}_${next}.${extension}`, base) : null;
}

/** Does an element lead to the next page, by its relation or by its words? */
function isNext(element: Element): boolean {
  if (element.tagName !== 'a' && element.tagName !== 'link') return false;
  if (attributeOf(element, 'rel')?.toLowerCase() === 'next') return true;
  const words = [textBelow(element), attributeOf(element, 'title') ?? ''];
  return element.tagName === 'a' && words.some((each) => NEXT.test(each));
}

/** The address that a page itself names as its next one. */
function nextOf({ elements, base }: Omit<PageTree, 'root'>, address: string): string | undefined {
  for (const element of elements) {
    const next =
      element.tagName === 'script'
        ? scripted(element.childNodes.map(charsOf).join(''), base)
        : isNext(element) && addressOf(attributeOf(element, 'href') ?? '', base);
    if (next && next !== address) return next;
  }
  return undefined;
}

/** The items of one page of a column. */
export function readHtmlIndex(
  { elements, base }: PageTree,
  source: Source,
  address: string,
): IndexPage {
  const items = new Map<string, Link>();
  const leaving: Link[] = [];
  const hosts = hostsOf(source);
  let links = 0;
  for (const element of elements.filter(isLink)) {
    const url = addressOf(attributeOf(element, 'href') ?? '', base);
    if (url === null || url === address) continue;
    links++;
    const title = titleOf(element);
    if (!hosts.has(new URL(url).host)) {
      leaving.push({ url, title });
      continue;
    }
    const before = items.get(url);
    const isMore = items.size < MAX_ITEMS && (before?.title.length ?? 0) < title.length;
    if (!source.links.test(url) || !isMore) continue;
    const day = before?.day ?? dayBeside(element, url, base);
    items.set(url, { url, title, day });
  }
  const next = nextOf({ elements, base }, address);
  return { items: [...items.values()], leaving, links, next };
}
