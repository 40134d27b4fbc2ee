import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../../lib/store/database';
import { allFollowed, keepPaused, readPaused } from '../../../../lib/store/followed';
import { getList, openJournal, patchList } from '../../../../lib/store/lists';
import { listStates } from '../../../../lib/worker/lists/list-states';
import { loadLiveLists } from '../../../../lib/worker/lists/live-lists';
import {
  acceptShrunk,
  setPaused,
  subscribe,
  syncNow,
  unsubscribe,
} from '../../../../lib/worker/lists/subscriptions';
import { catchUp, resumeOpen, syncList } from '../../../../lib/worker/lists/sync';
import { buildInTurn } from '../../../../lib/worker/lists/sync/bring-live';
import { createRun, type Progress } from '../../../../lib/worker/lists/sync/run';
import { RESUME_ALARM } from '../../../../lib/worker/lists/sync/schedule';
import { eventually } from '../../../eventually';
import { entries, NOW } from '../../list/sample';
import { follow, publish } from './support';
import { testHost } from './sync/host';
import { answered, stored, testDeps } from './sync/world';

const host = testHost();

const stateOf = async (identity: string) =>
  (await listStates()).find((each) => each.identity === identity);

describe('while another list is being built', () => {
  /** A list that is fetched and waits for the build of another one; `end` ends that one. */
  async function waiting() {
    const deps = testDeps();
    let end = () => {};
    const built = new Promise<void>((resolve) => {
      end = resolve;
    });
    const other = buildInTurn(
      createRun('other', deps, { signal: new AbortController().signal }),
      () => built,
    );
    const { url, identity } = await publish(host, entries(3));
    const done = subscribe(url, deps).catch(() => {});
    await eventually(async () => expect(await openDatabase().pages.count()).toBeGreaterThan(0));
    await eventually(async () => expect(await progressOf(identity)).toBe('segments 1'));
    return { deps, identity, done, end: () => end(), other };
  }
  const progressOf = async (identity: string) => {
    const key = `sync:${identity}`;
    const { step, done } = ((await fakeBrowser.storage.local.get(key))[key] ?? {}) as Progress;
    return `${step} ${done}`;
  };

  it('a list is removed at once, and is not built afterwards', async () => {
    const { identity, done, end, other } = await waiting();
    await unsubscribe(identity);
    await done;
    expect(await getList(identity)).toBeUndefined();
    end();
    await other;
    expect(await stored()).toMatchObject({ lists: 0, pages: 0, indexes: 0, journal: 0 });
  });

  it('a list is paused at once, and built when it is taken up again', async () => {
    const { deps, identity, done, end, other } = await waiting();
    await setPaused(identity, true, deps);
    await done;
    expect(await stateOf(identity)).toMatchObject({ paused: true, syncing: false });
    end();
    await other;
    await setPaused(identity, false, deps);
    expect(await answered(identity, 9)).toHaveLength(3);
  });

  it('a list that nobody ends is built in its turn', async () => {
    const { identity, done, end } = await waiting();
    expect(await answered(identity, 9)).toEqual([]);
    end();
    await done;
    expect(await answered(identity, 9)).toHaveLength(3);
  });
});

