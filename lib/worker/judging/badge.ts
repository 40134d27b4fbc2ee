import { type Browser, browser } from 'wxt/browser';
import type { PageState } from '../../domain/page-views';
import { originOf, readPage } from './page-state';
import { showPage } from './toolbar';

const MARKED = '#b3261e';
const RELATED = '#5f6368';

type Tab = Browser.tabs.Tab;

/** Has a tab gone to another site since its page asked? A late answer says nothing of what it shows now. */
async function hasLeft(tab: number, { url }: Tab): Promise<boolean> {
  const now = await browser.tabs.get(tab);
  return originOf(now.url ?? '') !== originOf(url ?? '');
}

/** Show anew what the open pages of a site say, which was paused or taken up again. */
export async function refreshBadges(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: [`*://${host}/*`, `*://www.${host}/*`] });
  for (const tab of tabs) if (tab.id !== undefined) await showBadge(tab, await readPage(tab.id));
}

/**
 * The toolbar badge, which no page can touch: the number of marked subjects, or a dot when something
 * relates to the page without marking anything on it. Icon and title follow. `asker`: the tab as it was when its page asked.
 */
export async function showBadge(asker: Tab, page: PageState): Promise<void> {
  const { id: tab } = asker;
  if (tab === undefined || (await hasLeft(tab, asker))) return;
  const marked = page.marks.length;
  const text = marked > 0 ? String(marked) : page.related.length > 0 ? '•' : '';
  await browser.action.setBadgeText({ tabId: tab, text });
  await showPage(tab, page);
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({
    tabId: tab,
    color: marked > 0 ? MARKED : RELATED,
  });
  await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
}
