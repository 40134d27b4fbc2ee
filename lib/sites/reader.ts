import { CARDS_CAP, TEXT_CAP } from '../domain/page-limits';
import type { PageSubject } from '../domain/page-subject';
import type { Layout, PageSite } from '../domain/site';
import type { Card, CardReader } from './card';
import { dom, inDocument } from './dom';
import { readQuery, toAddress, toName, toTarget } from './link-targets';
import { tidy } from './text';
import { type Found, readFirst } from './values';

/**
 * Elements inside one card. Cards may nest, and each is searched whole a dozen times: three hundred
 * around one heap of nodes would take seconds. The fullest card of the saved pages holds a tenth of it.
 */
const ELEMENTS_CAP = 3000;

type App = NonNullable<PageSubject['app']>;

const textOf = (found: Found): string => tidy(found.text);
const nameOf = (found: Found): string | undefined => toName(textOf(found));
const titleOf = (found: Found): [text: string, element: Element] | undefined => {
  const text = textOf(found);
  return text ? [text, found.element] : undefined;
};

/** The app that a store page shows; undefined if the page's data is another app's. */
function readApp(site: PageSite, layout: Layout, element: Element, name: string): App | undefined {
  const { id: ids, ...ways } = layout.app ?? { id: [] };
  const id = readFirst(element, ids, textOf);
  if (layout.dataOf && readFirst(element, [layout.dataOf], textOf) !== id) return undefined;
  const { store = site.id } = site;
  const app: App = { name, store };
  if (id) app.id = `${store}:${id}`.slice(0, TEXT_CAP);
  for (const field of Object.keys(ways) as (keyof typeof ways)[]) {
    const value = readFirst(element, ways[field], textOf, layout.skip);
    if (value) app[field] = value;
  }
  return app;
}

/**
 * The true target: a detail page's own address; else where the adapter says, else the title's link,
 * else, where that link hides it, the host of the shown address. A title without a link heads a box of
 * several results, and the addresses shown in it are theirs.
 */
function readTarget(
  site: PageSite,
  layout: Layout,
  element: Element,
  title: Element,
  page: URL,
): string | null {
  if (layout.detail) return toTarget(site, page.href);
  const use = ({ text }: Found) => toTarget(site, text, page.href);
  const told = readFirst(element, layout.url, use);
  if (told) return told;
  const link = dom.closest(title, 'a') ?? dom.querySelector(title, 'a');
  const found =
    link &&
    (readFirst(link, ['@href'], use) ??
      readFirst(element, layout.shown, ({ text }) => toTarget(site, toAddress(text))));
  return found ?? null;
}

/** The element that a data script describes: the one around it when it holds no other, else the one before it. */
function besideScript(script: Element): Element | null {
  const parent = dom.parentElement(script);
  const siblings = parent ? dom.querySelectorAll(parent, ':scope>script[id]').length : 0;
  return parent && siblings === 1 && dom.localName(parent) !== 'body'
    ? parent
    : dom.previousElementSibling(script);
}

/** The place of a card, and the element that the annotation goes after. */
function placeOf(found: Element, title: Element): Pick<Card, 'element' | 'anchor'> | null {
  if (dom.localName(found) !== 'script') return { element: found, anchor: title };
  const element = besideScript(found);
  const anchor = element && dom.querySelector(element, 'h3,h2,[class*=title],a');
  return element && { element, anchor: anchor ?? element };
}

/**
 * One match of a layout's `item` as a card: title, provider, snippet, target and app. Null if it is
 * none: excluded, over-full, without a title, or with the data of another app.
 */
function readCard(site: PageSite, layout: Layout, found: Element, page: URL): Card | null {
  const { skip, exclude } = layout;
  // `item` counts only up to the cap; Chromium's `[…]` would count all.
  if (!layout.detail && dom.getElementsByTagName(found, '*').item(ELEMENTS_CAP)) return null;
  const titled =
    exclude && dom.matches(found, exclude) ? null : readFirst(found, layout.title, titleOf, skip);
  if (!titled) return null;
  const [title, titleElement] = titled;
  const place = placeOf(found, titleElement);
  const app = layout.app && readApp(site, layout, found, title);
  if (!place || (layout.app && !app)) return null;
  const url = readTarget(site, layout, found, titleElement, page);
  const subject: Card['subject'] = { url, title };
  const provider = readFirst(found, layout.provider, nameOf, skip);
  const snippet = readFirst(found, layout.snippet, textOf, skip);
  if (provider) subject.provider = provider;
  if (snippet) subject.snippet = snippet;
  if (app) subject.app = app;
  return { ...place, subject };
}