describe('a paused list', () => {
  it('answers nothing, says so, and answers at once when it is taken up again', async () => {
    const { deps, identity } = await follow(host);
    const states = await setPaused(identity, true, deps);
    expect(states.find((each) => each.identity === identity)).toMatchObject({
      paused: true,
      live: 5,
      syncing: false,
    });
    expect(await loadLiveLists(NOW)).toEqual([]);
    await setPaused(identity, false, deps);
    expect(await stateOf(identity)).not.toHaveProperty('paused');
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('is not looked at, whoever asks, and is looked at when it is taken up again', async () => {
    const { deps, identity } = await follow(host);
    await setPaused(identity, true, deps);
    await publish(host, entries(6), { sequence: 2 });
    host.requests = [];
    deps.at += 9 * 24 * 3_600_000;
    await syncNow(deps);
    await catchUp(deps);
    await syncList(identity, deps);
    expect(host.requests).toEqual([]);
    await setPaused(identity, false, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('rings no resume alarm for an index that must be rebuilt, and rebuilds it afterwards', async () => {
    const { deps, identity } = await follow(host);
    const live = (await getList(identity))?.live;
    if (!live) throw new Error('not live');
    await patchList(identity, { live: { ...live, indexFormat: 0 } });
    await setPaused(identity, true, deps);
    await fakeBrowser.alarms.create(RESUME_ALARM, { periodInMinutes: 0.5 });
    await resumeOpen(deps);
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    await setPaused(identity, false, deps);
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('rings no resume alarm for a sync that the worker’s death cut off, and goes on with it afterwards', async () => {
    const { deps, identity } = await follow(host);
    await openJournal({ identity, generation: `${identity}/next/1`, segments: [] });
    await keepPaused(identity, true);
    await fakeBrowser.alarms.create(RESUME_ALARM, { periodInMinutes: 0.5 });
    await resumeOpen(deps);
    expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    expect(await stateOf(identity)).toMatchObject({ paused: true, syncing: false });
    await publish(host, entries(6), { sequence: 2 });
    await setPaused(identity, false, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('ends a sync that is under way, which keeps what it has stored', async () => {
    const deps = testDeps();
    const { url, identity } = await publish(host, entries(5));
    let pausing: Promise<unknown> | undefined;
    // It is answered by nobody: the pause ends it.
    host.faults.set('s/', () => {
      pausing = setPaused(identity, true, deps);
    });
    await subscribe(url, deps);
    await pausing;
    host.faults.clear();
    expect(await stateOf(identity)).toMatchObject({ paused: true, live: 0, syncing: false });
    await setPaused(identity, false, deps);
    expect(await stateOf(identity)).toMatchObject({ live: 5 });
  });

  it('is taken up again by subscribing to it, and leaves nothing when it is removed', async () => {
    const { deps, identity, url } = await follow(host);
    await setPaused(identity, true, deps);
    await subscribe(url, deps);
    expect(await readPaused()).toEqual(new Set());
    await setPaused(identity, true, deps);
    await unsubscribe(identity);
    expect(await fakeBrowser.storage.local.get('paused')).toEqual({});
  });

  it('is never the bundled one', async () => {
    await setPaused('builtin', true, testDeps());
    expect(await readPaused()).toEqual(new Set());
  });

  it('is not lost among changes at the same time, nor by a damaged record', async () => {
    await Promise.all(['a', 'b', 'c'].map((each) => keepPaused(each, true)));
    await Promise.all([keepPaused('b', false), keepPaused('d', true)]);
    expect([...(await readPaused())].sort()).toEqual(['a', 'c', 'd']);
    await fakeBrowser.storage.local.set({ paused: 7 });
    expect(await readPaused()).toEqual(new Set());
  });
});

describe('an index of an older version', () => {
  const storage = { kind: 'storage', detail: '', at: '2026-09-10T00:00:00Z' } as const;
  const offline = { ...storage, kind: 'offline' } as const;

  /** The row of a followed list, as after an update of the extension that raised the format. */
  async function stale(changes: Parameters<typeof patchList>[1]) {
    const { identity, deps } = await follow(host);
    const live = (await getList(identity))?.live;
    await patchList(identity, { ...changes, live: live && { ...live, indexFormat: 1 } });
    return { identity, deps };
  }

  it.each([
    ['waits to be made anew', {}, true],
    ['also where the last look met no server', { fault: offline, failures: 3 }, true],
    ['not where the worker died of it again and again', { tries: 5 }, false],
    ['not where the disk is full', { fault: storage, failures: 1 }, false],
  ])('%s', async (_, changes, syncing) => {
    const { identity } = await stale(changes);
    expect(await stateOf(identity)).toMatchObject({ syncing });
  });

  it('of a paused list is not under way: no view waits for it, and the other lists can be updated', async () => {
    const { identity } = await stale({});
    await keepPaused(identity, true);
    expect(await stateOf(identity)).toMatchObject({ paused: true, syncing: false });
  });
});

describe('a list that was removed in another window', () => {
  it('is brought back by no other action on it, and asked for by none', async () => {
    const { deps, identity } = await follow(host);
    await unsubscribe(identity);
    host.requests = [];
    await setPaused(identity, true, deps);
    await acceptShrunk(identity, deps);
    await setPaused(identity, false, deps);
    await syncNow(deps);
    expect(await stateOf(identity)).toBeUndefined();
    expect(host.requests).toEqual([]);
    expect(await allFollowed()).toEqual([]);
    expect(await readPaused()).toEqual(new Set());
  });
});

describe('a list that lost more than half', () => {
  it('stays as it was until the user takes it', async () => {
    const { deps, identity } = await follow(host, 9);
    await publish(host, entries(3), { sequence: 2 });
    await syncNow(deps);
    expect(await stateOf(identity)).toMatchObject({ live: 9, fault: { kind: 'shrunk' } });
    await acceptShrunk(identity, deps);
    expect(await stateOf(identity)).toMatchObject({ live: 3 });
    expect(await stateOf(identity)).not.toHaveProperty('fault');
  });
});
