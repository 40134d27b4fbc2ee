import { DEFAULT_SETTINGS, SETTINGS_VERSION } from './default-settings';
import { isFields } from './fields';
import { type Settings, settingsSchema, soundFields } from './settings';

/** Why stored settings do not hold as they are; `field` names the place. */
export interface SettingsFault {
  /** `newer`: a later version wrote them. `migration`: a step from an earlier version failed. */
  kind: 'newer' | 'unreadable' | 'migration' | 'bad-field';
  field: string;
}

/** Settings to go by, and what was wrong with those that were stored. */
export interface OpenedSettings {
  settings: Settings;
  fault: SettingsFault | null;
}

/** Settings as they are stored now. */
export const toStored = (settings: Settings): StoredFields => ({
  ...settings,
  version: SETTINGS_VERSION,
});

const defaultsFor = (kind: SettingsFault['kind'], field = ''): OpenedSettings => ({
  settings: DEFAULT_SETTINGS,
  fault: { kind, field },
});

/** Version 1 wrote no number. */
const versionOf = ({ version = 1 }: StoredFields): number | null =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;

/** Every step from `version` to the one of now. Throws what a step throws. */
function migrate(fields: StoredFields, version: number): StoredFields {
  let migrated = fields;
  for (let at = version; at < SETTINGS_VERSION; at++) {
    const step = STEPS[at];
    if (!step) throw new Error(`no step from version ${at}`);
    migrated = step(migrated);
  }
  return migrated;
}

/** The fields that are well formed, the others by default, and the first that is not. */
function parseFields(fields: StoredFields): OpenedSettings {
  const whole = settingsSchema().safeParse(fields);
  if (whole.success) return { settings: whole.data, fault: null };
  let field = '';
  const sound = soundFields(fields, (place, isKnown) => {
    if (isKnown) field ||= place;
  });
  return { settings: settingsSchema().parse(sound), fault: { kind: 'bad-field', field } };
}

/**
 * Read what was stored by this or an earlier version. Never throws, and never gives out a failed
 * migration as if it had worked: what cannot be read is told in `fault`, and the defaults (of one field,
 * or of all) hold until the user saves settings anew.
 */
export function openSettings(stored: unknown): OpenedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, fault: null };
  if (!isFields(stored)) return defaultsFor('unreadable');
  const version = versionOf(stored);
  if (version === null) return defaultsFor('unreadable', 'version');
  if (version > SETTINGS_VERSION) return defaultsFor('newer', 'version');
  try {
    return parseFields(migrate(stored, version));
  } catch {
    return defaultsFor('migration', 'version');
  }
}

/** Settings as some version stored them, fields unchecked. */
export type StoredFields = Record<string, unknown>;

/**
 * Version 1 had no version number and three fields: `language`, `showPossible`, `learnHosts`. Version 2 adds which
 * tiers and kinds of pages are marked, how a mark looks, and what the popup keeps. Users of version 1 saw everything,
 * in words, and go on seeing it.
 */
function v1ToV2(fields: StoredFields): StoredFields {
  return {
    ...fields,
    version: 2,
    showNamed: true,
    surfaces: { search: true, stores: true, listings: true, websites: true },
    markStyle: 'full',
    markSize: 'normal',
    keepRecent: true,
    showChanges: true,
  };
}

/** Version 3 adds the look of our views. Users of version 2 keep the browser's. */
const v2ToV3 = (fields: StoredFields): StoredFields => ({ ...fields, version: 3, theme: 'system' });

/** `STEPS[n]` leads from version n to n + 1. A step may throw on what it cannot read. */
export const STEPS: Record<number, (fields: StoredFields) => StoredFields> = {
  1: v1ToV2,
  2: v2ToV3,
};
