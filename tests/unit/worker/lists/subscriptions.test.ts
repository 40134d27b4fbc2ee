import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refKey } from '../../../../lib/domain/entry-ref';
import { compose } from '../../../../lib/list/compose';
import { openDatabase } from '../../../../lib/store/database';
import { allFollowed } from '../../../../lib/store/followed';
import { readHighWater } from '../../../../lib/store/high-water';
import { allLearned, replaceLearned } from '../../../../lib/store/learned-table';
import { getList, patchList, readJournal, recoverLists } from '../../../../lib/store/lists';
import { tellChanges } from '../../../../lib/worker/lists/changes-shown';
import { listStates } from '../../../../lib/worker/lists/list-states';
import { setPaused, subscribe, unsubscribe } from '../../../../lib/worker/lists/subscriptions';
import { catchUp, syncDue, syncList } from '../../../../lib/worker/lists/sync';
import { SYNC_ALARM } from '../../../../lib/worker/lists/sync/schedule';
import { entries, HEAD, NOW, sampleList, signedList } from '../../list/sample';
import { FollowedList, follow, publish } from './support';
import { silence, status, testHost } from './sync/host';
import { answered, faultOf, stored, testDeps } from './sync/world';

const HOUR = 3_600_000;
const host = testHost();
const elsewhere = testHost();

async function followed(count = 5, minWait = 0) {
  const deps = testDeps();
  const list = await sampleList(entries(count), { minWait });
  host.files = list.files;
  const state = await subscribe(`${host.base}#root=${list.identity}`, deps);
  return { deps, list, state, identity: list.identity };
}

const looks = () => host.requests.filter((path) => path === 'latest.json').length;

