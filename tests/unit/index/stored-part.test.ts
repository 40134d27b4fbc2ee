import { describe, expect, it } from 'vitest';
import { PART_KINDS } from '../../../lib/index/part-layout';
import { openStack } from '../../../lib/index/part-stack';
import { blobSource, pieced } from '../../../lib/index/source';
import { storedPart } from '../../../lib/index/stored-part';
import { inventedEntries } from '../../bench/data/list';
import { buildSegments, counting, segmentOf, type Tally } from './support';

/** A list with an update, so that its parts are stacks. */
async function updated(count: number) {
  const entries = [...inventedEntries(count + count / 20)];
  const first = segmentOf('first', entries.slice(0, count));
  const live = await buildSegments([first]);
  return buildSegments([first, segmentOf('more', entries.slice(count))], live);
}

/** A stored part whose reads of its Blob are added up. */
async function stored(bytes: Uint8Array<ArrayBuffer>, kind: (typeof PART_KINDS)[number]) {
  const tally: Tally = { bytes: 0, reads: 0 };
  const { blob, heads } = await storedPart(new Blob([bytes]), kind);
  return { tally, heads, source: pieced(counting(tally)(blobSource(blob)), heads) };
}

describe('a part as it is stored', () => {
  it.each(PART_KINDS)('has what opens its %s at hand, of all levels', async (kind) => {
    const { parts } = await updated(2000);
    const { tally, source, heads } = await stored(parts[kind], kind);
    const opened = await openStack(source, kind);
    expect(tally.reads).toBe(0);
    expect(opened.levels).toHaveLength(kind === 'ids' ? 1 : 2);
    const plain = await openStack(blobSource(new Blob([parts[kind]])), kind);
    expect(opened.levels.map(({ part }) => part.head)).toEqual(
      plain.levels.map(({ part }) => part.head),
    );
    const size = heads.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size).toBeLessThan(Math.min(61_440, parts[kind].length));
  });

  it('is at hand as a whole when it is small', async () => {
    const { parts } = await buildSegments([segmentOf('few', [...inventedEntries(20)])]);
    const { tally, source } = await stored(parts.names, 'names');
    const { levels } = await openStack(source, 'names');
    await levels[0]?.part.readAll(1);
    expect(tally.reads).toBe(0);
  });
});
