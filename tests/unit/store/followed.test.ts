import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allFollowed, isAnyLost, isFollowed, keepFollowed } from '../../../lib/store/followed';
import { allLists, recoverLists } from '../../../lib/store/lists';
import { forgetLocalValues } from '../../../lib/store/local-values';
import { emptyWorld } from '../worker/lists/sync/world';

beforeEach(() => emptyWorld());

const URL_A = 'https://a.example.com/list/';

it.each([
  [null],
  ['text'],
  [7],
  [[]],
  [['a']],
  [{ b: null }],
  [{ b: 'text' }],
  [{ b: { name: '示例名单' } }],
])(
  '%j in place of what is followed is no list, and keeps none from being followed',
  async (damaged) => {
    await fakeBrowser.storage.local.set({ followed: damaged });
    forgetLocalValues();
    expect(await allFollowed()).toEqual([]);
    expect(await isFollowed('b')).toBe(false);
    await recoverLists();
    expect(await allLists()).toEqual([]);
    await keepFollowed({ identity: 'a', url: URL_A });
    expect(await allFollowed()).toEqual([{ identity: 'a', url: URL_A, place: 1 }]);
  },
);

it('a damaged place hides no sound one', async () => {
  await fakeBrowser.storage.local.set({ followed: { a: { url: URL_A, place: 3 }, b: {} } });
  forgetLocalValues();
  expect(await allFollowed()).toEqual([{ identity: 'a', url: URL_A, place: 3 }]);
  await recoverLists();
  expect((await allLists()).map(({ identity }) => identity)).toEqual(['a']);
  // The bundled list is not there.
  expect(await isAnyLost()).toBe(true);
});
