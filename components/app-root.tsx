import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Day } from '../lib/domain/day';
import { DEFAULT_SETTINGS, type Settings } from '../lib/domain/settings';
import type { ask } from '../lib/messages/client';
import { createTranslator, type MessageKey, pickLanguage } from '../lib/wording/messages';
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
  const app = useMemo<App>(
    () => ({
      t: createTranslator(language),
      ask,
      today,
      settings,
      saveSettings: async (change) => setSettings(await ask('saveSettings', change)),
      takeSettings: setSettings,
    }),
    [ask, today, settings, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = app.t(title);
  }, [app, language, title]);
  return <AppProvider app={app}>{children}</AppProvider>;
}