describe('subscribe and unsubscribe', () => {
  it('says what the list says of itself', async () => {
    const { state, identity } = await followed();
    expect(state).toEqual({
      identity,
      url: host.base,
      title: HEAD.title,
      contacts: HEAD.contacts,
      publisher: HEAD.publisher,
      live: 5,
      asOf: HEAD.asOf,
      sequence: 1,
      issued: '2026-09-09T00:00:00Z',
      expires: '2026-12-01T00:00:00Z',
      checkedAt: new Date(NOW).toISOString(),
      syncing: false,
    });
  });

  it('refuses what is no subscription, and leaves nothing', async () => {
    await expect(subscribe('http://example.com/list/v1/', testDeps())).rejects.toMatchObject({
      name: 'SubscriptionError',
      reason: 'not-https',
    });
    expect(await listStates()).toEqual([]);
  });

  it('from two windows at once is one list', async () => {
    const { url, identity } = await publish(host, entries(5));
    const deps = testDeps();
    await Promise.all([subscribe(url, deps), subscribe(url, deps)]);
    expect(await listStates()).toMatchObject([{ identity, live: 5 }]);
  });

  it('of a list that is being removed in another window has it followed, and whole', async () => {
    const { deps, url, identity } = await follow(host, 5);
    host.files = (await sampleList(entries(6), { sequence: 2 })).files;
    const look = syncList(identity, deps);
    await Promise.all([unsubscribe(identity), subscribe(url, deps)]);
    await look;
    await catchUp(deps);
    expect((await getList(identity))?.live?.live).toBe(6);
    expect((await allFollowed()).map((list) => list.identity)).toEqual([identity]);
  });

  it('elsewhere ends the look at a place that does not answer', async () => {
    const { deps, identity } = await follow(host, 5);
    host.faults.set('latest.json', silence);
    const look = syncList(identity, deps);
    elsewhere.files = (await sampleList(entries(8), { sequence: 2 })).files;
    const moved = await subscribe(`${elsewhere.base}#root=${identity}`, deps);
    await look;
    expect(moved).toMatchObject({ live: 8, url: elsewhere.base });
  });

  it('tells of a new title, office and contact at once, which is no news', async () => {
    const { deps, identity } = await follow(host, 5);
    const head = { title: '新名单', publisher: '另一示例局', contacts: ['mailto:new@example.org'] };
    const next = await compose(entries(5), { ...HEAD, ...head });
    host.files = (await signedList(next, { sequence: 2 })).files;
    await syncList(identity, deps);
    expect(await listStates()).toMatchObject([head]);
    expect(await tellChanges()).toEqual([]);
  });

  it('leaves nothing behind but its mark and what the user decided of its records', async () => {
    const { deps, identity } = await followed();
    await publish(host, entries(6), { sequence: 2 });
    await syncList(identity, deps);
    const learned = { host: 'a.example.com', entry: { list: identity, id: 'e1' }, value: '余姚' };
    await replaceLearned([learned.host], [{ ...learned, evidence: 'icp', seenOn: '2026-09-01' }]);
    expect(await stored()).toMatchObject({
      lists: 1,
      meta: 2,
      local: expect.arrayContaining(['changes']),
    });
    const entry = { list: identity, id: 'e1' };
    await fakeBrowser.storage.local.set({
      muted: [{ entry, fingerprint: 'f', on: '2026-09-01' }],
      dismissed: [[refKey(entry), 'f']],
    });
    expect(await unsubscribe(identity)).toEqual([]);
    expect(await allLearned('2000-01-01')).toEqual([]);
    const { local, ...rows } = await stored();
    expect(rows).toEqual({ lists: 0, pages: 0, indexes: 0, journal: 0, meta: 0 });
    expect(local.sort()).toEqual(['dismissed', `mark:${identity}`, 'muted'].sort());
    expect(await answered(identity, 9)).toEqual([]);
  });

  it('opens no way for an older list when it is followed again', async () => {
    const { deps, identity } = await followed();
    const place = `${host.base}#root=${identity}`;
    const older = host.files;
    await publish(host, entries(6), { sequence: 2 });
    await syncList(identity, deps);
    const newer = host.files;
    await unsubscribe(identity);
    host.files = older;
    expect(await subscribe(place, deps)).toMatchObject({ live: 0, fault: { kind: 'rolled-back' } });
    host.files = newer;
    expect(await subscribe(place, deps)).toMatchObject({ live: 6, sequence: 2 });
  });

  it('leaves nothing behind of a sync that is under way, at whatever step', async () => {
    const list = await sampleList(entries(5));
    for (const start of ['root/2', 'latest', 'm/', 's/']) {
      host.files = new Map([...list.files, ['root/2.json', new Uint8Array(1)]]);
      let removed: Promise<unknown> | undefined;
      host.faults.set(start, (response, file) => {
        removed = unsubscribe(list.identity);
        setTimeout(() => response.writeHead(start === 'root/2' ? 404 : 200).end(file), 5);
      });
      if (start !== 'root/2') host.faults.set('root/2', status(404));
      await subscribe(`${host.base}#root=${list.identity}`, testDeps()).catch(() => {});
      expect(removed).toBeDefined();
      await removed;
      const nothing = { lists: 0, pages: 0, indexes: 0, journal: 0, meta: 0 };
      expect(await stored()).toMatchObject(nothing);
      expect((await stored()).local.filter((key) => !key.startsWith('mark:'))).toEqual([]);
      host.faults.clear();
    }
  });

  it('says nothing any more where the disk is too full to remove it, and is removed later', async () => {
    const { deps, identity } = await followed();
    vi.spyOn(openDatabase(), 'atomically').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(unsubscribe(identity)).rejects.toThrow('QuotaExceededError');
    vi.restoreAllMocks();
    expect(await answered(identity, 9)).toEqual([]);
    expect(await listStates()).toMatchObject([{ identity, paused: true }]);
    host.requests = [];
    await catchUp(deps);
    expect(host.requests).toEqual([]);
    await unsubscribe(identity);
    expect((await listStates()).filter((state) => state.identity === identity)).toEqual([]);
    expect(await fakeBrowser.storage.local.get('paused')).toEqual({});
  });

  it.each(['set', 'remove', 'delete', 'before the row', 'after the row'])(
    'leaves nothing behind where the worker dies in the removal, at %s',
    async (step) => {
      const { identity } = await followed();
      const db = openDatabase();
      const atomically = db.atomically.bind(db);
      const { local } = fakeBrowser.storage;
      // What comes after it is never done.
      const die = () => Promise.reject(new Error('the worker died'));
      // The first write notes that it is paused, so that it is silent from then on.
      const set = local.set.bind(local);
      if (step === 'set')
        vi.spyOn(local, 'set').mockImplementation((items: object) =>
          'paused' in items ? set(items) : die(),
        );
      if (step === 'remove' || step === 'set') vi.spyOn(local, 'remove').mockImplementation(die);
      if (step === 'delete') vi.spyOn(db.meta, 'delete').mockImplementation(die);
      if (/row/.test(step))
        vi.spyOn(db, 'atomically').mockImplementation(async (names, work) => {
          if (step === 'after the row') await atomically(names, work);
          return die();
        });
      await expect(unsubscribe(identity)).rejects.toThrow('the worker died');
      vi.restoreAllMocks();
      expect(await answered(identity, 9)).toEqual([]);
      // What is shown still is removed again.
      if ((await listStates()).some((state) => state.identity === identity))
        await unsubscribe(identity);
      expect(await stored()).toMatchObject({ lists: 0, journal: 0, meta: 0 });
      expect((await stored()).local.filter((key) => !/^(mark:|paused$)/.test(key))).toEqual([]);
    },
  );

  it('is followed again where it was to be removed, the disk was too full, and it is taken up', async () => {
    const { deps, identity } = await followed();
    vi.spyOn(openDatabase(), 'atomically').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(unsubscribe(identity)).rejects.toThrow('QuotaExceededError');
    vi.restoreAllMocks();
    await setPaused(identity, false, deps);
    expect(await allFollowed()).toMatchObject([{ identity, url: host.base }]);
    expect(await answered(identity, 9)).toHaveLength(5);
    await openDatabase().lists.clear();
    await recoverLists();
    expect(await getList(identity)).toMatchObject({ url: host.base });
  });

  it('shares nothing with another list: its host sees no more than if that one were not followed', async () => {
    const { identity } = await followed();
    const publish = await compose(entries(5), { ...HEAD, title: '镜像' });
    const other = await signedList(publish, { rootEpochs: [3] });
    host.files = other.files;
    host.requests = [];
    await subscribe(`${host.base}#root=${other.identity}`, testDeps());
    expect(host.segmentRequests).toHaveLength(1);
    expect(await stored()).toMatchObject({ lists: 2, pages: 4, indexes: 8 });
    await unsubscribe(identity);
    expect(await stored()).toMatchObject({ lists: 1, pages: 2, indexes: 4 });
    expect(await answered(other.identity, 9)).toHaveLength(5);
  });

  it('asks for another list’s segment also after a look that failed', async () => {
    await followed();
    const publish = await compose(entries(5), { ...HEAD, title: '镜像' });
    const other = await signedList(publish, { rootEpochs: [3] });
    host.files = other.files;
    host.faults.set('s/', status(500));
    const deps = testDeps();
    await subscribe(`${host.base}#root=${other.identity}`, deps);
    host.faults.clear();
    host.requests = [];
    await syncList(other.identity, deps);
    expect(host.segmentRequests).toHaveLength(1);
  });

  /** Name what is stored of a list as earlier versions did. */
  async function nameByHashAlone(identity: string) {
    const { pages, lists, journal } = openDatabase();
    const bare = (name: string) => name.split('/').at(-1) ?? '';
    const rows = await pages.toArray();
    await pages.clear();
    await pages.bulkPut(rows.map((row) => ({ ...row, segment: bare(row.segment) })));
    const row = await getList(identity);
    if (row?.live)
      await lists.put({ ...row, live: { ...row.live, segments: row.live.segments.map(bare) } });
    const building = await readJournal(identity);
    if (building) await journal.put({ ...building, segments: building.segments.map(bare) });
  }

  it('keeps what an earlier version stored on the way to a first state', async () => {
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (JSON.stringify(items).includes('"step":"fold"')) throw new Error('QuotaExceededError');
      return set(items);
    });
    const { identity, deps } = await followed();
    vi.restoreAllMocks();
    expect(await faultOf(identity)).toMatchObject({ kind: 'storage' });
    await nameByHashAlone(identity);
    host.requests = [];
    await syncList(identity, deps);
    expect(host.segmentRequests).toEqual([]);
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('keeps what an earlier version stored under a segment’s hash alone', async () => {
    const list = await new FollowedList(host).publish(entries(5));
    await nameByHashAlone(list.identity);
    host.requests = [];
    await list.publish(entries(6));
    expect(host.segmentRequests).toHaveLength(1);
    expect(await answered(list.identity, 10)).toHaveLength(6);
  });
});

