import type { Settings } from './settings';
import { SETTINGS_VERSION } from './settings-migrations';

/**
 * Settings without Zod, for the verdict path: a worker that was just started must not have to make
 * schemas in order to find that nothing was ever changed.
 */
export const DEFAULTS: Settings = {
  language: 'auto',
  showNamed: true,
  showPossible: true,
  surfaces: { search: true, stores: true, listings: true, websites: true },
  markStyle: 'full',
  markSize: 'normal',
  learnHosts: true,
  keepRecent: true,
  showChanges: true,
};

/** Values of the fields that are neither true nor false. */
const CHOICES: Record<string, readonly string[]> = {
  language: ['auto', 'zh-CN', 'zh-TW', 'en'],
  markStyle: ['full', 'compact'],
  markSize: ['normal', 'large'],
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Has `value` every field of `shape`, each as it may be? */
function fits(value: unknown, shape: object): boolean {
  if (!isObject(value)) return false;
  return Object.entries(shape).every(([name, model]) => {
    const field = value[name];
    if (isObject(model)) return fits(field, model);
    return CHOICES[name]?.includes(String(field)) ?? typeof field === 'boolean';
  });
}

function take<Shape extends object>(value: Record<string, unknown>, shape: Shape): Shape {
  const taken = Object.entries(shape).map(([name, model]) => {
    const field = value[name];
    return [name, isObject(model) && isObject(field) ? take(field, model) : field];
  });
  return Object.fromEntries(taken);
}

/**
 * Settings that are stored exactly as this version stores them, or null: then `openSettings` has to say
 * what they are. Where it gives settings, `openSettings` would give the same.
 */
export function plainSettings(stored: unknown): Settings | null {
  if (!isObject(stored) || stored.version !== SETTINGS_VERSION || !fits(stored, DEFAULTS))
    return null;
  return take(stored, DEFAULTS);
}
