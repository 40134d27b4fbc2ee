import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Day } from '../lib/domain/day';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../lib/domain/settings';
import type { ask } from '../lib/messages/client';
import {
  createTranslator,
  isInMemory,
  loadTranslator,
  type MessageKey,
  pickLanguage,
  type Translate,
} from '../lib/wording/messages';
import { type App, AppProvider } from './app-context';

interface AppRootProps {
  ask: typeof ask;
  today: Day;
  browserLanguages: readonly string[];
  /** The document's title. */
  title: Extract<MessageKey, `${string}.title` | 'app.name'>;
  children: ReactNode;
}

/**
 * The translator of a language. While its messages are read from the package, the one before it goes on, or
 * null where there was none.
 */
function useTranslator(language: Language): Translate | null {
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

/**
 * Speaks the browser's language at once and the chosen one as soon as the worker has told the settings:
 * a page that waited for the worker would show nothing when there is none.
 */
export function AppRoot({ ask, today, browserLanguages, title, children }: AppRootProps) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    let isCurrent = true;
    ask('settings', {}).then(
      (stored) => isCurrent && setSettings(stored),
      () => {}, // Whatever asks next tells the reader that the worker is silent.
    );
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  const language = pickLanguage(settings.language, browserLanguages);
  const t = useTranslator(language);
  const app = useMemo<App | null>(
    () =>
      t && {
        t,
        ask,
        today,
        settings,
        saveSettings: async (change) => setSettings(await ask('saveSettings', change)),
        takeSettings: setSettings,
      },
    [ask, today, settings, t],
  );
  useEffect(() => {
    if (!t) return;
    document.documentElement.lang = t.language;
    document.title = t(title);
  }, [t, title]);
  return app && <AppProvider app={app}>{children}</AppProvider>;
}
