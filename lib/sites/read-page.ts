import { SUBJECTS_CAP } from '../domain/limits';
import type { Layout, PageSite } from '../domain/site';
import { cardSource } from './card-source';
import { readTexts } from './card-texts';
import { readQuery } from './query';
import { type Found, readFrom } from './read';
import type { Item, Reader } from './reader';
import { toAddress, toTarget } from './target';

const readFirst = readFrom(cardSource);

/** Elements that one reading may look at; a page with more cards than this is hostile. */
const CANDIDATES_CAP = SUBJECTS_CAP * 5;

/**
 * Elements inside one card. Cards may nest, and each is searched whole a dozen times: three hundred
 * around one heap of nodes would take seconds. The fullest card of the saved pages holds a tenth of it.
 */
const ELEMENTS_CAP = 3000;

/**
 * The element that a data script describes: the one around it when it holds no other script of this
 * kind, else the one before it.
 */
function besideScript(script: Element): Element | null {
  const parent = script.parentElement;
  const siblings = parent?.querySelectorAll(':scope>script[id]').length;
  return siblings === 1 && parent?.localName !== 'body' ? parent : script.previousElementSibling;
}

/**
 * The true target: where the adapter says, else the title's link, else, where that link hides it, the
 * host of the shown address. A title without a link heads a box of several results, and the addresses
 * shown in it are theirs.
 */
function readTarget(site: PageSite, layout: Layout, item: Element, title: Element, base: string) {
  const use = ({ text }: Found) => toTarget(site, text, base);
  const told = readFirst(item, layout.url, use);
  if (told) return told;
  const link = title.closest('a') ?? title.querySelector('a');
  return (
    (link &&
      (readFirst(link, ['@href'], use) ??
        readFirst(item, layout.shown, ({ text }) => toTarget(site, toAddress(text))))) ??
    null
  );
}

function readItem(site: PageSite, layout: Layout, item: Element, base: string): Item | undefined {
  // `item` counts as far as the cap alone; Chromium's `[…]` would count them all.
  if (item.getElementsByTagName('*').item(ELEMENTS_CAP)) return undefined;
  const isScript = item.localName === 'script';
  const element = isScript ? besideScript(item) : item;
  const card = readTexts(readFirst, layout, item);
  if (!card || !element) return undefined;
  const anchor = isScript ? element.querySelector('h3,h2,[class*=title],a') : card.anchor;
  return {
    element,
    anchor: anchor ?? element,
    subject: {
      url: readTarget(site, layout, item, card.anchor, base),
      ...card.texts,
      ...(layout.paid && item.matches(layout.paid) && { paid: true }),
    },
  };
}

function readLayout(site: PageSite, layout: Layout, root: ParentNode, base: string): Item[] {
  const items = new Map<Element, Item>();
  for (const candidate of [...root.querySelectorAll(layout.item)].slice(0, CANDIDATES_CAP)) {
    try {
      const item = readItem(site, layout, candidate, base);
      // Document order: a nested card comes after the one around it and replaces it.
      if (item && items.size < SUBJECTS_CAP) items.set(item.anchor, item);
    } catch {
      // A card that fights back (a form whose fields shadow DOM methods) is no card.
    }
  }
  return [...items.values()];
}

/**
 * The results of a search page, in document order, at most SUBJECTS_CAP: of the first layout that
 * recognises any. Reads the page and changes nothing; never throws; may be called again whenever the
 * page changes.
 */
export function readItems(site: PageSite, root: ParentNode, pageUrl: URL): Item[] {
  for (const layout of site.layouts) {
    const items = readLayout(site, layout, root, pageUrl.href);
    if (items.length) return items;
  }
  return [];
}

/** The reader of a search engine. Every reading starts anew: a page has a few dozen results. */
export const createSerpReader = (site: PageSite): Reader => ({
  items: (root, url) => readItems(site, root, url),
  query: (url) => readQuery(site, url),
});
