import {
  cardsKey,
  readValue,
  readValues,
  removeValues,
  siteKey,
  writeValues,
} from '../../browser/storage';
import { type Tab, tabNow } from '../../browser/tabs';
import { distinctBy, onceFor } from '../../domain/by-key';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import { joinUnchecked } from '../../domain/fair-shares';
import { siteHost } from '../../domain/host';
import { inTurn } from '../../domain/in-turn';
import { URL_CAP } from '../../domain/page-limits';
import type { PageState, WebsiteState } from '../../domain/page-views';
import type { MarkView } from '../../domain/verdict';
import { readPreferences } from '../preferences';

/**
 * The state of a tab's page, for the popup. It is kept in `storage.session`: the worker may die in between, and nothing
 * outlives the browser. It has two parts, since a website may be checked itself and hold a list of cards too. Each part
 * is replaced without touching the other.
 */
type CardsPart = Told & Omit<PageState, 'website' | 'host' | 'paused' | 'dismissed'>;
type SitePart = Told &
  Pick<PageState, 'marks' | 'related' | 'muted' | 'unchecked'> & {
    website: WebsiteState;
    /** The entries that may have a banner, whichever of them leads the mark. */
    sure: EntryRef[];
  };

/**
 * The entries that a part tells of, as `toldOf` gives them. Muted ones count, and so do those that share another
 * entry's mark.
 */
interface Told {
  told: string[];
}

/** `page` is the part's own page: an address without its `#part`, or an origin. */
type Stored<Part> = Part & { page: string };

const NO_CARDS: Omit<CardsPart, 'told'> = {
  site: null,
  recognised: 0,
  hidden: 0,
  marks: [],
  related: [],
  muted: [],
  unchecked: [],
};
const NO_SITE = { website: null, dismissed: [] };

