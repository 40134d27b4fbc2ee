import { readValues } from '../../browser/storage';
import type { StoredKind } from '../../domain/settings-state';
import { countStored } from '../../store/deletion';
import { LOCAL_KEYS } from '../../store/local-values';

type Kind = StoredKind['kind'];

/**
 * The values of `storage.local`, by kind. The rows `subscriptions` and `lists` tell of a list's mark and of a download
 * that goes on as well (`mark:…`, `sync:…`), and of the database where it lies there.
 */
export const KEPT_KEYS = {
  settings: [LOCAL_KEYS.settings],
  subscriptions: [LOCAL_KEYS.followed],
  sites: [LOCAL_KEYS.pausedSites],
  muted: [LOCAL_KEYS.muted],
  dismissed: ['dismissed'],
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

const bytesOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

const countOf = (value: unknown): number =>
  Object.keys((value ?? {}) as Record<string, unknown>).length;

/** The stored data by kind. Bytes are given only if counting them reads nothing large. */
export async function storedKinds(): Promise<StoredKind[]> {
  const [local, session, counts, estimate] = await Promise.all([
    readValues('local', Object.values(KEPT_KEYS).flat()),
    readValues('session'),
    countStored(),
    navigator.storage?.estimate().catch(() => undefined),
  ]);
  const valuesOf = (kind: keyof typeof KEPT_KEYS): unknown[] =>
    KEPT_KEYS[kind].map((key) => local[key]).filter((value) => value !== undefined);
  const sizeOf = (kind: keyof typeof KEPT_KEYS): number =>
    valuesOf(kind).reduce<number>((sum, value) => sum + bytesOf(value), 0);
  /** A list or a table of its own. */
  const keyed = (kind: keyof typeof KEPT_KEYS): StoredKind => ({
    kind,
    count: valuesOf(kind).reduce<number>((sum, value) => sum + countOf(value), 0),
    bytes: sizeOf(kind),
  });
  /** One value, or a few. */
  const single = (kind: keyof typeof KEPT_KEYS): StoredKind => ({
    kind,
    count: valuesOf(kind).length,
    bytes: sizeOf(kind),
  });
  const ofPages = Object.entries(session).filter(([key]) => isOfPage(key));
  return [
    single('settings'),
    keyed('subscriptions'),
    { kind: 'lists', count: counts.lists, bytes: estimate?.usage ?? null },
    keyed('sites'),
    keyed('muted'),
    keyed('dismissed'),
    { kind: 'learned', count: counts.learned, bytes: null },
    keyed('recent'),
    keyed('watched'),
    keyed('changes'),
    single('policy'),
    single('state'),
    { kind: 'pages', count: ofPages.length, bytes: bytesOf(Object.fromEntries(ofPages)) },
  ];
}
