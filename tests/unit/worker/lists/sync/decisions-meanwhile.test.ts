import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEntries } from '../../../../../lib/store/chunks';
import { openDatabase } from '../../../../../lib/store/database';
import { dismissBanner, dismissedViews } from '../../../../../lib/worker/judging/dismissed';
import { moveDecisions } from '../../../../../lib/worker/lists/sync/move-decisions';
import { exportBackup, planImport } from '../../../../../lib/worker/settings/backup';
import { addMutes, mute, mutedViews, unmute } from '../../../../../lib/worker/settings/muted';
import { inRows } from '../../../list/sample';
import { FollowedList, openTab } from '../support';
import { testHost } from './host';
import { emptyWorld, testDeps } from './world';

/** What is decided or looked at in the midst of an update that gives units other ids costs no decision. */

const host = testHost();
afterEach(() => {
  vi.restoreAllMocks();
});

/** Does something right before an update goes live. */
function beforeFlip(act: () => Promise<unknown>): void {
  const db = openDatabase();
  const atomically = db.atomically.bind(db);
  vi.spyOn(db, 'atomically').mockImplementation(async (names, work) => {
    // The flip alone writes to these together.
    if (names.join() === 'lists,journal,meta') await act();
    return atomically(names, work);
  });
}

const { session } = fakeBrowser.storage;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let looking: Promise<unknown> | undefined;

/** Looks at the mutes, which have been compared with the old state when the update goes live, and are still looked at. */
async function lookForLong(): Promise<void> {
  const get = session.get.bind(session);
  vi.spyOn(session, 'get').mockImplementation(async (keys) => {
    await pause(100);
    return get(keys);
  });
  looking = mutedViews();
  await pause(50);
}

const MEANWHILE: [string, (list: string) => Promise<unknown>, string[]][] = [
  ['the mutes are looked at', () => mutedViews(), ['0', '1']],
  ['the mutes are looked at for longer than it takes', lookForLong, ['0', '1']],
  ['a further record is muted', (list) => mute({ list, id: '3' }), ['0', '1', '2']],
  ['one that is muted is muted again', (list) => mute({ list, id: '1' }), ['0', '1']],
  ['a banner is closed', decide('0'), ['0', '1']],
];

function decide(...ids: string[]) {
  return async (list: string) => {
    const tab = await openTab('https://n1.example.com/');
    for (const id of ids) await dismissBanner({ list, id }, tab);
  };
}

it.each(MEANWHILE)('no decision is lost where %s meanwhile', async (_, act, expected) => {
  const list = await new FollowedList(host).publish(inRows(1, 2, 3, 4));
  const { identity } = list;
  for (const id of ['1', '2']) await mute({ list: identity, id });
  await decide('1', '2')(identity);
  beforeFlip(() => act(identity));
  await list.publish(inRows(2, 3, 4));
  await looking;
  forgetEntries();
  const views = await mutedViews();
  expect(views.flatMap(({ entry: { id }, name }) => (name ? id : [])).sort()).toEqual(expected);
  const refs = ['0', '1'].map((id) => ({ list: identity, id }));
  const { tab } = await openTab('https://n1.example.com/');
  expect(await dismissedViews(refs, tab)).toHaveLength(2);
});

const LIST = '7'.repeat(64);
const many = Array.from({ length: 500 }, (_, n) => ({
  entry: { list: LIST, id: `${n}` },
  fingerprint: `said ${n}`,
  on: '2026-09-01',
}));
const moves = many.map(({ entry: { id }, fingerprint: said }) => ({ id, said, to: `code-${id}` }));

it.each([
  ['looked at', () => mutedViews()],
  ['unmuted', () => unmute({ list: LIST, id: 'none' })],
])(
  'as many mutes as there may be stay as they were, in their order, %s meanwhile',
  async (_, act) => {
    await emptyWorld();
    await addMutes(many);
    await moveDecisions(LIST, moves);
    await act();
    await moveDecisions(LIST, moves, true);
    const { muted } = await exportBackup(testDeps());
    expect(muted.map(({ entry: { id } }) => id)).toEqual(moves.map(({ to }) => to));
  },
);

it('a file that is written meanwhile can be read, and its plan counts what joins', async () => {
  await emptyWorld();
  await addMutes(many);
  await moveDecisions(LIST, moves);
  const text = JSON.stringify(await exportBackup(testDeps()));
  expect(await planImport(text, testDeps())).toMatchObject({ ok: true, plan: { muted: 0 } });
});
