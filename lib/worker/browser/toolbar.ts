import { browser } from 'wxt/browser';
import { readValue } from '../../browser/storage';
import { EVERY_PAGE, openTabs, type Tab, tabNow } from '../../browser/tabs';
import type { ListState } from '../../domain/list-state';
import type { PageState } from '../../domain/page-views';
import type { Translate } from '../../wording/messages/translate';
import { originOf, readPageState } from '../judging/page-state';
import { readPreferences, translatorFor } from '../preferences';

/**
 * The toolbar's badge, icon and words: a shape of its own for each state, since colours alone say nothing to
 * many. A tab's state stands above the extension's own, which holds for every tab.
 */

const MARKED = '#b3261e';
const RELATED = '#5f6368';
const WATCHED = '#1a5fb4';

/** Set in `storage.local` while there is news of a watched name. */
export const NEWS_KEY = 'watch-news';

type Icon = 'usual' | 'paused' | 'fault';

const iconPaths = (icon: Icon): Record<number, string> => {
  const name = icon === 'usual' ? '' : `${icon}-`;
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
};

interface ExtensionState {
  icon: Icon;
  said: 'toolbar.noAccess' | 'toolbar.noList' | 'toolbar.listFault' | null;
}

/** The state of the extension as a whole: it may not read pages, has no list, or one of its lists has a fault. */
export function extensionState(hasAccess: boolean, lists: readonly ListState[]): ExtensionState {
  if (!hasAccess) return { icon: 'fault', said: 'toolbar.noAccess' };
  const asked = lists.filter(({ paused }) => !paused);
  if (!asked.some(({ live }) => live > 0)) return { icon: 'fault', said: 'toolbar.noList' };
  return asked.some(({ fault }) => fault)
    ? { icon: 'fault', said: 'toolbar.listFault' }
    : { icon: 'usual', said: null };
}

const titled = (t: Translate, said: string | null): string =>
  said === null ? t('app.name') : t('toolbar.state', { state: said });

/** The extension's own icon, as this worker showed it last. */
let extensionIcon: Icon = 'usual';

/** Show how the extension stands, on all tabs that say nothing of their own. Gives the lists back. */
export async function showExtensionState(lists: ListState[]): Promise<ListState[]> {
  const hasAccess = await browser.permissions.contains(EVERY_PAGE);
  const { icon, said } = extensionState(hasAccess, lists);
  const t = await translatorFor((await readPreferences()).settings);
  const isNews = (await readValue('local', NEWS_KEY)) === true;
  const told = [...(said ? [t(said)] : []), ...(isNews ? [t('toolbar.watched')] : [])];
  extensionIcon = icon;
  await browser.action.setIcon({ path: iconPaths(icon) });
  await browser.action.setTitle({ title: titled(t, told.join(' · ') || null) });
  await showNews(isNews);
  return lists;
}

/** A star where there is news of a watched name, on all tabs whose pages say nothing: no page's badge looks so. */
export async function showNews(isNews: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isNews ? '★' : '' });
  if (isNews) await colourBadge(WATCHED);
}

async function colourBadge(color: string, tabId?: number): Promise<void> {
  const on = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeBackgroundColor({ ...on, color });
  await browser.action.setBadgeTextColor({ ...on, color: '#ffffff' });
}

/** A page's state in words; null if there is nothing to say. */
export function toolbarText(t: Translate, page: PageState): string | null {
  if (page.paused) return t('toolbar.paused');
  if (page.marks.length > 0) return t('page.marks', { n: page.marks.length });
  return page.related.length > 0 ? t('toolbar.related', { n: page.related.length }) : null;
}

/** Put a page's state into words on its tab, in place of an earlier page's words. */
export async function showPage(tabId: number, page: PageState): Promise<void> {
  const t = await translatorFor((await readPreferences()).settings);
  const said = toolbarText(t, page);
  const { action } = browser;
  const title = said === null ? await action.getTitle({}) : titled(t, said);
  // A tab without a title of its own goes on following the extension's title.
  if (title !== (await action.getTitle({ tabId }))) await action.setTitle({ tabId, title });
  await showPaused(tabId, page.paused);
}

/**
 * Tabs that show the icon of a paused site. A tab's next document clears the icon, so it does no harm if the worker
 * ends and loses this set.
 */
const pausedTabs = new Set<number>();

async function showPaused(tabId: number, isPaused: boolean): Promise<void> {
  const wasPaused = pausedTabs.delete(tabId);
  if (isPaused) pausedTabs.add(tabId);
  // The browser drops a tab's icon with its document and offers no way to remove one before.
  if (isPaused || wasPaused)
    await browser.action.setIcon({ tabId, path: iconPaths(isPaused ? 'paused' : extensionIcon) });
}

/**
 * The site of an address, or '' if it has none: browsers hide some addresses, and give that of a page that a site made
 * itself (`blob:`) in some places only.
 */
const siteIn = (url = ''): string => (url.startsWith('http') ? originOf(url) : '');

/** Has a tab gone to another site since its page asked? Then the answer comes too late. */
async function hasLeft(tab: number, { url }: Tab): Promise<boolean> {
  const now = await tabNow(tab);
  return !now || siteIn(now.url) !== siteIn(url);
}

/** Refresh the badges of a site's open pages after it was paused or taken up again. */
export async function refreshBadges(host: string): Promise<void> {
  for (const tab of await openTabs(host))
    if (tab.id !== undefined) await showBadge(tab, await readPageState(tab.id));
}

/** Lets the extension's own badge be seen. Firefox requires null, which Chromium takes and its types do not know. */
const NO_TEXT = null as unknown as undefined;

async function putBadge(tab: number, page: PageState): Promise<void> {
  const marked = page.marks.length;
  const text = marked > 0 ? String(marked) : page.related.length > 0 ? '•' : NO_TEXT;
  await browser.action.setBadgeText({ tabId: tab, text });
  await showPage(tab, page);
  await colourBadge(marked > 0 ? MARKED : text === NO_TEXT ? WATCHED : RELATED, tab);
}

/**
 * The toolbar badge, which no page can touch: the number of marked subjects, or a dot when something
 * relates to the page without marking anything on it. Icon and title follow. `asker`: the tab as it was when
 * its page asked. `page`: null if the toolbar says so already.
 */
export async function showBadge(asker: Tab, page: PageState | null): Promise<void> {
  const { id: tab } = asker;
  if (!page || tab === undefined || (await hasLeft(tab, asker))) return;
  await putBadge(tab, page);
  const isSaying = page.marks.length > 0 || page.related.length > 0;
  // The tab may have gone on between the question and the badge, which would stand on another site then.
  if (isSaying && (await hasLeft(tab, asker))) await putBadge(tab, await readPageState(tab));
}
