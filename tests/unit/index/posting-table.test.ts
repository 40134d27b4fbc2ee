import { describe, expect, it } from 'vitest';
import { LOOKUP_SECTIONS } from '../../../lib/index/lookup-grams';
import { asWords } from '../../../lib/index/part-head';
import { PartReader } from '../../../lib/index/part-reader';
import { PassesDiffer, PostingTable } from '../../../lib/index/posting-table';
import { readPostings, skipsOf } from '../../../lib/index/postings';
import { bytesSource } from '../../../lib/index/source';
import { naiveSkips, SEED, seeded } from './support';

type Posting = [slot: number, ordinal: number];
const BUILD = { entries: 1000, stamp: 0 };

function written(first: readonly Posting[], second: readonly Posting[]) {
  const table = new PostingTable();
  for (const [slot, ordinal] of first) table.measure(slot, ordinal);
  table.allocate();
  for (const [slot, ordinal] of second) table.push(slot, ordinal);
  return table.seal(BUILD);
}

describe('a posting table', () => {
  const postings: Posting[] = [
    [7, 0],
    [2, 0],
    [7, 1],
    [7, 1],
    [2, 300],
    [0xf_ffff, 999],
  ];

  it('writes each list once, in the order of slots', async () => {
    const part = await PartReader.open(bytesSource(written(postings, postings)), 'lookup');
    const rows = asWords(await part.readAll(LOOKUP_SECTIONS.rows));
    const bytes = await part.readAll(LOOKUP_SECTIONS.postings);
    const lists = Array.from({ length: rows.length / LOOKUP_SECTIONS.width }, (_, row) => {
      const [gram = 0, start = 0, length = 0] = rows.subarray(row * 3, row * 3 + 3);
      const ordinals = new Uint32Array(length);
      const count = readPostings(bytes, start, start + length, ordinals);
      return [gram >>> 12, ...ordinals.subarray(0, count)];
    });
    expect(lists).toEqual([
      [2, 0, 300],
      [7, 0, 1],
      [0xf_ffff, 999],
    ]);
  });

  it('notes a skip for every stride that begins within a list', async () => {
    const random = seeded(SEED);
    const all: Posting[] = [];
    for (let ordinal = 0; ordinal < 100_000; ordinal++)
      for (const [slot, share] of [0.5, 0.02, 0.001, 0.3].entries())
        if (random() < share) all.push([slot * 7, ordinal]);
    const part = await PartReader.open(bytesSource(written(all, all)), 'lookup');
    const rows = asWords(await part.readAll(LOOKUP_SECTIONS.rows));
    const bytes = await part.readAll(LOOKUP_SECTIONS.postings);
    const skips = asWords(await part.readAll(LOOKUP_SECTIONS.skips));
    for (let row = 0; row < rows.length; row += LOOKUP_SECTIONS.width) {
      const [start = 0, length = 0] = rows.subarray(row + 1, row + 3);
      const [from, to] = skipsOf(start, start + length);
      expect(skips.subarray(from / 4, to / 4)).toEqual(
        naiveSkips(bytes.subarray(start, start + length), start),
      );
    }
  });

  it('writes the same a list at a time', () => {
    const table = new PostingTable();
    const lists: [number, number[]][] = [
      [2, [0, 300]],
      [7, [0, 1, 1]],
      [0xf_ffff, [999]],
    ];
    for (const [slot, list] of lists) table.measureList(slot, Uint32Array.from(list), list.length);
    table.allocate();
    for (const [slot, list] of lists) table.pushList(slot, Uint32Array.from(list), list.length);
    expect(table.seal(BUILD)).toEqual(written(postings, postings));
  });

  it.each<[string, Posting[]]>([
    ['lacks a posting', postings.slice(0, -1)],
    ['has one more', [...postings, [7, 500]]],
    [
      'has another ordinal',
      postings.map(([slot, ordinal]) => [slot, ordinal === 300 ? 1 : ordinal]),
    ],
    ['has another slot', postings.map(([slot, ordinal]) => [slot === 2 ? 3 : slot, ordinal])],
  ])('refuses a second pass that %s', (_, second) => {
    expect(() => written(postings, second)).toThrow(PassesDiffer);
  });

  it('refuses to be sealed before room was made', () => {
    expect(() => new PostingTable().seal(BUILD)).toThrow(PassesDiffer);
  });
});
