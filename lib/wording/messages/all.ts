import type { Language } from '../../domain/settings';
import { en } from './en';
import { type TranslateOf, translatorOf } from './translate';
import { type MessageKey, type Messages, zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

const MESSAGES: Record<Language, Messages> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export type Translate = TranslateOf<MessageKey>;

/**
 * All messages of one language, for the extension's own pages.
 *
 * `createTranslator('en')('search.count', { n: 1 })` is `1 record found`.
 */
export const createTranslator = (language: Language): Translate =>
  translatorOf(language, MESSAGES[language]);
