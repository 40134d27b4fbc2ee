import { browser } from 'wxt/browser';
import type { MutedEntry } from '../schema/muted';
import type { Settings } from '../schema/settings';
import { openSettings, type SettingsFault } from '../schema/stored-settings';
import { refKey } from './ref-key';

/**
 * All that decides what is told, in one read of `storage.local`: the verdict path asks for it with every
 * batch. Kept in memory until any of it changes, whoever changed it.
 */

export const SETTINGS_KEY = 'settings';
export const SITES_KEY = 'paused-sites';
export const MUTED_KEY = 'muted';
const KEYS: readonly string[] = [SETTINGS_KEY, SITES_KEY, MUTED_KEY];

export interface Preferences {
  settings: Settings;
  /** What was wrong with the stored settings. */
  fault: SettingsFault | null;
  /** Sites, as `siteHost` gives them. */
  pausedSites: ReadonlySet<string>;
  /** Mutes by `refKey`. */
  muted: ReadonlyMap<string, MutedEntry>;
}

let cached: Promise<Preferences> | undefined;

/** Call after writing any of the keys: the browser tells of a change a little later than it is made. */
export function forgetPreferences(): void {
  cached = undefined;
}

const onChanged = (changes: object): void => {
  if (KEYS.some((key) => key in changes)) forgetPreferences();
};

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? value : []);

async function load(): Promise<Preferences> {
  const stored = await browser.storage.local.get([...KEYS]);
  const { settings, fault } = openSettings(stored[SETTINGS_KEY]);
  const muted = listOf<MutedEntry>(stored[MUTED_KEY]);
  return {
    settings,
    fault,
    pausedSites: new Set(listOf<string>(stored[SITES_KEY])),
    muted: new Map(muted.map((each) => [refKey(each.entry), each])),
  };
}

/**
 * Settings, paused sites and mutes as they are now. A read that fails is not remembered; it rejects as the
 * browser does.
 */
export function readPreferences(): Promise<Preferences> {
  // The area's own event: `storage.onChanged` would wake this for every page that is remembered.
  const { onChanged: event } = browser.storage.local;
  if (!event.hasListener(onChanged)) {
    event.addListener(onChanged);
    forgetPreferences();
  }
  if (!cached) {
    const loading = load();
    cached = loading;
    loading.catch(() => {
      if (cached === loading) forgetPreferences();
    });
  }
  return cached;
}
