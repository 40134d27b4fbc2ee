import type { ListRow } from './database-tables';
import { changeLocal, LOCAL_KEYS, readLocalValues } from './local-values';
import { OWN_LISTS } from './own-names';
import { readLists } from './verdict-reads';

/**
 * Which lists the user follows, and which of them are paused. In `storage.local`, beside the rows of the
 * database: when a full disk or a cleaner takes the database away, no list is unsubscribed by that, and
 * none that was paused comes back marking pages.
 */

/** A followed list: where it lies, and the user's own data about it. */
export interface Followed {
  identity: string;
  url: string;
  mirrors?: string[];
  /** The user's own name for it. */
  name?: string;
  /** Its place in the order in which lists were followed; absent for those of an older version, which come first. */
  place?: number;
}

type Places = Omit<Followed, 'identity'>;

/** The identities of some lists. */
export const identitiesOf = (lists: readonly Pick<Followed, 'identity'>[]): Set<string> =>
  new Set(lists.map(({ identity }) => identity));

/** The sound places. A damaged one is left out: its list could neither be asked nor removed. */
const placesOf = (stored: unknown): Record<string, Places> =>
  Object.fromEntries(
    Object.entries((stored ?? {}) as Record<string, Places | null>).flatMap(([identity, places]) =>
      typeof places?.url === 'string' ? [[identity, places]] : [],
    ),
  );

const readPlaces = async (): Promise<Record<string, Places>> =>
  placesOf((await readLocalValues())[LOCAL_KEYS.followed]);

/** All followed lists but the bundled one, in the order in which they were followed. */
export async function allFollowed(): Promise<Followed[]> {
  const all = Object.entries(await readPlaces()).map(([identity, at]) => ({ ...at, identity }));
  return all.sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
}

export async function isFollowed(identity: string): Promise<boolean> {
  return Object.hasOwn(await readPlaces(), identity);
}

/** A list to follow, under the user's own name for it if there is one. */
type Given = Pick<Followed, 'identity' | 'url'> & {
  mirrors?: string[] | undefined;
  name?: string | undefined;
};

/** Follow a list, or note where it moved: it keeps its name and its place among the others. */
export function keepFollowed({ identity, url, mirrors, name }: Given): Promise<void> {
  return changeLocal(LOCAL_KEYS.followed, (stored) => {
    const all = placesOf(stored);
    const last = Math.max(0, ...Object.values(all).map(({ place = 0 }) => place));
    const known = { place: last + 1, ...all[identity] };
    return { ...all, [identity]: { ...known, url, mirrors, name: name ?? known.name } };
  });
}

export function forgetFollowed(identity: string): Promise<void> {
  return changeLocal(LOCAL_KEYS.followed, (stored) => {
    const { [identity]: _, ...others } = placesOf(stored);
    return Object.keys(others).length > 0 ? others : undefined;
  });
}

const pausedOf = (stored: unknown): string[] => (Array.isArray(stored) ? stored : []);

/** Identities of the paused lists. */
export async function readPaused(): Promise<ReadonlySet<string>> {
  return new Set(pausedOf((await readLocalValues())[LOCAL_KEYS.pausedLists]));
}

export function keepPaused(identity: string, isPaused: boolean): Promise<void> {
  return changeLocal(LOCAL_KEYS.pausedLists, (stored) => {
    const before = pausedOf(stored);
    const after = isPaused
      ? [...new Set([...before, identity])]
      : before.filter((each) => each !== identity);
    return after.length > 0 ? after : undefined;
  });
}

/** The lists that are not paused, which are looked at and asked. */
export async function activeLists(): Promise<readonly ListRow[]> {
  return withoutPaused(...(await Promise.all([readLists(), readPaused()])));
}

/** Rows of lists without those that the user paused. */
export const withoutPaused = (
  rows: readonly ListRow[],
  paused: ReadonlySet<string>,
): readonly ListRow[] =>
  paused.size === 0 ? rows : rows.filter(({ identity }) => !paused.has(identity));

/** Does a followed list, or the bundled one, lack its row? The row was lost, or the list is being removed. */
export async function isAnyLost(): Promise<boolean> {
  const [rows, followed] = await Promise.all([readLists(), allFollowed()]);
  const known = identitiesOf(rows);
  return [...OWN_LISTS, ...identitiesOf(followed)].some((identity) => !known.has(identity));
}
