import {
  attributeOf,
  type Element,
  elementsBelow,
  isElement,
  type Node,
} from '../documents/web/tree';
import { addressOf } from './address';
import { dayIn, withoutDay } from './dates';
import type { Link } from './lines';
import { nextOf } from './pager';
import type { Source } from './sources';
import { type PageTree, textBelow } from './tree';

/** What one page of an index says. */
export interface IndexPage {
  /** Items that fit the source's link pattern, whatever their title, in the order of the page. */
  items: Link[];
  next?: string;
  total?: number;
  /** Links of any kind: a page that has them and no item was laid out anew. */
  links: number;
}

const MAX_TITLE = 300;
/** How far above a link its date is looked for: `li > a`, `tr > td > div > a`. */
const CLIMB = 4;

const CUT = /(?:…|\.{2,})$/;

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

/** Does another item stand below this node? One title may be two links to one address. */
function holdsAnother(node: Node, address: string, base: string): boolean {
  for (const element of elementsBelow(node, () => false)) {
    if (!isLink(element)) continue;
    const other = addressOf(attributeOf(element, 'href') ?? '', base);
    if (other !== null && other !== address) return true;
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

/** The items of one page of a column. */
export function readHtmlIndex(
  { elements, base }: PageTree,
  source: Source,
  address: string,
): IndexPage {
  const items = new Map<string, Link>();
  let links = 0;
  for (const element of elements.filter((each) => isElement(each) && isLink(each))) {
    const url = addressOf(attributeOf(element, 'href') ?? '', base);
    if (url === null) continue;
    links++;
    if (url === address || !source.links.test(url)) continue;
    const title = titleOf(element);
    const before = items.get(url);
    if (before && before.title.length >= title.length) continue;
    const day = before?.day ?? dayBeside(element, url, base);
    items.set(url, { url, title, ...(day && { day }) });
  }
  const next = nextOf({ elements, base }, address);
  return { items: [...items.values()], links, ...(next && { next }) };
}
