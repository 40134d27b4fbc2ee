import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersect, pushVarint, toFirstSkip, varintBytes } from '../../../lib/index/postings';
import { naiveSkips, SEED } from './support';

function bytesOf(ordinals: readonly number[]): Uint8Array {
  const distances = ordinals.map((ordinal, at) => ordinal - (ordinals[at - 1] ?? -1));
  const bytes = new Uint8Array(distances.reduce((sum, distance) => sum + varintBytes(distance), 0));
  let end = 0;
  for (const distance of distances) end = pushVarint(bytes, end, distance);
  expect(end).toBe(bytes.length);
  return bytes;
}

/** A list that begins at byte `start` of all lists. */
function listOf(ordinals: readonly number[], start = 0) {
  const bytes = bytesOf(ordinals);
  return { bytes, skips: naiveSkips(bytes, start), first: toFirstSkip(start) };
}

const rising = (max: number, maxLength = 60) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max }), { maxLength })
    .map((ordinals) => ordinals.sort((a, b) => a - b));

const placed = (max: number, maxLength?: number) =>
  fc.record({ ordinals: rising(max, maxLength), start: fc.integer({ min: 0, max: 600 }) });

describe('posting lists', () => {
  it('hold what the comment says', () => {
    expect([...bytesOf([0, 1, 300])]).toEqual([0x01, 0x01, 0xab, 0x02]);
  });

  it('give back every ordinal up to the cap on records', () => {
    fc.assert(
      fc.property(placed(2_000_000, 400), ({ ordinals, start }) => {
        expect([...intersect([listOf(ordinals, start)])]).toEqual(ordinals);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it.each([
    ['short ones', placed(80)],
    ['short and long ones, whose skips are used', fc.oneof(placed(9000, 20), placed(9000, 3000))],
  ])('intersect as sets do: %s', (_, list) => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const [first = new Set<number>(), ...rest] = lists.map(({ ordinals }) => new Set(ordinals));
        const truth = [...first].filter((each) => rest.every((other) => other.has(each)));
        const found = intersect(lists.map(({ ordinals, start }) => listOf(ordinals, start)));
        expect([...found]).toEqual(truth);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('of no list at all agree on nothing', () => {
    expect([...intersect([])]).toEqual([]);
  });
});
