import { openDatabase } from './database';
import type { IndexPart } from './rows';

/**
 * Store a part of a generation's index, as soon as it is made: while the generation stands in the journal,
 * a part is not garbage. A Blob, because its slices are read without the rest.
 */
export async function putIndexPart(generation: string, part: IndexPart, blob: Blob): Promise<void> {
  await openDatabase().indexes.put({ generation, part, blob });
}

/** A part of a generation's index, or null when it is not there. Nothing of it is read yet. */
export async function openIndexPart(generation: string, part: IndexPart): Promise<Blob | null> {
  return (await openDatabase().indexes.get([generation, part]))?.blob ?? null;
}