/** A page's address without its `#part`, which is the same page, and cut, since memory takes no endless address. */
export const pageOf = (url: string): string => url.slice(0, URL_CAP).replace(/#.*$/s, '');
/** The origin of an address without a user name: a website is one subject on all of its pages. */
export const originOf = (url: string): string =>
  url.slice(0, URL_CAP).replace(/^(\w+:\/\/)(?:[^/?#]*@)?([^/?#]+).*$/s, '$1$2');

/** Two updates of a tab at once would lose one. No tab waits for another: banners wait for their tab's turn. */
const turns = new Map<number, ReturnType<typeof inTurn>>();

function updateInTurn<T>(tab: number, task: () => Promise<T>): Promise<T> {
  const turn = turns.get(tab) ?? inTurn();
  turns.set(tab, turn);
  return turn(task);
}

/** Parts as this worker read or wrote them last, by key: a feed's batches read nothing. Its loss is harmless. */
const known = new Map<string, unknown>();

async function read<Part>(key: string): Promise<Stored<Part> | undefined> {
  if (!known.has(key)) {
    const stored = await readValue('session', key);
    // A value that was written meanwhile is newer.
    if (!known.has(key)) known.set(key, stored);
  }
  return known.get(key) as Stored<Part> | undefined;
}

/** Closed tabs. A browser uses no tab number twice, and judging that is under way ends with the worker. */
const closed = new Set<number>();

/** Keep a value of a tab for the next worker, unless the tab was closed meanwhile or the memory is full. */
export async function keepOfTab(tab: number, key: string, value: unknown): Promise<void> {
  if (!closed.has(tab)) await writeValues('session', { [key]: value }).catch(() => {});
}

function write<Part>(tab: number, key: string, part: Stored<Part>): Promise<void> {
  known.set(key, part);
  clearTimeout(lateWrites.get(key));
  return keepOfTab(tab, key, part);
}

/**
 * The count of a growing listing changes with each batch. Where nothing else changed, the count is written after this
 * rest.
 */
const COUNT_REST_MS = 1000;
const lateWrites = new Map<string, ReturnType<typeof setTimeout>>();

function writeLate<Part>(tab: number, key: string, part: Stored<Part>): void {
  known.set(key, part);
  clearTimeout(lateWrites.get(key));
  lateWrites.set(
    key,
    setTimeout(() => write(tab, key, part), COUNT_REST_MS),
  );
}

/** Related entries, each once. */
const joinRelated = (...all: PageState['related'][]): PageState['related'] =>
  distinctBy(all.flat(), ({ view }) => refKey(view.ref));

/** Muted entries, each once. */
const joinMuted = (...all: PageState['muted'][]): PageState['muted'] =>
  distinctBy(all.flat(), ({ entry }) => refKey(entry));

/** A tab's parts, whichever page they are of. */
const partsOf = (tab: number) =>
  Promise.all([read<CardsPart>(cardsKey(tab)), read<SitePart>(siteKey(tab))]);

/** The two parts as one page. A part of another page no longer counts, and no part counts on a paused site. */
async function pageAt(tab: number, url: string): Promise<PageState> {
  const [[cards, site], { pausedSites, settings }] = await Promise.all([
    partsOf(tab),
    readPreferences(),
  ]);
  const host = siteHost(url);
  if (host !== null && pausedSites.has(host))
    return { ...NO_CARDS, ...NO_SITE, host, paused: true };
  const {
    page: _,
    told: __,
    ...shown
  } = cards?.page === pageOf(url) ? cards : { page: '', told: [], ...NO_CARDS };
  // Once websites are switched off, earlier verdicts on them are not told any more.
  const own = settings.surfaces.websites && site?.page === originOf(url) ? site : undefined;
  return {
    ...shown,
    host,
    paused: false,
    website: own?.website ?? null,
    dismissed: [],
    marks: [...(own?.marks ?? []), ...shown.marks],
    related: joinRelated(own?.related ?? [], shown.related),
    muted: joinMuted(own?.muted ?? [], shown.muted),
    unchecked: joinUnchecked(own?.unchecked ?? [], shown.unchecked),
  };
}

/** The toolbar's counts of a tab's parts. */
async function toolbarOf(tab: number): Promise<string> {
  const parts = await partsOf(tab);
  const count = (kind: 'marks' | 'related') =>
    parts.reduce((sum, part) => sum + (part?.[kind].length ?? 0), 0);
  return `${count('marks')} ${count('related')}`;
}

const NOTHING_SAID = '0 0';

/**
 * Change a tab's parts. Gives the page as it is now, or null if the toolbar shows it already. The browser clears the
 * toolbar when a tab goes to another document, so a `fresh` page is always shown, unless there was and is nothing to
 * show.
 */
function update(
  tab: number,
  url: string,
  fresh: boolean,
  change: () => Promise<void>,
): Promise<PageState | null> {
  return updateInTurn(tab, async () => {
    const before = await toolbarOf(tab);
    await change();
    const now = await toolbarOf(tab);
    const page = await pageAt(tab, url);
    const isSaid = now === before && (!fresh || now === NOTHING_SAID);
    return isSaid && !page.paused ? null : page;
  });
}

/** A mark without its details: who, how sure, each list's gravest act, and what is said against it. */
export const slim = ({ until: _, ...mark }: MarkView): MarkView => ({
  ...mark,
  evidence: [],
  also: [],
  sanctions: distinctBy(mark.sanctions, ({ list = '' }) => list),
});

/** UTF-16 units of a page's marks that are kept whole. All tabs share 10 MB, and a page may have thousands of marks. */
const WHOLE_UNITS = 256 * 1024;

const unitsOf = onceFor((mark: MarkView) => JSON.stringify(mark).length);

/** All marks; those beyond the first `WHOLE_UNITS` without their details. */
function bounded(marks: readonly MarkView[]): MarkView[] {
  let left = WHOLE_UNITS;
  return marks.map((mark) => {
    if (left >= 0) left -= unitsOf(mark);
    return left < 0 ? slim(mark) : mark;
  });
}

const NO_COUNT = { recognised: 0, hidden: 0 };

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Is `now` what `before` was, but for the counts of items? Marks that were kept are the same objects. */
const isCountAlone = (before: Stored<CardsPart> | undefined, now: Stored<CardsPart>): boolean =>
  before !== undefined &&
  before.marks.length === now.marks.length &&
  before.marks.every((mark, at) => isSame(mark, now.marks[at])) &&
  isSame({ ...before, ...NO_COUNT, marks: [] }, { ...now, ...NO_COUNT, marks: [] });

/**
 * Add one batch's outcome to a tab's page: a `fresh` batch starts it anew, subjects judged
 * again and items that left the page (`void`) lose their earlier marks. Gives what `update` does.
 */
export function addToPage(
  tab: number,
  url: string,
  batch: Omit<CardsPart, 'hidden'> & { hidden?: number | undefined },
  of: { fresh: boolean; void: readonly number[] },
): Promise<PageState | null> {
  return update(tab, url, of.fresh, async () => {
    const stored = await read<CardsPart>(cardsKey(tab));
    const before = of.fresh ? undefined : stored;
    const earlier = before ?? { ...NO_CARDS, told: [] };
    const kept = earlier.marks.filter((mark) => !of.void.includes(mark.ref));
    const cards: Stored<CardsPart> = {
      page: pageOf(url),
      site: batch.site,
      recognised: batch.recognised,
      hidden: batch.hidden ?? earlier.hidden,
      marks: bounded([...kept, ...batch.marks]),
      related: joinRelated(earlier.related, batch.related),
      muted: joinMuted(earlier.muted, batch.muted),
      told: [...new Set([...earlier.told, ...batch.told])],
      unchecked: joinUnchecked(earlier.unchecked, batch.unchecked),
    };
    if (isCountAlone(before, cards)) writeLate(tab, cardsKey(tab), cards);
    else await write(tab, cardsKey(tab), cards);
  });
}

/** Set the result of the check of a tab's website, in place of an earlier one. Gives what `update` does. */
export function setSiteCheck(tab: number, url: string, found: SitePart): Promise<PageState | null> {
  return update(tab, url, true, () => write(tab, siteKey(tab), { page: originOf(url), ...found }));
}

/** The told entries of the open pages, by tab. */
export async function toldByTab(): Promise<Map<number, string[]>> {
  const stored = { ...(await readValues('session')), ...Object.fromEntries(known) };
  const tabs = new Map<number, string[]>();
  for (const [key, part] of Object.entries(stored)) {
    const tab = Number(/^(?:page|site):(\d+)$/.exec(key)?.[1]);
    if (tab && part) tabs.set(tab, [...(tabs.get(tab) ?? []), ...(part as Told).told]);
  }
  return tabs;
}

/** Tabs whose page tells of an entry, or would if it were not muted. */
export async function tabsTelling(ref: EntryRef): Promise<number[]> {
  const isOf = (told: string): boolean => told.startsWith(`${refKey(ref)} `);
  return [...(await toldByTab())].flatMap(([tab, told]) => (told.some(isOf) ? tab : []));
}

/**
 * The state of a tab's page; empty if the tab is closed or has moved on. Waits for writes that are under way. `now`:
 * the tab, if the caller has it.
 */
export const readPageState = (tab: number, now?: Tab): Promise<PageState> =>
  updateInTurn(tab, async () => {
    const current = now ?? (await tabNow(tab));
    if (!current) return { ...NO_CARDS, ...NO_SITE, host: null, paused: false };
    const stored = await read<CardsPart>(cardsKey(tab));
    // Without a permission for the tab its address is unknown. Then the stored page is taken.
    return pageAt(tab, current.url ?? stored?.page ?? '');
  });

/** What was told of the site that was last checked in a tab. */
export const siteToldOf = (tab: number): Promise<Stored<SitePart> | undefined> =>
  read(siteKey(tab));

async function drop(tab: number): Promise<void> {
  const keys = [cardsKey(tab), siteKey(tab)];
  for (const key of keys) {
    known.delete(key);
    clearTimeout(lateWrites.get(key));
    lateWrites.delete(key);
  }
  await removeValues('session', keys);
}

/**
 * A document begins in a tab: forget what its predecessor told, even if the address is the same. The new document may
 * be a picture, or a page without a list by now, and nothing else would replace what was told. Behind a website that
 * told of nobody nothing is written.
 */
export const beginPage = (tab: number): Promise<void> =>
  updateInTurn(tab, async () => {
    const [cards, site] = await partsOf(tab);
    if (cards || site?.told.length) await drop(tab);
  });

/** A tab was closed. Nothing of it is kept from now on. */
export function forgetPage(tab: number): Promise<void> {
  closed.add(tab);
  turns.delete(tab);
  return drop(tab);
}

/** Call when `storage.session` was emptied. */
export function forgetAllPages(): void {
  known.clear();
  for (const late of lateWrites.values()) clearTimeout(late);
  lateWrites.clear();
}
