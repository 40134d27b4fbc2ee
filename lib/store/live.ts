import { StateDigest, type Sum64 } from '../list/digest';
import type { FoldedState } from '../list/verify-files';
import type { Entry } from '../schema/entry';
import { openDatabase } from './database';
import { type Location, linesOf, PAGE_RECORDS, readPages } from './pages';
import { SUMMARY, type Summary } from './summary';

/** The fold of stored segments: which records live, by their running number over all segments. */
export interface StoredFold extends FoldedState {
  /** Number of the live record of each id. */
  ids: ReadonlyMap<string, number>;
  /** Number of the first record of each segment, and after the last one. */
  starts: readonly number[];
}

/**
 * Fold the segments by their summaries, in order (see `fold` in `list/fold.ts` for the same on whole
 * records). Throws `PagesMissing` when one is not stored. Example: segments `[put a, put b]` and
 * `[del a, put b]` give ids `{b: 3}` and starts `[0, 2, 4]`.
 */
export async function foldStored(segments: readonly string[]): Promise<StoredFold> {
  const ids = new Map<string, number>();
  const sums: Sum64[] = [];
  const starts = [0];
  const digest = new StateDigest();
  for (const segment of segments) {
    const summary = await readSummary(segment);
    for (const [at, id] of summary.ids.entries()) {
      const old = ids.get(id);
      if (old !== undefined) digest.removeSum(sums[old] ?? [0, 0]);
      ids.delete(id);
      const sum: Sum64 = [summary.sums[2 * at] ?? 0, summary.sums[2 * at + 1] ?? 0];
      if (summary.puts[at]) {
        digest.addSum(sum);
        ids.set(id, sums.length);
      }
      sums.push(sum);
    }
    starts.push(sums.length);
  }
  return { ids, starts, live: ids.size, digest: digest.hex() };
}

async function readSummary(segment: string): Promise<Summary> {
  const row = await openDatabase().pages.get([segment, SUMMARY]);
  return JSON.parse((await linesOf(row, segment)).join('\n')) as Summary;
}

/** Pages read at once while all live entries go by. */
const BATCH = 16;

/**
 * All live entries with their locations, a batch of pages at a time, in the order of the segments. Can
 * be run any number of times and gives the same each time.
 */
export async function* livePages(
  segments: readonly string[],
  { ids, starts }: StoredFold,
): AsyncGenerator<(Location & { entry: Entry })[]> {
  const isLive = new Uint8Array(starts.at(-1) ?? 0);
  for (const number of ids.values()) isLive[number] = 1;
  for (const [at, segment] of segments.entries()) {
    const first = starts[at] ?? 0;
    const pages = Math.ceil(((starts[at + 1] ?? first) - first) / PAGE_RECORDS);
    for (let page = 0; page < pages; page += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, pages - page) }, (_, n) => page + n);
      const batch = await readPages(segment, numbers);
      yield batch.flatMap((entries, n) =>
        entries.flatMap((entry, slot) => {
          const isShown = entry && isLive[first + (page + n) * PAGE_RECORDS + slot];
          return isShown ? [{ entry, segment: at, page: page + n, slot }] : [];
        }),
      );
    }
  }
}
