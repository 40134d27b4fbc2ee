import { distinctBy } from './by-key';
import { type Fields, isFields } from './fields';
import { type Settings, settingsSchema, soundFields } from './settings';
import {
  parseSubscription,
  type Subscription,
  SubscriptionError,
  type SubscriptionFault,
} from './subscription';

/**
 * A school's policy, which its administrator sets through the browser (`storage.managed`): lists that are followed from
 * the start, settings that cannot be changed, and parts of our pages that are hidden. `public/managed-schema.json`
 * tells Chromium the same; `docs/schools.md` tells the administrator.
 */

/** Parts that can be left away: sections of the settings page, and the whole page. */
export const HIDEABLE = [
  'options',
  'lists',
  'sites',
  'muted',
  'watched',
  'learned',
  'data',
] as const;
export type Hideable = (typeof HIDEABLE)[number];

export const POLICY_KEYS = ['lists', 'settings', 'hide'] as const;

type Field = keyof Settings;

/** One thing in the policy that does not hold, and why. Items are counted from 1, as people count. */
export type PolicyFault =
  | { of: 'list'; n: number; why: SubscriptionFault }
  | { of: 'hide'; n: number; value: string }
  /** `name`: `markSize`, `surfaces.stores`. */
  | { of: 'setting'; name: string; why: 'unknown' | 'value' }
  /** Not a list of texts, or not an object. */
  | { of: 'shape'; name: (typeof POLICY_KEYS)[number] }
  /** More items than are read. */
  | { of: 'many'; name: 'lists' | 'hide'; most: number }
  | { of: 'key'; name: string };

export interface Policy {
  lists: Subscription[];
  /** Values of the locked settings. */
  settings: Partial<Settings>;
  hide: Hideable[];
  /** All other parts of the policy hold. */
  faults: PolicyFault[];
}

const LISTS_CAP = 64;

/** A fault quotes so much of a text, enough for its writer to know it again. */
const NAME_UNITS = 60;
const named = (text: unknown): string => String(text).slice(0, NAME_UNITS);

/** The items of an array of the policy. A value that is no array is a fault. */
function itemsOf(raw: Fields, name: 'lists' | 'hide', faults: PolicyFault[]): unknown[] {
  const value = raw[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push({ of: 'shape', name });
    return [];
  }
  if (value.length > LISTS_CAP) faults.push({ of: 'many', name, most: LISTS_CAP });
  return value.slice(0, LISTS_CAP);
}

/** The lists of the policy, each once, by its first address. */
function readLists(raw: Fields, allowLoopback: boolean, faults: PolicyFault[]): Subscription[] {
  const lists = itemsOf(raw, 'lists', faults).flatMap((item, at) => {
    try {
      return parseSubscription(typeof item === 'string' ? item : '', allowLoopback);
    } catch (error) {
      if (!(error instanceof SubscriptionError)) throw error;
      faults.push({ of: 'list', n: at + 1, why: error.reason });
      return [];
    }
  });
  return distinctBy(lists, ({ identity }) => identity);
}

function readLocked(raw: Fields, faults: PolicyFault[]): Partial<Settings> {
  const { settings = {} } = raw;
  if (!isFields(settings)) {
    faults.push({ of: 'shape', name: 'settings' });
    return {};
  }
  const sound = soundFields(settings, (place, isKnown) => {
    faults.push({ of: 'setting', name: named(place), why: isKnown ? 'value' : 'unknown' });
  });
  const whole = settingsSchema().parse(sound);
  return Object.fromEntries(Object.keys(sound).map((name) => [name, whole[name as Field]]));
}

function readHidden(raw: Fields, faults: PolicyFault[]): Hideable[] {
  return itemsOf(raw, 'hide', faults).flatMap((item, at) => {
    const part = HIDEABLE.find((each) => each === item);
    if (!part) faults.push({ of: 'hide', n: at + 1, value: named(item) });
    return part ?? [];
  });
}

/** Read the policy as the browser gives it. Never throws. Without a policy all parts are empty. */
export function readPolicy(raw: unknown, allowLoopback = false): Policy {
  const faults: PolicyFault[] = [];
  const values = isFields(raw) ? raw : {};
  const lists = readLists(values, allowLoopback, faults);
  const settings = readLocked(values, faults);
  const hide = readHidden(values, faults);
  const unknown = Object.keys(values).filter((name) => !POLICY_KEYS.some((key) => key === name));
  faults.push(...unknown.map((name) => ({ of: 'key', name: named(name) }) as const));
  return { lists, settings, hide, faults };
}

/** `wanted`, but with the locked settings as in `kept`. */
export function exceptLocked(wanted: Settings, kept: Settings, { settings }: Policy): Settings {
  const locked = Object.keys(settings) as Field[];
  return { ...wanted, ...Object.fromEntries(locked.map((field) => [field, kept[field]])) };
}
