import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { mutesOf } from './preferences';

/**
 * Entries of a list have other ids: an office added its credit codes. What the user muted of them stays muted as long as
 * its record says the same.
 */
export async function moveMutes(list: string, ids: ReadonlyMap<string, string>): Promise<void> {
  await changeLocal(LOCAL_KEYS.muted, (stored) =>
    stored === undefined
      ? stored
      : mutesOf(stored).map((mute) => {
          const id = mute.entry.list === list ? ids.get(mute.entry.id) : undefined;
          return id === undefined ? mute : { ...mute, entry: { list, id } };
        }),
  );
}
