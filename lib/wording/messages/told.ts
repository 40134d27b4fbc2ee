import type { Language } from '../../domain/settings';
import { told as en } from './en/told';
import { type TranslateOf, translatorOf } from './translate';
import { type ToldKey, type ToldMessages, told as zhCN } from './zh-CN/told';
import { told as zhTW } from './zh-TW/told';

const TOLD: Record<Language, ToldMessages> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** What the worker says; a `Translate` of all messages is one as well. */
export type Teller = TranslateOf<ToldKey>;

/** The messages that the worker needs to answer a page, a tenth of all: it is started for every page. */
export const createTeller = (language: Language): Teller => translatorOf(language, TOLD[language]);
