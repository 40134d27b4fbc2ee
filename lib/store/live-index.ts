import { INDEX_PARTS, type IndexPart, type StoredPart } from './tables';
import { readIndexParts } from './verdict-reads';

/** The parts of a generation's index, or null when one is missing. Of their Blobs nothing is read yet. */
export async function openGenerationIndex(
  generation: string,
): Promise<Record<IndexPart, StoredPart> | null> {
  const found: Partial<Record<IndexPart, StoredPart>> = {};
  for (const row of await readIndexParts(generation)) found[row.part] = row;
  const isWhole = INDEX_PARTS.every((part) => found[part]);
  return isWhole ? (found as Record<IndexPart, StoredPart>) : null;
}
