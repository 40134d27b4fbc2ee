import { openDatabase } from './database';
import type { IndexPart, StoredPart } from './database-tables';

/**
 * Store a part of a generation's index, as soon as it is made: while the generation stands in the journal,
 * a part is not garbage.
 */
export async function putIndexPart(
  generation: string,
  part: IndexPart,
  { blob, head }: StoredPart,
): Promise<void> {
  await openDatabase().indexes.put({ generation, part, blob, head });
}

/** A part of a generation's index, or null when it is not there. Nothing of it is read yet. */
export async function openIndexPart(generation: string, part: IndexPart): Promise<Blob | null> {
  return (await openDatabase().indexes.get([generation, part]))?.blob ?? null;
}
