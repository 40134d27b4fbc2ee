import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { composeBackup } from '../../../../lib/domain/backup';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import { PAUSED_SITES_CAP } from '../../../../lib/domain/page-limits';
import { parseSubscription } from '../../../../lib/domain/subscription';
import { allFollowed, keepFollowed, readPaused } from '../../../../lib/store/followed';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { listStates } from '../../../../lib/worker/lists/list-states';
import { pauseList, setPaused, subscribe } from '../../../../lib/worker/lists/subscriptions';
import { exportBackup, importBackup, planImport } from '../../../../lib/worker/settings/backup';
import { pausedSites, setSitePaused } from '../../../../lib/worker/settings/paused-sites';
import { readSettings, saveSettings } from '../../../../lib/worker/settings/settings';
import { eventually } from '../../../eventually';
import { entries, HEAD, sampleList } from '../../list/sample';
import { publish } from '../lists/support';
import { silence, testHost } from '../lists/sync/host';
import { emptyWorld, stored, testDeps } from '../lists/sync/world';

const host = testHost();
const elsewhere = testHost();

const ENGLISH = { ...DEFAULT_SETTINGS, language: 'en' as const };

/** A browser with settings of its own and one paused list; gives its backup as text. */
async function exported() {
  const deps = testDeps();
  const { url, identity } = await publish(host, entries(5));
  await saveSettings(ENGLISH);
  await subscribe(url, deps);
  await setPaused(identity, true, deps);
  const backup = await exportBackup(deps);
  return { deps, url, identity, backup, text: JSON.stringify(backup) };
}

