import { browser } from 'wxt/browser';
import { inTurn } from '../../domain/in-turn';
import type { PageState, WebsiteState } from '../../domain/page-views';
import { siteHost } from '../../domain/paused-sites';
import { refKey } from '../ref-key';
import { readPreferences } from '../settings/preferences';

/**
 * What a tab's page shows, for the popup: kept in `storage.session`, so that the worker may die in
 * between and nothing outlives the browser. Two parts, since a website may be checked itself and hold
 * a list of cards as well: each is replaced without touching the other.
 */
type CardsPart = Omit<PageState, 'website' | 'host' | 'paused'>;
type SitePart = Pick<PageState, 'marks' | 'related' | 'muted'> & { website: WebsiteState };

/** `page` is the part's own page: an address without its `#part`, or an origin. */
type Stored<Part> = Part & { page: string };

const NO_CARDS: CardsPart = { site: null, recognised: 0, marks: [], related: [], muted: [] };
const cardsKey = (tab: number): string => `page:${tab}`;
const siteKey = (tab: number): string => `site:${tab}`;

/** A same-document `#part` is no other page. */
export const withoutHash = (url: string): string => url.replace(/#.*$/s, '');
/** A website is one subject on all of its pages. */
export const originOf = (url: string): string => /^\w+:\/\/[^/?#]+/.exec(url)?.[0] ?? url;

/** Updates of one tab one after another; its loss with the worker is harmless. */
const changeInTurn = inTurn<number>();

async function read<Part>(key: string): Promise<Stored<Part> | undefined> {
  return (await browser.storage.session.get(key))[key] as Stored<Part> | undefined;
}

const rowKey = ({ view }: PageState['related'][number]): string => refKey(view.ref);

/** Related entries, each once. */
function joinRelated(...all: PageState['related'][]): PageState['related'] {
  const rows = new Map<string, PageState['related'][number]>();
  for (const row of all.flat()) if (!rows.has(rowKey(row))) rows.set(rowKey(row), row);
  return [...rows.values()];
}

/** Muted entries, each once. */
const joinMuted = (...all: PageState['muted'][]): PageState['muted'] => [
  ...new Map(all.flat().map((view) => [refKey(view.entry), view])).values(),
];

/** A part that was just written need not be read. */
interface Written {
  cards?: Stored<CardsPart>;
  site?: Stored<SitePart>;
}

/** The two parts as one page; a part of another page counts no more, and none does on a paused site. */
async function pageAt(tab: number, url: string, written: Written = {}): Promise<PageState> {
  const [cards, site, { pausedSites }] = await Promise.all([
    written.cards ?? read<CardsPart>(cardsKey(tab)),
    written.site ?? read<SitePart>(siteKey(tab)),
    readPreferences(),
  ]);
  const host = siteHost(url);
  if (host !== null && pausedSites.has(host))
    return { ...NO_CARDS, website: null, host, paused: true };
  const { page: _, ...shown } =
    cards?.page === withoutHash(url) ? cards : { page: '', ...NO_CARDS };
  const own = site?.page === originOf(url) ? site : undefined;
  return {
    ...shown,
    host,
    paused: false,
    website: own?.website ?? null,
    marks: [...(own?.marks ?? []), ...shown.marks],
    related: joinRelated(own?.related ?? [], shown.related),
    muted: joinMuted(own?.muted ?? [], shown.muted),
  };
}

/**
 * Add one batch's outcome to a tab's page: a `fresh` batch starts it anew, subjects judged
 * again and items that left the page (`void`) lose their earlier marks. Gives the page as it is now.
 */
export function addToPage(
  tab: number,
  url: string,
  batch: CardsPart,
  of: { fresh: boolean; void: readonly number[] },
): Promise<PageState> {
  return changeInTurn(async () => {
    const before = of.fresh ? undefined : await read<CardsPart>(cardsKey(tab));
    const kept = before?.marks.filter((mark) => !of.void.includes(mark.ref)) ?? [];
    const cards: Stored<CardsPart> = {
      page: withoutHash(url),
      site: batch.site,
      recognised: batch.recognised,
      marks: [...kept, ...batch.marks],
      related: joinRelated(before?.related ?? [], batch.related),
      muted: joinMuted(before?.muted ?? [], batch.muted),
    };
    await browser.storage.session.set({ [cardsKey(tab)]: cards });
    return pageAt(tab, url, { cards });
  }, tab);
}

/** Set what the check of a tab's website found, in place of an earlier look at it. */
export function setSiteCheck(tab: number, url: string, found: SitePart): Promise<PageState> {
  return changeInTurn(async () => {
    const site: Stored<SitePart> = { page: originOf(url), ...found };
    await browser.storage.session.set({ [siteKey(tab)]: site });
    return pageAt(tab, url, { site });
  }, tab);
}

/** The page of a tab, or an empty one when the tab is gone or has moved on since. */
export async function readPage(tab: number): Promise<PageState> {
  const current = await browser.tabs.get(tab).catch(() => undefined);
  if (!current) return { ...NO_CARDS, website: null, host: null, paused: false };
  const stored = await read<CardsPart>(cardsKey(tab));
  // Without a permission for the tab its address is unknown, and what was stored is the best there is.
  return pageAt(tab, current.url ?? stored?.page ?? '');
}

export async function forgetPage(tab: number): Promise<void> {
  await browser.storage.session.remove([cardsKey(tab), siteKey(tab)]);
}
