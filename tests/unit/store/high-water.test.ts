import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../lib/store/database';
import { raiseHighWater, readHighWater } from '../../../lib/store/high-water';
import { emptyWorld } from '../worker/lists/sync/world';

beforeEach(() => emptyWorld());

const KEY = 'mark:a';
const mark = (sequence: number, payload = 'p', epoch = 1) => ({ epoch, sequence, payload });

async function kept(row: unknown, local: unknown) {
  await openDatabase().meta.put({ key: KEY, value: row });
  await fakeBrowser.storage.local.set({ [KEY]: local });
  return readHighWater('a');
}

describe('a high-water mark', () => {
  it('is kept in two places', async () => {
    await raiseHighWater('a', mark(7));
    await openDatabase().meta.clear();
    expect(await readHighWater('a')).toEqual(mark(7));
    await raiseHighWater('a', mark(8));
    await fakeBrowser.storage.local.clear();
    expect(await readHighWater('a')).toEqual(mark(8));
    expect(await readHighWater('b')).toBeUndefined();
  });

  it.each([
    ['a higher sequence', mark(9), mark(8)],
    ['a higher epoch', mark(1, 'p', 2), mark(8)],
    ['a number that is void', mark(8, ''), mark(8)],
  ])('is the larger of the two: %s', async (_, larger, smaller) => {
    expect(await kept(larger, smaller)).toEqual(larger);
    expect(await kept(smaller, larger)).toEqual(larger);
  });

  it.each<[unknown]>([
    [null],
    ['mark'],
    [8],
    [{}],
    [[]],
    [{ ...mark(9), epoch: '1' }],
    [{ ...mark(9), sequence: Number.NaN }],
    [{ ...mark(9), payload: undefined }],
  ])('that is damaged hides no sound one: %j', async (damaged) => {
    expect(await kept(mark(8), damaged)).toEqual(mark(8));
    expect(await kept(damaged, mark(8))).toEqual(mark(8));
    expect(await kept(damaged, damaged)).toBeUndefined();
  });
});
