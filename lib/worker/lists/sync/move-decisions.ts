import { refKey } from '../../../domain/entry-ref';
import type { MutedEntry } from '../../../domain/muted';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { DISMISSED_AREAS, dismissedOf, mutesOf } from '../../preferences';
import type { Move } from '../changes-recorded';

/**
 * Give what the user decided of a list's entries the entries' new ids: an office added its credit codes. A muted record
 * stays muted, and its banner away, as long as it says the same. Only what was decided of a record as it stood moves,
 * so that an update which is made anew moves nothing twice: ids that are row numbers pass from one unit to the next.
 */
export async function moveDecisions(list: string, moves: readonly Move[]): Promise<void> {
  const refs = new Map(
    moves.map(({ id, said, to }) => [`${refKey({ list, id })} ${said}`, { list, id: to }]),
  );
  const moved = ({ entry, ...mute }: MutedEntry): MutedEntry[] => {
    const ref = refs.get(`${refKey(entry)} ${mute.fingerprint}`);
    return ref ? [{ entry: ref, ...mute }] : [];
  };
  await changeLocal(LOCAL_KEYS.muted, (stored) => {
    const all = mutesOf(stored);
    // Of two mutes of one id the last holds, and a unit that went may have had the id.
    return stored && [...all.filter((mute) => !moved(mute)[0]), ...all.flatMap(moved)];
  });
  for (const area of DISMISSED_AREAS)
    await changeLocal(
      LOCAL_KEYS.dismissed,
      (stored) =>
        stored &&
        dismissedOf(stored).map(([key, said]) => {
          const ref = refs.get(`${key} ${said}`);
          return [ref ? refKey(ref) : key, said];
        }),
      area,
    );
}
