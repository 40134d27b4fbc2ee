import { readRows } from './reading';
import { INDEX_PARTS, type IndexBlobs, type IndexPart } from './rows';

/** The parts of a generation's index, or null when one is missing. Nothing of them is read yet. */
export async function openGenerationIndex(generation: string): Promise<IndexBlobs | null> {
  const keys = INDEX_PARTS.map((part): [string, string] => [generation, part]);
  const rows = await readRows('indexes', keys);
  const found: Partial<Record<IndexPart, Blob>> = {};
  for (const row of rows) if (row) found[row.part] = row.blob;
  return INDEX_PARTS.every((part) => found[part]) ? (found as IndexBlobs) : null;
}
