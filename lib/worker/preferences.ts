import { browserLanguage } from '../browser/tabs';
import { lazily } from '../domain/by-key';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../domain/default-settings';
import { isRef } from '../domain/entry-ref';
import { isFields } from '../domain/fields';
import { checkedBy, type JsonSchema, REFUSED } from '../domain/json-check';
import { type MutedEntry, muteKey } from '../domain/muted';
import type { Policy } from '../domain/policy';
import type { Settings } from '../domain/settings';
import type { OpenedSettings, SettingsFault } from '../domain/stored-settings';
import { SETTINGS_CHECK } from '../generated/checks';
import { LOCAL_KEYS, type LocalValues, readLocalValues } from '../store/local-values';
import { loadTranslator, pickLanguage, type Translate } from '../wording/messages/translate';

/** All of the user's and administrator's choices. The verdict path reads them with every batch. */

export interface Preferences {
  /** The settings that hold: the user's own, except those that the policy locks. */
  settings: Settings;
  own: Settings;
  policy: Policy;
  /** The fault of the stored settings. */
  fault: SettingsFault | null;
  /** Sites, as `siteHost` gives them. */
  pausedSites: ReadonlySet<string>;
  /** Mutes by `muteKey`. */
  muted: ReadonlyMap<string, MutedEntry>;
  dismissed: Dismissed[];
}

/** The sound items of a stored array. A damaged one is left out, and a value that is no array counts as empty. */
export const soundItems = <T>(value: unknown, isSound: (item: unknown) => item is T): T[] =>
  Array.isArray(value) ? value.filter(isSound) : [];

export const isText = (value: unknown): value is string => typeof value === 'string';

const isMute = (value: unknown): value is MutedEntry =>
  isFields(value) && isRef(value.entry) && isText(value.on);

export const mutesOf = (stored: unknown): MutedEntry[] => soundItems(stored, isMute);

/**
 * `refKey` of a record whose banner was dismissed, and the record's fingerprint then. An id may pass to another unit,
 * whose record has another fingerprint.
 */
export type Dismissed = [entry: string, fingerprint: string];

/** Where dismissed banners are kept. Those of private windows stay in memory (`session`). */
export const DISMISSED_AREAS = ['local', 'session'] as const;

const isPair = (value: unknown): value is Dismissed =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

export const dismissedOf = (stored: unknown): Dismissed[] => soundItems(stored, isPair);

export const sitesOf = (stored: unknown): string[] => soundItems(stored, isText);

const NO_POLICY: Policy = { lists: [], settings: {}, hide: [], faults: [] };

/** The code that reads a policy is loaded only if there is one: most browsers have no administrator. */
async function policyOf(stored: LocalValues): Promise<Policy> {
  const raw = stored[LOCAL_KEYS.policy];
  if (raw === undefined) return NO_POLICY;
  const { readPolicy } = await import('../domain/policy');
  return readPolicy(raw, Boolean(import.meta.env.WXT_ALLOW_LOOPBACK));
}

const settingsCheck = lazily((): JsonSchema => JSON.parse(SETTINGS_CHECK));

/** The user's own settings. The code that mends them is loaded only where they are not as this version writes them. */
async function openOwn(stored: unknown): Promise<OpenedSettings> {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, fault: null };
  const isOfNow = isFields(stored) && stored.version === SETTINGS_VERSION;
  const settings = isOfNow ? checkedBy(settingsCheck(), stored) : REFUSED;
  if (settings !== REFUSED) return { settings: settings as Settings, fault: null };
  return (await import('../domain/stored-settings')).openSettings(stored);
}

async function open(stored: LocalValues): Promise<Preferences> {
  const { settings: own, fault } = await openOwn(stored[LOCAL_KEYS.settings]);
  const policy = await policyOf(stored);
  return {
    settings: { ...own, ...policy.settings },
    own,
    policy,
    fault,
    pausedSites: new Set(sitesOf(stored[LOCAL_KEYS.pausedSites])),
    dismissed: dismissedOf(stored[LOCAL_KEYS.dismissed]),
    muted: new Map(mutesOf(stored[LOCAL_KEYS.muted]).map((each) => [muteKey(each), each])),
  };
}

/** The translator of everything that the worker words. */
export const translatorFor = ({ language }: Settings): Promise<Translate> =>
  loadTranslator(pickLanguage(language, [browserLanguage()]));

/** The preferences made of each set of stored values, so that each is opened once. */
const opened = new WeakMap<LocalValues, Promise<Preferences>>();

/** Settings, paused sites and mutes as they are now. Rejects as the browser does. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await readLocalValues();
  const known = opened.get(stored) ?? open(stored);
  opened.set(stored, known);
  return known;
}
