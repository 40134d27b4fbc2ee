import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../../lib/domain/entry';
import { entry, inRows, nameOf } from '../../../list/sample';
import type { FollowedList } from '../support';
import { testHost } from './host';

/** What the user decided holds at every moment of an update that gives units other ids, the worker's death included. */

const host = testHost();
/** A death leaves turns of the worker taken for ever: each test has a worker of its own. */
afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** Entries of a list whose offices add their credit codes. */
const coded = (...numbers: number[]): Entry[] =>
  numbers.map((n) => ({ ...entry(n), id: `code-${n}` }));

const support = () => import('../support');
const muting = () => import('../../../../../lib/worker/settings/muted');
const banners = () => import('../../../../../lib/worker/judging/dismissed');

/** Mutes entries 2 and 3, and closes their banners: of one in a private window. */
async function decide({ identity: list }: FollowedList, state: readonly Entry[]) {
  const { openTab } = await support();
  for (const [at, n] of [2, 3].entries()) {
    const name = nameOf(n);
    const { id = '' } = state.find(({ names }) => names[0]?.text === name) ?? {};
    await (await muting()).mute({ list, id });
    const tab = await openTab('https://n1.example.com/', at === 0);
    await (await banners()).dismissBanner({ list, id }, tab);
  }
}

/** The names of the records that are muted, and of those whose banner is closed, and all that is kept of both. */
async function decided({ identity: list }: FollowedList, states: readonly (readonly Entry[])[]) {
  const ids = [...new Set(states.flat().map(({ id }) => id))];
  const { tab } = await (await support()).openTab('https://n1.example.com/', true);
  const views = await (await muting()).mutedViews();
  const closed = await (await banners()).dismissedViews(
    ids.map((id) => ({ list, id })),
    tab,
  );
  const names = (all: readonly { name: string | null }[]) =>
    all.flatMap(({ name }) => name ?? []).sort();
  return { muted: names(views), closed: names(closed) };
}

const BOTH = [2, 3].map((n) => nameOf(n)).sort();
const KEPT = { muted: BOTH, closed: BOTH };

/** The worker dies as an update goes live: right before it, or right after it. A new one has nothing in memory. */
async function dieAtFlip(list: FollowedList, isAfter: boolean, update: readonly Entry[]) {
  const db = (await import('../../../../../lib/store/database')).openDatabase();
  const atomically = db.atomically.bind(db);
  const died = new Promise<void>((resolve) => {
    vi.spyOn(db, 'atomically').mockImplementation(async (names, work) => {
      // The flip alone writes to these together.
      if (names.join() !== 'lists,journal,meta') return atomically(names, work);
      if (isAfter) await atomically(names, work);
      resolve();
      return new Promise<never>(() => {});
    });
  });
  await Promise.race([died, list.publish(update)]);
  vi.restoreAllMocks();
  vi.resetModules();
}

async function lookAgain({ identity, deps }: FollowedList) {
  const { syncList } = await import('../../../../../lib/worker/lists/sync');
  await syncList(identity, deps);
  const { getList } = await import('../../../../../lib/store/lists');
  return (await getList(identity))?.live?.live;
}

const before = inRows(1, 2, 3, 4);

it.each([
  ['before', 'codes', false, coded(1, 2, 3, 4)],
  ['before', 'rows', false, inRows(2, 3, 4)],
  ['after', 'codes', true, coded(1, 2, 3, 4)],
  ['after', 'rows', true, inRows(2, 3, 4)],
])(
  'a death right %s an update of %s goes live loses no decision, and none is doubled',
  async (_, _ids, isAfter, update) => {
    const list = await new (await support()).FollowedList(host).publish(before);
    await decide(list, before);
    await dieAtFlip(list, isAfter, update);
    const states = [before, update];
    expect(await decided(list, states)).toEqual(KEPT);
    expect(await lookAgain(list)).toBe(update.length);
    expect(await decided(list, states)).toEqual(KEPT);
    const { muted } = await fakeBrowser.storage.local.get('muted');
    if (!isAfter) expect(muted).toHaveLength(2);
  },
);

it('a death right before an update that is withdrawn loses no decision', async () => {
  const list = await new (await support()).FollowedList(host).publish(before);
  const { files } = host;
  await decide(list, before);
  await dieAtFlip(list, false, coded(1, 2, 3, 4));
  host.files = files;
  await lookAgain(list);
  expect(await decided(list, [before])).toEqual(KEPT);
});
