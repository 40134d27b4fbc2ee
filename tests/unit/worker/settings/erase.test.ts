import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../../lib/store/database';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { listStates } from '../../../../lib/worker/lists/list-states';
import { subscribe, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../lib/worker/lists/sync';
import { eraseAll } from '../../../../lib/worker/settings/erase';
import { takePolicy } from '../../../../lib/worker/settings/policy';
import { entries, NOW, sampleList } from '../../list/sample';
import { follow, publish } from '../lists/support';
import { type Answer, testHost } from '../lists/sync/host';
import { stored, testDeps } from '../lists/sync/world';

/** 全部清除 in the middle of whatever else goes on. */

const host = testHost();
afterEach(() => {
  vi.unstubAllEnvs();
});

const slowly: Answer = (response, file) => {
  setTimeout(() => response.end(file), 100);
};

/** What is stored of lists that are followed. */
async function leftOf(identity: string) {
  const { local } = await stored();
  const rows = await openDatabase().lists.toArray();
  return {
    local: local.filter((key) => key.includes(identity) || key === 'followed'),
    rows: rows.filter((row) => row.identity === identity),
  };
}
const NOTHING = { local: [], rows: [] };

it('leaves nothing of a list whose look is under way, or begins meanwhile', async () => {
  const { deps, identity } = await follow(host, 5);
  host.files = (await sampleList(entries(6), { sequence: 2 })).files;
  host.faults.set('latest.json', slowly);
  const early = syncList(identity, deps);
  const erasing = eraseAll(deps);
  // Of five lists the last one has its turn when one of the others has ended.
  const late = syncList(identity, deps);
  await Promise.all([early, erasing, late]);
  expect(await leftOf(identity)).toEqual(NOTHING);
});

it('lets lists be looked at again afterwards, also where it failed', async () => {
  const { deps, url, identity } = await follow(host, 5);
  const clear = vi.spyOn(openDatabase().lists, 'clear').mockRejectedValue(new Error('full'));
  await expect(eraseAll(deps)).rejects.toThrow('full');
  clear.mockRestore();
  host.files = (await sampleList(entries(6), { sequence: 2 })).files;
  expect(await subscribe(url, deps)).toMatchObject({ identity, live: 6 });
});

it('that died half way can be made once more, and what it left can be removed', async () => {
  const { deps, identity } = await follow(host, 5);
  const clear = vi.spyOn(openDatabase().lists, 'clear').mockRejectedValue(new Error('full'));
  await expect(eraseAll(deps)).rejects.toThrow('full');
  clear.mockRestore();
  expect((await listStates(NOW)).map((list) => list.identity)).toContain(identity);
  await unsubscribe(identity);
  expect((await leftOf(identity)).rows).toEqual([]);
  await eraseAll(deps);
  expect(await leftOf(identity)).toEqual(NOTHING);
});

it('leaves a list that is followed meanwhile followed as a whole, or not at all', async () => {
  const deps = testDeps();
  const { url, identity } = await publish(host, entries(5));
  await Promise.allSettled([eraseAll(deps), subscribe(url, deps)]);
  const { local, rows } = await leftOf(identity);
  expect(rows).toHaveLength(local.includes('followed') ? 1 : 0);
});

it('follows what the administrator presets anew, and keeps nothing else', async () => {
  const deps = testDeps();
  const { url, identity } = await publish(host, entries(5));
  vi.stubEnv('WXT_ALLOW_LOOPBACK', '1');
  const policy = { lists: [url], settings: { markSize: 'large' } };
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
  forgetLocalValues();
  await takePolicy(deps);
  await fakeBrowser.storage.local.set({ recent: ['示例'] });
  expect(await eraseAll(deps)).toMatchObject({ markSize: 'large' });
  expect(await listStates(NOW)).toContainEqual(
    expect.objectContaining({ identity, live: 5, preset: true }),
  );
  expect(await fakeBrowser.storage.local.get('recent')).toEqual({});
});
