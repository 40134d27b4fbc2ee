import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from '../../../lib/domain/hash';
import { ALIKE_CAP } from '../../../lib/index/crowding';
import { KeyIndex, KeysBuilder } from '../../../lib/index/keys';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { runs } from '../runs';
import { SEED } from './support';

async function indexOf(lists: readonly string[][]): Promise<KeyIndex> {
  const builder = new KeysBuilder();
  for (const [ordinal, keys] of lists.entries()) builder.add(ordinal, keys);
  const bytes = builder.finish({ entries: lists.length, stamp: 7 });
  return new KeyIndex(await PartReader.open(bytesSource(bytes), 'keys'));
}

async function probe(index: KeyIndex, keys: readonly string[]): Promise<number[]> {
  const found = new Set<number>();
  await index.nominate(keys, found);
  return [...found].sort((a, b) => a - b);
}

/** A Map of rows: the slow truth. */
function rowsOf(lists: readonly string[][]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  lists.forEach((keys, ordinal) => {
    for (const key of keys) rows.set(key, [...(rows.get(key) ?? []), ordinal]);
  });
  return rows;
}

const hostOf = (number: number): string => `host:s${number}.example.com`;

describe('keys part', () => {
  it('answers as a Map does', async () => {
    const key = fc.integer({ min: 0, max: 60 }).map(hostOf);
    const lists = fc.array(fc.uniqueArray(key, { maxLength: 4 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lists, async (keys) => {
        const [index, rows] = [await indexOf(keys), rowsOf(keys)];
        for (let number = 0; number <= 70; number++)
          expect(await probe(index, [hostOf(number)])).toEqual(rows.get(hostOf(number)) ?? []);
      }),
      { seed: SEED, numRuns: runs(35) },
    );
  });

  it('answers for 200,000 keys, read bucket by bucket', async () => {
    const lists = Array.from({ length: 200_000 }, (_, number) => [hostOf(number)]);
    const index = await indexOf(lists);
    const asked = Array.from({ length: 400 }, (_, number) => number * 500 + 1);
    expect(await probe(index, asked.map(hostOf))).toEqual(asked);
    expect(await probe(index, ['host:s200000.example.com', 'icp:京ICP备13046642号'])).toEqual([]);
  });

  it('tells apart keys whose hashes share their high half', async () => {
    const byHigh = new Map<number, number>();
    const pairs: [number, number][] = [];
    for (let number = 0; number < 300_000; number++) {
      const [high] = hash64(hostOf(number));
      const other = byHigh.get(high);
      if (other === undefined) byHigh.set(high, number);
      else pairs.push([other, number]);
    }
    expect(pairs.length).toBeGreaterThan(0);
    const keys = pairs.flat().map(hostOf);
    const index = await indexOf(keys.map((key) => [key]));
    for (const [ordinal, key] of keys.entries())
      expect(await probe(index, [key])).toEqual([ordinal]);
  });

  it('takes the union of several keys, and none of no key', async () => {
    const index = await indexOf([
      ['host:example.org'],
      ['uscc:x', 'host:example.org'],
      ['app:a:1'],
    ]);
    expect(await probe(index, ['app:a:1', 'uscc:x'])).toEqual([1, 2]);
    expect(await probe(index, [])).toEqual([]);
  });

  it.each([ALIKE_CAP, ALIKE_CAP + 1, 20_000])(
    'bounds what a key of %i entries nominates, without harm to its neighbours',
    async (count) => {
      const shared = Array.from({ length: count }, (_, number) => ['icp:shared', hostOf(number)]);
      const index = await indexOf(shared);
      expect(await probe(index, ['icp:shared'])).toEqual(
        Array.from({ length: ALIKE_CAP }, (_, ordinal) => ordinal),
      );
      for (const number of [0, 1, 60, count - 1])
        expect(await probe(index, [hostOf(number)])).toEqual([number]);
    },
  );
});
