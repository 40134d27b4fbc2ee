import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPaused } from '../../../../lib/store/followed';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { setPaused } from '../../../../lib/worker/lists/subscriptions';
import { takePolicy } from '../../../../lib/worker/settings/policy';
import { follow } from '../lists/support';
import { testHost } from '../lists/sync/host';
import { answered } from '../lists/sync/world';

const host = testHost();
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