describe('when a list is looked at', () => {
  it('keeps to minWait, and looks at once when due', async () => {
    const { deps } = await followed(5, 10 * 3600);
    deps.at += 9 * HOUR;
    await syncDue(deps);
    expect(looks()).toBe(1);
    deps.at += 3 * HOUR;
    await syncDue(deps);
    expect(looks()).toBe(2);
  });

  it('backs off from a faulty server, kept over restarts, and at most a day', async () => {
    const { deps, identity } = await followed();
    host.faults.set('latest', status(500));
    const waits = [];
    for (let n = 0; n < 9; n++) {
      await syncList(identity, deps);
      const row = await getList(identity);
      waits.push(((row?.dueAt ?? 0) - deps.at) / 60_000);
    }
    expect(waits).toEqual([22.5, 45, 90, 180, 360, 720, 1440, 1440, 1440]);
    host.faults.clear();
    await syncList(identity, deps);
    expect(await getList(identity)).toMatchObject({ failures: 0 });
    expect(await faultOf(identity)).toBeUndefined();
  });

  it('does not wait for a clock that was wrong', async () => {
    const { deps, identity } = await followed();
    await patchList(identity, { dueAt: NOW + 400 * 24 * HOUR });
    await syncDue(deps);
    expect(looks()).toBe(2);
  });

  it('takes a re-signed manifest without building anything', async () => {
    const { deps, identity, list } = await followed();
    const before = await getList(identity);
    host.files = (
      await signedList(list.publish, { sequence: 2, expires: '2027-01-01T00:00:00Z' })
    ).files;
    await syncList(identity, deps);
    const after = await getList(identity);
    expect(after?.live).toEqual(before?.live);
    expect(after?.release).toMatchObject({ sequence: 2, expires: '2027-01-01T00:00:00Z' });
    expect(host.segmentRequests).toHaveLength(1);
  });

  it('rings, and creates its alarm where it is missing', async () => {
    const { deps } = await followed();
    await catchUp(deps);
    const [alarm] = await fakeBrowser.alarms.getAll();
    expect(alarm).toMatchObject({ name: SYNC_ALARM, periodInMinutes: 30 });
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    deps.at += 7 * HOUR;
    await catchUp(deps);
    expect(looks()).toBe(2);
  });
});

