import { CARDS_CAP } from '../domain/limits';
import type { Layout, PageSite } from '../domain/site';
import type { Card, CardReader } from './card';
import { dom } from './dom';
import { readQuery } from './link-targets';
import { readCard } from './read-card';

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
  root: ParentNode,
  recall: (found: Element) => Card | null,
): Card[] {
  const cards = new Map<Element, Card>();
  const found = dom.querySelectorAll(root, layout.item);
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
  const empty = (): Map<Layout, Memory> =>
    new Map(site.layouts.map((layout) => [layout, new WeakMap()]));
  let memories = empty();
  /** Cards whose data is in a script beside them, with that script. */
  const scripts = new WeakMap<Node, Node>();
  let address: string | undefined;
  let behind = false;
  /** When this reading must stop. Its time runs from the first card on: a huge page is slow to search. */
  let until = 0;
  let budget = FIRST_MS;

  /** A card that cannot be read is none. */
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

  return {
    read(root, page) {
      const isFirst = page.href !== address;
      if (isFirst) memories = empty();
      [address, behind, until, budget] = [page.href, false, 0, isFirst ? FIRST_MS : READ_MS];
      const place = page.host + page.pathname + page.search;
      for (const [layout, memory] of memories) {
        if (layout.when && !new RegExp(layout.when).test(place)) continue;
        const cards = cardsOf(layout, root, (found) => recall(layout, memory, found, page));
        if (cards.length || behind) return cards;
      }
      return [];
    },
    ...(site.query && { query: (url: URL) => readQuery(site, url) }),
    forget(node) {
      for (let up: Node | null = node; up; up = dom.parentNode(up))
        for (const memory of memories.values()) {
          memory.delete(up);
          memory.delete(scripts.get(up) ?? up);
        }
    },
    isBehind: () => behind && 'cards',
  };
}
