import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../../../../lib/list/bytes';
import { putLine } from '../../../../../lib/list/compose';
import { parseSegment } from '../../../../../lib/list/fold';
import { openDatabase } from '../../../../../lib/store/database';
import { INDEX_PARTS } from '../../../../../lib/store/database-tables';
import { openIndexPart, putIndexPart } from '../../../../../lib/store/lists';
import { putSegment } from '../../../../../lib/store/segments';
import { foldStored } from '../../../../../lib/store/stored-fold';
import { readIndexParts } from '../../../../../lib/store/verdict-reads';
import { type Building, makeIndex } from '../../../../../lib/worker/lists/sync/make-index';
import { createRun, type SyncRun } from '../../../../../lib/worker/lists/sync/run';
import { entry } from '../../../list/sample';
import { emptyWorld, testDeps } from './world';

beforeEach(emptyWorld);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A run that ends with an error after so many steps. */
function runOf(steps = Number.POSITIVE_INFINITY): SyncRun {
  let left = steps;
  const step = async () => {
    if (--left < 0) throw new Error('the end');
  };
  const { signal } = new AbortController();
  return { ...createRun('l', testDeps(), { signal }), step, tick: async () => {} };
}

/** Store a segment that puts the entries of some numbers, and deletes those below zero. */
async function store(segment: string, numbers: readonly number[]): Promise<void> {
  const lines = numbers.map((n) => (n < 0 ? `{"del":"e${-n}"}` : putLine(entry(n))));
  await putSegment(segment, parseSegment(utf8(`${lines.join('\n')}\n`), segment));
}

const building = async (id: string, segments: string[]): Promise<Building> => ({
  id,
  segments,
  fold: await foldStored(segments),
});

async function bytesOf(generation: string): Promise<Record<string, number[]>> {
  const parts = (await readIndexParts(generation)).map(async ({ part, blob }) => [
    part,
    [...new Uint8Array(await blob.arrayBuffer())],
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

/** The index of these segments, made of nothing but pages. */
async function anew(segments: string[]): Promise<Record<string, number[]>> {
  await makeIndex(runOf(), await building('anew', segments));
  return bytesOf('anew');
}

describe('the steps of an index', () => {
  it.each([0, 1, 2, 3, 4])('after a death in step %i go on with the next', async (steps) => {
    await store('a', [1, 2, 3, -2]);
    const next = await building('next', ['a']);
    const puts = vi.spyOn(openDatabase().indexes, 'put');
    const made = (): string[] => puts.mock.calls.map(([{ part }]) => part);
    const dying = makeIndex(runOf(steps), next);
    if (steps < INDEX_PARTS.length) await expect(dying).rejects.toThrow('the end');
    else await dying;
    expect(made()).toEqual(INDEX_PARTS.slice(0, steps + 1));
    await makeIndex(runOf(), next);
    expect(made()).toEqual(INDEX_PARTS);
    expect(await bytesOf('next')).toEqual(await anew(['a']));
  });

  it('make a part again that is damaged, of another state or of another format', async () => {
    await store('a', [1, 2, 3]);
    const next = await building('next', ['a']);
    const wanted = await anew(['a']);
    await store('b', [4, 5]);
    await makeIndex(runOf(), await building('other', ['a', 'b']));
    const foreign = await openIndexPart('other', 'names');
    for (const blob of [new Blob(['x']), foreign ?? new Blob()]) {
      await putIndexPart('next', 'names', { blob, head: new Uint8Array() });
      await makeIndex(runOf(), next);
      expect(await bytesOf('next')).toEqual(wanted);
    }
  });

  it('read no records for the ids part alone', async () => {
    await store('a', [1, 2, 3]);
    const next = await building('next', ['a']);
    await makeIndex(runOf(), next);
    await openDatabase().indexes.delete(['next', 'ids']);
    const reads = vi.spyOn(openDatabase().pages, 'bulkGet');
    await makeIndex(runOf(), next);
    expect(reads).not.toHaveBeenCalled();
    expect(await bytesOf('next')).toEqual(await anew(['a']));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['missing', () => openDatabase().pages.delete(['a', 0])],
    [
      'damaged',
      async () => {
        const row = await openDatabase().pages.get(['a', 0]);
        const data = row?.data.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) ?? utf8('');
        await openDatabase().pages.put({ segment: 'a', page: 0, data });
      },
    ],
  ])('say of which segment when pages are %s', async (_, harm) => {
    await store('a', [1, 2, 3]);
    const next = await building('next', ['a']);
    await harm();
    await expect(makeIndex(runOf(), next)).rejects.toMatchObject({
      name: 'ChunksMissing',
      segment: 'a',
    });
  });
});
