import { readValue, removeValues, writeValues } from '../../browser/storage';
import { inTurn } from '../../domain/in-turn';
import { exceptLocked } from '../../domain/policy';
import { changeSettings, type Settings, type SettingsChange } from '../../domain/settings';
import type { SettingsState } from '../../domain/settings-state';
import { openSettings, toStored } from '../../domain/stored-settings';
import { forgetLocalValues, LOCAL_KEYS } from '../../store/local-values';
import { recent } from '../lookup/recent';
import { readPreferences } from '../preferences';

/**
 * The settings go with the user through `storage.sync`; a copy in `storage.local` is what counts here, so
 * that no verdict waits for the synced area and a browser without one lacks nothing. Paused sites, mutes and
 * subscriptions do not go along: the first two tell where the user was, and the last rest on a
 * fingerprint that was compared on this machine.
 */

/**
 * Why the copy here is not in `sync`; absent when it is. It is written together with the copy (`pending`). So if the
 * worker ends before `sync` has the copy, the change still counts as this machine's, and another machine's settings do
 * not replace it.
 */
const UNSYNCED_KEY = 'settings-unsynced';

type Unsynced = SettingsState['unsynced'];

const changeInTurn = inTurn();

/** The settings that hold, locked ones as they are locked. */
export async function readSettings(): Promise<Settings> {
  return (await readPreferences()).settings;
}

async function writeLocal(settings: Settings, mark: object): Promise<void> {
  await writeValues('local', { [LOCAL_KEYS.settings]: toStored(settings), ...mark });
  forgetLocalValues();
}

/**
 * Erase data that the present settings do not want kept, and old news. Call when the settings have changed, and now and
 * then. The next call erases what this one cannot.
 */
export async function forgetUnwanted(): Promise<void> {
  const { forgetOldNews } = await import('../lists/changes-shown');
  await Promise.allSettled([recent(), forgetOldNews()]);
}

const WHY_NOT: readonly Unsynced[] = ['quota', 'failed', 'newer'];

/** Firefox and Chromium both name the quota in the error; there is no code for it. */
const whyNot = (error: unknown): NonNullable<Unsynced> =>
  /quota|max_write|exceed/i.test(String(error)) ? 'quota' : 'failed';

/** Give the settings to the user's other machines, and note when that cannot be done. */
async function push(settings: Settings): Promise<void> {
  try {
    const stored = await readValue('sync', LOCAL_KEYS.settings);
    // This version must not overwrite settings that a later version wrote on another machine.
    if (openSettings(stored).fault?.kind === 'newer') return noteUnsynced('newer');
    await writeValues('sync', { [LOCAL_KEYS.settings]: toStored(settings) });
    await removeValues('local', UNSYNCED_KEY);
  } catch (error) {
    await noteUnsynced(whyNot(error));
  }
}

const noteUnsynced = (why: NonNullable<Unsynced>): Promise<void> =>
  writeValues('local', { [UNSYNCED_KEY]: why });

/**
 * Save what was changed, and apply it; two changes at once lose neither. A locked setting stays as the
 * policy has it, and as the user had it before. Rejects when they cannot be kept here; a failure of `sync`
 * stands in `settingsState`.
 */
export function saveSettings(change: SettingsChange): Promise<Settings> {
  return changeInTurn(async () => {
    const { own, policy } = await readPreferences();
    const settings = exceptLocked(changeSettings(own, change), own, policy);
    await writeLocal(settings, { [UNSYNCED_KEY]: 'pending' });
    await push(settings);
    await forgetUnwanted();
    return readSettings();
  });
}

const readUnsynced = (): Promise<unknown> => readValue('local', UNSYNCED_KEY);

/**
 * Take over the settings that another machine saved. Call when `sync` says that it changed, and now and then. A change
 * of this machine that `sync` has not got yet is written there first. Settings that a later version wrote, or that
 * cannot be read, change nothing here. Gives whether anything was taken over.
 */
export const takeSynced = (): Promise<boolean> => changeInTurn(readSynced);

async function readSynced(): Promise<boolean> {
  const { own } = await readPreferences();
  if (await readUnsynced()) return push(own).then(() => false);
  const stored = await readValue('sync', LOCAL_KEYS.settings).catch(() => undefined);
  const opened = openSettings(stored);
  if (stored === undefined) {
    if ((await readValue('local', LOCAL_KEYS.settings)) !== undefined) await push(own);
    return false;
  }
  if (opened.fault || JSON.stringify(opened.settings) === JSON.stringify(own)) return false;
  await writeLocal(opened.settings, {});
  await forgetUnwanted();
  return true;
}

/** The faults of the settings, and the parts that the policy decides. */
export async function settingsState(): Promise<SettingsState> {
  const [{ fault, policy }, unsynced] = await Promise.all([readPreferences(), readUnsynced()]);
  return {
    unsynced: WHY_NOT.find((why) => why === unsynced) ?? null,
    fault,
    locked: Object.keys(policy.settings) as (keyof Settings)[],
    hide: policy.hide,
    policyFaults: policy.faults,
  };
}
