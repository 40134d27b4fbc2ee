import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEntries } from '../../../../../lib/store/chunks';
import { openDatabase } from '../../../../../lib/store/database';
import { getList } from '../../../../../lib/store/lists';
import { dismissBanner, dismissedViews } from '../../../../../lib/worker/judging/dismissed';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { moveDecisions } from '../../../../../lib/worker/lists/sync/move-decisions';
import { exportBackup } from '../../../../../lib/worker/settings/backup';
import { mute, mutedViews } from '../../../../../lib/worker/settings/muted';
import { inRows } from '../../../list/sample';
import { FollowedList, openTab } from '../support';
import { testHost } from './host';

/** What the user decided goes along with its unit, whatever becomes of the update that gives the unit another id. */

const host = testHost();

/** Mutes the units of some rows, and closes their banners in a window. */
async function decide(list: FollowedList, ids: readonly string[], isPrivate: boolean) {
  for (const id of ids) {
    const ref = { list: list.identity, id };
    await mute(ref);
    await dismissBanner(ref, await openTab('https://n1.example.com/', isPrivate));
  }
}

/** The rows of a list that are muted, and those whose banner is closed in a private window, in order. */
async function decided({ identity }: FollowedList) {
  forgetEntries();
  const views = await mutedViews();
  const refs = Array.from({ length: 9 }, (_, n) => ({ list: identity, id: `${n}` }));
  const { tab } = await openTab('https://n1.example.com/', true);
  return {
    muted: views.flatMap(({ entry: { id }, name }) => (name ? id : [])).sort(),
    closed: (await dismissedViews(refs, tab)).map(({ entry: { id } }) => id),
  };
}

const { local, session } = fakeBrowser.storage;

it.each([
  ['the list', null, ''],
  ['a mute', local, 'muted'],
  ['a closed banner', local, 'dismissed'],
  ['a banner closed in a private window', session, 'dismissed'],
])(
  'an update that fails as %s cannot be written leaves each decision with its unit',
  async (_, area, key) => {
    const list = await new FollowedList(host).publish(inRows(1, 2, 3, 4));
    await decide(list, ['1'], true);
    await decide(list, ['2'], false);
    const full = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    const db = openDatabase();
    const atomically = db.atomically.bind(db);
    const set = area?.set.bind(area);
    if (area && set)
      vi.spyOn(area, 'set').mockImplementation((items) => (key in items ? full() : set(items)));
    else
      vi.spyOn(db, 'atomically').mockImplementation((names, work) =>
        // The flip alone writes to these together.
        names.join() === 'lists,journal,meta' ? full() : atomically(names, work),
      );
    await list.publish(inRows(2, 3, 4));
    expect(await getList(list.identity)).toMatchObject({ fault: { kind: 'storage' } });
    vi.restoreAllMocks();
    expect(await decided(list)).toEqual({ muted: ['1', '2'], closed: ['1', '2'] });
    await syncList(list.identity, list.deps);
    expect(await decided(list)).toEqual({ muted: ['0', '1'], closed: ['0', '1'] });
  },
);

it.each([
  [false, true],
  [true, false],
])(
  'a decision on a unit that went hides none on the unit that has its id now (%s, %s)',
  async (earlier, later) => {
    const list = await new FollowedList(host).publish(inRows(1, 3, 4, 5));
    // Entry 4 takes the id of entry 5.
    await decide(list, ['2'], earlier);
    await decide(list, ['3'], later);
    await list.publish(inRows(1, 2, 3, 4, 6));
    expect(await decided(list)).toEqual({ muted: ['3'], closed: ['3'] });
  },
);

it('a mute moves once with an update that is made anew, since the worker died in it', async () => {
  const list = await new FollowedList(host).publish(inRows(1, 2));
  await decide(list, ['0'], false);
  const { fingerprint: said = '' } = (await exportBackup(list.deps)).muted[0] ?? {};
  const moves = [
    { id: '0', said, to: '1' },
    { id: '1', said: 'of another record', to: '2' },
  ];
  for (const isOver of [false, false, true]) await moveDecisions(list.identity, moves, isOver);
  expect((await exportBackup(list.deps)).muted).toMatchObject([
    { entry: { id: '1' }, fingerprint: said },
  ]);
});
