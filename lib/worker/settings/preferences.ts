import type { MutedEntry } from '../../domain/muted';
import { DEFAULTS, plainSettings } from '../../domain/plain-settings';
import type { Policy } from '../../domain/policy';
import type { Settings } from '../../domain/settings';
import type { OpenedSettings, SettingsFault } from '../../domain/stored-settings';
import { LOCAL_KEYS, type LocalValues, readLocalValues } from '../../store/local-values';
import { refKey } from '../ref-key';

/** All that decides what is told. The verdict path asks for it with every batch. */

export const SETTINGS_KEY = LOCAL_KEYS.settings;
export const SITES_KEY = LOCAL_KEYS.pausedSites;
export const MUTED_KEY = LOCAL_KEYS.muted;
/** What the browser said of the administrator's policy last: see `policy.ts`. */
export const POLICY_KEY = LOCAL_KEYS.policy;

/** Of a browser that no administrator looks after. */
const NO_POLICY: Policy = { lists: [], settings: {}, hide: [], faults: [] };

export interface Preferences {
  /** Those that hold: the user's own, but for what the policy locks. */
  settings: Settings;
  own: Settings;
  policy: Policy;
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
  return (await import('../../domain/stored-settings')).openSettings(stored);
}

/** Few browsers have a policy, so its schema is made only where there is one. */
async function policyOf(stored: unknown): Promise<Policy> {
  if (stored === undefined) return NO_POLICY;
  const { readPolicy } = await import('../../domain/policy');
  return readPolicy(stored, Boolean(import.meta.env.WXT_ALLOW_LOOPBACK));
}

async function load(stored: LocalValues): Promise<Preferences> {
  const muted = listOf<MutedEntry>(stored[MUTED_KEY]);
  const { settings: own, fault } = await open(stored[SETTINGS_KEY]);
  const policy = await policyOf(stored[POLICY_KEY]);
  return {
    settings: { ...own, ...policy.settings },
    own,
    policy,
    fault,
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
