import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/store/database';
import { addList, patchList, putIndexPart, removeList } from '../../../lib/store/lists';
import { readIndexParts, readLists } from '../../../lib/store/verdict-reads';
import { emptyWorld } from '../worker/lists/sync/world';

const named = async (): Promise<string[]> =>
  (await readLists()).map(({ identity, failures }) => `${identity} ${failures}`);

/** How often a store is asked for all that it holds, from here on. */
function countReads(): () => number {
  const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  return () => reads.mock.calls.length;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyWorld();
  await addList('a');
});

describe('the rows of all lists', () => {
  it('are read once, however often they are asked for', async () => {
    await named();
    const reads = countReads();
    expect(await Promise.all([named(), named()])).toEqual([['a 0'], ['a 0']]);
    expect(reads()).toBe(0);
  });

  it.each<[string, () => Promise<unknown>, string[]]>([
    ['added', () => addList('b'), ['a 0', 'b 0']],
    ['patched', () => patchList('a', { failures: 3 }), ['a 3']],
    ['removed', () => removeList('a'), []],
    [
      'put by itself',
      () => openDatabase().lists.put({ identity: 'c', dueAt: 0, failures: 1 }),
      ['a 0', 'c 1'],
    ],
    ['updated by itself', () => openDatabase().lists.update('a', { failures: 2 }), ['a 2']],
    ['cleared', () => openDatabase().lists.clear(), []],
  ])('are read anew once one is %s', async (_, write, expected) => {
    expect(await named()).toEqual(['a 0']);
    await write();
    expect(await named()).toEqual(expected);
  });

  it('are not kept when a write overtakes the read of them', async () => {
    for (let round = 1; round <= 20; round++) {
      const writing = patchList('a', { failures: round });
      const reading = [named(), named()];
      await writing;
      expect(await named()).toEqual([`a ${round}`]);
      await Promise.all(reading);
      expect(await named()).toEqual([`a ${round}`]);
    }
  });

  it('stay as they were when a write is taken back', async () => {
    await named();
    const failing = openDatabase().atomically(['lists'], async ({ lists }) => {
      await lists.put({ identity: 'b', dueAt: 0, failures: 0 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await named()).toEqual(['a 0']);
  });
});

describe('the parts of indexes', () => {
  const part = (name: 'keys' | 'names') => ({ blob: new Blob([name]), head: new Uint8Array() });

  beforeEach(async () => {
    for (const generation of ['g', 'h'])
      for (const name of ['keys', 'names'] as const)
        await putIndexPart(generation, name, part(name));
  });

  it('are read in one go for all lists that are asked at once', async () => {
    await readIndexParts('g');
    const reads = countReads();
    const [g, h] = await Promise.all([readIndexParts('g'), readIndexParts('h')]);
    expect(g.map((row) => row.generation)).toEqual(['g', 'g']);
    expect(h.map((row) => [row.generation, row.part])).toEqual([
      ['h', 'keys'],
      ['h', 'names'],
    ]);
    expect(reads()).toBe(1);
  });

  it('are there for whoever asks after they were put, also while another read is under way', async () => {
    for (let round = 0; round < 20; round++) {
      const reading = readIndexParts('g');
      await putIndexPart(`new ${round}`, 'keys', part('keys'));
      expect(await readIndexParts(`new ${round}`)).toHaveLength(1);
      await reading;
    }
  });
});
