import { expect, it, vi } from 'vitest';
import { buildLookup, LookupIndex } from '../../../lib/index/lookup';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { joinedOf } from './support';

vi.mock('../../../lib/text/pinyin', async (original) => ({
  ...(await original<typeof import('../../../lib/text/pinyin')>()),
  loadPinyin: () => Promise.reject(new Error('no network')),
}));

it('meets nobody by sound where the table cannot be fetched, and answers all else', async () => {
  const bytes = buildLookup(joinedOf([['余姚市示例启明']]), [0, 0, 0], { entries: 1, stamp: 7 });
  const index = new LookupIndex(await PartReader.open(bytesSource(bytes), 'lookup'));
  expect(await index.bySound('实力启明', 10)).toEqual([]);
  expect(await index.heldUnits('示例启明合法')).toBe(4);
  expect(await index.candidates('示例启明', 10)).toEqual([0]);
});
