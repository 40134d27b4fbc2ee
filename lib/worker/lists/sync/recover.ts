import { allFollowed, type Followed } from '../../../store/followed';
import { addList, allLists, patchList } from '../../../store/lists';
import { BUILTIN } from '../../../store/tables';

/** Give a followed list its row, or the row its new places. */
export async function addFollowed({ identity, url, mirrors }: Followed): Promise<void> {
  await addList(identity, url);
  await patchList(identity, { url, mirrors });
}

/**
 * Give every followed list that has no row one that is due at once: the database was deleted, by hand, by
 * a cleaner or by a full disk. Returns whether any list was missing, the bundled one included.
 */
export async function recoverLists(): Promise<boolean> {
  // Rows first: a list that is being removed loses its place before its row.
  const rows = new Set((await allLists()).map(({ identity }) => identity));
  const lost = (await allFollowed()).filter(({ identity }) => !rows.has(identity));
  for (const list of lost) await addFollowed(list);
  return lost.length > 0 || !rows.has(BUILTIN);
}
