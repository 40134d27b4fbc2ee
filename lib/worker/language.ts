import { browser } from 'wxt/browser';
import { pickLanguage } from '../i18n/language';
import type { Language, Settings } from '../schema/settings';

/** The language of everything that the worker words. */
export function languageOf(settings: Settings): Language {
  return pickLanguage(settings.language, [browser.i18n.getUILanguage()]);
}
