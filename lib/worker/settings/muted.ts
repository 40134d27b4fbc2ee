import { distinctBy } from '../../domain/by-key';
import { today } from '../../domain/clock';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import { isAskedInFull } from '../../domain/lookup';
import {
  fingerprintOf,
  MUTED_CAP,
  type MutedEntry,
  type MutedView,
  muteKey,
} from '../../domain/muted';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { muteOf } from '../judging/user-choices';
import { coverageOfLists } from '../lists/coverage';
import { entryToDecide } from '../lists/entry-to-decide';
import { listsInDoubt } from '../lists/list-states';
import { shownEntriesOf } from '../lists/nominate';
import { mutesOf, readPreferences } from '../preferences';

/**
 * Mutes: entries that pages do not tell of as long as their records stand. A record that says something else is told
 * again. Mutes lie in `storage.local` and are never synced, since they tell whom somebody looked at.
 */

const change = (edit: (all: MutedEntry[]) => MutedEntry[]): Promise<void> =>
  changeLocal(LOCAL_KEYS.muted, (stored) => edit(mutesOf(stored)));

const others = (all: readonly MutedEntry[], ref: EntryRef): MutedEntry[] =>
  all.filter(({ entry }) => refKey(entry) !== refKey(ref));

/** Mute an entry as its record stands. Gives all mutes. */
export async function mute(ref: EntryRef): Promise<MutedView[]> {
  const view = await entryToDecide(ref);
  if (view) {
    const fresh = { entry: ref, fingerprint: fingerprintOf(view.entry), on: today() };
    await change((all) => [...others(all, ref), fresh].slice(-MUTED_CAP));
  }
  return mutedViews();
}

/** Add mutes. One of a record that is muted here as it stands already is left out. */
export function addMutes(mutes: readonly MutedEntry[]): Promise<void> {
  return change((all) => {
    const known = new Set(all.map(muteKey));
    return [...mutes.filter((mute) => !known.has(muteKey(mute))), ...all].slice(-MUTED_CAP);
  });
}

/** Tell of an entry again. Gives the mutes that are left. */
export async function unmute(ref: EntryRef): Promise<MutedView[]> {
  await change((all) => others(all, ref));
  return mutedViews();
}

/** Every mute that holds, newest first. Mutes whose record has changed are forgotten. */
export async function mutedViews(): Promise<MutedView[]> {
  const all = [...(await readPreferences()).muted].reverse();
  if (all.length === 0) return [];
  // A record whose time is over is gone too, and may only look so by a clock that is ahead.
  const found = await shownEntriesOf(all.map(([, { entry }]) => entry));
  const byRef = new Map(found.map((each) => [refKey(each.ref), each]));
  const coverage = await coverageOfLists();
  const inDoubt = await listsInDoubt();
  const over = new Set<string>();
  const standing = new Set<string>();
  const views = all.flatMap((each): MutedView | [] => {
    const [key, { entry: ref, fingerprint, on }] = each;
    const now = byRef.get(refKey(ref));
    if (!now)
      return {
        entry: ref,
        name: null,
        on,
        ...(!isAskedInFull(coverage, ref.list) && { isUnasked: true }),
      };
    const view = muteOf({ muted: new Map([each]) }, now);
    if (view) standing.add(fingerprint);
    // If the clock may be wrong, a record may look changed and is not.
    else if (!inDoubt.has(ref.list)) over.add(key);
    return view ?? [];
  });
  // Forget them, or a record that changes back would be silent again. Keep one whose record stands under another id: an
  // update that gives it this id may be going live.
  if (over.size > 0)
    await change((kept) =>
      kept.filter((each) => standing.has(each.fingerprint) || !over.has(muteKey(each))),
    );
  // A record that is not there may be muted as it stood at two times: both go with one press.
  return distinctBy(views, ({ entry }) => refKey(entry));
}
