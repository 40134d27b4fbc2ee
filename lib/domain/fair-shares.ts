import { groupedBy } from './by-key';
import type { EntryRef } from './entry-ref';
import type { Candidate } from './verdict';

/** Shares of several lists side by side: no list takes another's place, and what was left of one is told. */

/** The entry that an item is about, for the two functions below. */
type RefOf<T> = (item: T) => EntryRef;
export const ofRef = ({ ref }: { ref: EntryRef }): EntryRef => ref;
export const ofCandidate = ({ candidate }: { candidate: { ref: EntryRef } }): EntryRef =>
  candidate.ref;

/** The items of each list. Lists and items keep their order. */
export const byList = <T>(items: readonly T[], refOf: RefOf<T>): ReadonlyMap<string, T[]> =>
  groupedBy(items, (item) => [refOf(item).list]);

/** The first `most` items of each list. */
export const firstOfEach = <T>(items: readonly T[], most: number, refOf: RefOf<T>): T[] =>
  [...byList(items, refOf).values()].flatMap((own) => own.slice(0, most));

/**
 * The first items of several lists, about `count` in all. Each list keeps an equal share of its first items, at least
 * one. The remaining places go to the items that come first.
 *
 * Example, three places for `a1 a2 a3 a4 b1`: the share of each list is one, so `a1` and `b1` are kept, and the
 * place that is left goes to `a2`. The order stays: `a1 a2 b1`.
 */
export function sharedAmong<T>(items: readonly T[], count: number, refOf: RefOf<T>): T[] {
  if (items.length <= count) return [...items];
  const share = Math.max(1, Math.floor(count / byList(items, refOf).size));
  const kept = new Set(firstOfEach(items, share, refOf));
  let left = count - kept.size;
  return items.filter((item) => kept.has(item) || left-- > 0);
}

/** Entries of one list that were met and not judged, since one list may only cost so much (`docs/matching.md`, rule 12). */
export interface Unchecked {
  list: string;
  title: string;
  /** At least so many. */
  n: number;
}

/** One row for each list, with its largest number, since batches of one page may leave the same entries unjudged. */
export function joinUnchecked(...all: readonly Unchecked[][]): Unchecked[] {
  const rows = new Map<string, Unchecked>();
  for (const row of all.flat()) if (row.n > (rows.get(row.list)?.n ?? 0)) rows.set(row.list, row);
  return [...rows.values()];
}

/** Counts the entries that were not nominated, and the candidates that some subject was not judged against. */
export function countUnchecked(unnominated: readonly Unchecked[]) {
  const cut = new Set<Candidate>();
  return {
    tellCut(some: readonly Candidate[]): void {
      for (const each of some) cut.add(each);
    },
    /** Call it after judging. */
    unchecked(): Unchecked[] {
      const rows = new Map(unnominated.map((row) => [row.list, row]));
      for (const [list, own] of byList([...cut], ofRef)) {
        const title = own[0]?.listTitle ?? '';
        rows.set(list, { list, title, n: (rows.get(list)?.n ?? 0) + own.length });
      }
      return [...rows.values()];
    },
  };
}
