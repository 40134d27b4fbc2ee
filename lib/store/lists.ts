import type { ShownEntry, ShownHistory } from '../list/shrink-guard';
import { openDatabase } from './database';
import type {
  IndexPart,
  JournalRow,
  ListRow,
  MetaRow,
  StoredGeneration,
  StoredPart,
} from './database-tables';
import { allFollowed, type Followed } from './followed';

/** What the database has of each list: its row, the journal of what is being built, what users saw of it, its index. */

export function getList(identity: string): Promise<ListRow | undefined> {
  return openDatabase().lists.get(identity);
}

/** All lists in order of identity. */
export function allLists(): Promise<ListRow[]> {
  return openDatabase().lists.toArray();
}

/** Add a list that has nothing yet and is due at once; a list that exists stays as it is. */
export async function addList(identity: string, url?: string): Promise<void> {
  const row: ListRow = { identity, dueAt: 0, failures: 0, ...(url !== undefined && { url }) };
  await openDatabase().atomically(['lists'], async ({ lists }) => {
    if (!(await lists.get(identity))) await lists.put(row);
  });
}

/** Fields of a list; `undefined` removes one. */
export type RowChanges = {
  [K in Exclude<keyof ListRow, 'identity'>]?: ListRow[K] | undefined;
};

/**
 * Change some fields of a list. Does nothing and returns false when the list was removed meanwhile, so that a sync that
 * is still running cannot bring it back.
 */
export async function patchList(identity: string, changes: RowChanges): Promise<boolean> {
  return (await changeList(identity, () => changes)) !== undefined;
}

/** Change a list's row, in a transaction, as `change` says; null changes nothing. Gives the row as it was. */
export async function changeList(
  identity: string,
  change: (row: ListRow) => RowChanges | null,
): Promise<ListRow | undefined> {
  return openDatabase().atomically(['lists'], async ({ lists }) => {
    const row = await lists.get(identity);
    const changes = row && change(row);
    if (changes) await lists.put(withChanges(row, changes));
    return row;
  });
}

function withChanges(row: ListRow, changes: RowChanges): ListRow {
  const next: Record<string, unknown> = { ...row, ...changes };
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  return next as unknown as ListRow;
}

/** Remove a list with its journal. Rows that only this list named are garbage from now on. */
export async function removeList(identity: string): Promise<void> {
  await openDatabase().atomically(['lists', 'journal'], async ({ lists, journal }) => {
    await lists.delete(identity);
    await journal.delete(identity);
  });
}

/** Give a followed list its row, or the row its new places; it is due at once. */
export async function addFollowed({
  identity,
  url,
  mirrors,
}: Pick<Followed, 'identity' | 'url' | 'mirrors'>): Promise<void> {
  await addList(identity, url);
  await patchList(identity, { url, mirrors, dueAt: 0 });
}

type Places = Pick<ListRow, 'url' | 'mirrors'>;

/** Does a followed list lie elsewhere than its row says, or has it no row? */
export const hasMoved = (row: Places | undefined, { url, mirrors }: Places): boolean =>
  row?.url !== url || row?.mirrors?.join() !== mirrors?.join();

/**
 * Give every followed list that has no row one that is due at once: the database was deleted, by hand, by a cleaner or
 * by a full disk. A row with other places gets the followed ones: its move was cut off.
 */
export async function recoverLists(): Promise<void> {
  // Rows first: a list that is being removed loses its place before its row.
  const rows = new Map((await allLists()).map((row) => [row.identity, row]));
  for (const list of await allFollowed())
    if (hasMoved(rows.get(list.identity), list)) await addFollowed(list);
}

/**
 * Open the journal of a list's next generation, in place of an earlier journal. Does nothing and returns false when the
 * list was removed meanwhile: nobody would close the journal any more.
 */
export async function openJournal(row: Omit<JournalRow, 'open'>): Promise<boolean> {
  return openDatabase().atomically(['lists', 'journal'], async ({ lists, journal }) => {
    if (!(await lists.get(row.identity))) return false;
    await journal.put({ ...row, open: true });
    return true;
  });
}

