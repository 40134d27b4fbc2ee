import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Bytes } from '../../../../../lib/list/bytes';
import { compose, type Publish } from '../../../../../lib/list/compose';
import { getList } from '../../../../../lib/store/lists';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { mute } from '../../../../../lib/worker/settings/muted';
import { entries, entry, HEAD, signedList } from '../../../list/sample';
import { readState } from '../../../list/state';
import { runs } from '../../../runs';
import { madeOnce } from '../made-once';
import { body, testHost } from './host';
import { answered, emptyWorld, freezeAtWrite, stored, testDeps } from './world';

/** A worker may die at any step: the list is then exactly the old one or exactly the new one. */

/** A share of the steps; `npm run soak -- properties` dies at each, and so do the browsers’ own workers there. */
const EVERY = runs(1) > 1 ? 1 : 2;

const host = testHost();
afterEach(() => {
  host.faults.clear();
  vi.restoreAllMocks();
});

/** A list of several segments: `steps` publishes, each of three more entries than the last. */
async function grown(steps: number, sequence: number) {
  const files = new Map<string, Bytes>();
  let publish: Publish | undefined;
  for (let step = 1; step <= steps; step++) {
    const previous: Parameters<typeof compose>[2] = publish && {
      manifest: publish.manifest,
      state: await readState(publish.manifest, async (path) => files.get(path) ?? new Uint8Array()),
    };
    publish = await compose(entries(step * 3), HEAD, previous);
    const signed = await signedList(publish, { sequence });
    for (const [path, file] of signed.files) files.set(path, file);
  }
  if (!publish) throw new Error('no publish');
  return { files, identity: (await signedList(publish)).identity };
}

const followOld = (
  { files, identity }: { files: Map<string, Bytes>; identity: string },
  deps: ReturnType<typeof testDeps>,
) => madeOnce([...files.keys()].join(), () => subscribe(`${host.base}#root=${identity}`, deps));

/** A worker dies at its nth write, and a new one starts on the same storage with nothing in memory. */
async function dieAt(
  step: number,
  work: (sync: typeof import('../../../../../lib/worker/lists/sync')) => Promise<void>,
) {
  const died = freezeAtWrite(step, ['set']);
  vi.resetModules();
  const doomed = await import('../../../../../lib/worker/lists/sync');
  const isDead = await Promise.race([died, work(doomed).then(() => false)]);
  vi.restoreAllMocks();
  vi.resetModules();
  return { isDead, sync: await import('../../../../../lib/worker/lists/sync') };
}

/** Files that were fetched more than once: never a stored one, only the file that was on its way at a death. */
const fetchedTwice = (): number => host.segmentRequests.length - new Set(host.segmentRequests).size;

it('resumes after a death at every step, without fetching a stored segment again', async () => {
  const deps = testDeps();
  const old = await grown(1, 1);
  const list = await grown(5, 2);
  let deaths = 0;
  for (let step = 1; ; step += EVERY) {
    await emptyWorld();
    host.files = old.files;
    await followOld(old, deps);
    host.files = list.files;
    host.requests = [];
    const { isDead, sync } = await dieAt(step, (doomed) => doomed.syncList(old.identity, deps));
    const between = (await getList(old.identity))?.live?.live;
    expect([3, 15]).toContain(between);
    expect(await answered(old.identity, 20)).toHaveLength(between ?? -1);
    if (!isDead) break;
    deaths++;
    await sync.resumeOpen(deps);
    await sync.syncList(old.identity, deps);
    expect(await answered(old.identity, 20)).toHaveLength(15);
    expect(fetchedTwice()).toBeLessThanOrEqual(1);
    expect(await stored()).toMatchObject({ journal: 0, indexes: 4, pages: 10 });
  }
  // root, latest, mark, the four segments that are new, fold, four parts of the index, what changed
  expect(deaths).toBe(Math.ceil(13 / EVERY));
});

