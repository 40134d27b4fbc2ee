import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings';
import { parseSubscription, type Subscription, SubscriptionError } from './subscription';
import { type Fields, isFields } from './zod';

/**
 * What a school's administrator decides through the browser's own policies (`storage.managed`): lists that
 * are followed from the start, settings that cannot be changed, and parts of our pages that are not shown.
 * `public/managed-schema.json` tells Chromium the same; `docs/schools.md` tells the administrator.
 */

/** Parts that can be left away: sections of the settings page, and the whole page. */
const HIDEABLE = ['options', 'lists', 'sites', 'muted', 'learned', 'data'] as const;
export type Hideable = (typeof HIDEABLE)[number];

type Field = keyof Settings;

export interface Policy {
  lists: Subscription[];
  /** Values of the locked settings. */
  settings: Partial<Settings>;
  hide: Hideable[];
  /** Places in the policy that are wrong (`lists.0`, `settings.language`); all the rest holds. */
  faults: string[];
}

const LISTS_CAP = 64;
const FIELDS = Object.keys(DEFAULT_SETTINGS) as Field[];

/** The items of a list of the policy, each with its place; a value that is no list is one fault. */
function itemsOf(raw: Fields, name: string, faults: string[]): [place: string, item: unknown][] {
  const value = raw[name];
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.slice(0, LISTS_CAP).map((item, at) => [`${name}.${at}`, item]);
  faults.push(name);
  return [];
}

function readLists(raw: Fields, allowLoopback: boolean, faults: string[]): Subscription[] {
  return itemsOf(raw, 'lists', faults).flatMap(([place, item]) => {
    try {
      return parseSubscription(typeof item === 'string' ? item : '', allowLoopback);
    } catch (error) {
      if (!(error instanceof SubscriptionError)) throw error;
      faults.push(place);
      return [];
    }
  });
}

function readLocked(raw: Fields, faults: string[]): Partial<Settings> {
  const { settings = {} } = raw;
  if (!isFields(settings)) {
    faults.push('settings');
    return {};
  }
  const good = Object.entries(settings).filter(([name, value]) => {
    const field = FIELDS.find((each) => each === name);
    const result = field && settingsSchema().shape[field].safeParse(value);
    if (result?.success) return true;
    const within = result?.error.issues[0]?.path ?? [];
    faults.push(['settings', name, ...within].join('.'));
    return false;
  });
  const whole = settingsSchema().parse(Object.fromEntries(good));
  return Object.fromEntries(good.map(([name]) => [name, whole[name as Field]]));
}

function readHidden(raw: Fields, faults: string[]): Hideable[] {
  return itemsOf(raw, 'hide', faults).flatMap(([place, item]) => {
    const part = HIDEABLE.find((each) => each === item);
    if (!part) faults.push(place);
    return part ?? [];
  });
}

/** Read what the browser gives as the policy; never throws. Nothing at all is the policy of no school. */
export function readPolicy(raw: unknown, allowLoopback = false): Policy {
  const faults: string[] = [];
  const values = isFields(raw) ? raw : {};
  const lists = readLists(values, allowLoopback, faults);
  const settings = readLocked(values, faults);
  const hide = readHidden(values, faults);
  const known = ['lists', 'settings', 'hide'];
  faults.push(...Object.keys(values).filter((name) => !known.includes(name)));
  return { lists, settings, hide, faults };
}

/** `wanted` without what is locked, which stays as it is in `kept`. */
export function exceptLocked(wanted: Settings, kept: Settings, { settings }: Policy): Settings {
  const locked = Object.keys(settings) as Field[];
  return { ...wanted, ...Object.fromEntries(locked.map((field) => [field, kept[field]])) };
}
