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

/** The sound places. A damaged one is left out: its list could neither be asked nor removed. */
const placesOf = (stored: unknown): Record<string, Places> =>
  Object.fromEntries(
    Object.entries((stored ?? {}) as Record<string, Places | null>).flatMap(([identity, places]) =>
      typeof places?.url === 'string' ? [[identity, places]] : [],
    ),
  );

const readPlaces = async (): Promise<Record<string, Places>> =>
  placesOf((await readLocalValues())[LOCAL_KEYS.followed]);

/** All followed lists but the bundled one. */
export async function allFollowed(): Promise<Followed[]> {
  return Object.entries(await readPlaces()).map(([identity, places]) => ({ ...places, identity }));
}

export async function isFollowed(identity: string): Promise<boolean> {
  return Object.hasOwn(await readPlaces(), identity);
}

/** Follow a list, or note where it moved: it keeps its name and its place among the others. */
export function keepFollowed({ identity, ...given }: Omit<Followed, 'place'>): Promise<void> {
  return changeLocal(LOCAL_KEYS.followed, (stored) => {
    const all = placesOf(stored);
    const last = Math.max(0, ...Object.values(all).map(({ place = 0 }) => place));
    const { place = last + 1, name } = all[identity] ?? {};
    const kept = name === undefined ? { place } : { place, name };
    return { ...all, [identity]: { ...kept, ...given } };
  });
}

export function forgetFollowed(identity: string): Promise<void> {
  return changeLocal(LOCAL_KEYS.followed, (stored) => {
    const { [identity]: _, ...others } = placesOf(stored);
    return Object.keys(others).length > 0 ? others : undefined;
  });
}

const identitiesOf = (stored: unknown): string[] => (Array.isArray(stored) ? stored : []);

/** Identities of the paused lists. */
export async function readPaused(): Promise<ReadonlySet<string>> {
  return new Set(identitiesOf((await readLocalValues())[LOCAL_KEYS.pausedLists]));
}

export function setPaused(identity: string, isPaused: boolean): Promise<void> {
  return changeLocal(LOCAL_KEYS.pausedLists, (stored) => {
    const before = identitiesOf(stored);
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
  const [rows, values] = await Promise.all([readLists(), readLocalValues()]);
  const known = new Set(rows.map(({ identity }) => identity));
  const followed = Object.keys(placesOf(values[LOCAL_KEYS.followed]));
  return [...OWN_LISTS, ...followed].some((identity) => !known.has(identity));
}
