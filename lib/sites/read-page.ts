import { SUBJECTS_CAP } from '../schema/limits';
import type { Layout, PageSite } from '../schema/site';
import type { PageSubject } from '../schema/subject';
import { type Found, readFirst } from './read';
import { toAddress, toName, toTarget } from './target';
import { tidy } from './text';

export { readQuery } from './query';

/** Elements that one reading may look at; a page with more cards than this is hostile. */
const CANDIDATES_CAP = SUBJECTS_CAP * 5;

/**
 * Elements inside one card. Cards may nest, and each is searched whole a dozen times: three hundred
 * around one heap of nodes would take seconds. The fullest card of the saved pages holds a tenth of it.
 */
const ELEMENTS_CAP = 3000;

/** One recognised card. Its identity is `element`: the same card read again gives the same element. */
export interface Item {
  element: Element;
  /** The pill goes after this. */
  anchor: Element;
  subject: Omit<PageSubject, 'ref'>;
}

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
  const link = title.closest('a') ?? title.querySelector('a');
  return (
    readFirst(item, layout.url, use) ??
    (link &&
      (readFirst(link, ['@href'], use) ??
        readFirst(item, layout.shown, ({ text }) => toTarget(site, toAddress(text))))) ??
    null
  );
}

function readItem(site: PageSite, layout: Layout, item: Element, base: string): Item | undefined {
  // `item` counts as far as the cap alone; Chromium's `[…]` would count them all.
  if (item.getElementsByTagName('*').item(ELEMENTS_CAP)) return undefined;
  if (layout.exclude && item.matches(layout.exclude)) return undefined;
  const isScript = item.localName === 'script';
  const element = isScript ? besideScript(item) : item;
  const text = (found: Found) => tidy(found.text);
  const title = readFirst(item, layout.title, (found) => text(found) && found, layout.skip);
  if (!title || !element) return undefined;
  const provider = readFirst(item, layout.provider, (found) => toName(text(found)), layout.skip);
  const snippet = readFirst(item, layout.snippet, text, layout.skip);
  const anchor = isScript ? element.querySelector('h3,h2,[class*=title],a') : title.element;
  return {
    element,
    anchor: anchor ?? element,
    subject: {
      url: readTarget(site, layout, item, title.element, base),
      title: text(title),
      ...(provider && { provider }),
      ...(snippet && { snippet }),
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
 * The cards of a page, in document order, at most SUBJECTS_CAP: of the first layout that recognises
 * any. Reads the page and changes nothing; never throws; may be called again whenever the page changes.
 */
export function readItems(site: PageSite, root: ParentNode, pageUrl: URL): Item[] {
  for (const layout of site.layouts) {
    const items = readLayout(site, layout, root, pageUrl.href);
    if (items.length) return items;
  }
  return [];
}
