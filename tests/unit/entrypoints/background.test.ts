import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { catchUp, SYNC_ALARM } from '../../../lib/worker/lists/sync';
import { deps } from '../../../lib/worker/sync-deps';
import { onAlarm } from '../../../lib/worker/upkeep';
import { bundledFiles, entries, entry } from '../list/sample';
import { status, testHost } from '../worker/lists/sync/host';
import { emptyWorld } from '../worker/lists/sync/world';

vi.mock(import('../../../lib/worker/sync-deps'), async () => {
  const { testDeps } = await import('../worker/lists/sync/world');
  return { deps: testDeps() };
});

const host = testHost();
const action = {
  setIcon: vi.fn(async (_: { path: object }) => {}),
  setTitle: vi.fn(async (_: { title: string }) => {}),
  setBadgeText: vi.fn(async (_: object) => {}),
  setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
  setBadgeTextColor: vi.fn(async (_: object) => {}),
};
const titles = () => action.setTitle.mock.calls.map(([{ title }]) => title);

/** A worker that starts in an empty world, with a bundled list of these records in its package. */
async function started(count: number) {
  await emptyWorld();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  const { onSuspend: never } = fakeBrowser.runtime;
  Object.assign(fakeBrowser, {
    action,
    permissions: { contains: async () => true, onAdded: never, onRemoved: never },
    contextMenus: { removeAll: async () => {}, create: () => {}, onClicked: never },
    omnibox: { onInputChanged: never, onInputEntered: never },
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `own:${path}`);
  host.files = await bundledFiles(entries(count));
  deps.bundledBase = host.base;
  background.main();
}
beforeEach(() => started(3));

it('says from the installation on that all is well, and never that there is no list', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await vi.waitFor(() => expect(titles().length).toBeGreaterThan(1), { timeout: 30_000 });
  expect(new Set(titles())).toEqual(new Set(['鉴训']));
  expect(action.setIcon).toHaveBeenLastCalledWith({
    path: { 16: '/icon/16.png', 32: '/icon/32.png' },
  });
});

it('shows a fault that no view was there to see, and its end as soon as the list is live', async () => {
  host.faults.set('s/', status(500));
  await onAlarm(SYNC_ALARM);
  expect(titles().at(-1)).toBe('鉴训：没有可用的名单');
  host.faults.clear();
  await catchUp(deps);
  expect(titles().at(-1)).toBe('鉴训');
});

it('shows with a list that went live what it says of a watched name', async () => {
  await fakeBrowser.storage.local.set({ watched: [{ text: entry(1).names[0]?.text, known: [] }] });
  await catchUp(deps);
  expect(titles().at(-1)).toBe('鉴训：关注的名称有变化');
});
