import { openDatabase, openLearned } from './database';

/** Empty the whole database, learned hosts too. Rejects when the database cannot be written. */
export async function eraseDatabase(): Promise<void> {
  const { lists, pages, indexes, journal, meta } = openDatabase();
  for (const table of [lists, journal, indexes, pages, meta]) await table.clear();
  await openLearned()?.clear();
}

/** How many lists and learned hosts there are. */
export async function countStored(): Promise<{ lists: number; learned: number }> {
  return {
    lists: await openDatabase().lists.count(),
    learned: (await openLearned()?.count()) ?? 0,
  };
}
