import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/default-settings';
import type { Settings } from '../../../../lib/domain/settings';
import { toStored } from '../../../../lib/domain/stored-settings';
import { readPreferences } from '../../../../lib/worker/preferences';
import { takePolicy } from '../../../../lib/worker/settings/policy';
import {
  readSettings,
  saveSettings,
  settingsState,
  takeSynced,
} from '../../../../lib/worker/settings/settings';
import { eventually } from '../../../eventually';
import { EXAMPLES } from '../../domain/settings-examples';
import { emptyWorld, testDeps } from '../lists/sync/world';

const changed = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });
const LARGE = changed({ markSize: 'large' });
const { local, sync, managed } = fakeBrowser.storage;
const synced = async () => (await sync.get('settings')).settings;

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());
beforeEach(async () => {
  await emptyWorld();
  await sync.clear();
  vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
});

describe('settings', () => {
  it('are read once, and anew when they change', async () => {
    const get = vi.spyOn(local, 'get');
    await Promise.all([readPreferences(), readPreferences(), readSettings()]);
    expect(get).toHaveBeenCalledTimes(1);
    await local.set({ settings: toStored(LARGE) });
    expect(await readSettings()).toEqual(LARGE);
    await local.set({ other: 1 });
    await readSettings();
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('lose no change that is saved beside another, here or elsewhere', async () => {
    const changes = [
      { markSize: 'large' },
      { surfaces: { stores: false } },
      { language: 'en' },
    ] as const;
    await Promise.all([
      ...changes.map((change) => saveSettings(change)),
      takeSynced(),
      saveSettings({ surfaces: { search: false } }),
    ]);
    const { surfaces } = DEFAULT_SETTINGS;
    const all = {
      markSize: 'large',
      language: 'en',
      surfaces: { ...surfaces, stores: false, search: false },
    } as const;
    expect(await readSettings()).toEqual(changed(all));
    expect(await synced()).toEqual(toStored(changed(all)));
  });

  it('of version 1 hold, and go to other machines in the form of now', async () => {
    await local.set({ settings: EXAMPLES[1] });
    expect(await readSettings()).toMatchObject({ language: 'en', showPossible: false });
    await takeSynced();
    expect(await synced()).toMatchObject({ version: 3, language: 'en' });
  });

  it('go to other machines and come from them', async () => {
    await saveSettings(LARGE);
    expect(await synced()).toEqual(toStored(LARGE));
    await sync.set({ settings: toStored(changed({ language: 'en' })) });
    await takeSynced();
    expect(await readSettings()).toEqual(changed({ language: 'en' }));
  });

  it.each([
    ['a later version', { version: 99, language: 'en' }],
    ['nobody that can be read', 'x'],
    ['somebody with a bad field', { ...toStored(LARGE), language: 'fr' }],
  ])('of %s elsewhere change nothing here', async (_, stored) => {
    await saveSettings(LARGE);
    await sync.set({ settings: stored });
    await takeSynced();
    expect(await readSettings()).toEqual(LARGE);
  });

  it('do not overwrite those of a later version elsewhere', async () => {
    const later = { version: 99, language: 'en' };
    await sync.set({ settings: later });
    await saveSettings(LARGE);
    expect(await synced()).toEqual(later);
    expect(await readSettings()).toEqual(LARGE);
  });

  it.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'quota'],
    ['sync is disabled', 'failed'],
  ])('hold here where sync says “%s”, which is told, and go there later', async (message, why) => {
    const set = vi.spyOn(sync, 'set').mockRejectedValue(new Error(message));
    expect(await saveSettings(LARGE)).toEqual(LARGE);
    expect(await settingsState()).toMatchObject({ unsynced: why });
    set.mockRestore();
    await takeSynced();
    expect(await synced()).toEqual(toStored(LARGE));
    expect(await settingsState()).toMatchObject({ unsynced: null });
  });

  it('whose worker ended before sync had them go there, and are not taken back', async () => {
    await saveSettings(changed({ language: 'en' }));
    let end = (): void => undefined;
    const dying = new Promise<never>((_, reject) => {
      end = () => reject(new Error('the worker ended'));
    });
    const get = vi.spyOn(sync, 'get').mockReturnValue(dying);
    const saving = saveSettings(LARGE);
    await eventually(() => expect(get).toHaveBeenCalled());
    // As a new worker finds it.
    const left = await local.get(null);
    get.mockRestore();
    end();
    await saving;
    await local.clear();
    await sync.set({ settings: toStored(changed({ language: 'en' })) });
    await local.set(left);
    await takeSynced();
    expect(await readSettings()).toEqual(LARGE);
    expect(await synced()).toEqual(toStored(LARGE));
    await sync.set({ settings: toStored(changed({ language: 'en' })) });
    await takeSynced();
    expect(await readSettings()).toEqual(changed({ language: 'en' }));
  });

  it('that a later version elsewhere kept back are told, and go there after the update', async () => {
    await sync.set({ settings: { version: 99, language: 'en' } });
    await saveSettings(LARGE);
    expect(await settingsState()).toMatchObject({ unsynced: 'newer' });
    // The update reads what the other machine wrote.
    await sync.set({ settings: toStored(changed({ language: 'en' })) });
    await takeSynced();
    expect(await readSettings()).toEqual(LARGE);
    expect(await synced()).toEqual(toStored(LARGE));
    expect(await settingsState()).toMatchObject({ unsynced: null });
  });

  it('are kept and given away although the latest lookups cannot be erased, which goes on being tried', async () => {
    await local.set({ recent: ['示例启明'] });
    const remove = vi.spyOn(local, 'remove').mockImplementation(async (keys) => {
      if (keys === 'recent') throw new Error('the disk is full');
    });
    const off = changed({ keepRecent: false });
    expect(await saveSettings(off)).toEqual(off);
    expect(await synced()).toEqual(toStored(off));
    remove.mockRestore();
    await takePolicy(testDeps(), 0);
    expect(await local.get('recent')).toEqual({});
  });

  it('that cannot be read are told, and are not overwritten by reading', async () => {
    await local.set({ settings: { ...EXAMPLES[2], markSize: 'huge' } });
    expect((await readSettings()).markSize).toBe('normal');
    expect(await settingsState()).toMatchObject({
      fault: { kind: 'bad-field', field: 'markSize' },
    });
    expect((await local.get('settings')).settings).toMatchObject({ markSize: 'huge' });
  });
});

describe('a policy', () => {
  const given = (raw: Record<string, unknown>) => vi.mocked(managed.get).mockResolvedValue(raw);

  it('locks settings, which come back as they were once it is gone', async () => {
    await saveSettings(LARGE);
    given({ settings: { markSize: 'normal' } });
    await takePolicy(testDeps(), 0);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await saveSettings(changed({ language: 'en' }))).toEqual(changed({ language: 'en' }));
    given({});
    await takePolicy(testDeps(), 0);
    expect(await readSettings()).toEqual(changed({ language: 'en', markSize: 'large' }));
  });

  it('holds while the browser has not read it yet', async () => {
    given({ settings: { showNamed: false } });
    await takePolicy(testDeps(), 0);
    vi.mocked(managed.get)
      .mockResolvedValueOnce({})
      .mockResolvedValue({ settings: { showNamed: false } });
    await takePolicy(testDeps(), 0);
    expect((await readSettings()).showNamed).toBe(false);
  });

  it('is none where the browser rejects', async () => {
    await takePolicy(testDeps(), 0);
    expect(await settingsState()).toMatchObject({ locked: [], hide: [], policyFaults: [] });
  });
});
