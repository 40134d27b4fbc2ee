import { readValue, readValues, removeValues } from '../../browser/storage';
import { openTabs, type Sender } from '../../browser/tabs';
import type { PageSubject } from '../../domain/page-subject';
import type { WebsiteFacts } from '../../domain/website';
import type { Payload } from '../../messages/to-worker';
import { keepOfTab, pageOf } from './page-state';

/**
 * The contents of open pages, so that a list can be tried on them before it is followed. They lie in `storage.session`,
 * which is memory, until the tab or the browser is closed. Private windows are left out. The amount is bounded, since
 * that memory is 1 MB in older Chromium.
 */

/** The subjects of a page's first screens say enough for a preview. */
const SUBJECTS_KEPT = 40;

interface KeptCards {
  url: string;
  /** Adapter id. */
  site: string;
  subjects: PageSubject[];
}

interface KeptSite {
  url: string;
  facts: WebsiteFacts;
}

const seenCardsKey = (tab: number): string => `seen-cards:${tab}`;
const seenSiteKey = (tab: number): string => `seen-site:${tab}`;

/** The tab to keep a page of, or undefined if nothing may be kept. */
function tabOf({ tab }: Sender): number | undefined {
  return tab?.incognito ? undefined : tab?.id;
}

/** Tabs with enough cards kept, as long as the worker lives. Further batches of a feed then read nothing. */
const fullTabs = new Set<number>();

/** Keep the subjects of a batch; a fresh one begins the page anew. */
export async function keepCards(
  sender: Sender,
  { site, subjects, fresh }: Payload<'judge'>,
): Promise<void> {
  const tab = tabOf(sender);
  const { url } = sender;
  if (tab === undefined || url === undefined) return;
  if (fresh) fullTabs.delete(tab);
  if (fullTabs.has(tab)) return;
  const key = seenCardsKey(tab);
  const earlier = fresh ? undefined : await readValue('session', key);
  const before = (earlier as KeptCards | undefined)?.subjects ?? [];
  const kept: KeptCards = {
    url: pageOf(url),
    site,
    subjects: [...before, ...subjects].slice(0, SUBJECTS_KEPT),
  };
  if (kept.subjects.length === SUBJECTS_KEPT) fullTabs.add(tab);
  if (kept.subjects.length === before.length) return;
  await keepOfTab(tab, key, kept);
}

/** Keep what a website said of itself. */
export async function keepFacts(sender: Sender, facts: WebsiteFacts): Promise<void> {
  const tab = tabOf(sender);
  const { url } = sender;
  if (tab === undefined || url === undefined) return;
  const kept: KeptSite = { url: pageOf(url), facts };
  await keepOfTab(tab, seenSiteKey(tab), kept);
}

export async function forgetOpenPage(tab: number): Promise<void> {
  fullTabs.delete(tab);
  await removeValues('session', [seenCardsKey(tab), seenSiteKey(tab)]);
}

/** An open page with what it showed. */
export interface OpenPage {
  title: string;
  url: string;
  cards: KeptCards | null;
  site: KeptSite | null;
}

/** The open pages with kept contents. Contents of a page that its tab has left do not count. */
export async function openPages(): Promise<OpenPage[]> {
  const [tabs, stored] = await Promise.all([openTabs(), readValues('session')]);
  return tabs.flatMap(({ id = -1, url = '', title = '' }) => {
    const ofPage = <Kept extends { url: string }>(key: string): Kept | null => {
      const kept = stored[key] as Kept | undefined;
      return kept && kept.url === pageOf(url) ? kept : null;
    };
    const cards = ofPage<KeptCards>(seenCardsKey(id));
    const site = ofPage<KeptSite>(seenSiteKey(id));
    return cards || site ? [{ title, url, cards, site }] : [];
  });
}
