import { openDatabase } from './database';
import type { ListRow } from './rows';

export function getList(identity: string): Promise<ListRow | undefined> {
  return openDatabase().lists.get(identity);
}

/** All lists in order of identity. */
export function allLists(): Promise<ListRow[]> {
  return openDatabase().lists.toArray();
}

/** Add a list that has nothing yet and is due at once; a list that exists stays as it is. */
export async function addList(identity: string, url?: string): Promise<void> {
  const row: ListRow = { identity, dueAt: 0, failures: 0, ...(url === undefined ? {} : { url }) };
  await openDatabase().atomically(['lists'], async ({ lists }) => {
    if (!(await lists.get(identity))) await lists.put(row);
  });
}

/**
 * Change some fields of a list; `undefined` removes one. Does nothing and returns false when the list
 * was removed meanwhile, so that a sync that is still running cannot bring it back.
 */
export async function patchList(
  identity: string,
  changes: { [K in Exclude<keyof ListRow, 'identity'>]?: ListRow[K] | undefined },
): Promise<boolean> {
  return openDatabase().atomically(['lists'], async ({ lists }) => {
    const row = await lists.get(identity);
    if (!row) return false;
    const next: Record<string, unknown> = { ...row, ...changes };
    for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
    await lists.put(next as unknown as ListRow);
    return true;
  });
}

/** Remove a list with its journal. What only it named is garbage from now on. */
export async function removeList(identity: string): Promise<void> {
  await openDatabase().atomically(['lists', 'journal'], async ({ lists, journal }) => {
    await lists.delete(identity);
    await journal.delete(identity);
  });
}
