import { createContext, type ReactNode, useContext } from 'react';
import type { Day } from '../lib/domain/day';
import type { Settings, SettingsChange } from '../lib/domain/settings';
import type { ask } from '../lib/messages/client';
import type { Translate } from '../lib/wording/messages';

/** What every component of an extension page needs: the reader's words, the worker and today. */
export interface App {
  t: Translate;
  ask: typeof ask;
  /** The Beijing day that decides what is still shown. */
  today: Day;
  settings: Settings;
  /** Saves and applies what was changed; rejects as `ask` does. */
  saveSettings(change: SettingsChange): Promise<void>;
  /** Applies what the worker has saved by another request. */
  takeSettings(settings: Settings): void;
}

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside of AppProvider');
  return app;
}
