import { readValues } from '../../browser/storage';
import type { StoredKind } from '../../domain/settings-state';
import { countStored } from '../../store/deletion';
import { LOCAL_KEYS } from '../../store/local-values';

type Kind = StoredKind['kind'];

/**
 * The values of `storage.local`, by kind. The rows `subscriptions` and `lists` also cover a list's mark (`mark:…`), a
 * download under way (`sync:…`) and, where it lies there, the database.
 */
export const KEPT_KEYS = {
  settings: [LOCAL_KEYS.settings],
  subscriptions: [LOCAL_KEYS.followed],
  sites: [LOCAL_KEYS.pausedSites],
  muted: [LOCAL_KEYS.muted],
  dismissed: [LOCAL_KEYS.dismissed],
  recent: ['recent'],
  watched: ['watched'],
  changes: ['changes'],
  policy: [LOCAL_KEYS.policy],
  state: [
    'searched',
    'watch-news',
    'welcomed',
    'settings-unsynced',
    LOCAL_KEYS.pausedLists,
    LOCAL_KEYS.passed,
  ],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

/**
 * Is a key of `storage.session` about open pages: their contents, marks and answers, a banner that was closed in
 * private, a look-up that waits? All other keys there are the worker's own state.
 */
export const isOfPage = (key: string): boolean =>
  /^(?:(?:page|site|seen-cards|seen-site|answers):\d|asked-lookup$|dismissed$)/.test(key);

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Values of these kinds are counted themselves; all others are lists and tables, whose items are. */
const SINGLE: readonly Kind[] = ['settings', 'policy', 'state'];

/** The stored data by kind. Bytes are given only if counting them reads nothing large. */
export async function storedKinds(): Promise<StoredKind[]> {
  const [local, session, counts, estimate] = await Promise.all([
    readValues('local', Object.values(KEPT_KEYS).flat()),
    readValues('session'),
    countStored(),
    navigator.storage?.estimate().catch(() => undefined),
  ]);
  const kept = (kind: keyof typeof KEPT_KEYS): StoredKind => {
    const values = KEPT_KEYS[kind].flatMap((key) => (local[key] === undefined ? [] : [local[key]]));
    const counted = SINGLE.includes(kind)
      ? values
      : values.flatMap((value) => Object.keys(value ?? {}));
    return {
      kind,
      count: counted.length,
      bytes: values.reduce<number>((sum, each) => sum + bytesOf(each), 0),
    };
  };
  const ofPages = Object.entries(session).filter(([key]) => isOfPage(key));
  return [
    kept('settings'),
    kept('subscriptions'),
    { kind: 'lists', count: counts.lists, bytes: estimate?.usage ?? null },
    kept('sites'),
    kept('muted'),
    kept('dismissed'),
    { kind: 'learned', count: counts.learned, bytes: null },
    kept('recent'),
    kept('watched'),
    kept('changes'),
    kept('policy'),
    kept('state'),
    { kind: 'pages', count: ofPages.length, bytes: bytesOf(Object.fromEntries(ofPages)) },
  ];
}
