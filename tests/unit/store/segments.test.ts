import '../worker/lists/sync/environment';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { putLine } from '../../../lib/list/compose';
import { stateDigest } from '../../../lib/list/digest';
import { fold, parseSegment } from '../../../lib/list/fold';
import { CHUNK_RECORDS, ChunksMissing, readEntries, SUMMARY } from '../../../lib/store/chunks';
import { openDatabase } from '../../../lib/store/database';
import { INDEX_PARTS, type StoredGeneration } from '../../../lib/store/database-tables';
import { collectGarbage } from '../../../lib/store/deletion';
import { putIndexPart } from '../../../lib/store/indexes';
import {
  addList,
  flipGeneration,
  getList,
  openJournal,
  patchList,
  removeList,
} from '../../../lib/store/lists';
import { hasSegment, putSegment, readSegmentChunks } from '../../../lib/store/segments';
import { countGone, foldStored } from '../../../lib/store/stored-fold';
import { readIndexParts } from '../../../lib/store/verdict-reads';
import { entry } from '../list/sample';
import { emptyWorld } from '../worker/lists/sync/world';

beforeEach(emptyWorld);

/** A record of a test: put entry n, or delete it. */
type Record = [isPut: boolean, n: number];
const ndjson = (records: Record[]) =>
  records.map(([isPut, n]) => `${isPut ? putLine(entry(n)) : `{"del":"e${n}"}`}\n`).join('');
const put = (segment: string, records: Record[]) =>
  putSegment(segment, parseSegment(utf8(ndjson(records)), segment));

/** The live records of a fold as the pages hold them, by the places that its numbers stand for. */
async function live(segments: string[]) {
  const { starts, isLive } = await foldStored(segments);
  const places = segments.flatMap((_, segment) => {
    const first = starts[segment] ?? 0;
    const numbers = Array.from({ length: (starts[segment + 1] ?? 0) - first }, (_, at) => at);
    return numbers
      .filter((number) => isLive[first + number])
      .map((number) => ({
        segment,
        chunk: Math.floor(number / CHUNK_RECORDS),
        slot: number % CHUNK_RECORDS,
      }));
  });
  return (await readEntries(segments, places)).map((each) => each?.id ?? '');
}

describe('chunks', () => {
  it('gives back what lies where, each chunk read once', async () => {
    await put(
      'a',
      Array.from({ length: 200 }, (_, n) => [n % 10 !== 3, n]),
    );
    await put('b', [[true, 900]]);
    const at = (segment: number, chunk: number, slot: number) => ({ segment, chunk, slot });
    const places = [at(0, 3, 7), at(1, 0, 0), at(0, 0, 3), at(0, 0, 0), at(0, 9, 0), at(0, 0, 99)];
    await expect(readEntries(['a', 'b'], places)).rejects.toThrow('a/9');
    const found = await readEntries(
      ['a', 'b'],
      places.filter(({ chunk }) => chunk !== 9),
    );
    expect(found).toEqual([entry(199), entry(900), null, entry(0), null]);
  });

  it('stores a segment whole or not at all', async () => {
    const broken = utf8(`${ndjson([[true, 1]])}nonsense\n`);
    await expect(putSegment('a', parseSegment(broken, 's/a'))).rejects.toThrow('line 2');
    expect(await hasSegment('a')).toBe(false);
    expect(await openDatabase().pages.count()).toBe(0);
    expect(await put('a', [[true, 1]])).toBe(1);
    expect(await hasSegment('a')).toBe(true);
  });

  it('folds stored segments as the list does', async () => {
    const record = fc.tuple(fc.boolean(), fc.nat(20));
    const history = fc.array(fc.array(record, { maxLength: 150 }), { minLength: 1, maxLength: 4 });
    let rounds = 0;
    await fc.assert(
      fc.asyncProperty(history, async (segments) => {
        await openDatabase().pages.clear();
        // A segment's name stands for its content, for good.
        const round = rounds++;
        const names = segments.map((_, at) => `s${round}-${at}`);
        for (const [at, records] of segments.entries()) await put(names[at] ?? '', records);
        const state = fold(segments.map((each) => ({ ndjson: utf8(ndjson(each)), file: 's' })));
        const stored = await foldStored(names);
        expect(stored.live).toBe(state.size);
        expect(stored.digest).toBe(stateDigest([...state.values()].map(({ line }) => line)));
        expect((await live(names)).sort()).toEqual([...state.keys()].sort());
        const before = fold(
          state.size > 0 ? [{ ndjson: utf8(ndjson(segments[0] ?? [])), file: 's' }] : [],
        );
        const gone = [...before.keys()].filter((id) => !state.has(id)).length;
        if (state.size > 0)
          expect(countGone(await foldStored(names.slice(0, 1)), stored)).toBe(gone);
      }),
      { seed: 11, numRuns: 30 },
    );
  });
});

