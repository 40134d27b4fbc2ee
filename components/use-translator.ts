import { useEffect, useState } from 'react';
import type { Language } from '../lib/domain/settings';
import {
  createTranslator,
  isInMemory,
  loadTranslator,
  type Translate,
} from '../lib/wording/messages/translate';

/**
 * The translator of a language. While its messages are read from the package, the one before it goes on, or null where
 * there was none. If a language cannot be read, the one before stays, or zh-CN.
 */
export function useTranslator(language: Language): Translate | null {
  const [t, setT] = useState<Translate | null>(() =>
    isInMemory(language) ? createTranslator(language) : null,
  );
  useEffect(() => {
    if (t?.language === language) return;
    let isCurrent = true;
    if (isInMemory(language)) setT(() => createTranslator(language));
    else
      loadTranslator(language).then(
        (loaded) => isCurrent && setT(() => loaded),
        // Words in another language are better than none.
        () => isCurrent && setT((last: Translate | null) => last ?? createTranslator('zh-CN')),
      );
    return () => {
      isCurrent = false;
    };
  }, [language, t]);
  return t;
}
