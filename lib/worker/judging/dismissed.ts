import { readValue } from '../../browser/storage';
import type { Sender, Tab } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { Entry } from '../../domain/entry';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import { inTurn } from '../../domain/in-turn';
import { shownView } from '../../domain/lifecycle';
import { fingerprintOf } from '../../domain/muted';
import type { PageState } from '../../domain/page-views';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { displayName } from '../../wording/names';
import { shownEntriesOf } from '../lists/nominate';
import { DISMISSED_AREAS, dismissedOf, readPreferences } from '../preferences';

/**
 * Dismissed banners: entry → fingerprint of its record then, in `storage.local`. A record that says something else is
 * shown again. A banner that was dismissed in a private window is kept in memory only.
 */

const KEY = LOCAL_KEYS.dismissed;
/** Beyond this the oldest are forgotten, and shown again. */
const ENTRIES_CAP = 500;

/** A page that is opened waits for banners that are being closed. */
const closeInTurn = inTurn();

type Area = (typeof DISMISSED_AREAS)[number];

/** Where a banner that a tab dismisses is kept. */
const areaOf = (tab: Tab | undefined): Area => (tab?.incognito ? 'session' : 'local');

/**
 * A check whether the banner of an entry (with its shown sanctions only) was dismissed as its record stands. A
 * dismissal in a private window counts in private windows only.
 */
export async function dismissedCheck(
  tab: Tab | undefined,
): Promise<(ref: EntryRef, entry: Entry) => boolean> {
  // A banner that is just being closed is closed for the page that is opened next.
  await closeInTurn(async () => {});
  const own = areaOf(tab) === 'session' ? dismissedOf(await readValue('session', KEY)) : [];
  const all = [...(await readPreferences()).dismissed, ...own];
  const dismissed = new Set(all.map(([key, said]) => `${key} ${said}`));
  return (ref, entry) => dismissed.has(`${refKey(ref)} ${fingerprintOf(entry)}`);
}

const others = (stored: unknown, ref: EntryRef) =>
  dismissedOf(stored).filter(([key]) => key !== refKey(ref));

/** Restore the banner about an entry, in both areas. */
export function restoreBanner(ref: EntryRef): Promise<void> {
  return closeInTurn(async () => {
    for (const area of DISMISSED_AREAS)
      await changeLocal(KEY, (stored) => stored && others(stored, ref), area);
  });
}

/** The entries of `refs` whose banner is dismissed on the pages of a tab. */
export async function dismissedViews(
  refs: readonly EntryRef[],
  tab: Tab | undefined,
): Promise<PageState['dismissed']> {
  const isDismissed = await dismissedCheck(tab);
  const views = (await shownEntriesOf(refs)).map((live) => shownView(live, today()));
  return views.flatMap(({ ref, entry }) =>
    isDismissed(ref, entry) ? { entry: ref, name: displayName(entry) } : [],
  );
}

/** Keep the banner about this entry away until its record changes. */
export function dismissBanner(ref: EntryRef, { tab }: Sender): Promise<void> {
  return closeInTurn(async () => {
    const view = await (await import('../lists/entry-to-decide')).entryToDecide(ref);
    if (!view) return;
    const own = [refKey(ref), fingerprintOf(view.entry)];
    await changeLocal(
      KEY,
      (stored) => [...others(stored, ref), own].slice(-ENTRIES_CAP),
      areaOf(tab),
    );
  });
}
