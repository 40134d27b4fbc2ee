import { pick, seeded } from '../../bench/random';
import type { Draw } from '../types';

/** A seeded draw. Throws where there is nothing to draw from. */
export function drawOf(seed: number): Draw {
  const random = seeded(seed);
  return {
    below: (count) => pick(random, count),
    one(all) {
      if (all.length === 0) throw new RangeError('nothing to draw from');
      return all[pick(random, all.length)] as (typeof all)[number];
    },
  };
}
