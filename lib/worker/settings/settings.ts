import { inTurn, readValue, removeValues, writeValues } from '../../browser/storage';
import { exceptLocked } from '../../domain/policy';
import { changeSettings, type Settings, type SettingsChange } from '../../domain/settings';
import type { SettingsState } from '../../domain/settings-state';
import { openSettings, toStored } from '../../domain/stored-settings';
import { changeLocal, LOCAL_KEYS } from '../../store/local-values';
import { readPreferences } from './preferences';

/**
 * The settings go with the user through `storage.sync`; a copy in `storage.local` is what counts here, so
 * that no verdict waits for the synced area and a browser without one lacks nothing. Paused sites, mutes and
 * subscriptions do not go along: the first two tell where the user was, and the last rest on a
 * fingerprint that was compared on this machine.
 */

/** Why the copy here is not in `sync`; absent when it is. */
const UNSYNCED_KEY = 'settings-unsynced';

type Unsynced = SettingsState['unsynced'];

const changeInTurn = inTurn();

/** The settings that hold, locked ones as they are locked. */
export async function readSettings(): Promise<Settings> {
  return (await readPreferences()).settings;
}

async function writeLocal(settings: Settings): Promise<void> {
  await changeLocal(LOCAL_KEYS.settings, () => toStored(settings));
  await forgetUnwanted();
}

/** What the settings that hold now do not want kept goes at once. Call when they have changed. */
export async function forgetUnwanted(): Promise<void> {
  await (await import('../lookup/recent')).recent();
}

/** Firefox and Chromium both name the quota in the error; there is no code for it. */
const whyNot = (error: unknown): NonNullable<Unsynced> =>
  /quota|max_write|exceed/i.test(String(error)) ? 'quota' : 'failed';

/** Give the settings to the user's other machines, and note when that cannot be done. */
async function push(settings: Settings): Promise<void> {
  try {
    const stored = await readValue('sync', LOCAL_KEYS.settings);
    // What a later version wrote on another machine is not for this one to overwrite.
    if (openSettings(stored).fault?.kind === 'newer') return;
    await writeValues('sync', { [LOCAL_KEYS.settings]: toStored(settings) });
    await removeValues('local', UNSYNCED_KEY);
  } catch (error) {
    await writeValues('local', { [UNSYNCED_KEY]: whyNot(error) });
  }
}

/**
 * Save what was changed, and apply it; two changes at once lose neither. A locked setting stays as the
 * policy has it, and as the user had it before. Rejects when they cannot be kept here; a failure of `sync`
 * stands in `settingsState`.
 */
export function saveSettings(change: SettingsChange): Promise<Settings> {
  return changeInTurn(async () => {
    const { own, policy } = await readPreferences();
    const settings = exceptLocked(changeSettings(own, change), own, policy);
    await writeLocal(settings);
    await push(settings);
    return readSettings();
  });
}

async function readUnsynced(): Promise<Unsynced> {
  const stored = await readValue('local', UNSYNCED_KEY);
  return stored === 'quota' || stored === 'failed' ? stored : null;
}

/**
 * Take over what another machine saved; call when `sync` says that it changed and once in a worker's life. A
 * change of this machine that could not be given away is given away first. What a later version wrote, or
 * what cannot be read, changes nothing here.
 */
export const takeSynced = (): Promise<void> => changeInTurn(readSynced);

async function readSynced(): Promise<void> {
  const { own } = await readPreferences();
  if (await readUnsynced()) return push(own);
  const stored = await readValue('sync', LOCAL_KEYS.settings).catch(() => undefined);
  const opened = openSettings(stored);
  if (stored === undefined) {
    if ((await readValue('local', LOCAL_KEYS.settings)) !== undefined) await push(own);
  } else if (!opened.fault && JSON.stringify(opened.settings) !== JSON.stringify(own))
    await writeLocal(opened.settings);
}

/** Where the settings are kept, and what went wrong with them. */
export async function settingsState(): Promise<SettingsState> {
  const [{ fault, policy }, unsynced] = await Promise.all([readPreferences(), readUnsynced()]);
  return {
    area: unsynced === 'failed' ? 'local' : 'sync',
    unsynced,
    fault,
    locked: Object.keys(policy.settings) as (keyof Settings)[],
    hide: policy.hide,
    policyFaults: policy.faults,
  };
}