/** The journal of a list's next generation, if one is being built. */
export function readJournal(identity: string): Promise<JournalRow | undefined> {
  return openDatabase().journal.get(identity);
}

/** Count a build of a list that begins, and write down the bytes that were fetched: the worker may die in the build. */
export async function countTry(identity: string, spent: ListRow['spent']): Promise<void> {
  await changeList(identity, ({ tries = 0 }) => ({ tries: tries + 1, spent }));
}

/** A build ended, or got further than those before it. */
export async function forgetTries(identity: string): Promise<void> {
  await patchList(identity, { tries: undefined });
}

/** Keep the sample of entries that the next generation shows. */
export async function noteShown(identity: string, shown: ShownEntry[]): Promise<void> {
  await openDatabase().journal.update(identity, { shown });
}

/** After a fault: keep the stored segments for the next look, without resuming at once. */
export async function pauseJournal(identity: string): Promise<void> {
  await openDatabase().journal.update(identity, { open: false });
}

/** Lists whose sync was under way when the worker died, or is under way now. */
export async function openJournals(): Promise<string[]> {
  const rows = await openDatabase().journal.toArray();
  return rows.filter(({ open }) => open).map(({ identity }) => identity);
}

/** The list is current, so nothing is being built. */
export async function dropJournal(identity: string): Promise<void> {
  await openDatabase().journal.delete(identity);
}

export interface Flip {
  identity: string;
  /** Id of the generation that was live when the new one was verified; null for none. */
  expected: string | null;
  next: StoredGeneration;
  /** Further fields of the list that change with it. */
  changes: Partial<Pick<ListRow, 'release' | 'checkedAt' | 'dueAt' | 'floor' | 'refetch'>>;
  /** The entries that users saw in the last week, the new generation's included; none for the bundled list. */
  shown?: ShownHistory | undefined;
}

/** A new generation ends all that was wrong with the one before. */
const HEALED: RowChanges = {
  fault: undefined,
  damaged: undefined,
  refetch: undefined,
  tries: undefined,
  failures: 0,
};

/**
 * Make a generation live: compare and set, in one transaction. Before it the list is exactly the old
 * one, after it exactly the new one. Returns false, and changes nothing, when the list was removed
 * meanwhile or another generation went live.
 */
export async function flipGeneration({
  identity,
  expected,
  next,
  changes,
  shown,
}: Flip): Promise<boolean> {
  return openDatabase().atomically(['lists', 'journal', 'meta'], async (tables) => {
    const { lists, journal, meta } = tables;
    const row = await lists.get(identity);
    if (!row || (row.live?.id ?? null) !== expected) return false;
    await lists.put(withChanges(row, { ...HEALED, ...changes, live: next }));
    if (shown) await meta.put(shownRow(identity, shown));
    await journal.delete(identity);
    return true;
  });
}

/** The entries that users saw of each list in the last week, for the shrink guard. */
const shownKey = (identity: string): string => `shown:${identity}`;

const shownRow = (identity: string, history: ShownHistory): MetaRow => ({
  key: shownKey(identity),
  value: history,
});

export async function readShown(identity: string): Promise<ShownHistory | undefined> {
  return (await openDatabase().meta.get(shownKey(identity)))?.value as ShownHistory | undefined;
}

export async function writeShown(identity: string, history: ShownHistory): Promise<void> {
  await openDatabase().meta.put(shownRow(identity, history));
}

export async function forgetShown(identity: string): Promise<void> {
  await openDatabase().meta.delete(shownKey(identity));
}

/**
 * Store a part of a generation's index, as soon as it is made: while the generation stands in the journal,
 * a part is not garbage.
 */
export async function putIndexPart(
  generation: string,
  part: IndexPart,
  { blob, head }: StoredPart,
): Promise<void> {
  await openDatabase().indexes.put({ generation, part, blob, head });
}

/** A part of a generation's index, or null when it is not there. Nothing of it is read yet. */
export async function openIndexPart(generation: string, part: IndexPart): Promise<Blob | null> {
  return (await openDatabase().indexes.get([generation, part]))?.blob ?? null;
}