/**
 * Time for cards not read before, in one go: the rest of a long page follows in the next goes. The first
 * go may take longer, so that one screen of results is asked about at once on a slow machine too.
 */
const READ_MS = 6;
const FIRST_MS = 20;

type Memory = WeakMap<Node, Card | null>;

/** Is a remembered card still on the page? It may be rendered anew while the script with its data (`found`) stays. */
const isHere = (card: Card | null, found: Element): boolean =>
  !card || card.element === found || dom.isConnected(card.element);

/** The cards of one layout among the first elements that match it. */
function cardsOf(
  layout: Layout,
  document: Document,
  recall: (found: Element) => Card | null,
): Card[] {
  const cards = new Map<Element, Card>();
  const found = inDocument.querySelectorAll(document, layout.item);
  const count = Math.min(found.length, CARDS_CAP * 2);
  for (let at = 0; at < count; at++) {
    const element = found.item(at);
    const card = element && recall(element);
    // Document order: a nested card comes after the one around it and replaces it.
    if (card && cards.size < CARDS_CAP) cards.set(card.anchor, card);
    if (card && layout.detail) break;
  }
  return [...cards.values()];
}

/**
 * The reader of a site with an adapter: a search engine, a store or a listing, whose page may grow to
 * thousands of cards. It reads a card once and remembers it until the page changes in it (`forget`), and
 * takes about READ_MS for new cards, whatever their number. The first layout that gives cards counts.
 */
export function createCardReader(site: PageSite): CardReader {
  const memories = new Map<Layout, Memory>();
  /** Cards whose data is in a script beside them, with that script. */
  const scripts = new WeakMap<Node, Node>();
  let address: string | undefined;
  let place: string | undefined;
  let behind = false;
  /** When this reading must stop. Its time runs from the first card on: a huge page is slow to search. */
  let until = 0;
  let budget = FIRST_MS;

  /** An element that cannot be read is no card. */
  const attempt = (layout: Layout, found: Element, page: URL): Card | null => {
    try {
      return readCard(site, layout, found, page);
    } catch {
      return null;
    }
  };

  /** A card as it is remembered, or read now while there is time. */
  const recall = (layout: Layout, memory: Memory, found: Element, page: URL): Card | null => {
    const known = memory.get(found);
    if (known !== undefined && isHere(known, found)) return known;
    if (behind) return null;
    until ||= performance.now() + budget;
    const card = attempt(layout, found, page);
    memory.set(found, card);
    if (card && card.element !== found) scripts.set(card.element, found);
    // The clock is read after a card: each reading reads one at least, however slow the page.
    behind = performance.now() > until;
    return card;
  };

  /** At another address. Only a detail page depends on its `#part`. */
  const forgetAll = (isMoved: boolean): void => {
    for (const layout of site.layouts)
      if (isMoved || layout.detail) memories.set(layout, new WeakMap());
  };

  return {
    read(document, page) {
      const here = page.host + page.pathname + page.search;
      const isFirst = page.href !== address;
      if (isFirst) forgetAll(here !== place);
      [address, place, behind, until] = [page.href, here, false, 0];
      budget = isFirst ? FIRST_MS : READ_MS;
      for (const [layout, memory] of memories) {
        if (layout.when && !new RegExp(layout.when).test(here)) continue;
        const cards = cardsOf(layout, document, (found) => recall(layout, memory, found, page));
        if (cards.length || behind) return cards;
      }
      return [];
    },
    ...(site.query && { query: (url: URL) => readQuery(site, url) }),
    forget(node) {
      for (const memory of memories.values()) {
        memory.delete(node);
        memory.delete(scripts.get(node) ?? node);
      }
    },
    isBehind: () => behind && 'cards',
  };
}
