import { openDatabase, openLearned } from './database';

/** Deletes rows that nothing names any more, or all rows. */

/**
 * Delete the chunks and index parts that no live generation and no generation in the journal names. In
 * one transaction with what names them, so that a sync that opens its journal meanwhile loses nothing.
 * Returns how many rows went.
 */
export async function collectGarbage(): Promise<number> {
  return openDatabase().atomically(['lists', 'journal', 'pages', 'indexes'], async (db) => {
    const named = [
      ...(await db.lists.toArray()).flatMap(({ live }) => live ?? []),
      ...(await db.journal.toArray()).map(({ generation, segments }) => ({
        id: generation,
        segments,
      })),
    ];
    const segments = new Set(named.flatMap((each) => each.segments));
    const generations = new Set(named.map(({ id }) => id));
    const chunks = (await db.pages.toCollection().primaryKeys()).filter(([s]) => !segments.has(s));
    const parts = (await db.indexes.toCollection().primaryKeys()).filter(
      ([generation]) => !generations.has(generation),
    );
    await db.pages.bulkDelete(chunks);
    await db.indexes.bulkDelete(parts);
    return chunks.length + parts.length;
  });
}

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
