import { useEffect, useState } from 'react';
import type { Language } from '../lib/domain/settings';
import {
  createTranslator,
  isInMemory,
  loadTranslator,
  type Translate,
} from '../lib/wording/messages/translate';

/**
 * The translator of a language. While its messages are read from the package, the one before it goes on, or
 * null where there was none.
 */
export function useTranslator(language: Language): Translate | null {
  const [t, setT] = useState(() => (isInMemory(language) ? createTranslator(language) : null));
  useEffect(() => {
    if (t?.language === language) return;
    let isCurrent = true;
    if (isInMemory(language)) setT(() => createTranslator(language));
    else loadTranslator(language).then((loaded) => isCurrent && setT(() => loaded));
    return () => {
      isCurrent = false;
    };
  }, [language, t]);
  return t;
}
