import { IndexCorrupt } from './corrupt';
import type { PartReader } from './part-reader';

/** An ordinal that no entry has any more. */
export const GONE = 0xffff_ffff;

/**
 * A part that is taken over into a new one, and which ordinal each of its ordinals becomes there, or
 * `GONE`. Those that stay keep their order.
 */
export interface Taken {
  part: PartReader;
  ordinals: Uint32Array;
}

/**
 * What a part is made of: the segments' own parts in the order of the segments, and levels of the part that
 * is live, with whatever they still hold, the largest last.
 */
export interface TakenParts {
  /** Gone through once or twice; they are alike each time. */
  runs: () => AsyncIterable<Taken> | Iterable<Taken>;
  old: readonly Taken[];
}

/** Throws `IndexCorrupt` when a part is of another build than its ordinals. */
export function checkTaken({ part, ordinals }: Taken): void {
  if (part.head.entries !== ordinals.length) throw new IndexCorrupt('other entries');
}
