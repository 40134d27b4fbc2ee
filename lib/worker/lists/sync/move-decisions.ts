import { refKey } from '../../../domain/entry-ref';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { DISMISSED_AREAS, dismissedOf, mutesOf } from '../../preferences';
import type { Move } from '../changes-recorded';

/**
 * Give what the user decided of a list's entries the entries' new ids: an office added its credit codes. A muted record
 * stays muted, and its banner away, as long as it says the same. Only what was decided of a record as it stood moves,
 * so that an update which is made anew moves nothing twice: ids that are row numbers pass from one unit to the next.
 */
export async function moveDecisions(list: string, moves: readonly Move[]): Promise<void> {
  const keyOf = (id: string) => refKey({ list, id });
  const ids = new Map(moves.map(({ id, said, to }) => [`${keyOf(id)} ${said}`, to]));
  await changeLocal(
    LOCAL_KEYS.muted,
    (stored) =>
      stored &&
      mutesOf(stored).map(({ entry, ...mute }) => {
        const id = ids.get(`${refKey(entry)} ${mute.fingerprint}`) ?? entry.id;
        return { entry: { ...entry, id }, ...mute };
      }),
  );
  for (const area of DISMISSED_AREAS)
    await changeLocal(
      LOCAL_KEYS.dismissed,
      (stored) =>
        stored &&
        dismissedOf(stored).map(([key, said]) => {
          const id = ids.get(`${key} ${said}`);
          return [id ? keyOf(id) : key, said];
        }),
      area,
    );
}
