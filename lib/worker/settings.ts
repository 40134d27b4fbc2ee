import { browser } from 'wxt/browser';
import { pickLanguage } from '../i18n';
import type { Language, Settings } from '../schema/settings';
import { DEFAULT_SETTINGS, SettingsSchema } from '../schema/settings';

const KEY = 'settings';

/** The user's settings; fields that are missing or no longer valid fall back to their defaults. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = SettingsSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function saveSettings(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** The language of everything that the worker words. */
export function languageOf(settings: Settings): Language {
  return pickLanguage(settings.language, [browser.i18n.getUILanguage()]);
}
