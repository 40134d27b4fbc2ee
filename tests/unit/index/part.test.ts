import { describe, expect, it, vi } from 'vitest';
import { IndexCorrupt } from '../../../lib/index/corrupt';
import { openIndex } from '../../../lib/index/open';
import { PART_KINDS, type PartBytes, type PartKind } from '../../../lib/index/part-layout';
import { PartReader } from '../../../lib/index/part-reader';
import { PartWriter } from '../../../lib/index/part-writer';
import { blobSource, bytesSource } from '../../../lib/index/source';
import {
  build,
  counting,
  entryOf,
  hostIdentifier,
  type IndexParts,
  open,
  seeded,
  sourcesOf,
} from './support';

// Seconds of work on an idle machine; the limit is for a busy one.
vi.setConfig({ testTimeout: 60_000 });

const ENTRIES = [
  entryOf('e1', ['余姚市示例启明培训学校有限公司', '示例'], {
    identifiers: [hostIdentifier('example.com')],
  }),
  entryOf('e2', ['示例启明教育科技有限公司'], { identifiers: [hostIdentifier('example.org')] }),
];

/** Ask something of every part; gives all answers. */
async function askAll(parts: IndexParts): Promise<unknown[]> {
  const index = open(parts);
  return [
    await index.nominate({ keys: ['host:example.org', 'name:示例'], texts: [] }),
    await index.nominate({ keys: [], texts: ['在示例启明教育科技有限公司'] }),
    await index.lookup('启明', 10),
    await index.lookup('slqm', 10),
    await index.lookup('示列启明', 10),
    await index.locate([0, 1]),
    await index.find('e2'),
  ];
}

function withFlip(bytes: PartBytes, at: number, mask: number): PartBytes {
  const flipped = bytes.slice();
  flipped[at] = (bytes[at] ?? 0) ^ mask;
  return flipped;
}

describe('a sealed part', () => {
  it('notices any flipped byte', async () => {
    const parts = await build(ENTRIES);
    for (const kind of PART_KINDS) {
      for (let at = 0; at < parts[kind].length; at++) {
        const damaged = { ...parts, [kind]: withFlip(parts[kind], at, 1 << (at % 8)) };
        await expect(askAll(damaged), `${kind} byte ${at}`).rejects.toBeInstanceOf(IndexCorrupt);
      }
    }
  });

  it.each(PART_KINDS)('notices that %s is cut, padded or empty', async (kind) => {
    const parts = await build(ENTRIES);
    for (const bytes of [
      parts[kind].slice(0, -1),
      parts[kind].slice(0, -4096),
      new Uint8Array([...parts[kind], 0, 0, 0, 0]),
      new Uint8Array(),
      new TextEncoder().encode('<!doctype html><title>404</title><p>not what was asked for'),
    ])
      await expect(askAll({ ...parts, [kind]: bytes })).rejects.toBeInstanceOf(IndexCorrupt);
  });

  it('is not taken for one of another kind, version or build', async () => {
    const parts = await build(ENTRIES);
    const others = await build([...ENTRIES, entryOf('e3', ['上海示例在线信息技术有限公司'])]);
    const older = withFlip(parts.keys, 6, 3);
    for (const wrong of [
      { ...parts, keys: parts.names },
      { ...parts, keys: older },
      { ...parts, names: others.names },
    ])
      await expect(askAll(wrong)).rejects.toBeInstanceOf(IndexCorrupt);
  });

  it('says so when it cannot be read, or is read short', async () => {
    const sources = sourcesOf(await build(ENTRIES));
    const gone = { size: sources.ids.size, read: () => Promise.reject(new Error('evicted')) };
    const short = { size: sources.ids.size, read: async () => new Uint8Array(8) };
    for (const ids of [gone, short])
      await expect(openIndex({ ...sources, ids }).find('e1')).rejects.toBeInstanceOf(IndexCorrupt);
  });

  it('reads alike from bytes at an odd place of a larger buffer', async () => {
    const parts = await build(ENTRIES);
    const shifted = PART_KINDS.map((kind): [PartKind, PartBytes] => [
      kind,
      new Uint8Array([9, ...parts[kind]]).subarray(1),
    ]);
    expect(await askAll(Object.fromEntries(shifted) as IndexParts)).toEqual(await askAll(parts));
  });
});

describe('a part too large to be read whole', () => {
  const random = seeded(3);
  const WORDS = 1_000_000;
  const writer = new PartWriter('keys', [WORDS * 4, 5]);
  const words = writer.words(0);
  for (let at = 0; at < WORDS; at++) words[at] = random() * 2 ** 32;
  writer.bytes(1).set([1, 2, 3, 4, 5]);
  const sealed = writer.seal({ entries: 1, stamp: 2 });

  it('gives any ranges of its sections, and reads little more', async () => {
    const tally = { bytes: 0, reads: 0 };
    const part = await PartReader.open(counting(tally)(blobSource(new Blob([sealed]))), 'keys');
    const starts = [3_999_996, 0, 4, 2_000_000, 2_000_000];
    const found = await part.read(
      0,
      starts.map((start) => [start, start + 4]),
    );
    expect(found.map((bytes) => new Uint32Array(bytes.slice().buffer)[0])).toEqual(
      starts.map((start) => words[start / 4]),
    );
    expect([...(await part.readAll(1))]).toEqual([1, 2, 3, 4, 5]);
    expect(await part.read(0, [[8, 8]])).toEqual([new Uint8Array()]);
    expect(tally.reads).toBeLessThanOrEqual(1 + 3 + 1);
    expect(tally.bytes).toBeLessThan(128 * 1024);
  });

  it('notices a flipped byte in every block that it reads, and only there', async () => {
    const body = (await PartReader.open(bytesSource(sealed), 'keys')).head.headBytes;
    for (let round = 0; round < 200; round++) {
      const at = Math.floor(random() * WORDS * 4);
      const source = bytesSource(withFlip(sealed, body + at, 0x10));
      const part = await PartReader.open(source, 'keys');
      await expect(part.read(0, [[at, at + 1]])).rejects.toBeInstanceOf(IndexCorrupt);
      const away = (at + WORDS * 2) % (WORDS * 4 - 4);
      await expect(part.read(0, [[away, away + 4]])).resolves.toHaveLength(1);
    }
  });

  it.each([
    [-1, 3],
    [5, 4],
    [WORDS * 4 - 1, WORDS * 4 + 1],
  ])('refuses a range outside the section: %i to %i', async (start, end) => {
    const part = await PartReader.open(bytesSource(sealed), 'keys');
    await expect(part.read(0, [[start, end]])).rejects.toBeInstanceOf(IndexCorrupt);
  });
});
