import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK, IndexCorrupt, PartWriter } from '../../../lib/index/part';
import { coalesce, PartReader, type Range } from '../../../lib/index/part-reader';
import { blobSource, bytesSource } from '../../../lib/index/stored-part';
import { runs } from '../runs';
import { counting, SEED, seeded, withFlip } from './support';

describe('a part too large to be read whole', () => {
  const random = seeded(3);
  const WORDS = 1_000_000;
  const writer = new PartWriter('keys', [WORDS, 5]);
  const words = writer.section(0);
  for (let at = 0; at < WORDS; at++) words[at] = random() * 2 ** 32;
  writer.section(1).set([1, 2, 3, 4, 5]);
  const sealed = writer.seal({ entries: 1, stamp: 2 });

  it('gives any ranges of its sections, and reads little more', async () => {
    const tally = { bytes: 0, reads: 0 };
    const part = await PartReader.open(counting(tally)(blobSource(new Blob([sealed]))), 'keys');
    const starts = [999_999, 0, 1, 500_000, 500_000];
    const found = await part.read(
      0,
      starts.map((start) => [start, start + 1]),
    );
    expect(found.map(([word]) => word)).toEqual(starts.map((start) => words[start]));
    expect([...(await part.readAll(1))]).toEqual([1, 2, 3, 4, 5]);
    expect(await part.read(0, [[8, 8]])).toEqual([new Uint32Array()]);
    expect(await part.read(0, [[1020, 1030]])).toEqual([words.slice(1020, 1030)]);
    expect(tally.reads).toBeLessThanOrEqual(1 + 3 + 1 + 1);
    expect(tally.bytes).toBeLessThan(128 * 1024);
  });

  it('notices a flipped byte in every block that it reads, and only there', async () => {
    const { headWords } = (await PartReader.open(bytesSource(sealed), 'keys')).head;
    for (let round = 0; round < runs(14); round++) {
      const at = Math.floor(random() * WORDS);
      const source = bytesSource(withFlip(sealed, (headWords + at) * 4 + 1));
      const part = await PartReader.open(source, 'keys');
      await expect(part.read(0, [[at, at + 1]])).rejects.toBeInstanceOf(IndexCorrupt);
      const away = (at + WORDS / 2) % WORDS;
      await expect(part.read(0, [[away, away + 1]])).resolves.toHaveLength(1);
    }
  });

  it.each([
    [-1, 3],
    [5, 4],
    [WORDS - 1, WORDS + 1],
  ])('refuses a range outside the section: %i to %i', async (start, end) => {
    const part = await PartReader.open(bytesSource(sealed), 'keys');
    await expect(part.read(0, [[start, end]])).rejects.toBeInstanceOf(IndexCorrupt);
  });
});

describe('a part that is read whole', () => {
  const writer = new PartWriter('keys', [4 * BLOCK]);
  writer.section(0).fill(7);
  const sealed = writer.seal({ entries: 1, stamp: 2 });

  it('is read once, and a block of it is checked when it is first wanted', async () => {
    const tally = { bytes: 0, reads: 0 };
    const { headWords } = (await PartReader.open(bytesSource(sealed), 'keys')).head;
    const flipped = withFlip(sealed, (headWords + 2 * BLOCK) * 4);
    const part = await PartReader.open(counting(tally)(blobSource(new Blob([flipped]))), 'keys');
    const opened = tally.reads;
    expect(await part.read(0, [[2 * BLOCK - 2, 2 * BLOCK]])).toEqual([new Uint32Array([7, 7])]);
    expect(await part.read(0, [[3 * BLOCK, 3 * BLOCK + 1]])).toEqual([new Uint32Array([7])]);
    await expect(part.read(0, [[2 * BLOCK - 1, 2 * BLOCK + 1]])).rejects.toThrow('damaged block');
    await expect(part.readAll(0)).rejects.toBeInstanceOf(IndexCorrupt);
    expect(tally.reads).toBe(opened + 1);
  });
});

const SIZE = 10_000_001;
const range = fc
  .tuple(fc.nat(SIZE), fc.nat(2500))
  .map(([start, length]): Range => [start, Math.min(SIZE, start + length)]);

describe('coalesced reads', () => {
  it('are the ones of the comment', () => {
    const ranges: Range[] = [
      [1250, 1252],
      [2250, 2251],
      [225_000, 225_001],
    ];
    expect(coalesce(ranges, 2_500_000)).toEqual([
      [1024, 3072],
      [224_256, 225_280],
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
        for (const [from, to] of ranges.filter(([start, end]) => end > start))
          expect(runs.filter(([start, end]) => start <= from && to <= end)).toHaveLength(1);
      }),
      { seed: SEED, numRuns: runs(35) },
    );
  });
});
