import { openTabs, tabNow } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { EntryRef } from '../../domain/entry-ref';
import { siteHost } from '../../domain/host';
import { within } from '../../domain/in-turn';
import { askPage } from '../../messages/to-pages';
import { showState } from '../browser/show-state';
import { bearersOf, liveLists, shownEntriesOf } from '../lists/nominate';
import { prepareToRead } from '../prepare';
import { judgeTab } from './check-address';
import { tabsTelling, toldByTab } from './page-state';
import { toldOf } from './user-choices';

/**
 * Shows a decision of the user at once: the open pages that it concerns ask anew and redraw. The decision's request is
 * answered after that, so that the popup's next question gets the new state.
 */

/** A tab that the browser has frozen answers only when it is looked at again. */
const PATIENCE_MS = 300;

async function lookAnew(tabs: readonly number[]): Promise<void> {
  const looks = tabs.map(async (tab) => {
    // If no script of ours runs in the page, only its address was judged.
    if (!(await askPage(tab, 'lookAnew'))) await judgeTab(await tabNow(tab), true);
  });
  await within(PATIENCE_MS, Promise.allSettled(looks));
}

/** An entry was muted or unmuted, or its banner dismissed or restored. `but`: a tab that knows already. */
export async function showDecision(entry: EntryRef, but?: number): Promise<void> {
  await lookAnew((await tabsTelling(entry)).filter((tab) => tab !== but));
}

const refOf = (told: string): EntryRef => {
  const [list = '', id = ''] = told.split(' ');
  return { list, id };
};

/**
 * Redraw the open pages whose records have changed or gone: a list went live, was paused or removed, or an act ended.
 * `isNew`: there may be new records, so pages that told of nobody are redrawn too. Pages whose records stand as they
 * were told are left alone, so that a banner that was closed there stays away.
 */
export async function showLiveLists(isNew = false): Promise<void> {
  await prepareToRead();
  const pages = await toldByTab();
  const all = new Set([...pages.values()].flat());
  const day = today();
  const found = await shownEntriesOf([...all].map(refOf));
  const live = found.map((candidate) => ({ candidate }));
  const alike = live.length > 0 ? await bearersOf(live, await liveLists()) : [];
  const standing = new Set(toldOf(live, day, alike));
  await lookAnew(
    [...pages].flatMap(([tab, told]) =>
      (isNew && told.length === 0) || told.some((each) => !standing.has(each)) ? tab : [],
    ),
  );
}

/** Redraw all pages and the toolbar after a decision on all of them: settings, a list that answers anew, an import. */
export async function showEverywhere(): Promise<void> {
  await lookAnew((await openTabs()).flatMap(({ id }) => id ?? []));
  await showState();
}

/** A site was paused or taken up again. */
export async function showPause(host: string): Promise<void> {
  const tabs = await openTabs(siteHost(host) ?? host);
  await lookAnew(tabs.flatMap(({ id }) => id ?? []));
}
