import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../../lib/store/database';
import { allFollowed, readPaused } from '../../../../lib/store/followed';
import { getList } from '../../../../lib/store/lists';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { setPaused, subscribe } from '../../../../lib/worker/lists/subscriptions';
import { catchUp } from '../../../../lib/worker/lists/sync';
import { takePolicy } from '../../../../lib/worker/settings/policy';
import { eventually } from '../../../eventually';
import { entries, sampleList } from '../../list/sample';
import { follow, publish } from '../lists/support';
import { silence, status, testHost } from '../lists/sync/host';
import { answered, testDeps } from '../lists/sync/world';

const host = testHost();
const elsewhere = testHost();
afterEach(() => {
  vi.unstubAllEnvs();
});

it('a preset list speaks, also one that its user had paused before', async () => {
  vi.stubEnv('WXT_ALLOW_LOOPBACK', '1');
  const { deps, url, identity } = await follow(host, 3);
  await setPaused(identity, true, deps);
  expect(await answered(identity, 3)).toEqual([]);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ lists: [url] }));
  forgetLocalValues();
  await takePolicy(deps, 0);
  expect(await readPaused()).toEqual(new Set());
  expect(await answered(identity, 3)).toHaveLength(3);
  host.requests = [];
  await takePolicy(deps, 0);
  expect(host.requests).toEqual([]);
});

describe('an address of the policy', () => {
  const preset = (...lists: string[]) => {
    vi.stubEnv('WXT_ALLOW_LOOPBACK', '1');
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ lists }));
    forgetLocalValues();
  };
  const placeOf = async (identity: string) => {
    const { url, mirrors, live } = (await getList(identity)) ?? {};
    return { url, mirrors, live: live?.live };
  };

  it('moves a list that is followed already: its old host may be lost', async () => {
    const { deps, identity } = await follow(host, 3);
    elsewhere.files = host.files;
    host.faults.set('', status(404));
    preset(`${elsewhere.base}#root=${identity}`);
    await takePolicy(deps, 0);
    expect(await placeOf(identity)).toEqual({ url: elsewhere.base, live: 3 });
    expect(elsewhere.segmentRequests).toEqual([]);
    expect(await allFollowed()).toMatchObject([{ identity, url: elsewhere.base }]);
    preset(`${host.base}#root=${identity}&mirror=${elsewhere.base}`);
    await takePolicy(deps, 0);
    expect(await placeOf(identity)).toEqual({
      url: host.base,
      mirrors: [elsewhere.base],
      live: 3,
    });
  });

  it.each([
    ['the worker died', () => new Promise<never>(() => {})],
    ['the disk was full', () => Promise.reject(new Error('QuotaExceededError'))],
  ])('moves a list also where %s between its two writes', async (_, failing) => {
    const { deps, identity } = await follow(host, 3);
    elsewhere.files = (await sampleList(entries(4), { sequence: 2 })).files;
    host.faults.set('', status(404));
    preset(`${elsewhere.base}#root=${identity}`);
    const db = openDatabase();
    const written = new Promise((resolve) => {
      vi.spyOn(db, 'atomically').mockImplementationOnce(async () => {
        resolve(true);
        return failing();
      });
    });
    takePolicy(deps, 0).catch(() => {});
    await written;
    expect(await placeOf(identity)).toMatchObject({ url: host.base });
    // The next start of the browser.
    await takePolicy(deps, 0);
    await catchUp(deps);
    expect(await placeOf(identity)).toEqual({ url: elsewhere.base, live: 4 });
  });

  it('takes back a place that the user gave, and keeps the user’s name', async () => {
    const { deps, url, identity } = await follow(host, 3);
    preset(url);
    await takePolicy(deps, 0);
    await subscribe(`${elsewhere.base}#root=${identity}`, deps, '我的名单');
    await takePolicy(deps, 0);
    expect(await allFollowed()).toMatchObject([{ url: host.base, name: '我的名单' }]);
  });

  it('is the first one where a policy names a list twice', async () => {
    const { deps, url, identity } = await follow(host, 3);
    preset(url, `${elsewhere.base}#root=${identity}`);
    host.requests = [];
    await takePolicy(deps, 0);
    expect(await allFollowed()).toMatchObject([{ url: host.base }]);
    expect(host.requests).toEqual([]);
  });

  it('is noted before another list of the policy is looked at, which may be slow', async () => {
    const { url, identity } = await publish(host, entries(3));
    const other = await sampleList(entries(2), { rootEpochs: [4] });
    elsewhere.files = other.files;
    host.faults.set('latest', silence);
    preset(url, `${elsewhere.base}#root=${other.identity}`);
    const taking = takePolicy(testDeps(), 0);
    await eventually(() => expect(host.requests).toContain('latest.json'));
    expect((await allFollowed()).map((list) => list.identity)).toEqual([identity, other.identity]);
    host.breakOff();
    await taking;
    expect(await answered(other.identity, 3)).toHaveLength(2);
  });
});
