import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import { parseSubscription } from '../../../../lib/domain/subscription';
import { allFollowed, keepFollowed, keepPaused, readPaused } from '../../../../lib/store/followed';
import { addFollowed } from '../../../../lib/store/lists';
import { forgetLocalValues } from '../../../../lib/store/local-values';
import { exportBackup, importBackup, planImport } from '../../../../lib/worker/settings/backup';
import { addMutes } from '../../../../lib/worker/settings/muted';
import { addPausedSites } from '../../../../lib/worker/settings/paused-sites';
import { readSettings, saveSettings } from '../../../../lib/worker/settings/settings';
import { emptyWorld, testDeps } from '../lists/sync/world';

/** What the user decided comes back from a file, also where an import is cut off and done again. */

const NOWHERE = 'https://127.0.0.1:9';
const identityOf = (digit: number): string => `${digit}`.repeat(64);
const subscription = (digit: number, mirror = '') =>
  parseSubscription(`${NOWHERE}/${digit}/#root=${identityOf(digit)}${mirror}`, true);
const muteOf = (id: string, fingerprint: string, on = '2026-09-01') => ({
  entry: { list: identityOf(7), id },
  fingerprint,
  on,
});

/** The keys of `storage.local` that hold what the user decided, as PRIVACY.md names it. */
const DECIDED = ['settings', 'followed', 'paused', 'paused-sites', 'muted'];
const decided = () => fakeBrowser.storage.local.get(DECIDED);

const OTHER = { ...DEFAULT_SETTINGS, language: 'en', showChanges: false } as const;
const deps = () => testDeps({ turnMs: 50 });

/** A browser with settings, lists, sites and mutes of its own, and the file that it exports. */
async function full() {
  await emptyWorld();
  forgetLocalValues();
  await saveSettings(OTHER);
  await keepFollowed({ ...subscription(7), name: '墨池的名单' });
  await keepFollowed(subscription(3));
  await keepFollowed({ ...subscription(5), name: '白鹳的名单' });
  await keepPaused(identityOf(5), true);
  await addPausedSites(['a.example', 'b.example']);
  await addMutes([muteOf('a', 'x'), muteOf('b', 'y')]);
  const kept = await decided();
  return { kept, text: JSON.stringify(await exportBackup(deps())) };
}

/** A browser with a list, a site and a mute that are its own, one list without a name, and one named otherwise. */
async function other() {
  await emptyWorld();
  forgetLocalValues();
  await keepFollowed({ ...subscription(1), name: '鹿鸣' });
  await keepFollowed(subscription(7));
  await keepFollowed({ ...subscription(5), name: '我的' });
  await addPausedSites(['here.example']);
  await addMutes([muteOf('here', 'z')]);
}

async function all() {
  const { pausedSites, muted } = JSON.parse(JSON.stringify(await exportBackup(deps())));
  const lists = (await allFollowed()).map(({ identity, name }) => [identity[0], name]);
  const settings = await readSettings();
  const { 'paused-sites': sites, muted: mutes } = await decided();
  return { pausedSites, muted, lists, settings, sites, mutes, paused: [...(await readPaused())] };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what a backup brings back', () => {
  it('is all that was decided, in a browser that had nothing', async () => {
    const { kept, text } = await full();
    expect(Object.keys(kept).sort()).toEqual([...DECIDED].sort());
    await emptyWorld();
    forgetLocalValues();
    await importBackup(text, deps());
    expect(await decided()).toEqual(kept);
  });

  it('is the own name of a list that is followed without one, and none of one that has another', async () => {
    const { text } = await full();
    await other();
    const planned = await planImport(text, deps());
    if (!planned.ok) throw new Error('refused');
    expect(planned.plan.lists.map(({ followed, name }) => [followed, name])).toEqual([
      [true, '墨池的名单'],
      [false, undefined],
      [true, undefined],
    ]);
    await importBackup(text, deps());
    expect((await all()).lists).toEqual([
      ['1', '鹿鸣'],
      ['7', '墨池的名单'],
      ['5', '我的'],
      ['3', undefined],
    ]);
  });

  it.each(['鹿鸣', '鹿 鸣\u200b', '\u200b'])(
    'and the plan names no list by a name that it cannot have: %j',
    async (name) => {
      const { text } = await full();
      await other();
      await addFollowed(subscription(1));
      const backup = JSON.parse(text);
      backup.lists[0].name = name;
      const planned = await planImport(JSON.stringify(backup), deps());
      if (!planned.ok) throw new Error('refused');
      expect(planned.plan.lists[0]).toMatchObject({ followed: true, name: undefined });
      await importBackup(JSON.stringify(backup), deps());
      expect((await all()).lists).toContainEqual(['7', undefined]);
    },
  );

  it('is the mute of a record as it stands, also where an earlier record of it was muted here', async () => {
    await emptyWorld();
    forgetLocalValues();
    await addMutes([muteOf('a', 'new', '2026-09-09')]);
    const text = JSON.stringify(await exportBackup(deps()));
    await emptyWorld();
    forgetLocalValues();
    await addMutes([muteOf('a', 'old')]);
    await importBackup(text, deps());
    const { muted } = await exportBackup(deps());
    expect(muted.map(({ fingerprint }) => fingerprint)).toContain('new');
  });
});

it('an import that is cut off at any write loses nothing of here, and is whole when it is done again', async () => {
  const { text } = await full();
  await other();
  const before = await all();
  await importBackup(text, deps());
  const whole = await all();
  const { local } = fakeBrowser.storage;
  for (let step = 1; ; step++) {
    await other();
    const set = local.set.bind(local);
    let writes = 0;
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (++writes >= step) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items);
    });
    const cut = await importBackup(text, deps()).then(
      () => 'done',
      () => 'told',
    );
    vi.restoreAllMocks();
    forgetLocalValues();
    const between = await all();
    expect(between.lists.map(([digit]) => digit)).toEqual(
      expect.arrayContaining(before.lists.map(([digit]) => digit)),
    );
    expect(between.lists).toContainEqual(['1', '鹿鸣']);
    expect(between.sites).toContain('here.example');
    expect(between.mutes).toContainEqual(muteOf('here', 'z'));
    if (writes < step) break;
    expect(cut, `${step}`).toBe('told');
    await importBackup(text, deps());
    expect(await all(), `${step}`).toEqual(whole);
  }
});
