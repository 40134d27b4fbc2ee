import type { Entry } from '../../../domain/entry';
import { readSegmentChunks } from '../../../store/segments';
import type { StoredFold } from '../../../store/stored-fold';
import type { SyncRun } from './run';

/** Called with a live record and its number. `null` is a put that this version cannot read (FORMAT 6.6). */
type Visit = (number: number, entry: Entry | null) => void;

/** Visit the live records of stored segments. Throws `ChunksMissing` for a segment whose chunks are not whole. */
export async function visitLive(
  run: SyncRun,
  segments: readonly string[],
  { starts, isLive }: StoredFold,
  visit: Visit,
): Promise<void> {
  for (const [at, segment] of segments.entries()) {
    const [first = 0, end = 0] = starts.slice(at, at + 2);
    const visitAt: Visit = (number, entry) => {
      if (isLive[first + number]) visit(first + number, entry);
    };
    await visitSegment(run, segment, end - first, visitAt);
  }
}

/** Records are numbered from the segment's first one. */
async function visitSegment(run: SyncRun, segment: string, records: number, visit: Visit) {
  let number = 0;
  for await (const entries of readSegmentChunks(segment, records)) {
    for (const entry of entries) visit(number++, entry);
    await run.tick();
  }
}
