import type { StoredPart } from '../store/tables';
import { LEAST } from './part-head';
import type { PartKind } from './part-layout';
import { openStack } from './part-stack';
import type { Range } from './ranges';
import { blobSource } from './source';

/** A part of no more is at hand as a whole. */
const SMALL = 32 * 1024;
/** Chromium keeps what is larger apart from its row, which costs what is to be saved. */
const MOST = 60 * 1024;

/** The heads of a part, of a stack and of its levels. */
async function headsOf(blob: Blob, kind: PartKind): Promise<Range[]> {
  if (blob.size <= SMALL) return [[0, blob.size]];
  const { levels } = await openStack(blobSource(blob), kind);
  const own = levels.map(({ start, end, part }): Range => {
    const needed = Math.max(part.head.headBytes, LEAST);
    return [start, Math.min(start + needed, end)];
  });
  const first = levels[0]?.start ?? 0;
  return first > 0 ? [[0, first], ...own] : own;
}

/** A part with the pieces that open it, as it is to be stored. Throws `IndexCorrupt`. */
export async function storedPart(blob: Blob, kind: PartKind): Promise<StoredPart> {
  const ranges = await headsOf(blob, kind);
  const size = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const heads = (size > MOST ? [] : ranges).map(async ([start, end]) => ({
    start,
    bytes: new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  }));
  return { blob, heads: await Promise.all(heads) };
}
