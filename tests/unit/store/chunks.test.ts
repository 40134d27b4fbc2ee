import { describe, expect, it, vi } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { ChunksMissing, linesOf, packChunk } from '../../../lib/store/chunks';

const row = (data: Uint8Array<ArrayBuffer>) => ({ segment: 's', page: 0, data });

describe('the lines of a chunk', () => {
  it('cost a fresh worker one stream', async () => {
    const streams = vi.fn();
    class Counted extends DecompressionStream {
      constructor(format: CompressionFormat) {
        super(format);
        streams();
      }
    }
    vi.stubGlobal('DecompressionStream', Counted);
    expect(await linesOf(row(await packChunk('a\nb')), ['s', 0])).toEqual(['a', 'b']);
    expect(streams).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
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
