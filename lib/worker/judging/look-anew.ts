import { openTabs, tabNow } from '../../browser/tabs';
import type { EntryRef } from '../../domain/entry-ref';
import { siteHost } from '../../domain/host';
import { askPage } from '../../messages/to-pages';
import { judgeTab } from './check-address';
import { tabsTelling } from './page-state';

/**
 * What the user decides shows at once: the open pages that it concerns ask anew, and draw or take away. Whoever
 * decided it is answered when they have, so that a popup that asks next is told how it is by then.
 */

/** A tab that the browser has frozen answers when it is looked at again. */
const PATIENCE_MS = 300;

async function lookAnew(tabs: readonly number[]): Promise<void> {
  const looks = tabs.map(async (tab) => {
    // Where no script of ours runs the address alone was judged.
    if (!(await askPage(tab, 'lookAnew'))) await judgeTab(await tabNow(tab));
  });
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(looks), patience]);
}

/** An entry was muted, told again, or its banner dismissed or restored; `but`: a tab that knows. */
export async function showDecision(entry: EntryRef, but?: number): Promise<void> {
  await lookAnew((await tabsTelling(entry)).filter((tab) => tab !== but));
}

/** A list went live, was paused or removed: what it lifted or says otherwise now stands on no open page any more. */
export const showLiveLists = async (): Promise<void> => lookAnew(await tabsTelling());

/** A site was paused or taken up again. */
export async function showPause(host: string): Promise<void> {
  const tabs = await openTabs(siteHost(host) ?? host);
  await lookAnew(tabs.flatMap(({ id }) => id ?? []));
}
