import { openTabs, tabNow } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { EntryRef } from '../../domain/entry-ref';
import { siteHost } from '../../domain/host';
import { isLive } from '../../domain/lifecycle';
import { askPage } from '../../messages/to-pages';
import { showState } from '../browser/show-state';
import { entriesOf } from '../lists/nominate';
import { prepareToRead } from '../prepare';
import { judgeTab } from './check-address';
import { tabsTelling, toldByTab } from './page-state';
import { standingOf } from './wanted';

/**
 * What the user decides shows at once: the open pages that it concerns ask anew, and draw or take away. Whoever
 * decided it is answered when they have, so that a popup that asks next is told how it is by then.
 */

/** A tab that the browser has frozen answers when it is looked at again. */
const PATIENCE_MS = 300;

async function lookAnew(tabs: readonly number[]): Promise<void> {
  const looks = tabs.map(async (tab) => {
    // Where no script of ours runs the address alone was judged.
    if (!(await askPage(tab, 'lookAnew'))) await judgeTab(await tabNow(tab), true);
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(looks), patience]);
}

/** An entry was muted, told again, or its banner dismissed or restored; `but`: a tab that knows. */
export async function showDecision(entry: EntryRef, but?: number): Promise<void> {
  await lookAnew((await tabsTelling(entry)).filter((tab) => tab !== but));
}

const refOf = (told: string): EntryRef => {
  const [list = '', id = ''] = told.split(' ');
  return { list, id };
};

/**
 * What a list lifted or says otherwise since it went live, was paused or removed, or since an act ended, stands on no
 * open page any more. Pages whose records stand as they were told are left alone, and so is a banner that was closed there.
 */
export async function showLiveLists(): Promise<void> {
  await prepareToRead();
  const pages = await toldByTab();
  const all = new Set([...pages.values()].flat());
  if (all.size === 0) return;
  const day = today();
  const live = (await entriesOf([...all].map(refOf))).filter(({ entry }) => isLive(entry, day));
  const standing = new Set(live.map((view) => standingOf(view, day)));
  await lookAnew(
    [...pages].flatMap(([tab, told]) => (told.every((each) => standing.has(each)) ? [] : tab)),
  );
}

/** What all pages tell was decided: settings, a list that speaks from now on, what a file brought. The toolbar follows. */
export async function showEverywhere(): Promise<void> {
  await lookAnew((await openTabs()).flatMap(({ id }) => id ?? []));
  await showState();
}

/** A site was paused or taken up again. */
export async function showPause(host: string): Promise<void> {
  const tabs = await openTabs(siteHost(host) ?? host);
  await lookAnew(tabs.flatMap(({ id }) => id ?? []));
}
