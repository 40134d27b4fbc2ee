import { onLoad, type Sender, type Tab, tabNow } from '../../browser/tabs';
import { isHostIn, parseHost } from '../../domain/host';
import type { PageState } from '../../domain/page-views';
import { NO_FACTS } from '../../domain/website';
import { askPage } from '../../messages/to-pages';
import { knownSites } from '../../sites/known-sites';
import { readPreferences } from '../preferences';
import { askingWebsite, countAsked, type WebsiteAddress } from './asking';
import { dismissedViews } from './dismissed';
import { beginPage, originOf, readPageState, siteToldOf } from './page-state';
import { isQuiet } from './user-choices';
import { judgeWebsite, showWebsite } from './website';

/**
 * Show a listed host on the badge and in the popup of its tab. Without a verdict, show the page only if the tab
 * `wasTold` of one before. Gives what `showWebsite` does.
 */
async function judgeAddress(
  page: WebsiteAddress,
  tab: Tab | undefined,
  wasTold = false,
): Promise<PageState | null> {
  const preferences = await readPreferences();
  if (isQuiet(preferences, 'websites', page.url)) return null;
  const judged = await judgeWebsite(page, NO_FACTS, preferences);
  const { verdicts, outcome } = judged;
  const isTold = wasTold || verdicts.length > 0 || outcome.unchecked.length > 0;
  return isTold ? showWebsite(judged, tab) : null;
}

/** No list may name the host of an engine, a store or a listing. */
const hasAdapter = (host: string): boolean =>
  knownSites.some(({ matches }) => isHostIn(host, matches));

/** Judge the address that a tab shows, if no adapter reads that website. `isAnew`: earlier answers may be wrong now. */
export async function judgeTab(tab: Tab | undefined, isAnew = false): Promise<PageState | null> {
  const { id, url } = tab ?? {};
  const host = parseHost(url ?? '');
  if (url === undefined || host === null || hasAdapter(host)) return null;
  const wasTold = isAnew && id !== undefined && (await siteToldOf(id))?.page === originOf(url);
  return judgeAddress({ url, host }, tab, wasTold);
}

/** A tab whose pages follow each other too fast is judged after this time, at the page where it is then. */
const REST_MS = 1000;
const resting = new Set<number>();

function judgeLater(tab: number): void {
  if (resting.has(tab)) return;
  resting.add(tab);
  setTimeout(() => {
    resting.delete(tab);
    // The tab may be closed by then.
    tabNow(tab)
      .then(judgeTab)
      .catch(() => {});
  }, REST_MS);
}

/** Tabs whose document a script of ours has announced, as far as this worker knows. */
const announced = new Set<number>();

/**
 * Judge the address of a document that no script of ours announces: Firefox lets none into its view of a PDF, into the
 * text that a style sheet makes of XML, or into a response that ends before its first kilobyte.
 */
export function awaitAddress(tab: number, isWhole: boolean): void {
  if (!isWhole) announced.delete(tab);
  const judge = (): unknown => announced.has(tab) || readTab(tab).catch(() => {});
  setTimeout(judge, isWhole ? 0 : REST_MS);
}

/** Call while the worker starts. */
export const awaitAddresses = (): void => onLoad(awaitAddress);

/**
 * Judge a tab's address by itself, before a word of its page is read, and also if no word can be read: a picture, a
 * response that never ends, a page that fights back. The words that `checkSite` reads later may lower this verdict and
 * never take it away.
 */
export async function checkAddress(_: object, sender: Sender): Promise<null> {
  const page = askingWebsite('checkAddress', sender);
  announced.add(page.tab);
  await beginPage(page.tab);
  if (countAsked(page.tab, 'checkAddress')) await judgeAddress(page, sender.tab);
  else judgeLater(page.tab);
  return null;
}

/**
 * A tab with its address. The browser hides the address of a page that a site made itself (`blob:`). If a script of
 * ours answers in that page, its address is that of the site that it reported.
 */
async function withAddress(tab: Tab | undefined): Promise<Tab | undefined> {
  if (tab?.id === undefined || tab.url !== undefined) return tab;
  const url = (await askPage(tab.id, 'lookAnew')) && (await siteToldOf(tab.id))?.page;
  return url ? { ...tab, url } : tab;
}

/**
 * The state of a tab's page. If no script of ours could run in it, its address is judged now. That verdict is given as
 * judged and is not read back: the page's next document may begin in between and drop it.
 */
export async function readTab(id: number): Promise<PageState> {
  const tab = await withAddress(await tabNow(id));
  const state = await readPageState(id, tab);
  if (state.host === null || state.paused) return state;
  const judged = state.website ? state : await judgeTab(tab);
  return withDismissed(judged ?? (await readPageState(id, tab)), id, tab);
}

/** Add the entries of the page's own website whose banner was dismissed. Each list's entry has a banner of its own. */
async function withDismissed(
  state: PageState,
  id: number,
  tab: Tab | undefined,
): Promise<PageState> {
  const { sure = [] } = (state.website && (await siteToldOf(id))) ?? {};
  return { ...state, dismissed: await dismissedViews(sure, tab) };
}
