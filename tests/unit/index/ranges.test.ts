import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK } from '../../../lib/index/part-layout';
import { coalesce, type Range, runOf } from '../../../lib/index/ranges';
import { SEED } from './support';

const SIZE = 40_000_001;
const range = fc
  .tuple(fc.nat(SIZE), fc.nat(10_000))
  .map(([start, length]): Range => [start, Math.min(SIZE, start + length)]);

describe('coalesced reads', () => {
  it('are the ones of the comment', () => {
    const ranges: Range[] = [
      [5000, 5010],
      [9000, 9001],
      [900_000, 900_004],
    ];
    expect(coalesce(ranges, 10_000_000)).toEqual([
      [4096, 12_288],
      [897_024, 901_120],
    ]);
  });

  it('hold every range in one run of whole blocks, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const runs = coalesce(ranges, SIZE);
        runs.forEach(([start, end], at) => {
          expect(start % BLOCK).toBe(0);
          expect(end % BLOCK === 0 || end === SIZE).toBe(true);
          expect(start).toBeGreaterThan(runs[at - 1]?.[1] ?? -1);
        });
        for (const [start, end] of ranges.filter(([from, to]) => to > from)) {
          const run = runs[runOf(runs, start)] ?? [0, 0];
          expect(run[0] <= start && end <= run[1]).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
