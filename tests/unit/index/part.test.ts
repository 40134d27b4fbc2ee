import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../lib/index/open';
import { IndexCorrupt, type PartBytes } from '../../../lib/index/part';
import { INDEX_PARTS, type IndexPart } from '../../../lib/store/database-tables';
import {
  build,
  entryOf,
  hostIdentifier,
  type IndexParts,
  open,
  sourcesOf,
  withFlip,
} from './support';

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

describe('a sealed part', () => {
  it('notices any flipped byte', async () => {
    const parts = await build(ENTRIES);
    for (const kind of INDEX_PARTS) {
      for (let at = 0; at < parts[kind].length; at++) {
        const damaged = { ...parts, [kind]: withFlip(parts[kind], at, 1 << (at % 8)) };
        await expect(askAll(damaged), `${kind} byte ${at}`).rejects.toBeInstanceOf(IndexCorrupt);
      }
    }
  });

  it.each(INDEX_PARTS)('notices that %s is cut, padded or empty', async (kind) => {
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
    const shifted = INDEX_PARTS.map((kind): [IndexPart, PartBytes] => [
      kind,
      new Uint8Array([9, ...parts[kind]]).subarray(1),
    ]);
    expect(await askAll(Object.fromEntries(shifted) as IndexParts)).toEqual(await askAll(parts));
  });
});
