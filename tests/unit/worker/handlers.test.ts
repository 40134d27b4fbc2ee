import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../lib/browser/tabs';
import type { Payload, RequestName } from '../../../lib/messages/to-worker';
import { openDatabase } from '../../../lib/store/database';
import { en } from '../../../lib/wording/messages/en';
import { keepMessages } from '../../../lib/wording/messages/translate';
import { showExtensionState } from '../../../lib/worker/browser/toolbar';
import { handlers } from '../../../lib/worker/handlers';
import { listStates } from '../../../lib/worker/lists/list-states';
import { syncList } from '../../../lib/worker/lists/sync';
import { deps } from '../../../lib/worker/sync-deps';
import { entries, nameOf } from '../list/sample';
import { publish } from './lists/support';
import { status, testHost } from './lists/sync/host';

vi.mock(import('../../../lib/worker/sync-deps'), async () => {
  const { testDeps } = await import('./lists/sync/world');
  return { deps: testDeps() };
});

const host = testHost();
const sender: Sender = { id: 'own', url: 'chrome-extension://own/options.html' };
const action = {
  setIcon: vi.fn(async (_: object) => {}),
  setTitle: vi.fn(async (_: { title: string }) => {}),
  setBadgeText: vi.fn(async (_: { text: string }) => {}),
  setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
  setBadgeTextColor: vi.fn(async (_: object) => {}),
};
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { action, permissions: { contains: async () => true } });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});

const titleNow = () => action.setTitle.mock.lastCall?.[0].title;
const badgeNow = () => action.setBadgeText.mock.lastCall?.[0].text;
const NAME = nameOf(1);

describe('what a user does with a list shows in the toolbar at once', () => {
  it('following one, pausing it, taking it up again and removing it', async () => {
    const { url, identity } = await publish(host, entries(3));
    await handlers.subscribe({ url }, sender);
    expect(titleNow()).toBe('鉴训');
    await handlers.pause({ list: identity, paused: true }, sender);
    expect(titleNow()).not.toBe('鉴训');
    await handlers.pause({ list: identity, paused: false }, sender);
    expect(titleNow()).toBe('鉴训');
    await handlers.unsubscribe({ list: identity }, sender);
    expect(titleNow()).not.toBe('鉴训');
  });

  it('accepting a list that shrank', async () => {
    const { url, identity } = await publish(host, entries(10));
    await handlers.subscribe({ url }, sender);
    await publish(host, entries(3), { sequence: 2 });
    await syncList(identity, deps);
    await showExtensionState(await listStates());
    expect(titleNow()).toContain('出错');
    await handlers.acceptShrunk({ list: identity }, sender);
    expect(titleNow()).toBe('鉴训');
  });

  it('removing the one that has a fault', async () => {
    const sound = await publish(host, entries(3));
    await handlers.subscribe({ url: sound.url }, sender);
    const { files } = host;
    const other = await publish(host, entries(3), { rootEpochs: [2] });
    host.faults.set('latest', status(500));
    await handlers.subscribe({ url: other.url }, sender);
    host.files = files;
    expect(titleNow()).toContain('出错');
    await handlers.unsubscribe({ list: other.identity }, sender);
    expect(titleNow()).toBe('鉴训');
  });

  it('importing one that cannot be had, and erasing all', async () => {
    const sound = await publish(host, entries(3));
    await handlers.subscribe({ url: sound.url }, sender);
    const other = await publish(host, entries(3), { rootEpochs: [2] });
    host.faults.set('latest', status(500));
    const lists = [{ url: other.url }];
    const file = { ...(await handlers.exportBackup({}, sender)), lists };
    expect(titleNow()).toBe('鉴训');
    await handlers.importBackup({ text: JSON.stringify(file) }, sender);
    expect(titleNow()).toContain('出错');
    await handlers.eraseAll({}, sender);
    expect(titleNow()).not.toContain('出错');
  });

  it('erases what tells of the user although the database refuses, and says that not all is gone', async () => {
    await handlers.noteRecent({ text: NAME }, sender);
    await handlers.watch({ text: NAME }, sender);
    await handlers.setSitePaused({ host: 'example.com', paused: true }, sender);
    const full = new Error('QuotaExceededError');
    const clear = vi.spyOn(openDatabase().lists, 'clear').mockRejectedValue(full);
    await expect(handlers.eraseAll({}, sender)).rejects.toThrow(full);
    expect(await fakeBrowser.storage.local.get(['recent', 'watched', 'paused-sites'])).toEqual({});
    clear.mockRestore();
    await handlers.eraseAll({}, sender);
  });

  it('and so does the end of news of a watched name with its list', async () => {
    await handlers.watch({ text: NAME }, sender);
    const { url, identity } = await publish(host, entries(3));
    await handlers.subscribe({ url }, sender);
    expect(badgeNow()).toBe('★');
    await handlers.unsubscribe({ list: identity }, sender);
    expect(badgeNow()).toBe('');
  });
});

