import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../lib/browser/tabs';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { answer } from '../../../lib/messages/router';
import type { RequestName } from '../../../lib/messages/to-worker';
import { openDatabase, openLearned } from '../../../lib/store/database';
import { eventually } from '../../eventually';
import { entry } from '../list/sample';
import { WorkerStage } from './judging/worker-stage';

/** A day with the extension, through the worker's own table of requests: what is asked of whom, and what is kept. */

const stage = new WorkerStage();
const SEARCHED = '哪家书法班好';
const TITLE = '某某书法班招生';
const PAGE = 'https://www.bing.com/search?q=secret-words';
const WEBSITE = 'https://visited.example.org/secret-folder/';
const VETTED = '余姚市示例白鹭培训学校';
const PRIVATE = 'private-window.example.org';
const SECRET = '余姚市示例红隼培训学校';
/** Addresses that were fetched. */
const fetched: string[] = [];

const view: Sender = { id: fakeBrowser.runtime.id, url: '' };

async function ask(name: RequestName, payload: object, sender: Sender): Promise<unknown> {
  const { handlers, prepareFor } = await import('../../../lib/worker/handlers');
  const reply = await answer({ name, payload }, sender, handlers, prepareFor);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.detail}`);
  return reply.value;
}

async function tabAt(url: string): Promise<Sender> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  const tab = { id, url, incognito: false } as NonNullable<Sender['tab']>;
  return { id: fakeBrowser.runtime.id, url, frameId: 0, tab };
}

beforeAll(async () => {
  await stage.open();
  await stage.publish([entry(1), entry(2)]);
  for (const show of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
    vi.spyOn(fakeBrowser.action, show).mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  view.url = `${fakeBrowser.runtime.getURL('/' as never)}popup.html`;
  const real = fetch;
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    fetched.push(input);
    return real(input, init);
  });

  const subjects = ['https://www.n1.example.com/', 'https://visited.example.org/'];
  const judge = {
    site: 'bing',
    recognised: 2,
    query: SEARCHED,
    subjects: subjects.map((url, ref) => ({ ref, url, title: TITLE })),
    fresh: true,
    gone: [],
  };
  await ask('judge', judge, await tabAt(PAGE));
  const website = await tabAt(WEBSITE);
  const line = { text: '© 某某书法工作室 沪ICP备87654321号', linked: '' };
  const text = { title: TITLE, headings: [], footers: [line], last: [], structured: [] };
  await ask('checkAddress', {}, website);
  await ask('checkSite', { text, opened: website.url }, website);
  await ask('lookup', { text: SEARCHED }, view);
  await ask('saveSettings', { ...DEFAULT_SETTINGS, markSize: 'large' }, view);
  await ask('setSitePaused', { host: 'paused.example.org', paused: true }, view);
  await ask('mute', { entry: { list: 'builtin', id: 'e2' } }, view);
  await ask('noteRecent', { text: '示例启明' }, view);
  await ask('watch', { text: '示例晨光' }, view);
  await ask('vet', { rows: [{ row: 0, name: VETTED, place: '示例路8号' }] }, view);
  await ask('vetNear', { names: [VETTED] }, view);
  const { tab } = await tabAt(view.url ?? '');
  const hidden = { ...view, tab: { ...tab, incognito: true } as NonNullable<Sender['tab']> };
  await ask('setSitePaused', { host: PRIVATE, paused: true }, hidden);
  await ask('mute', { entry: { list: 'builtin', id: 'e1' } }, hidden);
  await ask('noteRecent', { text: SECRET }, hidden);
  await ask('watch', { text: SECRET }, hidden);
  await ask('syncNow', {}, view);
  await stage.publish([entry(1), entry(3)]);
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({} as never);
  const { openWelcome } = await import('../../../lib/worker/browser/welcome');
  await openWelcome('install');
  const { onAlarm } = await import('../../../lib/worker/upkeep');
  await onAlarm('sync');
  // What follows the answers is written by then.
  await eventually(async () =>
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(TITLE),
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
  stage.close();
});

/** All that outlives the browser, as text. */
async function kept(): Promise<string> {
  const { lists, pages, indexes, journal, meta } = openDatabase();
  const tables = await Promise.all(
    [lists, pages, indexes, journal, meta, openLearned()].map((table) => table?.toArray()),
  );
  const { local, sync } = fakeBrowser.storage;
  return JSON.stringify([tables, await local.get(null), await sync.get(null)]);
}

describe('until a list is added', () => {
  it('no request leaves the package: the bundled list ships inside it', () => {
    const own = fakeBrowser.runtime.getURL('/' as never);
    expect(fetched.filter((address) => !address.startsWith(own))).toEqual([]);
  });
});

describe('what is kept', () => {
  it('holds nothing of searches, of tables, of pages and of websites that name nobody listed', async () => {
    const text = await kept();
    expect(text).toContain('paused.example.org');
    const ofTable = ['白鹭', '示例路'];
    for (const secret of [
      SEARCHED,
      TITLE,
      'secret',
      'visited.example.org',
      '书法工作室',
      ...ofTable,
    ])
      expect(text).not.toContain(secret);
  });

  it('holds what was paused and muted in a private window, and nothing else of it', async () => {
    const text = await kept();
    const { muted, 'paused-sites': paused } = await fakeBrowser.storage.local.get(null);
    expect(JSON.stringify(paused)).toContain(PRIVATE);
    expect(JSON.stringify(muted)).toContain('"e1"');
    expect(text).not.toContain(SECRET);
  });

  it('is of a kind that the settings page lists, whatever key it has', async () => {
    const { KEPT_KEYS, storedKinds } = await import('../../../lib/worker/settings/kept-data');
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    const some = ['settings', 'paused-sites', 'muted', 'recent', 'searched', 'watched', 'welcomed'];
    expect(keys).toEqual(expect.arrayContaining([...some, 'changes']));
    const listed: string[] = Object.values(KEPT_KEYS).flat();
    // A list's mark and download are told with the subscriptions and the lists.
    const unlisted = keys.filter((key) => !listed.includes(key) && !/^(?:mark|sync):/.test(key));
    expect(unlisted).toEqual([]);
    vi.stubGlobal('navigator', {});
    const kinds = (await storedKinds()).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(Object.keys(KEPT_KEYS)));
  });

  it('in memory, is of an open page, or says when the worker looks at its lists', async () => {
    const { isOfPage, storedKinds } = await import('../../../lib/worker/settings/kept-data');
    const keys = Object.keys(await fakeBrowser.storage.session.get(null));
    const kinds = new Set(keys.map((key) => key.replace(/:.*/, '')));
    expect([...kinds]).toEqual(expect.arrayContaining(['page', 'site', 'seen-cards', 'answers']));
    expect(keys.filter((key) => !isOfPage(key))).toEqual(['upkeep-due']);
    vi.stubGlobal('navigator', {});
    const [pages] = (await storedKinds()).filter(({ kind }) => kind === 'pages');
    expect(pages?.count).toBe(keys.length - 1);
  });

  it('goes along with the browser’s own sync as far as it is settings, and nothing else does', async () => {
    const synced = await fakeBrowser.storage.sync.get(null);
    expect(Object.keys(synced)).toEqual(['settings']);
    expect(JSON.stringify(synced)).not.toContain('example');
  });
});
