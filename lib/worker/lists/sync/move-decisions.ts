import { type EntryRef, refKey } from '../../../domain/entry-ref';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { DISMISSED_AREAS, dismissedOf, mutesOf } from '../../preferences';

/**
 * Give what the user decided of a list's entries the entries' new ids: an office added its credit codes. A muted record
 * stays muted, and its banner away, as long as it says the same.
 */
export async function moveDecisions(list: string, ids: ReadonlyMap<string, string>): Promise<void> {
  const moved = (ref: EntryRef): EntryRef => {
    const id = ref.list === list ? ids.get(ref.id) : undefined;
    return id === undefined ? ref : { list, id };
  };
  await changeLocal(
    LOCAL_KEYS.muted,
    (stored) => stored && mutesOf(stored).map((mute) => ({ ...mute, entry: moved(mute.entry) })),
  );
  const keys = new Map(
    [...ids].map(([id, next]) => [refKey({ list, id }), refKey({ list, id: next })]),
  );
  for (const area of DISMISSED_AREAS)
    await changeLocal(
      LOCAL_KEYS.dismissed,
      (stored) => stored && dismissedOf(stored).map(([key, said]) => [keys.get(key) ?? key, said]),
      area,
    );
}
