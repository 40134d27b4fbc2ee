import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reopenDatabase } from '../../../../../lib/store/database';
import { readHighWater } from '../../../../../lib/store/high-water';
import { getList, openJournals, patchList } from '../../../../../lib/store/lists';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { resumeOpen, syncDue, syncList } from '../../../../../lib/worker/lists/sync';
import { RESUME_ALARM } from '../../../../../lib/worker/lists/sync/schedule';
import { entries } from '../../../list/sample';
import { runs } from '../../../runs';
import { follow, followBehind, publish } from '../support';
import { testHost } from './host';
import { answered, emptyWorld, stored, testDeps } from './world';

/** The disk is full: told as such, nothing is lost, and once there is room the list goes live. */

/** A share of the writes; `npm run soak -- properties` fills the disk at each. */
const EVERY = runs(1) > 1 ? 1 : 2;

const host = testHost();

const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** From the nth write on, every write fails as on a full disk; deleting goes on. Counts the writes. */
function fillDisk(from: number) {
  const count = { writes: 0 };
  const isFull = () => ++count.writes >= from;
  const { put, add } = IDBObjectStore.prototype;
  for (const [name, real] of [
    ['put', put],
    ['add', add],
  ] as const) {
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (isFull()) throw full();
      return real.apply(this, args);
    });
  }
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (isFull()) throw full();
    return set(items);
  });
  return count;
}

it('at any write: the old list stays, the fault is told, and the next look brings the new one', async () => {
  let points = 0;
  for (let from = 1; ; from += EVERY) {
    await emptyWorld();
    const { deps, identity } = await followBehind(host);
    const count = fillDisk(from);
    await syncList(identity, deps);
    if (count.writes < from) break;
    points++;
    const [state] = await listStates();
    if (state?.live === 5) {
      expect(state).toMatchObject({ fault: { kind: 'storage' }, syncing: false });
      expect(state.fault?.detail).toContain('quota');
    }
    const shown = await answered(identity, 9);
    expect(shown).toHaveLength(state?.live ?? -1);
    // Nothing is left that would be tried again every half a minute.
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    vi.restoreAllMocks();
    expect(await readHighWater(identity)).toBeDefined();
    host.requests = [];
    await resumeOpen(deps);
    expect(host.requests).toEqual([]);
    await syncList(identity, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
    expect((await listStates())[0]).not.toHaveProperty('fault');
    expect(await stored()).toMatchObject({ journal: 0, indexes: 4, pages: expect.any(Number) });
  }
  expect(points).toBeGreaterThan(10 / EVERY);
});

it('on the very first look: the list is followed, and comes when there is room', async () => {
  const deps = testDeps();
  const { url, identity } = await publish(host, entries(5));
  const count = fillDisk(4);
  const state = await subscribe(url, deps);
  expect(count.writes).toBeGreaterThan(4);
  expect(state).toMatchObject({ live: 0, fault: { kind: 'storage' } });
  vi.restoreAllMocks();
  await syncList(identity, deps);
  expect(await answered(identity, 9)).toHaveLength(5);
});

it('where not even deleting works: told all the same, and not tried again every half a minute', async () => {
  const { deps, identity } = await followBehind(host);
  fillDisk(9);
  const refuse = () => {
    throw full();
  };
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(refuse);
  await syncList(identity, deps);
  expect(await openJournals()).toEqual([identity]);
  const told = { live: 5, fault: { kind: 'storage' }, syncing: false };
  expect((await listStates())[0]).toMatchObject(told);
  expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
  host.requests = [];
  await resumeOpen(deps);
  expect(host.requests).toEqual([]);
  vi.restoreAllMocks();
  await syncList(identity, deps);
  expect(await answered(identity, 9)).toHaveLength(6);
  expect((await listStates())[0]).not.toHaveProperty('fault');
  expect(await stored()).toMatchObject({ journal: 0 });
});

it.each([
  ['indexes alone do not fit', ['indexes']],
  ['not even the fault can be written', ['indexes', 'lists']],
])('an index that must be made anew, where %s: not every half a minute', async (_, tables) => {
  const { deps, identity } = await follow(host);
  const live = (await getList(identity))?.live;
  await patchList(identity, { live: live && { ...live, indexFormat: 1 } });
  const { put } = IDBObjectStore.prototype;
  let refused = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (!tables.includes(this.name)) return put.apply(this, args);
    refused++;
    throw full();
  });
  await fakeBrowser.alarms.create(RESUME_ALARM, { periodInMinutes: 0.5 });
  await resumeOpen(deps);
  const tried = refused;
  expect(tried).toBeGreaterThan(0);
  expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
  expect((await listStates())[0]).toMatchObject({ fault: { kind: 'storage' }, syncing: false });
  await resumeOpen(deps);
  expect(refused).toBe(tried);
  vi.restoreAllMocks();
  await syncDue(deps);
  expect(await answered(identity, 9)).toHaveLength(5);
  expect((await getList(identity))?.fault).toBeUndefined();
});

it('where the database does not even open: told, and opened again once there is room', async () => {
  const { deps, identity } = await followBehind(host);
  reopenDatabase();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const told = { live: 0, fault: { kind: 'storage' } };
  expect(await listStates()).toMatchObject([told, { ...told, identity, url: host.base }]);
  vi.restoreAllMocks();
  expect((await listStates())[0]).toMatchObject({ identity, live: 5 });
  await syncList(identity, deps);
  expect(await answered(identity, 9)).toHaveLength(6);
});
