import type { MutedEntry } from '../schema/muted';
import { DEFAULTS, plainSettings } from '../schema/plain-settings';
import type { Settings } from '../schema/settings';
import type { OpenedSettings, SettingsFault } from '../schema/stored-settings';
import { LOCAL_KEYS, type LocalValues, readLocalValues } from '../store/local-values';
import { refKey } from './ref-key';

/** All that decides what is told. The verdict path asks for it with every batch. */

export const SETTINGS_KEY = LOCAL_KEYS.settings;
export const SITES_KEY = LOCAL_KEYS.pausedSites;
export const MUTED_KEY = LOCAL_KEYS.muted;

export interface Preferences {
  settings: Settings;
  /** What was wrong with the stored settings. */
  fault: SettingsFault | null;
  /** Sites, as `siteHost` gives them. */
  pausedSites: ReadonlySet<string>;
  /** Mutes by `refKey`. */
  muted: ReadonlyMap<string, MutedEntry>;
}

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? value : []);

/** The schema is asked only about what is not plainly what this version stores. */
async function open(stored: unknown): Promise<OpenedSettings> {
  const settings = stored === undefined ? DEFAULTS : plainSettings(stored);
  if (settings) return { settings, fault: null };
  return (await import('../schema/stored-settings')).openSettings(stored);
}

async function load(stored: LocalValues): Promise<Preferences> {
  const muted = listOf<MutedEntry>(stored[MUTED_KEY]);
  return {
    ...(await open(stored[SETTINGS_KEY])),
    pausedSites: new Set(listOf<string>(stored[SITES_KEY])),
    muted: new Map(muted.map((each) => [refKey(each.entry), each])),
  };
}

/** Made once of the values, as long as they are kept. */
const loaded = new WeakMap<LocalValues, Promise<Preferences>>();

/** Settings, paused sites and mutes as they are now. Rejects as the browser does. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await readLocalValues();
  const known = loaded.get(stored) ?? load(stored);
  loaded.set(stored, known);
  return known;
}