describe('a backup of this browser', () => {
  it('holds what the user decided, and nothing else', async () => {
    const { backup, url } = await exported();
    expect(backup).toEqual({
      type: 'jianxun-backup',
      version: 1,
      exportedAt: '2026-09-10T04:00:00.000Z',
      settings: { ...ENGLISH, version: 3 },
      sites: [],
      muted: [],
      lists: [{ url, title: HEAD.title, paused: true }],
    });
  });

  it('holds the lists in the order in which they were followed, however the browser sorts its storage', async () => {
    const urls = [7, 3, 5, 1].map((n) => `https://list.example/v1/#root=${`${n}`.repeat(64)}`);
    for (const url of urls) await keepFollowed(parseSubscription(url));
    const { followed } = await fakeBrowser.storage.local.get('followed');
    const sorted = Object.entries(followed as object).sort(([a], [b]) => a.localeCompare(b));
    await fakeBrowser.storage.local.set({ followed: Object.fromEntries(sorted) });
    const { lists } = await exportBackup(testDeps());
    expect(lists.map(({ url }) => url)).toEqual(urls);
  });

  it('is planned without changing or asking anything', async () => {
    const { text, deps } = await exported();
    await emptyWorld();
    host.requests = [];
    expect(await planImport(text, deps)).toMatchObject({
      ok: true,
      plan: { changesSettings: true, lists: [{ followed: false, paused: true }] },
    });
    expect(host.requests).toEqual([]);
    expect(await stored()).toMatchObject({ lists: 0, local: [] });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('plans no change of settings that the administrator has locked', async () => {
    const { deps, backup } = await exported();
    await fakeBrowser.storage.local.set({ policy: { settings: { markSize: 'normal' } } });
    const plan = async (change: object) => {
      const settings = { ...backup.settings, ...change };
      return planImport(JSON.stringify({ ...backup, settings }), deps);
    };
    expect(await plan({ markSize: 'large' })).toMatchObject({ plan: { changesSettings: false } });
    expect(await plan({ language: 'zh-CN' })).toMatchObject({ plan: { changesSettings: true } });
    await fakeBrowser.storage.local.remove('policy');
  });

  it('makes another browser the same', async () => {
    const { text, deps, identity, backup } = await exported();
    await emptyWorld();
    const { settings, lists } = await importBackup(text, deps);
    expect(settings).toEqual(ENGLISH);
    expect(lists).toMatchObject([{ identity, live: 5, paused: true }]);
    expect(await exportBackup(deps)).toEqual(backup);
  });

  it('leaves lists as they are that are followed already, wherever the file says they lie', async () => {
    const { deps, identity } = await exported();
    const moved = `https://elsewhere.example/list/v1/#root=${identity}`;
    const list = { url: moved, title: 'x', paused: false };
    const text = JSON.stringify(composeBackup('', ENGLISH, [list]));
    expect(await planImport(text, deps)).toMatchObject({
      plan: { changesSettings: false, lists: [{ followed: true }] },
    });
    await importBackup(text, deps);
    expect(await listStates()).toMatchObject([{ url: host.base, paused: true, live: 5 }]);
  });

  it('pauses the sites of a file too, and leaves those of here where there is no room for all', async () => {
    await emptyWorld();
    const sites = Array.from({ length: PAUSED_SITES_CAP }, (_, at) => `s${at}.example`);
    await setSitePaused('here.example', true);
    await setSitePaused('s7.example', true);
    const text = JSON.stringify(composeBackup('', ENGLISH, [], { sites }));
    await importBackup(text, testDeps());
    const paused = await pausedSites();
    expect(paused).toHaveLength(PAUSED_SITES_CAP);
    expect(paused).toEqual(expect.arrayContaining(['here.example', 's7.example', 's499.example']));
  });

  it('tells how many sites and mutes join those of here, within the room that is left', async () => {
    await emptyWorld();
    const muted = ['a', 'b'].map((id) => ({
      entry: { list: 'builtin', id },
      fingerprint: 'x',
      on: '2026-09-01',
    }));
    const doubled = { sites: ['a.example', 'a.example'], muted: [...muted, ...muted] };
    const text = JSON.stringify(composeBackup('', ENGLISH, [], doubled));
    expect(await planImport(text, testDeps())).toMatchObject({ plan: { sites: 1, muted: 2 } });
    await importBackup(text, testDeps());
    expect(await planImport(text, testDeps())).toMatchObject({
      plan: { changesSettings: false, sites: 0, muted: 0 },
    });
    const sites = Array.from({ length: PAUSED_SITES_CAP }, (_, at) => `s${at}.example`);
    const full = JSON.stringify(composeBackup('', ENGLISH, [], { sites }));
    expect(await planImport(full, testDeps())).toMatchObject({
      plan: { sites: PAUSED_SITES_CAP - 1 },
    });
  });

  it('can be imported whatever is stored of sites and mutes, damaged or of another version', async () => {
    await emptyWorld();
    await fakeBrowser.storage.local.set({
      'paused-sites': ['www.Example.com', 5, null, 'ok.example'],
      muted: [null, { entry: { list: 'x', id: 'a' }, fingerprint: 'x', on: '2026-09-01' }],
    });
    forgetLocalValues();
    const backup = await exportBackup(testDeps());
    expect(backup).toMatchObject({ sites: ['ok.example'], muted: [] });
    expect(await planImport(JSON.stringify(backup), testDeps())).toMatchObject({ ok: true });
  });

  it('loses nothing of another one that is imported at once', async () => {
    await emptyWorld();
    const of = (site: string) =>
      JSON.stringify(composeBackup('', ENGLISH, [], { sites: [`${site}.example`] }));
    await Promise.all(['a', 'b'].map((site) => importBackup(of(site), testDeps())));
    expect(await pausedSites()).toEqual(['a.example', 'b.example']);
  });

  it('that was saved by an editor of Windows is read, and one that is nested without end refused', async () => {
    const text = JSON.stringify(composeBackup('', ENGLISH, []));
    expect(await planImport(`\ufeff${text}`, testDeps())).toMatchObject({ ok: true });
    expect(await planImport('['.repeat(100_000), testDeps())).toEqual({
      ok: false,
      fault: { reason: 'not-json', field: '' },
    });
  });

  it('follows a list that cannot be reached now, and says so of it', async () => {
    const { text, deps, identity } = await exported();
    await emptyWorld();
    host.clear();
    const { lists } = await importBackup(text.replace('"paused":true', '"paused":false'), deps);
    expect(lists).toMatchObject([{ identity, live: 0, fault: { kind: 'http' } }]);
  });

  it('has every list followed before one is looked at, and paused ones silent', async () => {
    const { text, deps, identity } = await exported();
    const other = await sampleList(entries(2), { rootEpochs: [4] });
    elsewhere.files = other.files;
    const { lists, ...rest } = JSON.parse(text);
    const further = { url: `${elsewhere.base}#root=${other.identity}`, title: 'x', paused: false };
    await emptyWorld();
    host.requests = [];
    host.faults.set('latest', silence);
    const all = JSON.stringify({ ...rest, lists: [...lists, further] });
    const importing = importBackup(all, deps);
    await eventually(() => expect(host.requests).toContain('latest.json'));
    expect((await allFollowed()).map((each) => each.identity)).toEqual([identity, other.identity]);
    expect([...(await readPaused())]).toEqual([identity]);
    host.breakOff();
    expect(await importing).toMatchObject({
      lists: [
        { paused: true, fault: { kind: 'offline' } },
        { identity: other.identity, live: 2 },
      ],
    });
  });

  it('has a paused list silent before it is followed: the worker may end in between', async () => {
    const { text, deps, identity } = await exported();
    await emptyWorld();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    const before: unknown[] = [];
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('followed' in items) before.push(await local.get('paused'));
      return set(items);
    });
    await importBackup(text, deps);
    vi.restoreAllMocks();
    expect(before).toEqual([{ paused: [identity] }]);
  });

  it('fetches none that the user pauses before its turn', async () => {
    const { backup, deps } = await exported();
    const other = await sampleList(entries(2), { rootEpochs: [4] });
    elsewhere.files = other.files;
    await emptyWorld();
    host.requests = [];
    elsewhere.requests = [];
    host.faults.set('', silence);
    const slow = ['a', 'b', 'c', 'd'].map((digit) => `${host.base}#root=${digit.repeat(64)}`);
    const lists = [...slow, `${elsewhere.base}#root=${other.identity}`].map((url) => {
      return { url, title: 'x', paused: false };
    });
    const importing = importBackup(JSON.stringify({ ...backup, lists }), {
      ...deps,
      // The fifth begins when one of the others has ended, and not before.
      turnMs: 600_000,
    });
    await eventually(() => expect(host.requests).toHaveLength(4));
    await pauseList(other.identity);
    host.breakOff();
    await importing;
    expect(elsewhere.requests).toEqual([]);
  });

  it('that is bad changes nothing, and the field is named', async () => {
    const { deps } = await exported();
    const before = await fakeBrowser.storage.local.get(null);
    const lists = [{ url: 'http://example.com/', title: '', paused: false }];
    const text = JSON.stringify(composeBackup('', DEFAULT_SETTINGS, lists));
    expect(await planImport(text, deps)).toEqual({
      ok: false,
      fault: { reason: 'bad-field', field: 'lists.0.url', why: 'not-https' },
    });
    await expect(importBackup(text, deps)).rejects.toMatchObject({ name: 'BackupError' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});