it('whenever it dies in an update, what the user decided has the new ids: here the numbers of rows', async () => {
  const deps = testDeps();
  const rows = async (sequence: number, ...numbers: number[]) => {
    const list = numbers.map((n, at) => ({ ...entry(n), id: `${at}` }));
    return signedList(await compose(list, HEAD), { sequence });
  };
  const old = await rows(1, 1, 2, 3, 4);
  const list = await rows(2, 2, 3, 4);
  for (let step = 1; ; step += EVERY) {
    await emptyWorld();
    host.files = old.files;
    await followOld(old, deps);
    for (const id of ['1', '2']) await mute({ list: old.identity, id });
    host.files = new Map([...old.files, ...list.files]);
    const { isDead, sync } = await dieAt(step, (doomed) => doomed.syncList(old.identity, deps));
    await sync.resumeOpen(deps);
    await sync.syncList(old.identity, deps);
    const { muted } = await fakeBrowser.storage.local.get('muted');
    expect(muted).toMatchObject([{ entry: { id: '0' } }, { entry: { id: '1' } }]);
    if (!isDead) break;
  }
}, 60_000);

it('keeps the old list when a step fails, and what is stored for the next look', async () => {
  const deps = testDeps();
  const old = await grown(1, 1);
  const list = await grown(5, 2);
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  for (let step = 1; step <= 12; step += EVERY) {
    await emptyWorld();
    host.files = old.files;
    await followOld(old, deps);
    host.files = list.files;
    host.requests = [];
    let writes = 0;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if (++writes === step) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items);
    });
    await syncList(old.identity, deps);
    expect(await getList(old.identity)).toMatchObject({
      live: { live: 3 },
      failures: 1,
      fault: { kind: 'storage', detail: expect.stringContaining('QUOTA') },
    });
    await syncList(old.identity, deps);
    expect(await answered(old.identity, 20)).toHaveLength(15);
    expect(fetchedTwice()).toBeLessThanOrEqual(1);
  }
});

it('goes on with the next segment when one was missing for a while', async () => {
  const deps = testDeps();
  const list = await grown(4, 1);
  host.files = list.files;
  const paths = [...list.files.keys()].filter((path) => path.startsWith('s/'));
  host.faults.set(
    paths[2] ?? '',
    body(() => ''),
  );
  await subscribe(`${host.base}#root=${list.identity}`, deps);
  expect(await answered(list.identity, 20)).toEqual([]);
  host.faults.clear();
  await syncList(list.identity, deps);
  expect(await answered(list.identity, 20)).toHaveLength(12);
  expect(host.segmentRequests.filter((path) => path === paths[0])).toHaveLength(1);
});

it('lets two callers share one run', async () => {
  const deps = testDeps();
  const list = await grown(2, 1);
  host.files = list.files;
  host.requests = [];
  const url = `${host.base}#root=${list.identity}`;
  await Promise.all([subscribe(url, deps), subscribe(url, deps), subscribe(url, deps)]);
  expect(host.requests.filter((path) => path === 'latest.json')).toHaveLength(1);
});

it('lets the later of two runs in two contexts give way', async () => {
  const deps = testDeps();
  const list = await grown(2, 1);
  host.files = list.files;
  await subscribe(`${host.base}#root=${list.identity}`, deps);
  const publish = await compose([entry(0), entry(1), entry(2), entry(3), entry(9)], HEAD);
  host.files = (await signedList(publish, { sequence: 2 })).files;
  vi.resetModules();
  const other = await import('../../../../../lib/worker/lists/sync');
  await Promise.all([syncList(list.identity, deps), other.syncList(list.identity, deps)]);
  expect(await answered(list.identity, 20)).toHaveLength(5);
  expect(await getList(list.identity)).toMatchObject({ failures: 0 });
  expect(await stored()).toMatchObject({ journal: 0, indexes: 4, pages: 2 });
});
