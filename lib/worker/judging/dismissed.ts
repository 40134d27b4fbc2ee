import { inTurn, readValue, writeValues } from '../../browser/storage';
import type { Tab } from '../../browser/tabs';
import type { Entry } from '../../domain/entry';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import { fingerprintOf } from '../../domain/muted';
import type { PageState } from '../../domain/page-views';
import type { Sender } from '../../messages/sender';
import { displayName } from '../../wording/names';
import { shownEntry } from '../lists/nominate';
import { isText, listOf } from '../settings/preferences';

/**
 * Dismissed banners: entry → fingerprint of its record then, in `storage.local`. A record that says something else is
 * shown again. A banner that was dismissed in a private window is kept in memory only.
 */

const KEY = 'dismissed';
/** Beyond this the oldest are forgotten, and shown again. */
const ENTRIES_CAP = 500;

/** Pairs in the order in which they were closed. */
type Dismissed = [entry: string, fingerprint: string][];

const isPair = (value: unknown): value is Dismissed[number] =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

/** Writes follow one another, so that two tabs closing their banners at once lose neither. */
const closeInTurn = inTurn();

type Area = 'local' | 'session';

/** Where a banner that a tab dismisses is kept. */
const areaOf = (tab: Tab | undefined): Area => (tab?.incognito ? 'session' : 'local');

async function readDismissed(area: Area): Promise<Dismissed> {
  return listOf(await readValue(area, KEY), isPair);
}

/**
 * A check whether the banner of an entry (with its shown sanctions only) was dismissed as its record stands. A
 * dismissal in a private window counts in private windows only.
 */
export async function dismissedCheck(
  tab: Tab | undefined,
): Promise<(ref: EntryRef, entry: Entry) => boolean> {
  // A banner that is just being closed is closed for the page that is opened next.
  await closeInTurn(async () => {});
  const own = areaOf(tab) === 'session' ? await readDismissed('session') : [];
  const dismissed = new Map([...(await readDismissed('local')), ...own]);
  return (ref, entry) => dismissed.get(refKey(ref)) === fingerprintOf(entry);
}

/** Restore the banner about an entry, in both areas. */
export function restoreBanner(ref: EntryRef): Promise<void> {
  return closeInTurn(async () => {
    for (const area of ['local', 'session'] as const) {
      const all = await readDismissed(area);
      const others = all.filter(([key]) => key !== refKey(ref));
      if (others.length < all.length) await writeValues(area, { [KEY]: others });
    }
  });
}

/** The entries of `refs` whose banner is dismissed on the pages of a tab. */
export async function dismissedViews(
  refs: readonly EntryRef[],
  tab: Tab | undefined,
): Promise<PageState['dismissed']> {
  const isDismissed = await dismissedCheck(tab);
  const views = await Promise.all(refs.map(shownEntry));
  return views.flatMap((view) =>
    view && isDismissed(view.ref, view.entry)
      ? { entry: view.ref, name: displayName(view.entry) }
      : [],
  );
}

/** Keep the banner about this entry away until its record changes. */
export function dismissBanner(ref: EntryRef, { tab }: Sender): Promise<void> {
  const area = areaOf(tab);
  return closeInTurn(async () => {
    const view = await (await import('../settings/entry-to-decide')).entryToDecide(ref);
    if (!view) return;
    const others = (await readDismissed(area)).filter(([key]) => key !== refKey(ref));
    const all: Dismissed = [...others, [refKey(ref), fingerprintOf(view.entry)]];
    await writeValues(area, { [KEY]: all.slice(-ENTRIES_CAP) });
  });
}
