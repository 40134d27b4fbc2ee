import { oneLine } from '../../domain/plain-text';
import { attributeOf, type Element, isElement, type Node, parentOf } from '../documents/web/tree';
import { dayIn, withoutDay } from '../rules/dates';
import { addressOf } from './address';
import { CUT } from './article';
import type { Link } from './lines';
import { nextOf, pagesStated } from './pager';
import { isWanted, ownAddresses, type Source } from './sources';
import { type PageTree, textBelow } from './tree';

/** What one page of an index says. */
export interface IndexPage {
  /** Items on the source's hosts that fit its link pattern, whatever their title, in the order of the page. */
  items: Link[];
  /** Links to other hosts: to be told, never followed. */
  leaving: Link[];
  /** Links in the lists of its items that do not fit the link pattern. */
  strays?: readonly Link[];
  next?: string | undefined;
  /** How many items, and how many pages, the whole index says that it has. */
  total?: number | undefined;
  pages?: number | undefined;
  /** Links of any kind: a page that has them and no item was laid out anew. */
  links: number;
}

const MAX_TITLE = 300;
/** A page of an index has no more. */
export const MAX_ITEMS = 10_000;
/** How far above a link its date is looked for: `li > a`, `tr > td > div > a`. */
const CLIMB = 4;

/** The title as the page has it in full: a text that was cut, or has marks around it, has the whole in `title`. */
function titleOf(link: Element): string {
  const text = textBelow(link).slice(0, MAX_TITLE);
  const full = oneLine(attributeOf(link, 'title') ?? '').slice(0, MAX_TITLE);
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

/** A link and what is around it, step by step. */
function* around(link: Element): Generator<Node> {
  let node: Node | null = link;
  for (let up = 0; node && up <= CLIMB; up++) {
    yield node;
    node = parentOf(node);
  }
}

/** The day that stands beside a link, before the next item begins. */
function dayBeside(link: Element, address: string, base: string): string | undefined {
  for (const node of around(link)) {
    if (node !== link && holdsAnother(node, address, base)) return undefined;
    const day = dayIn(textBelow(node));
    if (day) return day;
  }
  return undefined;
}

/** The list in which a link has a line of its own. */
function listOf(link: Element, address: string, base: string): Node | null {
  for (const node of around(link))
    if (node !== link && holdsAnother(node, address, base)) return node;
  return null;
}

/** A link where it stands. */
interface Listed extends Link {
  element: Element;
}

/** Links in the lists of the items whose title is wanted and whose address fits no pattern. */
function straysOf(page: PageTree, source: Source, fitting: readonly Listed[], others: Listed[]) {
  const of = ({ element, url }: Listed) => listOf(element, url, page.base);
  const wanted = others.filter(({ title }) => isWanted(source, title));
  const lists = new Set(wanted.length > 0 ? fitting.map(of) : []);
  return wanted.filter((each) => lists.has(of(each))).map(({ url, title }) => ({ url, title }));
}

/** The items of one page of a column. */
export function readHtmlIndex(
  page: PageTree,
  source: Source,
  address: string,
  at: number,
): IndexPage {
  const { elements, base } = page;
  const links = elements.filter(isLink).flatMap((element) => {
    const url = addressOf(attributeOf(element, 'href') ?? '', base);
    return url === null || url === address ? [] : [{ element, url, title: titleOf(element) }];
  });
  const isOwn = ownAddresses(source);
  const ours = links.filter(({ url }) => isOwn(url));
  const leaving = links.filter(({ url }) => !isOwn(url));
  const fitting = ours.filter(({ url }) => source.links.test(url));
  const others = ours.filter(({ url }) => !source.links.test(url));
  const items = new Map<string, Link>();
  for (const { element, url, title } of fitting) {
    const before = items.get(url);
    const isMore = items.size < MAX_ITEMS && (before?.title.length ?? 0) < title.length;
    if (isMore) items.set(url, { url, title, day: before?.day ?? dayBeside(element, url, base) });
  }
  return {
    items: [...items.values()],
    leaving: leaving.map(({ url, title }) => ({ url, title })),
    strays: straysOf(page, source, fitting, others),
    links: links.length,
    next: nextOf(page, address, at, (url) => source.links.test(url)),
    pages: pagesStated(page, address),
  };
}
