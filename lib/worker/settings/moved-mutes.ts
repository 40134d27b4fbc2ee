import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { mutesOf } from './preferences';

/**
 * Give the mutes of a list's entries the entries' new ids: an office added its credit codes. A muted record stays muted
 * as long as it says the same.
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
