import { describe, expect, it } from 'vitest';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource, storedPart, storedSource } from '../../../lib/index/stored-part';
import { INDEX_PARTS, type IndexPart } from '../../../lib/store/database-tables';
import { inventedEntries } from '../../bench/data/list';
import { build } from './support';

/** A stored part, and how its Blob was read. */
async function stored(bytes: Uint8Array<ArrayBuffer>, kind: IndexPart) {
  const { blob, head } = await storedPart(bytes, kind);
  const reads = { whole: 0, slices: 0 };
  const { slice, arrayBuffer } = blob;
  blob.slice = (...range) => {
    reads.slices++;
    return slice.apply(blob, range);
  };
  blob.arrayBuffer = () => {
    reads.whole++;
    return arrayBuffer.apply(blob);
  };
  return { reads, head, source: storedSource({ blob, head }) };
}

describe('a part as it is stored', () => {
  const large = build([...inventedEntries(2000)]);

  it.each(INDEX_PARTS)('has what opens its %s at hand', async (kind) => {
    const { reads, source, head } = await stored(large[kind], kind);
    const opened = await PartReader.open(source, kind);
    expect(reads).toEqual({ whole: 0, slices: 0 });
    expect(opened.head).toEqual((await PartReader.open(bytesSource(large[kind]), kind)).head);
    expect(head.length).toBeLessThan(Math.min(1024, large[kind].length));
    await Promise.all([opened.readAll(1), opened.read(0, [[0, 1]])]);
    await opened.readAll(1);
    expect(reads).toEqual({ whole: 1, slices: 0 });
  });

  it('is at hand as a whole when it is small', async () => {
    const { reads, source } = await stored(build([...inventedEntries(20)]).names, 'names');
    await (await PartReader.open(source, 'names')).readAll(1);
    expect(reads).toEqual({ whole: 0, slices: 0 });
  });
});
