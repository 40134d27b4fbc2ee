import { browser } from 'wxt/browser';
import type { PageState } from '../schema/messages';

const MARKED = '#b3261e';
const RELATED = '#5f6368';

/**
 * The toolbar badge, which no page can touch: the number of marked subjects, or a dot when something
 * relates to the page without marking anything on it.
 */
export async function showBadge(tab: number, page: PageState): Promise<void> {
  const marked = page.marks.length;
  const text = marked > 0 ? String(marked) : page.related.length > 0 ? '•' : '';
  await browser.action.setBadgeText({ tabId: tab, text });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({
    tabId: tab,
    color: marked > 0 ? MARKED : RELATED,
  });
  await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
}
