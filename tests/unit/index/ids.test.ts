import { describe, expect, it } from 'vitest';
import { IndexCorrupt } from '../../../lib/index/corrupt';
import { IdIndex, IdsBuilder } from '../../../lib/index/ids';
import { PartReader } from '../../../lib/index/part-reader';
import { PartWriter } from '../../../lib/index/part-writer';
import { directoryWords } from '../../../lib/index/rows';
import { bytesSource } from '../../../lib/index/source';
import { buildPart } from './support';

describe('ids part', () => {
  const places = [
    { id: 'a', segment: 0, page: 0, slot: 0 },
    { id: 'b', segment: 4095, page: 70_000, slot: 63 },
    { id: 'a', segment: 0x7fff, page: 0xffff_ffff, slot: 0xffff },
  ];
  const built = buildPart('ids', new IdsBuilder(), places).then((part) => new IdIndex(part));

  it('finds every ordinal of an id, and places each', async () => {
    const index = await built;
    expect(await index.find('a')).toEqual([0, 2]);
    expect(await index.find('b')).toEqual([1]);
    expect(await index.find('c')).toEqual([]);
    expect(await index.locate([2, 0, 1])).toEqual(
      [2, 0, 1].map((at) => {
        const { id: _, ...place } = places[at] ?? {};
        return place;
      }),
    );
  });

  it('takes an ordinal beyond the list for a sign of damage', async () => {
    await expect((await built).locate([0, 3])).rejects.toBeInstanceOf(IndexCorrupt);
  });

  it('leaves out an entry whose live bit is off', async () => {
    const writer = new PartWriter('ids', [directoryWords(0) * 4, 0, 16]);
    writer.words(2).set([7, (5 << 16) | 1, 8, 0x8000_0000 | (5 << 16) | 2]);
    const bytes = writer.seal({ entries: 2, stamp: 0 });
    const index = new IdIndex(await PartReader.open(bytesSource(bytes), 'ids'));
    expect(await index.locate([0, 1])).toEqual([{ segment: 5, page: 8, slot: 2 }]);
  });
});
