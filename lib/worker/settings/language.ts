import { browser } from 'wxt/browser';
import type { Language, Settings } from '../../domain/settings';
import { pickLanguage } from '../../wording/messages/language';

/** The language of everything that the worker words. */
export function languageOf(settings: Settings): Language {
  return pickLanguage(settings.language, [browser.i18n.getUILanguage()]);
}
