import { beforeEach, expect, it } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { parseSegment } from '../../../lib/list/fold';
import { INDEX_PARTS } from '../../../lib/store/database-tables';
import { collectGarbage } from '../../../lib/store/deletion';
import { addList, flipGeneration, openJournal, putIndexPart } from '../../../lib/store/lists';
import { hasSegment, putSegment } from '../../../lib/store/segments';
import { readIndexParts } from '../../../lib/store/verdict-reads';
import { emptyWorld } from '../worker/lists/sync/world';
import { generation } from './generation';

beforeEach(emptyWorld);

const putIndex = async (id: string) => {
  for (const part of INDEX_PARTS)
    await putIndexPart(id, part, { blob: new Blob(['x']), head: new Uint8Array() });
};

it('collects what neither a live nor a journalled generation names', async () => {
  for (const segment of ['a', 'b', 'c', 'd'])
    await putSegment(segment, parseSegment(utf8('{"del":"e1"}\n'), segment));
  for (const id of ['live', 'building', 'old']) await putIndex(id);
  await addList('l');
  const next = generation('live', ['a', 'b']);
  await flipGeneration({ identity: 'l', expected: null, next, changes: {} });
  await openJournal({ identity: 'l', generation: 'building', segments: ['b', 'c'] });
  expect(await collectGarbage()).toBe(2 + 4);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(hasSegment))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  const open = async (id: string) => (await readIndexParts(id)).length === INDEX_PARTS.length;
  expect(await Promise.all(['live', 'building', 'old'].map(open))).toEqual([true, true, false]);
  expect(await collectGarbage()).toBe(0);
});
