import type { Layout, PageSite } from '../domain/site';
import type { PageSubject } from '../domain/subject';
import type { Card } from './card';
import { dom } from './dom';
import { toAddress, toName, toTarget } from './link-targets';
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

/** What a store says of an app; nothing where the page's data is that of another app. */
function readApp(site: PageSite, layout: Layout, element: Element, name: string): App | undefined {
  const { id: ids, ...ways } = layout.app ?? { id: [] };
  const id = readFirst(element, ids, textOf);
  if (layout.dataOf && readFirst(element, [layout.dataOf], textOf) !== id) return undefined;
  const { store = site.id } = site;
  const app: App = { name, store };
  if (id) app.id = `${store}:${id}`;
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

/** Where a card stands and what the annotation goes after. */
function placeOf(found: Element, title: Element): Pick<Card, 'element' | 'anchor'> | null {
  if (dom.localName(found) !== 'script') return { element: found, anchor: title };
  const element = besideScript(found);
  const anchor = element && dom.querySelector(element, 'h3,h2,[class*=title],a');
  return element && { element, anchor: anchor ?? element };
}

/**
 * One match of a layout's `item` as a card: title, provider, snippet, target and app. Null where it is
 * none: excluded, over-full, without a title, or with the data of another app.
 */
export function readCard(site: PageSite, layout: Layout, found: Element, page: URL): Card | null {
  const { skip, exclude, paid } = layout;
  // `item` counts as far as the cap alone; Chromium's `[…]` would count them all.
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
  if (paid && dom.matches(found, paid)) subject.paid = true;
  if (app) subject.app = app;
  return { ...place, subject };
}
