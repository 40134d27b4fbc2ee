import { openDatabase } from './database';
import type { ListRow, StoredGeneration } from './rows';

export interface Flip {
  identity: string;
  /** Id of the generation that was live when the new one was verified; null for none. */
  expected: string | null;
  next: StoredGeneration;
  /** Further fields of the list that change with it. */
  changes: Partial<Pick<ListRow, 'release' | 'checkedAt' | 'dueAt'>>;
}

/**
 * Make a generation live: compare and set, in one transaction. Before it the list is exactly the old
 * one, after it exactly the new one. Returns false, and changes nothing, when the list was removed
 * meanwhile or another generation went live.
 */
export async function flipGeneration({
  identity,
  expected,
  next,
  changes,
}: Flip): Promise<boolean> {
  return openDatabase().atomically(['lists', 'journal'], async ({ lists, journal }) => {
    const row = await lists.get(identity);
    if (!row || (row.live?.id ?? null) !== expected) return false;
    const { fault: _, ...rest } = row;
    await lists.put({ ...rest, ...changes, live: next, failures: 0 });
    await journal.delete(identity);
    return true;
  });
}
