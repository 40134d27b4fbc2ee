import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetFollowed, isFollowed } from '../../../../../lib/store/followed';
import { readHighWater } from '../../../../../lib/store/high-water';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { askLists } from '../../../../../lib/worker/lists/nominate';
import { shownStates } from '../../../../../lib/worker/lists/restore-lost';
import { subscribe, unsubscribe } from '../../../../../lib/worker/lists/subscriptions';
import { catchUp, restoreRows, resumeOpen, syncList } from '../../../../../lib/worker/lists/sync';
import { RESUME_ALARM, SYNC_ALARM } from '../../../../../lib/worker/lists/sync/schedule';
import { eventually } from '../../../../eventually';
import { bundledFiles, entries, entry } from '../../../list/sample';
import { madeOnce } from '../made-once';
import { publish } from '../support';
import { type Answer, Host, testHost } from './host';
import { answered, faultOf, stored, testDeps } from './world';

/** The database is deleted under a running worker, and alarms are forgotten. */

const HOUR = 3_600_000;
const host = testHost();
const mirror = testHost();

async function followed(sequence = 5) {
  const deps = testDeps();
  const { url, identity } = await publish(host, entries(5), { sequence });
  mirror.files = host.files;
  await madeOnce(`${sequence}`, () => subscribe(`${url}&mirror=${mirror.base}`, deps));
  return { deps, identity };
}

const deleteDatabase = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('jianxun');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

it('a list that only the database knows is known beside it once it is followed again', async () => {
  const { deps, identity } = await followed();
  await forgetFollowed(identity);
  await subscribe(`${host.base}#root=${identity}&mirror=${mirror.base}`, deps);
  expect(await isFollowed(identity)).toBe(true);
  await deleteDatabase();
  await catchUp(deps);
  expect(await answered(identity, 9)).toHaveLength(5);
});

describe('a database deleted by hand', () => {
  it('is made anew, with every followed list at all its places', async () => {
    const { deps, identity } = await followed();
    await deleteDatabase();
    expect(await answered(identity, 9)).toEqual([]);
    await catchUp(deps);
    expect(await answered(identity, 9)).toHaveLength(5);
    const states = await listStates();
    expect(states.map((each) => each.identity)).toEqual(['builtin', identity]);
    expect(states[1]).toMatchObject({ url: host.base, mirrors: [mirror.base] });
  });

  it('opens no way for an older list', async () => {
    const { deps, identity } = await followed();
    await deleteDatabase();
    await publish(host, entries(9), { sequence: 4 });
    mirror.files = host.files;
    await catchUp(deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'rolled-back' });
    expect(await answered(identity, 9)).toEqual([]);
  });

  it.each(['root/2', 'latest', 'm/', 's/'])(
    'while %s is on its way: the mark stays',
    async (start) => {
      const { deps, identity } = await followed();
      await publish(host, entries(6), { sequence: 6 });
      host.files = new Map([...host.files, ['root/2.json', new Uint8Array(1)]]);
      const late: Answer = async (response, file) => {
        await deleteDatabase();
        response.writeHead(start === 'root/2' ? 404 : 200).end(file);
      };
      host.faults.set(start, late);
      if (start !== 'root/2')
        host.faults.set('root/2', (response) => response.writeHead(404).end());
      await syncList(identity, deps);
      expect((await readHighWater(identity))?.sequence).toBeGreaterThanOrEqual(5);
      host.faults = new Map([['root/2', (response) => response.writeHead(404).end()]]);
      await catchUp(deps);
      expect(await answered(identity, 9)).toHaveLength(6);
      expect(await stored()).toMatchObject({ journal: 0, indexes: 4 });
    },
  );

  it('brings no list back that was removed', async () => {
    const { deps, identity } = await followed();
    await unsubscribe(identity);
    await deleteDatabase();
    await catchUp(deps);
    expect((await listStates()).map((each) => each.identity)).toEqual(['builtin']);
  });
});

it('is noticed when somebody looks at the lists, who sees them at once', async () => {
  const { identity } = await followed();
  await deleteDatabase();
  expect((await shownStates()).map((each) => each.identity)).toContain(identity);
  await eventually(async () => expect(await answered(identity, 9)).toHaveLength(5));
});

it('is fetched again by the next life of a worker that died between its row and its fetch', async () => {
  const { deps, identity } = await followed();
  await catchUp(deps);
  await deleteDatabase();
  await fakeBrowser.alarms.clear(RESUME_ALARM);
  await restoreRows();
  // The worker dies here. No view asks, nothing is due by the half-hourly alarm, and no row is missing any more.
  expect(await answered(identity, 9)).toEqual([]);
  expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeDefined();
  const states = await listStates();
  expect(states.map(({ syncing }) => syncing)).toContain(true);
  await resumeOpen(deps);
  expect(await answered(identity, 9)).toHaveLength(5);
  expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
});

it('is asked for once where its server is gone, and then as often as any list that fails', async () => {
  const { deps, identity } = await followed();
  await deleteDatabase();
  const files = host.files;
  host.files = new Map();
  mirror.files = new Map();
  await restoreRows();
  await resumeOpen(deps);
  expect(await faultOf(identity)).toBeDefined();
  host.requests = [];
  await resumeOpen(deps);
  expect(host.requests).toEqual([]);
  expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
  host.files = files;
});

it('answers the very next question from the bundled list, and fetches the others again', async () => {
  const bundled = new Host();
  await bundled.open();
  bundled.files = await bundledFiles([entry(21)]);
  const real = fetch;
  const own = fakeBrowser.runtime.getURL('/list/');
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    real(url.replace(own, bundled.base), init),
  );
  const { identity } = await followed();
  await deleteDatabase();
  const ids = await askLists(async ({ identity: list }) => [list]);
  expect(ids).toEqual(['builtin']);
  await eventually(async () => expect(await answered(identity, 9)).toHaveLength(5));
  vi.unstubAllGlobals();
  bundled.close();
});

describe('the first message of a worker', () => {
  it('finds alarms that were forgotten, and what was due meanwhile', async () => {
    const { deps, identity } = await followed();
    await catchUp(deps);
    await publish(host, entries(6), { sequence: 6 });
    await fakeBrowser.alarms.clearAll();
    deps.at += 7 * HOUR;
    await catchUp(deps);
    expect(await fakeBrowser.alarms.get(SYNC_ALARM)).toMatchObject({ periodInMinutes: 30 });
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('asks no server when nothing is due', async () => {
    const { deps } = await followed();
    await catchUp(deps);
    host.requests = [];
    deps.at += HOUR;
    await catchUp(deps);
    expect(host.requests).toEqual([]);
  });

  it('rings again for a sync that the last worker left open', async () => {
    const { deps, identity } = await followed();
    await catchUp(deps);
    await publish(host, entries(6), { sequence: 6 });
    await dieInSegments(identity, deps);
    await fakeBrowser.alarms.clearAll();
    await catchUp(deps);
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeDefined();
  });
});

/** A worker that ends while a segment is under way. */
async function dieInSegments(identity: string, deps: ReturnType<typeof testDeps>) {
  vi.resetModules();
  const doomed = await import('../../../../../lib/worker/lists/sync');
  await new Promise<void>((resolve) => {
    host.faults.set('s/', () => resolve());
    doomed.syncList(identity, deps).catch(() => {});
  });
}
