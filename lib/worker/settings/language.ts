import { browser } from 'wxt/browser';
import type { Settings } from '../../domain/settings';
import { loadTranslator, pickLanguage, type Translate } from '../../wording/messages';

/** Everything that the worker words is worded by this translator. */
export const translatorFor = ({ language }: Settings): Promise<Translate> =>
  loadTranslator(pickLanguage(language, [browser.i18n.getUILanguage()]));
