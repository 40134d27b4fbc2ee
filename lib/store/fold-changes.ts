import { CHUNK_RECORDS, type Location } from './chunks';
import { summaryOf } from './segments';
import { compareIds, ID_WORDS, type StoredFold } from './stored-fold';
import { SUMMARY_WORDS, type Summary } from './summary';

/** A list's stored segments with their fold. */
export interface Stored {
  segments: readonly string[];
  fold: StoredFold;
}

/** Changed records of one kind: the places of the first ones, and their number in all. */
interface Some {
  places: Location[];
  count: number;
}

/** The difference between two states of a list. */
interface Changed {
  /** Ids that live now and did not before. */
  added: Some;
  /** Ids that no longer live, with the places of their records. */
  gone: Some;
  /** Ids that live in both with other records. */
  altered: { before: Location[]; after: Location[] };
}

/** A record: the number of its segment in the state, the segment's name, its number there. */
interface Row {
  segment: number;
  key: string;
  at: number;
}

/**
 * Compare two states by the sorted hashes of their ids, and records of one id by the hashes of their
 * lines: no record is read. At most `cap` places of each kind are given. Example: before `a b`, now
 * `b' c` has `c` added, `a` gone and `b` altered. Throws `ChunksMissing` when a summary is not there.
 */
export async function changedBetween(before: Stored, after: Stored, cap: number): Promise<Changed> {
  const added: Some = { places: [], count: 0 };
  const gone: Some = { places: [], count: 0 };
  const altered: Changed['altered'] = { before: [], after: [] };
  const lineOf = lineReader();
  for (const { was, is } of pairs(before, after)) {
    if (was === null) count(added, is, cap);
    else if (is === null) count(gone, was, cap);
    else if (altered.after.length < cap && !isOne(was, is)) {
      if ((await lineOf(was)) === (await lineOf(is))) continue;
      altered.before.push(placeOf(was));
      altered.after.push(placeOf(is));
    }
  }
  return { added, gone, altered };
}

type Pair = { was: Row; is: Row | null } | { was: null; is: Row };

/** The records of each id, before and now, in the order of the ids' hashes. */
function* pairs(before: Stored, after: Stored): Generator<Pair> {
  const [old, now] = [before.fold.ids, after.fold.ids];
  for (let a = 0, b = 0; a < old.length || b < now.length; ) {
    const order = a >= old.length ? 1 : b >= now.length ? -1 : compareIds(old, a, now, b);
    if (order > 0) yield { was: null, is: rowAt(after, b) };
    else yield { was: rowAt(before, a), is: order === 0 ? rowAt(after, b) : null };
    if (order <= 0) a += ID_WORDS;
    if (order >= 0) b += ID_WORDS;
  }
}

/** The record of the row of `ids` that begins at `at`. */
function rowAt({ segments, fold: { ids, starts } }: Stored, at: number): Row {
  const number = ids[at + 2] as number;
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= number) low = middle;
    else high = middle;
  }
  return { segment: low, key: segments[low] ?? '', at: number - (starts[low] as number) };
}

const isOne = (a: Row, b: Row): boolean => a.at === b.at && a.key === b.key;

const placeOf = ({ segment, at }: Row): Location => ({
  segment,
  chunk: Math.floor(at / CHUNK_RECORDS),
  slot: at % CHUNK_RECORDS,
});

function count(some: Some, row: Row, cap: number): void {
  if (some.count++ < cap) some.places.push(placeOf(row));
}

/** Reads the hash of a record's line; each summary once. */
function lineReader(): (row: Row) => Promise<string> {
  const summaries = new Map<string, Summary>();
  return async ({ key, at }) => {
    const summary = summaries.get(key) ?? (await summaryOf(key));
    summaries.set(key, summary);
    const from = at * SUMMARY_WORDS + 2;
    return summary.words.subarray(from, from + 2).join();
  };
}
