import './no-indexeddb';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseDatabase, dropLeftovers } from '../../../../../lib/store/database';
import { allLearned, forgetLearned, replaceLearned } from '../../../../../lib/store/learned-table';
import { getList } from '../../../../../lib/store/lists';
import { readLearned } from '../../../../../lib/store/verdict-reads';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { unsubscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { runs } from '../../../runs';
import { followBehind } from '../support';
import { type Answer, body, flip, HASTY, stall, testHost } from './host';
import { answered, emptyWorld, faultOf, freezeAtWrite, stored, type testDeps } from './world';

/** "Never remember history" in Firefox: IndexedDB refuses, and everything lies in `storage.local`. */

/** A share of the writes; `npm run soak -- properties` dies at each. */
const EVERY = runs(1) > 1 ? 1 : 3;

beforeAll(chooseDatabase);
const host = testHost();

describe('without IndexedDB', () => {
  it('follows a list, answers from it, updates it and leaves nothing behind', async () => {
    const { deps, state, identity } = await followBehind(host);
    expect(state).toMatchObject({ live: 5 });
    expect(state).not.toHaveProperty('fault');
    expect(await answered(identity, 9)).toHaveLength(5);
    await syncList(identity, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
    expect(await stored()).toMatchObject({ lists: 1, indexes: 4, journal: 0, meta: 2 });
    expect(await unsubscribe(identity)).toEqual([]);
    expect(await stored()).toMatchObject({ lists: 0, pages: 0, indexes: 0, journal: 0, meta: 0 });
  });

  it.each<[string, string, Answer]>([
    ['an altered segment', 's/', body(flip)],
    ['a silent one', 's/', stall],
  ])('keeps the old list through %s', async (_, start, answer) => {
    const { deps, identity } = await followBehind(host);
    host.faults.set(start, answer);
    Object.assign(deps, HASTY);
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeDefined();
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('is the old list or the new one after a death at any write', async () => {
    let deaths = 0;
    for (let step = 1; ; step += EVERY) {
      await emptyWorld();
      const { deps, identity } = await followBehind(host);
      const { isDead } = await dieAtWrite(step, identity, deps);
      if (!isDead) break;
      deaths++;
      vi.resetModules();
      const { sync, listStates, world } = await anew();
      const live = (await listStates())[0]?.live;
      expect([5, 6]).toContain(live);
      expect(await world.answered(identity, 9)).toHaveLength(live ?? -1);
      await sync.resumeOpen(deps);
      await sync.syncList(identity, deps);
      expect(await world.answered(identity, 9)).toHaveLength(6);
      expect(await world.stored()).toMatchObject({ journal: 0, indexes: 4 });
    }
    expect(deaths).toBeGreaterThan(12 / EVERY);
  });

  it('learns no hosts: every window is private', async () => {
    await replaceLearned(['example.com'], []);
    expect(await allLearned('2026-01-01')).toEqual([]);
    expect(await readLearned(new Set(['example.com']))).toEqual([]);
    await forgetLearned();
  });

  it('takes two changes of one row one after the other', async () => {
    const { identity } = await followBehind(host);
    const { patchList } = await import('../../../../../lib/store/lists');
    await Promise.all([patchList(identity, { failures: 7 }), patchList(identity, { dueAt: 9 })]);
    expect(await getList(identity)).toMatchObject({ failures: 7, dueAt: 9 });
  });

  it('costs a fresh worker one refusal before its first answer, and no reading of all that is kept', async () => {
    const { identity } = await followBehind(host);
    vi.resetModules();
    const world = await import('./world');
    const opens = vi.spyOn(indexedDB, 'open');
    const gets = vi.spyOn(fakeBrowser.storage.local, 'get');
    expect(await world.answered(identity, 9)).toHaveLength(5);
    expect(gets.mock.calls.filter(([keys]) => keys === null || keys === undefined)).toEqual([]);
    const first = opens.mock.calls.length;
    expect(await world.answered(identity, 9)).toHaveLength(5);
    await readLearned(new Set(['example.com']));
    expect(opens.mock.calls.length).toBe(first);
  });

  it('removes nothing of itself while it is in use', async () => {
    await followBehind(host);
    await dropLeftovers();
    expect((await listStates())[0]).toMatchObject({ live: 5 });
  });
});

async function anew() {
  const database = await import('../../../../../lib/store/database');
  await database.chooseDatabase();
  return {
    sync: await import('../../../../../lib/worker/lists/sync'),
    listStates: (await import('../../../../../lib/worker/lists/list-states')).listStates,
    world: await import('./world'),
  };
}

/** A worker that dies at its nth write. */
async function dieAtWrite(step: number, identity: string, deps: ReturnType<typeof testDeps>) {
  vi.resetModules();
  const { sync } = await anew();
  const died = freezeAtWrite(step, ['set', 'remove']);
  const isDead = await Promise.race([died, sync.syncList(identity, deps).then(() => false)]);
  vi.restoreAllMocks();
  return { isDead };
}
