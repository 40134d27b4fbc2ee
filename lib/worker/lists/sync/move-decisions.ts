import { distinctBy } from '../../../domain/by-key';
import { type EntryRef, refKey } from '../../../domain/entry-ref';
import { muteKey } from '../../../domain/muted';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { DISMISSED_AREAS, type Dismissed, dismissedOf, mutesOf } from '../../preferences';
import type { Move } from '../changes-recorded';

/**
 * Keep what the user decided of a list's entries under the entries' new ids too: an office added its credit codes. A
 * muted record stays muted, and its banner away, as long as it says the same. `isOver`: under the new ids alone. Until
 * then both hold, each of the record as it stood, so that no moment is without: ids that are row numbers pass from one
 * unit to the next, and an update may be made anew or withdrawn. Where there is no room for both, the old ids' stay,
 * of which the end of the move makes the new ones again.
 */
export async function moveDecisions(
  list: string,
  moves: readonly Move[],
  isOver = false,
): Promise<void> {
  const refs = new Map(
    moves.map(({ id, said, to }) => [
      muteKey({ entry: { list, id }, fingerprint: said }),
      { list, id: to },
    ]),
  );
  const edit = <T>(
    all: readonly T[],
    keyOf: (each: T) => string,
    under: (ref: EntryRef, each: T) => T,
  ): T[] => {
    const moved = all.map((each) => {
      const ref = refs.get(keyOf(each));
      return ref ? under(ref, each) : each;
    });
    // What comes first goes first where a further decision finds no room: the copies.
    const both = isOver ? moved : [...moved, ...all];
    return distinctBy(both.reverse(), keyOf).reverse();
  };
  await changeLocal(
    LOCAL_KEYS.muted,
    (stored) => stored && edit(mutesOf(stored), muteKey, (entry, mute) => ({ ...mute, entry })),
  );
  const keyOf = (pair: Dismissed): string => pair.join(' ');
  const under = (ref: EntryRef, [, said]: Dismissed): Dismissed => [refKey(ref), said];
  for (const area of DISMISSED_AREAS)
    await changeLocal(
      LOCAL_KEYS.dismissed,
      (stored) => stored && edit(dismissedOf(stored), keyOf, under),
      area,
    );
}
