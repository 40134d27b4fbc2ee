import { byList, ofRef } from './fair-shares';
import type { Candidate } from './verdict';

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