describe('a damaged or missing row', () => {
  it('of a summary: the segment counts as missing from then on', async () => {
    await put('a', [[true, 1]]);
    const row = await openDatabase().pages.get(['a', SUMMARY]);
    for (let at = 0; at < (row?.data.length ?? 0); at++) {
      await put('a', [[true, 1]]);
      const data = (row?.data ?? new Uint8Array()).slice();
      data[at] = (data[at] ?? 0) ^ 4;
      await openDatabase().pages.put({ segment: 'a', page: SUMMARY, data });
      await expect(foldStored(['a'])).rejects.toBeInstanceOf(ChunksMissing);
      expect(await hasSegment('a')).toBe(false);
    }
    for (const data of [new Uint8Array(), new Uint8Array(7), row?.data.slice(0, -4)]) {
      await openDatabase().pages.put({ segment: 'a', page: SUMMARY, data: data ?? utf8('') });
      await expect(foldStored(['a'])).rejects.toBeInstanceOf(ChunksMissing);
    }
    await put('a', [[true, 1]]);
    expect(await foldStored(['a'])).toMatchObject({ live: 1 });
  });

  it('of records: whoever reads them is told', async () => {
    await put('a', [[true, 1]]);
    await openDatabase().pages.delete(['a', 0]);
    await expect(readSegmentChunks('a', 1).next()).rejects.toBeInstanceOf(ChunksMissing);
  });
});

const putIndex = async (id: string) => {
  for (const part of INDEX_PARTS)
    await putIndexPart(id, part, { blob: new Blob(['x']), head: new Uint8Array() });
};
const generation = (id: string, segments: string[]): StoredGeneration => ({
  id,
  manifest: id,
  segments,
  indexFormat: 1,
  title: '示例名单',
  publisher: '',
  asOf: '2026-09-01',
  live: 1,
});

describe('the flip', () => {
  it('is compare and set, and clears fault and journal', async () => {
    await addList('l', 'https://example.org/');
    await patchList('l', { failures: 3, fault: { kind: 'http', detail: '', at: '' } });
    await openJournal({ identity: 'l', generation: 'g1', segments: [] });
    const flip = (expected: string | null, id: string) =>
      flipGeneration({ identity: 'l', expected, next: generation(id, []), changes: {} });
    expect(await flip('g0', 'g1')).toBe(false);
    expect(await getList('l')).toMatchObject({ failures: 3, fault: { kind: 'http' } });
    expect(await flip(null, 'g1')).toBe(true);
    expect(await getList('l')).toMatchObject({ failures: 0, live: { id: 'g1' } });
    expect(await getList('l')).not.toHaveProperty('fault');
    expect(await openDatabase().journal.count()).toBe(0);
    expect(await flip(null, 'g2')).toBe(false);
    expect(await flip('g1', 'g2')).toBe(true);
  });

  it('does not bring back a removed list', async () => {
    await addList('l');
    await removeList('l');
    const next = generation('g1', []);
    expect(await flipGeneration({ identity: 'l', expected: null, next, changes: {} })).toBe(false);
    expect(await patchList('l', { failures: 1 })).toBe(false);
    expect(await getList('l')).toBeUndefined();
  });
});

it('collects what neither a live nor a journalled generation names', async () => {
  for (const segment of ['a', 'b', 'c', 'd']) await put(segment, [[true, 1]]);
  for (const id of ['live', 'building', 'old']) await putIndex(id);
  await addList('l');
  const next = generation('live', ['a', 'b']);
  await flipGeneration({ identity: 'l', expected: null, next, changes: {} });
  await openJournal({ identity: 'l', generation: 'building', segments: ['b', 'c'] });
  expect(await collectGarbage()).toBe(2 + 4);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(hasSegment))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  const open = async (id: string) => (await readIndexParts(id)).length === INDEX_PARTS.length;
  expect(await Promise.all(['live', 'building', 'old'].map(open))).toEqual([true, true, false]);
  expect(await collectGarbage()).toBe(0);
});
