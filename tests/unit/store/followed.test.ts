import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allFollowed,
  isAnyLost,
  isFollowed,
  keepFollowed,
  keepPaused,
} from '../../../lib/store/followed';
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

it('what is followed or paused already is not written again, which a full disk would refuse', async () => {
  const again = async () => {
    await keepFollowed({ identity: 'a', url: URL_A });
    await keepPaused('a', true);
    await keepPaused('b', true);
    await keepPaused('c', false);
  };
  await again();
  const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
  await again();
  await keepPaused('a', true);
  expect(writes).not.toHaveBeenCalled();
  await keepFollowed({ identity: 'a', url: `${URL_A}moved/` });
  expect(writes).toHaveBeenCalledTimes(1);
});
