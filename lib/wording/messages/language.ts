import type { Language, Settings } from '../../domain/settings';

const TRADITIONAL = /^zh-(?:hant\b|(?:tw|hk|mo)\b)/i;

function parseLanguage(tag: string): Language | null {
  if (TRADITIONAL.test(tag)) return 'zh-TW';
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en' : null;
}

/**
 * The language to speak: the setting, else the first of the browser's languages (BCP 47 tags, most
 * wanted first) that we have, else English; zh-CN when the browser tells none.
 * `zh-Hant-CN` and `zh-HK` read traditional characters, `zh-Hans-HK` simplified ones.
 */
export function pickLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const language = parseLanguage(tag);
    if (language) return language;
  }
  return browserLanguages.length === 0 ? 'zh-CN' : 'en';
}
