import { describe, expect, it } from 'vitest';
import { buildIds, IdIndex } from '../../../lib/index/ids';
import { IndexCorrupt } from '../../../lib/index/part';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { buildSegments, entryOf } from './support';

const entry = (id: string) => entryOf(id, ['示例启明']);
const many = Array.from({ length: 130 }, (_, at) => entry(`m${at}`));
/** a, then 129 others and a del, then a again, b and the first of the many. */
const SEGMENTS = [
  [entry('a'), entry('b')],
  [...many, 'b'],
  [entry('a'), entry('c'), entry('m0')],
];

async function indexOf(): Promise<IdIndex> {
  return new IdIndex(await PartReader.open(bytesSource(buildSegments(SEGMENTS).ids), 'ids'));
}

describe('ids part', () => {
  it('finds the ordinal of a live id, and places it', async () => {
    const index = await indexOf();
    const cases: [string, number[], object[]][] = [
      ['m1', [0], [{ segment: 1, chunk: 0, slot: 1 }]],
      ['m64', [63], [{ segment: 1, chunk: 1, slot: 0 }]],
      ['m129', [128], [{ segment: 1, chunk: 2, slot: 1 }]],
      ['a', [129], [{ segment: 2, chunk: 0, slot: 0 }]],
      ['m0', [131], [{ segment: 2, chunk: 0, slot: 2 }]],
      ['b', [], []],
      ['d', [], []],
    ];
    for (const [id, ordinals, places] of cases) {
      expect(await index.find(id)).toEqual(ordinals);
      expect(await index.locate(ordinals)).toEqual(places);
    }
    expect((await index.locate([131, 0, 129])).map(({ segment }) => segment)).toEqual([2, 1, 2]);
  });

  it('takes an ordinal beyond the list for a sign of damage', async () => {
    await expect((await indexOf()).locate([0, 132])).rejects.toBeInstanceOf(IndexCorrupt);
  });

  it('refuses more segments than a place can name', () => {
    const starts = [...new Array(0x1_0001).fill(0), 0];
    const fold = {
      starts,
      isLive: new Uint8Array(),
      ids: new Uint32Array(),
      live: 0,
      digest: '',
      leftOut: { newer: 0, barred: 0 },
    };
    const build = { entries: 0, stamp: 0 };
    expect(() => buildIds(fold, new Uint32Array(), build)).toThrow(RangeError);
  });
});
