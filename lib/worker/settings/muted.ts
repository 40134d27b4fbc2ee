import { today } from '../../domain/clock';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import { isAskedInFull } from '../../domain/lookup';
import { fingerprintOf, MUTED_CAP, type MutedEntry, type MutedView } from '../../domain/muted';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { muteOf } from '../judging/user-choices';
import { coverageOfLists } from '../lists/coverage';
import { entryToDecide } from '../lists/entry-to-decide';
import { listsInDoubt } from '../lists/list-states';
import { entriesOf } from '../lists/nominate';
import { mutesOf, readPreferences } from '../preferences';

/**
 * Mutes: entries that pages do not tell of as long as their records stand. A record that says something else is told
 * again. Mutes lie in `storage.local` and are never synced, since they tell whom somebody looked at.
 */

const change = (edit: (all: MutedEntry[]) => MutedEntry[]): Promise<void> =>
  changeLocal(LOCAL_KEYS.muted, (stored) => edit(mutesOf(stored)).slice(-MUTED_CAP));

const keyOf = ({ entry, fingerprint }: MutedEntry): string => `${refKey(entry)} ${fingerprint}`;

const others = (all: readonly MutedEntry[], ref: EntryRef): MutedEntry[] =>
  all.filter(({ entry }) => refKey(entry) !== refKey(ref));

/** Mute an entry as its record stands. Gives all mutes. */
export async function mute(ref: EntryRef): Promise<MutedView[]> {
  const view = await entryToDecide(ref);
  if (!view) return mutedViews();
  const fresh = { entry: ref, fingerprint: fingerprintOf(view.entry), on: today() };
  await change((all) => [...others(all, ref), fresh]);
  return mutedViews();
}

/** Add mutes. A mute of an entry that is muted here already is left out. */
export function addMutes(mutes: readonly MutedEntry[]): Promise<void> {
  return change((all) => {
    const known = new Set(all.map(({ entry }) => refKey(entry)));
    return [...mutes.filter(({ entry }) => !known.has(refKey(entry))), ...all];
  });
}

/** Tell of an entry again. Gives the mutes that are left. */
export async function unmute(ref: EntryRef): Promise<MutedView[]> {
  await change((all) => others(all, ref));
  return mutedViews();
}

/** Every mute that holds, newest first. Mutes whose record has changed are forgotten. */
export async function mutedViews(): Promise<MutedView[]> {
  const preferences = await readPreferences();
  const all = [...preferences.muted.values()].reverse();
  if (all.length === 0) return [];
  const found = await entriesOf(all.map(({ entry }) => entry));
  const coverage = await coverageOfLists();
  const byRef = new Map(found.map((each) => [refKey(each.ref), each]));
  const inDoubt = await listsInDoubt();
  const looked = all.map((mute) => {
    const { entry: ref, on } = mute;
    const now = byRef.get(refKey(ref));
    const view = now
      ? muteOf(preferences, ref, now.entry)
      : {
          entry: ref,
          name: null,
          on,
          ...(!isAskedInFull(coverage, ref.list) && { isUnasked: true }),
        };
    return { mute, view };
  });
  // If the clock may be wrong, a record may look changed and is not.
  const ended = looked.filter(({ mute, view }) => !view && !inDoubt.has(mute.entry.list));
  const over = new Set(ended.map(({ mute }) => keyOf(mute)));
  // Forget them, or a record that changes back would be silent again.
  if (over.size > 0) await change((kept) => kept.filter((each) => !over.has(keyOf(each))));
  return looked.flatMap(({ view }) => view ?? []);
}
