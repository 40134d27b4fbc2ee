import { GONE } from './taken';

/**
 * What the ordinals of a part became in a later list, in runs: pairs {first ordinal of the run, what that
 * one became, or `GONE` for all of the run}. Entries 0 to 9 of which 3 is deleted, and two are put before
 * them all, are [0 2, 3 GONE, 4 5].
 */
export class OrdinalRuns {
  readonly pairs: Uint32Array;

  /** Of pairs as they were stored. */
  constructor(pairs: Uint32Array) {
    this.pairs = pairs;
  }

  /** Of a table of all ordinals. */
  static of(ordinals: Uint32Array): OrdinalRuns {
    const pairs: number[] = [];
    let first = 0;
    let became = GONE - 1;
    for (let at = 0; at < ordinals.length; at++) {
      const next = ordinals[at] as number;
      const goesOn = became === GONE ? next === GONE : next === became + at - first;
      if (goesOn && at > 0) continue;
      pairs.push(at, next);
      first = at;
      became = next;
    }
    return new OrdinalRuns(Uint32Array.from(pairs));
  }

  /** What an ordinal became, or `GONE`. */
  at(ordinal: number): number {
    const { pairs } = this;
    let low = 0;
    let high = pairs.length / 2;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle * 2] as number) <= ordinal) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return GONE;
    const became = pairs[low * 2 - 1] as number;
    return became === GONE ? GONE : became + ordinal - (pairs[low * 2 - 2] as number);
  }

  /** The table of the first `count` ordinals after one more step, in which each became one of `next`. */
  through(count: number, next: Uint32Array): Uint32Array {
    const ordinals = new Uint32Array(count).fill(GONE);
    const { pairs } = this;
    for (let pair = 0; pair < pairs.length; pair += 2) {
      const first = pairs[pair] as number;
      const became = pairs[pair + 1] as number;
      const end = Math.min(count, pairs[pair + 2] ?? count);
      if (became === GONE) continue;
      for (let at = first; at < end; at++) ordinals[at] = next[became + at - first] ?? GONE;
    }
    return ordinals;
  }
}
