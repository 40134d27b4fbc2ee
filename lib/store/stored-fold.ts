import type { Entry } from '../domain/entry';
import { StateDigest } from '../list/digest';
import type { FoldedState } from '../list/verify-files';
import { readSegmentChunks, summaryOf } from './segments';
import { directoryWords, sortRows } from './sorted-rows';
import { RECORD, SUMMARY_WORDS, type Summary } from './summary';

/** Words of a row of `StoredFold.ids`. */
export const ID_WORDS = 3;

/** The fold of stored segments: which records live, by their running number over all segments. */
export interface StoredFold extends FoldedState {
  /** Number of the first record of each segment, and after the last one. */
  starts: readonly number[];
  /** 1 = the record of this number lives. */
  isLive: Uint8Array;
  /** Numbers of live records: with parts of a newer format, and with hosts that are nobody's own. */
  leftOut: { newer: number; barred: number };
  /** Sorted rows {high and low half of the id's hash, number} of the live records. */
  ids: Uint32Array;
}

/** Fold stored segments by their summaries. Throws `ChunksMissing` when one is not stored or is damaged. */
export async function foldStored(segments: readonly string[]): Promise<StoredFold> {
  const summaries: Summary[] = [];
  for (const segment of segments) summaries.push(await summaryOf(segment));
  return foldSummaries(summaries);
}

/**
 * The fold of segments in order (see `foldInto` in `list/fold.ts` for the same on whole records): sorted by
 * id and number, the last record of each id decides. Example: segments `[put a, put b]` and
 * `[del a, put b]` have starts `[0, 2, 4]`, and of their records number 3 alone lives.
 */
export function foldSummaries(summaries: readonly Summary[]): StoredFold {
  const starts = [0];
  for (const { count } of summaries) starts.push((starts.at(-1) ?? 0) + count);
  const rows = sortedIds(summaries, starts);
  const isLive = new Uint8Array(starts.at(-1) ?? 0);
  const live = liveRows(rows, summaries, starts, isLive);
  const ids = rows.slice(0, live * ID_WORDS);
  const digest = digestOf(summaries, starts, isLive);
  return { starts, isLive, ids, live, digest, leftOut: leftOutOf(summaries, starts, isLive) };
}

function sortedIds(summaries: readonly Summary[], starts: readonly number[]): Uint32Array {
  const count = starts.at(-1) ?? 0;
  const rows = new Uint32Array(count * ID_WORDS);
  let at = 0;
  for (const { words } of summaries)
    for (let from = 0; from < words.length; from += SUMMARY_WORDS) {
      rows[at] = words[from] as number;
      rows[at + 1] = words[from + 1] as number;
      rows[at + 2] = at / ID_WORDS;
      at += ID_WORDS;
    }
  const sorted = new Uint32Array(rows.length);
  sortRows(rows, ID_WORDS, sorted, new Uint32Array(directoryWords(count)));
  return sorted;
}

/** Note in `isLive` which records live, and move their rows to the front of `rows`; gives their count. */
function liveRows(
  rows: Uint32Array,
  summaries: readonly Summary[],
  starts: readonly number[],
  isLive: Uint8Array,
): number {
  const flags = new Uint8Array(isLive.length);
  summaries.forEach((summary, at) => {
    flags.set(summary.flags, starts[at]);
  });
  let end = 0;
  for (let at = 0; at < rows.length; at += ID_WORDS) {
    const number = rows[at + 2] as number;
    const isLast = rows[at] !== rows[at + ID_WORDS] || rows[at + 1] !== rows[at + ID_WORDS + 1];
    if (!isLast || !flags[number]) continue;
    isLive[number] = 1;
    rows.copyWithin(end, at, at + ID_WORDS);
    end += ID_WORDS;
  }
  return end / ID_WORDS;
}

function digestOf(summaries: readonly Summary[], starts: readonly number[], isLive: Uint8Array) {
  const digest = new StateDigest();
  summaries.forEach(({ count, words }, segment) => {
    const first = starts[segment] ?? 0;
    for (let at = 0; at < count; at++) {
      if (!isLive[first + at]) continue;
      const from = at * SUMMARY_WORDS;
      digest.addSum([words[from + 2] as number, words[from + 3] as number]);
    }
  });
  return digest.hex();
}

function leftOutOf(
  summaries: readonly Summary[],
  starts: readonly number[],
  isLive: Uint8Array,
): StoredFold['leftOut'] {
  const counts = { newer: 0, barred: 0 };
  summaries.forEach(({ flags }, segment) => {
    const first = starts[segment] ?? 0;
    for (const [at, flag] of flags.entries()) {
      if (!isLive[first + at]) continue;
      if (flag & RECORD.newer) counts.newer++;
      if (flag & RECORD.barred) counts.barred++;
    }
  });
  return counts;
}

/** The order of two rows of `ids`, by the hashes of their ids. */
export function compareIds(old: Uint32Array, a: number, now: Uint32Array, b: number): number {
  return (old[a] as number) - (now[b] as number) || (old[a + 1] as number) - (now[b + 1] as number);
}

/** Called with a live record and its number. `null` is a put that this version cannot read (FORMAT 6.6). */
type Visit = (number: number, entry: Entry | null) => void;

/**
 * Visit the live records of stored segments, with a `pause` after each chunk. Throws `ChunksMissing` for a segment whose
 * chunks are not whole.
 */
export async function visitLive(
  segments: readonly string[],
  { starts, isLive }: StoredFold,
  visit: Visit,
  pause: () => Promise<void>,
): Promise<void> {
  for (const [at, segment] of segments.entries()) {
    const [first = 0, end = 0] = starts.slice(at, at + 2);
    let number = first;
    for await (const entries of readSegmentChunks(segment, end - first)) {
      for (const entry of entries) {
        if (isLive[number]) visit(number, entry);
        number++;
      }
      await pause();
    }
  }
}
