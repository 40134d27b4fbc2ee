import {
  type ComponentProps,
  createContext,
  type ReactNode,
  StrictMode,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { createRoot } from 'react-dom/client';
import { today } from '../lib/domain/clock';
import { compareDays, type Day } from '../lib/domain/day';
import { DEFAULT_SETTINGS } from '../lib/domain/default-settings';
import type { Language, Settings, SettingsChange } from '../lib/domain/settings';
import { ask } from '../lib/messages/client';
import {
  createTranslator,
  isInMemory,
  keepMessages,
  loadTranslator,
  pickLanguage,
  type Translate,
} from '../lib/wording/messages/translate';
import { type MessageKey, type Messages, zhCN } from '../lib/wording/messages/zh-CN';
import { zhCNOfViews } from '../lib/wording/messages/zh-CN/views';
import { followStates } from './surface';
import { useAsked } from './use-asked';

/** The context of every component of a view: the user's language, the worker and today. */
export interface App {
  t: Translate;
  ask: typeof ask;
  /** The Beijing day that decides what is still shown: this computer's, or a later one by which the worker judges. */
  today: Day;
  /** Changes whenever answers may have changed. */
  states: string;
  settings: Settings;
  /** Saves and applies what was changed, and gives the settings that hold then; rejects as `ask` does. */
  saveSettings(change: SettingsChange): Promise<Settings>;
  /** Applies what the worker has saved by another request. */
  takeSettings(settings: Settings): void;
}

const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside of AppRoot');
  return app;
}

const later = (a: Day, b: Day): Day => (compareDays(a, b) > 0 ? a : b);

/** The day by which the worker judges when `task` begins, where it is later than `own`. */
function useDay({ ask, today: own }: Pick<App, 'ask' | 'today'>, task?: unknown): Day {
  const [latest, setLatest] = useState(own);
  // Without an answer of the worker the known day stays. The view's next request tells of the silence.
  const { value = own } = useAsked(ask, 'today', {}, task);
  const day = [own, value].reduce(later, latest);
  if (day !== latest) setLatest(day);
  return day;
}

/** Gives its children the day on which `task` began, and no later one. */
export function OnItsDay({ task, children }: { task: unknown; children: ReactNode }) {
  const app = useApp();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of its beginning
  const begun = useMemo(() => app.today, [task]);
  const today = useDay({ ask: app.ask, today: begun }, task);
  const value = useMemo(() => ({ ...app, today }), [app, today]);
  return <AppContext value={value}>{children}</AppContext>;
}

const LOOK_MS = 60_000;

/** This computer's day: a view may be open over midnight, and must not call a term running that has ended. */
function useOwnDay(today: () => Day): Day {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const look = () => setDay(today());
    const timer = setInterval(look, LOOK_MS);
    // A page that nobody sees is not woken so often.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today]);
  return day;
}

/** One decision writes several values. */
const REST_MS = 50;

/**
 * A text that changes whenever the view has to ask anew: on another day, after something changed while the view was in
 * sight, and when it comes into sight again. Its answers may be hours old then, and an act lifted since.
 */
function useStates(day: Day): string {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = undefined;
      if (document.visibilityState === 'visible') setTimes((last) => last + 1);
    };
    const end = followStates(() => {
      timer ??= setTimeout(look, REST_MS);
    });
    document.addEventListener('visibilitychange', look);
    return () => {
      end();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return `${day} ${times}`;
}

/** The settings as the worker has them; the last known ones while it does not answer. */
function useSettings(asker: typeof ask, states: string) {
  const [last, setLast] = useState<Settings>(DEFAULT_SETTINGS);
  const { value: settings = last, replace } = useAsked(asker, 'settings', {}, states);
  if (settings !== last) setLast(settings);
  return { settings, replace };
}

interface AppRootProps {
  ask: typeof ask;
  today(): Day;
  browserLanguages: readonly string[];
  /** The document's title; null for a view that gives itself one. */
  title: Extract<MessageKey, `${string}.title` | 'app.name'> | null;
  children: ReactNode;
}

/**
 * Speaks the browser's language at once, and the chosen one as soon as the worker answers with the settings.
 * A view that waited for the worker would show nothing when there is none.
 */
export function AppRoot({ ask, today, browserLanguages, title, children }: AppRootProps) {
  const own = useOwnDay(today);
  const states = useStates(own);
  const day = useDay({ ask, today: own }, states);
  const { settings, replace } = useSettings(ask, states);
  const language = pickLanguage(settings.language, browserLanguages);
  const t = useTranslator(language);
  const app = useMemo<App | null>(
    () =>
      t && {
        t,
        ask,
        today: day,
        states,
        settings,
        saveSettings: async (change) => {
          const saved = await ask('saveSettings', change);
          replace(saved);
          return saved;
        },
        takeSettings: replace,
      },
    [ask, day, states, settings, replace, t],
  );
  useEffect(() => {
    if (!t) return;
    document.documentElement.lang = t.language;
    if (title) document.title = t(title);
  }, [t, title]);
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return app && <AppContext value={app}>{children}</AppContext>;
}

/** Puts a view into `#root`. `own`: the parts of the messages that it says beside those of every view, which stand first. */
export function mount(
  title: ComponentProps<typeof AppRoot>['title'],
  view: ReactNode,
  ...own: Partial<Messages>[]
): void {
  keepMessages('zh-CN', ...own, zhCNOfViews, ...zhCN);
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  const render = () =>
    createRoot(root).render(
      <StrictMode>
        <AppRoot ask={ask} today={today} browserLanguages={navigator.languages} title={title}>
          {view}
        </AppRoot>
      </StrictMode>,
    );
  // What was printed there stays until there are words, however slow they are; if they do not come, the view has others.
  // Where nothing was, the words come while the worker is asked for the settings.
  if (root.hasChildNodes())
    loadTranslator(pickLanguage('auto', navigator.languages)).then(render, render);
  else render();
}

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
