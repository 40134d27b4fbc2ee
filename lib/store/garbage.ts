import { openDatabase } from './database';

/**
 * Delete the pages and index parts that no live generation and no generation in the journal names. In
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
    const pages = (await db.pages.toCollection().primaryKeys()).filter(([s]) => !segments.has(s));
    const parts = (await db.indexes.toCollection().primaryKeys()).filter(
      ([generation]) => !generations.has(generation),
    );
    await db.pages.bulkDelete(pages);
    await db.indexes.bulkDelete(parts);
    return pages.length + parts.length;
  });
}
