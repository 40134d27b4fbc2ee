import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect, pushVarint, varintBytes } from '../../../lib/index/postings';
import { SEED } from './support';

function listOf(ordinals: readonly number[]): Uint8Array {
  const distances = ordinals.map((ordinal, at) => ordinal - (ordinals[at - 1] ?? -1));
  const bytes = new Uint8Array(distances.reduce((sum, distance) => sum + varintBytes(distance), 0));
  let end = 0;
  for (const distance of distances) end = pushVarint(bytes, end, distance);
  expect(end).toBe(bytes.length);
  return bytes;
}

const rising = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max }), { maxLength: 60 })
    .map((ordinals) => ordinals.sort((a, b) => a - b));

describe('posting lists', () => {
  it('hold what the comment says', () => {
    expect([...listOf([0, 1, 300])]).toEqual([0x01, 0x01, 0xab, 0x02]);
  });

  it('give back every ordinal up to the cap on records', () => {
    fc.assert(
      fc.property(rising(2_000_000), (ordinals) => {
        expect([...intersect([listOf(ordinals)])]).toEqual(ordinals);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('intersect as sets do', () => {
    fc.assert(
      fc.property(fc.array(rising(80), { minLength: 1, maxLength: 5 }), (lists) => {
        const [first = [], ...rest] = lists;
        const truth = first.filter((each) => rest.every((list) => list.includes(each)));
        expect([...intersect(lists.map(listOf))]).toEqual(truth);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('of no list at all agree on nothing', () => {
    expect([...intersect([])]).toEqual([]);
  });
});
