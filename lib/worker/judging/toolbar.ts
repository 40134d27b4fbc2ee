import { browser } from 'wxt/browser';
import type { ListState } from '../../domain/list-state';
import type { PageState } from '../../domain/page-views';
import { createTeller, type Teller } from '../../wording/messages/told';
import { languageOf } from '../settings/language';
import { readPreferences } from '../settings/preferences';

/**
 * The toolbar's icon and its words: a shape of its own for each state, since colours alone say nothing to
 * many. A tab's state stands above the extension's own, which holds for every tab.
 */

type Icon = 'usual' | 'paused' | 'fault';

const iconPaths = (icon: Icon): Record<number, string> => {
  const name = icon === 'usual' ? '' : `${icon}-`;
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` };
};

const ACCESS = { origins: ['http://*/*', 'https://*/*'] };

interface Standing {
  icon: Icon;
  said: 'toolbar.noAccess' | 'toolbar.noList' | 'toolbar.listFault' | null;
}

/** What is wrong with the extension as a whole: it may not read pages, has no list, or none without fault. */
export function standingOf(hasAccess: boolean, lists: readonly ListState[]): Standing {
  if (!hasAccess) return { icon: 'fault', said: 'toolbar.noAccess' };
  const asked = lists.filter(({ paused }) => !paused);
  if (!asked.some(({ live }) => live > 0)) return { icon: 'fault', said: 'toolbar.noList' };
  return asked.some(({ fault }) => fault)
    ? { icon: 'fault', said: 'toolbar.listFault' }
    : { icon: 'usual', said: null };
}

const titled = (t: Teller, said: string | null): string =>
  said === null ? t('app.name') : t('toolbar.state', { state: said });

/** Show how the extension stands, on all tabs that say nothing of their own. Gives the lists back. */
export async function showStanding(lists: ListState[]): Promise<ListState[]> {
  const hasAccess = await browser.permissions.contains(ACCESS);
  const { icon, said } = standingOf(hasAccess, lists);
  const t = createTeller(languageOf((await readPreferences()).settings));
  await browser.action.setIcon({ path: iconPaths(icon) });
  await browser.action.setTitle({ title: titled(t, said && t(said)) });
  return lists;
}

/** What a tab's page says in words; null where it says nothing. */
export function pageText(t: Teller, page: PageState): string | null {
  if (page.paused) return t('toolbar.paused');
  if (page.marks.length > 0) return t('page.marks', { n: page.marks.length });
  return page.related.length > 0 ? t('toolbar.related', { n: page.related.length }) : null;
}

/** Put a page's state into words on its tab. What a page before it said goes. */
export async function showPage(tabId: number, page: PageState): Promise<void> {
  const t = createTeller(languageOf((await readPreferences()).settings));
  const said = pageText(t, page);
  const usual = said === null ? await browser.action.getTitle({}) : titled(t, said);
  await browser.action.setTitle({ tabId, title: usual });
  await showPaused(tabId, page.paused);
}

/** Tabs with the icon of a paused site. Its loss with the worker is made good by the tab's next page. */
const pausedTabs = new Set<number>();

async function showPaused(tabId: number, isPaused: boolean): Promise<void> {
  if (isPaused === pausedTabs.has(tabId)) return;
  if (isPaused) pausedTabs.add(tabId);
  else pausedTabs.delete(tabId);
  await browser.action.setIcon({ tabId, path: iconPaths(isPaused ? 'paused' : 'usual') });
}
