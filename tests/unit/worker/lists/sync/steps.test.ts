import './environment';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../../../../lib/list/bytes';
import { putLine } from '../../../../../lib/list/compose';
import { parseSegment } from '../../../../../lib/list/fold';
import { ChunksMissing, RUN_PAGES } from '../../../../../lib/store/chunks';
import { openDatabase } from '../../../../../lib/store/database';
import { putIndexPart } from '../../../../../lib/store/indexes';
import { openGenerationIndex } from '../../../../../lib/store/live-index';
import { readRun } from '../../../../../lib/store/runs';
import { hasSegment, putSegment } from '../../../../../lib/store/segments';
import { foldStored } from '../../../../../lib/store/stored-fold';
import { INDEX_PARTS, type IndexPart } from '../../../../../lib/store/tables';
import { createRun, type Run } from '../../../../../lib/worker/lists/sync/run';
import { type LiveIndex, makeIndex } from '../../../../../lib/worker/lists/sync/steps';
import { entry } from '../../../list/sample';
import { emptyWorld, testDeps } from './world';

beforeEach(emptyWorld);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A run that ends with an error after so many steps. */
function runOf(steps = Number.POSITIVE_INFINITY): Run {
  let left = steps;
  const step = async () => {
    if (--left < 0) throw new Error('the end');
  };
  const { signal } = new AbortController();
  return { ...createRun('l', testDeps(), signal), step, tick: async () => {} };
}

/** Store a segment that puts the entries of some numbers, and deletes those below zero. */
async function store(segment: string, numbers: readonly number[]): Promise<void> {
  const lines = numbers.map((n) => (n < 0 ? `{"del":"e${-n}"}` : putLine(entry(n))));
  await putSegment(segment, parseSegment(utf8(`${lines.join('\n')}\n`), segment));
}

const building = async (id: string, segments: string[]): Promise<LiveIndex> => ({
  id,
  segments,
  fold: await foldStored(segments),
});

async function bytesOf(generation: string): Promise<Record<string, number[]>> {
  const stored = await openGenerationIndex(generation);
  if (!stored) throw new Error('no index');
  const parts = INDEX_PARTS.map(async (part) => [
    part,
    [...new Uint8Array(await stored[part].blob.arrayBuffer())],
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

/** The index of these segments, made of nothing but pages. */
async function anew(segments: string[]): Promise<Record<string, number[]>> {
  await makeIndex(runOf(), await building('anew', segments), null);
  return bytesOf('anew');
}

async function live(): Promise<LiveIndex> {
  await store('a', [1, 2, 3]);
  await store('b', [4, 5]);
  const index = await building('live', ['a', 'b']);
  await makeIndex(runOf(), index, null);
  return index;
}

describe('the steps of an index', () => {
  it.each([0, 1, 2, 3, 4])('after a death in step %i go on with the next', async (steps) => {
    await store('a', [1, 2, 3, -2]);
    const next = await building('next', ['a']);
    const puts = vi.spyOn(openDatabase().indexes, 'put');
    const made = (): string[] => puts.mock.calls.map(([{ part }]) => part);
    const dying = makeIndex(runOf(steps), next, null);
    if (steps < INDEX_PARTS.length) await expect(dying).rejects.toThrow('the end');
    else await dying;
    expect(made()).toEqual(INDEX_PARTS.slice(0, steps + 1));
    await makeIndex(runOf(), next, null);
    expect(made()).toEqual(INDEX_PARTS);
    expect(await bytesOf('next')).toEqual(await anew(['a']));
    expect(await readRun('a', 'keys')).toBeNull();
  });

  it('make a part again that is damaged, of another state or of another format', async () => {
    await store('a', [1, 2, 3]);
    const next = await building('next', ['a']);
    const wanted = await anew(['a']);
    const other = await live();
    const foreign = await openGenerationIndex(other.id);
    for (const blob of [new Blob(['x']), foreign?.names.blob ?? new Blob()]) {
      await putIndexPart('next', 'names', { blob, heads: [] });
      await makeIndex(runOf(), next, null);
      expect(await bytesOf('next')).toEqual(wanted);
    }
  });

  it('read the pages of new segments alone when an index is live', async () => {
    const old = await live();
    await store('c', [6, -4, 1]);
    const next = await building('next', ['a', 'b', 'c']);
    const reads = vi.spyOn(openDatabase().pages, 'bulkGet');
    await makeIndex(runOf(), next, old);
    expect(reads.mock.calls).toEqual([[[['c', 0]]]]);
    expect(await bytesOf('next')).toEqual(await anew(['a', 'b', 'c']));
  });

  it.each<[string, (part: IndexPart) => Promise<unknown>]>([
    ['missing', (part) => openDatabase().indexes.delete(['live', part])],
    [
      'damaged',
      (part) => putIndexPart('live', part, { blob: new Blob(['x'.repeat(5000)]), heads: [] }),
    ],
  ])('do without the live index when a part of it is %s', async (_, harm) => {
    const old = await live();
    await store('c', [6, -4, 1]);
    for (const part of ['keys', 'names', 'lookup'] as const) {
      await harm(part);
      const id = `next-${part}`;
      await makeIndex(runOf(), await building(id, ['a', 'b', 'c']), old);
      expect(await bytesOf(id)).toEqual(await anew(['a', 'b', 'c']));
    }
  });

  it("make a segment's own index again when it is damaged", async () => {
    await store('a', [1, 2, 3]);
    const data = utf8('nonsense');
    for (const page of Object.values(RUN_PAGES))
      await openDatabase().pages.put({ segment: 'a', page, data });
    await makeIndex(runOf(), await building('next', ['a']), null);
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
  ])('say so when pages are %s, and let the segment be fetched again', async (_, harm) => {
    await store('a', [1, 2, 3]);
    const next = await building('next', ['a']);
    await harm();
    await expect(makeIndex(runOf(), next, null)).rejects.toBeInstanceOf(ChunksMissing);
    expect(await hasSegment('a')).toBe(false);
  });
});
