import { CARDS_CAP, URL_CAP } from '../domain/limits';
import type { Layout, PageSite } from '../domain/site';
import type { PageSubject } from '../domain/subject';
import { readTexts, textOf } from './card-texts';
import { pageSource } from './page-source';
import { type Found, readFrom } from './read';
import type { Item, Reader } from './reader';

const readFirst = readFrom(pageSource);

/** Time for cards not read before, in one go: the rest of a long page follows in the next frames. */
const READ_MS = 6;

type App = NonNullable<PageSubject['app']>;

/** App facts of a card or page; nothing where the page's data is that of another app. */
function readApp(site: PageSite, layout: Layout, item: Element, name: string): App | undefined {
  const { id: ids, ...ways } = layout.app ?? { id: [] };
  const id = readFirst(item, ids, textOf);
  if (layout.dataOf && readFirst(item, [layout.dataOf], textOf) !== id) return undefined;
  const app: App = { name, ...(site.store && { store: site.store }) };
  if (id) app.id = `${site.store}:${id}`;
  for (const field of Object.keys(ways) as (keyof typeof ways)[]) {
    const value = readFirst(item, ways[field], textOf, layout.skip);
    if (value) app[field] = value;
  }
  return app;
}

/** A detail page's own address, else where the adapter or the title's link says; http(s) only. */
function readUrl(layout: Layout, item: Element, title: Element, page: URL): string | null {
  const use = ({ text }: Pick<Found, 'text'>): string | undefined => {
    const { protocol, href } = new URL(text.trim(), page);
    return /^https?:$/.test(protocol) && href.length <= URL_CAP ? href : undefined;
  };
  const link = title.closest('a') ?? title.querySelector('a');
  const found = layout.detail
    ? use({ text: page.href })
    : (readFirst(item, layout.url, use) ?? (link && readFirst(link, ['@href'], use)));
  return found ?? null;
}

function readCard(site: PageSite, layout: Layout, item: Element, page: URL): Item | null {
  const card = readTexts(readFirst, layout, item);
  const app = card && layout.app && readApp(site, layout, item, card.texts.title);
  if (!card || (layout.app && !app)) return null;
  const { anchor, texts } = card;
  return {
    element: item,
    anchor,
    subject: { url: readUrl(layout, item, anchor, page), ...texts, ...(app && { app }) },
  };
}

type Memory = WeakMap<Node, Item | null>;

/** The cards of one layout that can be read; what is remembered is not read again. */
function readCards(
  layout: Layout,
  root: ParentNode,
  recall: (card: Element) => Item | null,
): Item[] {
  const items = new Map<Element, Item>();
  for (const card of [...root.querySelectorAll(layout.item)].slice(0, CARDS_CAP * 2)) {
    const item = recall(card);
    // Document order: a nested card comes after the one around it and replaces it.
    if (item && items.size < CARDS_CAP) items.set(item.anchor, item);
    if (item && layout.detail) break;
  }
  return [...items.values()];
}

/**
 * The reader of a store or a listing, made for pages that grow to thousands of cards: a card is read
 * once and remembered until the page changes in it (`forget`), and one reading takes about READ_MS for
 * new cards, whatever their number.
 */
export function createCardReader(site: PageSite): Reader {
  const empty = (): Map<Layout, Memory> =>
    new Map(site.layouts.map((layout) => [layout, new WeakMap()]));
  let memories = empty();
  let address: string | undefined;
  let behind = false;

  /** A card that fights back (a form whose fields shadow DOM methods) is no card. */
  const attempt = (layout: Layout, card: Element, page: URL): Item | null => {
    try {
      return readCard(site, layout, card, page);
    } catch {
      return null;
    }
  };

  return {
    items(root, page) {
      if (page.href !== address) memories = empty();
      address = page.href;
      behind = false;
      const until = performance.now() + READ_MS;
      const place = page.host + page.pathname + page.search;
      for (const [layout, memory] of memories) {
        if (layout.when && !new RegExp(layout.when).test(place)) continue;
        const items = readCards(layout, root, (card) => {
          const known = memory.get(card);
          if (known !== undefined || behind) return known ?? null;
          const item = attempt(layout, card, page);
          memory.set(card, item);
          // Asked after a card, so that every reading gets on, however slow the page.
          behind = performance.now() > until;
          return item;
        });
        if (items.length || behind) return items;
      }
      return [];
    },
    forget(node) {
      for (let up: Node | null = node; up; up = up.parentNode)
        for (const memory of memories.values()) memory.delete(up);
    },
    isBehind: () => behind,
  };
}
