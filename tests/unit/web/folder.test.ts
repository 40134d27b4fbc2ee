import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { rootPath } from '../../../lib/list/format';
import { eventually } from '../../eventually';
import { entries, NOW, sampleList } from '../list/sample';
import { body, Host, status } from '../worker/lists/sync/host';

/** Which list the web edition follows: that of its folder, by the first root that is read there. */

vi.mock('wxt/browser', () => import('../../../web/worker/browser'));
vi.mock('../../../lib/store/own-names', async (original) => ({
  ...(await original<object>()),
  DATABASE_NAME: 'jianxun/list/v1/',
  OWN_LISTS: [],
}));
vi.mock('../../../lib/store/database', () => import('../../../web/instead/database'));

const host = new Host();
beforeAll(async () => {
  await host.open();
  vi.stubGlobal('location', { href: `${host.base}web/worker-12345678.js` });
  vi.stubGlobal('navigator', { language: 'zh-CN' });
});
afterAll(() => {
  host.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The worker of a page that is opened, and has looked at the folder. */
async function openPage() {
  vi.resetModules();
  const folder = await import('../../../web/worker/folder');
  await new Promise((resolve) => folder.afterOpening(resolve));
  return folder;
}

/** What is followed, and its row. */
async function kept() {
  const { allFollowed } = await import('../../../lib/store/followed');
  const { allLists } = await import('../../../lib/store/lists');
  const [followed, rows] = [await allFollowed(), await allLists()];
  return {
    followed: followed.map(({ identity }) => identity),
    rows: rows.map(({ identity, live, fault }) => ({
      identity,
      live: live?.live,
      fault: fault?.kind,
    })),
  };
}

beforeEach(async () => {
  vi.resetModules();
  vi.setSystemTime(NOW);
  host.clear();
  const { eraseDatabase } = await import('../../../lib/store/deletion');
  const { areas } = await import('../../../web/worker/areas');
  await eraseDatabase();
  await areas.local.clear();
});

const list = await sampleList(entries(3));
const other = await sampleList(entries(2), { rootEpochs: [2] });
const PAGE = '<!doctype html><title>示例</title>';
const NO_ROOT: [string, (root: Uint8Array) => Uint8Array | string][] = [
  ['a page', () => PAGE],
  ['nothing', () => ''],
  ['half a file', (root) => root.subarray(0, root.length / 2)],
  ['a root that its own keys did not sign', (root) => noSignatures(root)],
];

function noSignatures(root: Uint8Array): Uint8Array {
  return utf8(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(root)), signatures: [] }));
}

it.each(NO_ROOT)('follows nothing where %s lies in the root’s place', async (_, change) => {
  host.files = list.files;
  host.faults.set(rootPath(1), body(change));
  const { lookAgain } = await openPage();
  expect(await kept()).toEqual({ followed: [], rows: [] });
  host.faults.clear();
  await lookAgain();
  expect(await kept()).toEqual({
    followed: [list.identity],
    rows: [{ identity: list.identity, live: 3, fault: undefined }],
  });
});

it.each(NO_ROOT)('tells of no other list where %s lies there later', async (_, change) => {
  host.files = list.files;
  await openPage();
  host.faults.set(rootPath(1), body(change));
  const { startAnew } = await openPage();
  expect((await kept()).rows).toEqual([{ identity: list.identity, live: 3, fault: undefined }]);
  // The button of a view that was opened before: nothing is given up for what is no list.
  await startAnew();
  expect(await kept()).toMatchObject({
    followed: [list.identity],
    rows: [{ identity: list.identity, live: 3 }],
  });
});

it('tells of another list that lies there, and begins anew with it when asked to', async () => {
  host.files = list.files;
  await openPage();
  host.files = other.files;
  const { startAnew } = await openPage();
  expect(await kept()).toEqual({
    followed: [list.identity],
    rows: [{ identity: list.identity, live: 3, fault: 'wrong-root' }],
  });
  await startAnew();
  expect(await kept()).toEqual({
    followed: [other.identity],
    rows: [{ identity: other.identity, live: 2, fault: undefined }],
  });
});

it('gives up nothing where the folder cannot be read', async () => {
  host.files = list.files;
  await openPage();
  host.faults.set('', status(503));
  const { startAnew } = await openPage();
  await startAnew();
  expect(await kept()).toMatchObject({
    followed: [list.identity],
    rows: [{ identity: list.identity, live: 3 }],
  });
});

it('notes nothing of changes also where the first page was closed at once', async () => {
  host.files = list.files;
  const { local } = (await import('wxt/browser')).browser.storage;
  const set = local.set.bind(local);
  // The page is closed before its second write.
  let writes = 0;
  vi.spyOn(local, 'set').mockImplementation((values) =>
    ++writes < 2 ? set(values) : new Promise<void>(() => {}),
  );
  void import('../../../web/worker/folder');
  await eventually(() => expect(writes).toBe(2));
  vi.restoreAllMocks();
  await openPage();
  const { readSettings } = await import('../../../lib/worker/settings/settings');
  expect((await kept()).followed).toEqual([list.identity]);
  expect(await readSettings()).toMatchObject({ showChanges: false });
});

it('tells whether another state of the list is answered from after a look', async () => {
  host.files = list.files;
  const { afterOpening, lookAgain } = await openPage();
  const told: boolean[] = [];
  afterOpening((isNew) => told.push(isNew));
  await lookAgain({});
  expect(told).toEqual([false]);
  host.files = (await sampleList(entries(2), { sequence: 2 })).files;
  await lookAgain({});
  expect((await kept()).rows.map(({ live }) => live)).toEqual([2]);
  expect(told).toEqual([false, true]);
  // Another page that is open beside it has a worker of its own, and looks for both.
  const beside = await openPage();
  host.files = (await sampleList(entries(4), { sequence: 3 })).files;
  await beside.lookAgain({});
  await eventually(() => expect(told).toEqual([false, true, true]));
});