describe('the open pages are asked anew', () => {
  /** What is done, and how many of the two open tabs are asked then. */
  async function askedBy(work: () => Promise<unknown>): Promise<number> {
    const tabs = [1, 2].map((n) => fakeBrowser.tabs.create({ url: `https://t${n}.example.org/` }));
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(await Promise.all(tabs));
    const ask = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(true);
    ask.mockClear();
    await work();
    return new Set(ask.mock.calls.map(([tab]) => tab)).size;
  }

  it.each<[Payload<'saveSettings'>, asked: number]>([
    [{ showPossible: false }, 2],
    [{ surfaces: { search: false } }, 2],
    [{ language: 'en' }, 2],
    [{ learnHosts: false }, 2],
    [{ theme: 'dark' }, 0],
    [{ keepRecent: false, showChanges: false }, 0],
  ])('about a setting by which they are annotated: %o', async (change, asked) => {
    expect(await askedBy(() => handlers.saveSettings(change, sender))).toBe(asked);
  });

  it('about a list that speaks from now on, or again', async () => {
    const { url, identity } = await publish(host, entries(3));
    const pause = (paused: boolean) => handlers.pause({ list: identity, paused }, sender);
    expect(await askedBy(() => handlers.subscribe({ url }, sender))).toBe(2);
    expect(await askedBy(() => pause(true))).toBe(0);
    expect(await askedBy(() => pause(false))).toBe(2);
  });

  it('about what a file brought, and once all is erased', async () => {
    const text = JSON.stringify(await handlers.exportBackup({}, sender));
    expect(await askedBy(() => handlers.importBackup({ text }, sender))).toBe(2);
    expect(await askedBy(() => handlers.eraseAll({}, sender))).toBe(2);
  });

  it('about settings of another machine, and a policy', async () => {
    const { applySettings, applyPolicy } = await import('../../../lib/worker/upkeep');
    const { sync } = fakeBrowser.storage;
    await handlers.saveSettings({ language: 'auto' }, sender);
    const { settings } = await sync.get('settings');
    expect(await askedBy(applySettings)).toBe(0);
    await sync.set({ settings: { ...(settings as object), showNamed: false } });
    expect(await askedBy(applySettings)).toBe(2);
    expect(await askedBy(applyPolicy)).toBe(0);
    const policy = { settings: { showNamed: false } };
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
    expect(await askedBy(applyPolicy)).toBe(2);
    expect(await askedBy(applyPolicy)).toBe(0);
  });
});

it('the toolbar speaks the language that was chosen', async () => {
  fakeBrowser.permissions.contains = async () => false;
  keepMessages('en', en);
  await handlers.saveSettings({ language: 'zh-CN' }, sender);
  expect(titleNow()).toBe('鉴训：没有读取网页的权限，无法标注');
  await handlers.saveSettings({ language: 'en' }, sender);
  expect(titleNow()).toBe('Jianxun: No permission to read pages, so nothing is marked');
});

describe('a worker that was just started', () => {
  it('answers what writes nothing in the database without the library that opens it', async () => {
    vi.resetModules();
    vi.doMock('../../../lib/store/database', () => {
      throw new Error('the library was loaded');
    });
    onTestFinished(() => void vi.doUnmock('../../../lib/store/database'));
    const fresh = await import('../../../lib/worker/handlers');
    const ask = async <Name extends RequestName>(name: Name, payload: Payload<Name>) => {
      await fresh.prepareFor(name);
      return fresh.handlers[name](payload, sender);
    };
    await ask('settings', {});
    await ask('settingsState', {});
    await ask('setSitePaused', { host: 'example.com', paused: true });
    expect(await ask('pausedSites', {})).toEqual(['example.com']);
    await ask('noteRecent', { text: NAME });
    expect(await ask('recent', {})).toMatchObject({ texts: [NAME] });
    await ask('forgetRecent', {});
    for (const name of [
      'openRecord',
      'openQuery',
      'record',
      'dismissBanner',
      'restoreBanner',
    ] as const)
      await fresh.prepareFor(name);
    await expect(ask('lists', {})).rejects.toThrow();
  });
});
