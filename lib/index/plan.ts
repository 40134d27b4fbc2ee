import { hash64 } from '../domain/hash64';
import type { StoredFold } from '../store/stored-fold';
import type { BuildStamp } from './part-layout';
import { GONE } from './taken';

/** A manifest's segments with their fold. */
export interface Folded {
  segments: readonly string[];
  fold: StoredFold;
}

/** What an index is made of. */
export interface Plan {
  build: BuildStamp;
  /** By the number of a record its ordinal, or `GONE`. */
  ordinals: Uint32Array;
  /** By the live index's ordinals what they become, or null where nothing of it is used. */
  old: Uint32Array | null;
  /** Numbers of the segments whose own indexes are needed. */
  runs: number[];
}

/**
 * The index of a fold: its entries are numbered in the order in which their records lie. With the fold
 * that is live, the live index serves for the segments that both have, and only new segments are read.
 *
 * Worked example: live are the segments A (puts a, b) and B (put c) with the ordinals 0, 1, 2. The next
 * manifest has A and C (del b, put d): the old ordinals become 0, GONE, GONE, and C's d becomes 1.
 */
export function planBuild(next: Folded, before: Folded | null): Plan {
  const ordinals = ordinalsOf(next.fold);
  const kept = before ? keptSegments(before, next) : new Map<number, number>();
  const taken = new Set(kept.values());
  return {
    build: {
      entries: next.fold.live,
      stamp: hash64([next.fold.digest, ...next.segments].join())[1],
    },
    ordinals,
    old: before && kept.size > 0 ? oldOrdinals(before.fold, next.fold, kept, ordinals) : null,
    runs: [...next.segments.keys()].filter((segment) => !taken.has(segment)),
  };
}

function ordinalsOf({ isLive }: StoredFold): Uint32Array {
  const ordinals = new Uint32Array(isLive.length);
  let next = 0;
  for (let number = 0; number < isLive.length; number++)
    ordinals[number] = isLive[number] ? next++ : GONE;
  return ordinals;
}

/**
 * Old number → new number of the segments for which the live index serves. Their order must be the same,
 * or ordinals would change their order; and nothing may live in them that is dead in the live index,
 * which has no trace of it.
 */
function keptSegments(before: Folded, next: Folded): Map<number, number> {
  const places = new Map(next.segments.map((segment, at) => [segment, at]));
  const kept = new Map<number, number>();
  let last = -1;
  before.segments.forEach((segment, old) => {
    const at = places.get(segment);
    if (at === undefined || at <= last || revives(before.fold, old, next.fold, at)) return;
    kept.set(old, at);
    last = at;
  });
  return kept;
}

function revives(before: StoredFold, old: number, next: StoredFold, at: number): boolean {
  const first = before.starts[old] as number;
  const moved = (next.starts[at] as number) - first;
  for (let number = first; number < (before.starts[old + 1] as number); number++)
    if (next.isLive[number + moved] && !before.isLive[number]) return true;
  return false;
}

function oldOrdinals(
  before: StoredFold,
  next: StoredFold,
  kept: ReadonlyMap<number, number>,
  ordinals: Uint32Array,
): Uint32Array {
  const old = new Uint32Array(before.live).fill(GONE);
  let ordinal = 0;
  for (let segment = 0; segment + 1 < before.starts.length; segment++) {
    const first = before.starts[segment] as number;
    const at = kept.get(segment);
    for (let number = first; number < (before.starts[segment + 1] as number); number++) {
      if (!before.isLive[number]) continue;
      if (at !== undefined)
        old[ordinal] = ordinals[number - first + (next.starts[at] as number)] as number;
      ordinal++;
    }
  }
  return old;
}
