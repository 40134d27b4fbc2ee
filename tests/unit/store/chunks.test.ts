import { afterEach, describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import {
  ChunksMissing,
  entriesAt,
  forgetEntries,
  linesOf,
  packChunk,
} from '../../../lib/store/chunks';
import { openDatabase } from '../../../lib/store/database';

const row = (data: Uint8Array<ArrayBuffer>) => ({ segment: 's', page: 0, data });

/** Counts the streams that inflate something from here on. */
function countStreams() {
  const streams = vi.fn();
  class Counted extends DecompressionStream {
    constructor(format: CompressionFormat) {
      super(format);
      streams();
    }
  }
  vi.stubGlobal('DecompressionStream', Counted);
  return streams;
}

afterEach(() => vi.unstubAllGlobals());

describe('the lines of a chunk', () => {
  it('cost a fresh worker one stream', async () => {
    const streams = countStreams();
    expect(await linesOf(row(await packChunk('a\nb')), ['s', 0])).toEqual(['a', 'b']);
    expect(streams).toHaveBeenCalledTimes(1);
  });

  it('cost one stream for all questions that are asked together', async () => {
    const store = async (ids: string[]) => {
      const data = await packChunk(ids.map((id) => JSON.stringify({ id })).join('\n'));
      await openDatabase().pages.put(row(data));
      forgetEntries();
    };
    const read = async (slot: number) =>
      (await entriesAt(['s'], [{ segment: 0, chunk: 0, slot }]))[0];
    const streams = countStreams();
    await store(['a', 'b']);
    expect(await Promise.all([read(0), read(1), read(0)])).toEqual([
      { id: 'a' },
      { id: 'b' },
      { id: 'a' },
    ]);
    expect(streams).toHaveBeenCalledTimes(1);
    await store(['c', 'd']);
    expect(await Promise.all([read(1), read(0)])).toEqual([{ id: 'd' }, { id: 'c' }]);
    expect(streams).toHaveBeenCalledTimes(2);
  });

  it('cost nothing where their entries are kept', async () => {
    await openDatabase().pages.put(row(await packChunk('{"id":"a"}')));
    forgetEntries();
    const read = () => entriesAt(['s'], [{ segment: 0, chunk: 0, slot: 0 }]);
    await read();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await read()).toEqual([{ id: 'a' }]);
    expect(transactions).not.toHaveBeenCalled();
    forgetEntries();
    await read();
    expect(transactions).toHaveBeenCalledTimes(1);
    transactions.mockRestore();
  });

  it.each([
    ['cut off', (data: Uint8Array<ArrayBuffer>) => data.slice(0, -9)],
    ['no gzip', () => utf8('a\nb')],
    ['empty', () => utf8('')],
  ])('are missing where it is %s', async (_, damage) => {
    const data = damage(await packChunk('a\nb'));
    await expect(linesOf(row(data), ['s', 0])).rejects.toThrow(ChunksMissing);
  });

  it('are missing where it is not there', async () => {
    await expect(linesOf(undefined, ['s', 0])).rejects.toThrow(ChunksMissing);
  });
});
