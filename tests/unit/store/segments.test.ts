import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { putLine } from '../../../lib/list/compose';
import { stateDigest } from '../../../lib/list/digest';
import { parseSegment } from '../../../lib/list/fold';
import { CAPS } from '../../../lib/list/format';
import { CHUNK_RECORDS, ChunksMissing, entriesAt, SUMMARY } from '../../../lib/store/chunks';
import { openDatabase } from '../../../lib/store/database';
import { hasSegment, putSegment, readSegmentChunks } from '../../../lib/store/segments';
import { foldStored } from '../../../lib/store/stored-fold';
import { entry } from '../list/sample';
import { fold } from '../list/state';
import { runs } from '../runs';
import { emptyWorld } from '../worker/lists/sync/world';

beforeEach(emptyWorld);

/** A record of a test: put entry n, or delete it. */
type Record = [isPut: boolean, n: number];
const ndjson = (records: Record[]) =>
  records.map(([isPut, n]) => `${isPut ? putLine(entry(n)) : `{"del":"e${n}"}`}\n`).join('');
const put = (segment: string, records: Record[]) =>
  putSegment(segment, parseSegment(utf8(ndjson(records)), segment));

describe('a question about records that are too long', () => {
  it('inflates no more than its limit, reads at least one chunk, and tells how many it left', async () => {
    const text = '长'.repeat(10_000);
    const count = 5 * CHUNK_RECORDS;
    const records = Array.from({ length: count }, (_, n) => {
      const long = { ...entry(n), names: [{ kind: 'legal', text: `${n}${text}` }] };
      return { id: `e${n}`, line: '', isPut: true, json: JSON.stringify(long) };
    });
    await putSegment('long', records as unknown as Parameters<typeof putSegment>[1]);
    const places = records.map((_, n) => ({
      segment: 0,
      chunk: Math.floor(n / CHUNK_RECORDS),
      slot: n % CHUNK_RECORDS,
    }));
    const left = async (most: number) => {
      let over = 0;
      const tellOver = (n: number) => {
        over += n;
      };
      const found = await entriesAt(['long'], places, undefined, { most, tellOver });
      expect(found.filter((each) => each === null)).toHaveLength(over);
      return over / CHUNK_RECORDS;
    };
    expect(await left(1000)).toBe(4);
    expect(await left(5 * CHUNK_RECORDS * 31_000)).toBe(0);
  });
});

it('a chunk of records as long as a list may write them is read, whatever their addresses grow to', async () => {
  // Stored as a browser opens it: each byte of a Chinese character is three.
  const source = `https://a.example/${'示'.repeat(107)}`;
  const many = <T>(each: T): T[] => Array.from({ length: 64 }, () => ({ ...each, source }));
  const lines = Array.from({ length: CHUNK_RECORDS }, (_, n) => {
    const { identifiers, sanctions, ...own } = entry(n, '事由');
    return JSON.stringify({
      put: { ...own, identifiers: many(identifiers[0]), sanctions: many(sanctions[0]) },
    });
  });
  const bytes = utf8(lines[0] ?? '').length;
  expect(bytes).toBeGreaterThan(0.95 * CAPS.recordBytes);
  expect(bytes).toBeLessThanOrEqual(CAPS.recordBytes);
  await putSegment('long', parseSegment(utf8(lines.map((line) => `${line}\n`).join('')), 'long'));
  const places = lines.map((_, slot) => ({ segment: 0, chunk: 0, slot }));
  const found = await entriesAt(['long'], places);
  expect(found.map((each) => each?.id)).toEqual(lines.map((_, n) => `e${n}`));
});

/** The live records of a fold as the chunks hold them, by the places that its numbers stand for. */
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
  return (await entriesAt(segments, places)).map((each) => each?.id ?? '');
}

describe('chunks', () => {
  it('gives back what lies where, each chunk read once', async () => {
    await put(
      'a',
      Array.from({ length: 200 }, (_, n) => [n % 10 !== 3, n]),
    );
    await put('b', [[true, 900]]);
    const at = (segment: number, chunk: number, slot: number) => ({ segment, chunk, slot });
    const places = [at(0, 3, 7), at(1, 0, 0), at(0, 0, 0)];
    const found = [entry(199), entry(900), entry(0)];
    expect(await entriesAt(['a', 'b'], places)).toEqual(found);
    // A chunk that is not there, and a line beyond its chunk.
    for (const place of [at(0, 9, 0), at(0, 0, 99)]) {
      const all = [...places, place];
      await expect(entriesAt(['a', 'b'], all)).rejects.toThrow(`a/${place.chunk}`);
      const missing: string[] = [];
      const read = entriesAt(['a', 'b'], all, ({ segment }) => missing.push(segment));
      expect(await read).toEqual([...found, null]);
      expect(missing).toEqual(['a']);
    }
  });

  it('gives null for a record of which nothing is known, which is no damage', async () => {
    const [known, unknown] = [entry(1), { ...entry(2), kind: 'camp' }];
    const text = [known, unknown].map((put) => `${JSON.stringify({ put })}\n`).join('');
    await putSegment('newer', parseSegment(utf8(text), 's/newer'));
    const places = [0, 1].map((slot) => ({ segment: 0, chunk: 0, slot }));
    expect(await entriesAt(['newer'], places)).toEqual([known, null]);
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
      }),
      { seed: 11, numRuns: runs(30) },
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
