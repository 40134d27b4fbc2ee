import { distinctBy } from '../../../domain/by-key';
import { type EntryRef, refKey } from '../../../domain/entry-ref';
import { muteKey } from '../../../domain/muted';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { DISMISSED_AREAS, type Dismissed, dismissedOf, mutesOf } from '../../preferences';
import type { Move } from '../changes-recorded';

/**
 * Keep what the user decided about a list's entries when those get new ids, as when an office adds its credit codes. A
 * muted record stays muted, and its banner away, as long as the record says the same.
 * First a decision holds under both ids, then (`isOver`) under the new one alone. So it never lapses, even if the
 * update is made anew or withdrawn. Each copy keeps the record's fingerprint, since an id that is a row number may pass
 * to another unit. Where there is no room for both, the old id's copy stays, and the end of the move makes the new one
 * of it.
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
