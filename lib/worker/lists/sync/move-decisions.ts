import { type EntryRef, refKey } from '../../../domain/entry-ref';
import { muteKey } from '../../../domain/muted';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { DISMISSED_AREAS, type Dismissed, dismissedOf, mutesOf } from '../../preferences';
import type { Move } from '../changes-recorded';

/**
 * Keep what the user decided of a list's entries under the entries' new ids too: an office added its credit codes. A
 * muted record stays muted, and its banner away, as long as it says the same. `isOver`: under the new ids alone. Until
 * then both hold, each of the record as it stood, so that no moment is without: ids that are row numbers pass from one
 * unit to the next, and an update may be made anew or withdrawn.
 */
export async function moveDecisions(
  list: string,
  moves: readonly Move[],
  isOver = false,
): Promise<void> {
  const refs = new Map(
    moves.map(({ id, said, to }) => [`${refKey({ list, id })} ${said}`, { list, id: to }]),
  );
  const edit =
    <T>(
      soundOf: (stored: unknown) => T[],
      keyOf: (each: T) => string,
      under: (ref: EntryRef, each: T) => T,
    ) =>
    (stored: unknown): unknown => {
      const left = soundOf(stored).flatMap((each) => {
        const ref = refs.get(keyOf(each));
        if (!ref) return [each];
        return isOver ? [] : [each, under(ref, each)];
      });
      return stored && [...new Map(left.map((each) => [keyOf(each), each])).values()];
    };
  await changeLocal(
    LOCAL_KEYS.muted,
    edit(mutesOf, muteKey, (entry, mute) => ({ ...mute, entry })),
  );
  const banners = edit<Dismissed>(
    dismissedOf,
    (pair) => pair.join(' '),
    (ref, [, said]) => [refKey(ref), said],
  );
  for (const area of DISMISSED_AREAS) await changeLocal(LOCAL_KEYS.dismissed, banners, area);
}