describe('high-water mark', () => {
  it.each([
    ['IndexedDB', () => openDatabase().meta.clear()],
    ['storage.local', () => fakeBrowser.storage.local.clear()],
  ])('survives the loss of %s', async (_, lose) => {
    const { deps, identity } = await followed();
    await publish(host, entries(6), { sequence: 9 });
    await syncList(identity, deps);
    await lose();
    await publish(host, entries(7), { sequence: 8 });
    await syncList(identity, deps);
    expect(await readHighWater(identity)).toMatchObject({ sequence: 9 });
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('is raised by the release, even when its files cannot be read yet', async () => {
    const { deps, identity } = await followed();
    await publish(host, entries(6), { sequence: 9 });
    host.faults.set('s/', status(404));
    await syncList(identity, deps);
    expect(await readHighWater(identity)).toMatchObject({ epoch: 1, sequence: 9 });
    host.faults.clear();
    await syncList(identity, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
  });
});

describe('roots', () => {
  it('follows the chain, and a higher epoch resets the sequence', async () => {
    const { deps, identity, list } = await followed();
    const stolen = await signedList(list.publish, { sequence: 2 ** 53 - 1 });
    host.files = stolen.files;
    await syncList(identity, deps);
    expect(await readHighWater(identity)).toMatchObject({ sequence: 2 ** 53 - 1 });
    const publish = await compose(entries(6), HEAD);
    // Root 2 raises the epoch; the release key of seed 4 replaces the stolen one.
    host.files = (
      await signedList(publish, { rootEpochs: [1, 2], epoch: 2, signer: 4, release: 4 })
    ).files;
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await getList(identity)).toMatchObject({ root: { version: 2, epoch: 2 } });
    expect(await answered(identity, 9)).toHaveLength(6);
    host.files = stolen.files;
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'wrong-signature' });
  });
});
