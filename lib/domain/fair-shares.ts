import { groupedBy } from './by-key';
import type { EntryRef } from './entry-ref';

/** Shares of several lists side by side: no list takes another's place. */

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
