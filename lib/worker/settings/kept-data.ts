import { readValues } from '../../browser/storage';
import type { StoredKind } from '../../domain/settings-state';
import { countStored } from '../../store/deletion';
import { MUTED_KEY, SETTINGS_KEY, SITES_KEY } from './preferences';

/** What lies in `storage.local` as a list or a table of its own: kind → key. */
const KEYS = {
  subscriptions: 'followed',
  sites: SITES_KEY,
  muted: MUTED_KEY,
  dismissed: 'dismissed',
  recent: 'recent',
  watched: 'watched',
} as const;

const bytesOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

const countOf = (value: unknown): number =>
  Object.keys((value ?? {}) as Record<string, unknown>).length;

/** What this browser keeps, by kind. Bytes only where counting them reads nothing large. */
export async function storedKinds(): Promise<StoredKind[]> {
  const [local, session, counts, estimate] = await Promise.all([
    readValues('local', [SETTINGS_KEY, ...Object.values(KEYS)]),
    readValues('session'),
    countStored(),
    navigator.storage?.estimate().catch(() => undefined),
  ]);
  const keyed = (kind: keyof typeof KEYS): StoredKind => {
    const value = local[KEYS[kind]];
    return { kind, count: countOf(value), bytes: bytesOf(value) };
  };
  const settings = local[SETTINGS_KEY];
  return [
    { kind: 'settings', count: settings === undefined ? 0 : 1, bytes: bytesOf(settings) },
    keyed('subscriptions'),
    { kind: 'lists', count: counts.lists, bytes: estimate?.usage ?? null },
    keyed('sites'),
    keyed('muted'),
    keyed('dismissed'),
    { kind: 'learned', count: counts.learned, bytes: null },
    keyed('recent'),
    keyed('watched'),
    { kind: 'pages', count: Object.keys(session).length, bytes: bytesOf(session) },
  ];
}
