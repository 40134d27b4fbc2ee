import { Dexie, type EntityTable, type Table } from 'dexie/dist/modern/dexie.mjs';
import { removeValues } from '../browser/storage';
import type { LearnedHost } from '../domain/learned-host';
import {
  type ChunkRow,
  DATABASE_VERSION,
  type Database,
  type IndexRow,
  type JournalRow,
  type ListRow,
  listWrites,
  type MetaRow,
  type Tables,
} from './database-tables';
import { dropLocalDatabase, localDatabase } from './local-database';
import { DATABASE_NAME } from './own-names';

/** Dexie's name for writes to the lists. Its event comes after the commit and before the writer goes on. */
const LISTS = `idb://${DATABASE_NAME}/lists/`;
Dexie.on('storagemutated', (written) => {
  if (LISTS in written) listWrites.count++;
});

type OnDexie = Dexie & {
  lists: EntityTable<ListRow, 'identity'>;
  pages: Table<ChunkRow, [segment: string, chunk: number]>;
  indexes: Table<IndexRow, [generation: string, part: string]>;
  journal: EntityTable<JournalRow, 'identity'>;
  meta: EntityTable<MetaRow, 'key'>;
  learned: LearnedTable;
};

type LearnedTable = Table<LearnedHost, [host: string, list: string, id: string]>;

let dexie: OnDexie | undefined;
let database: Database | undefined;
let isLocal = false;

/**
 * The one database, opened on first use. Strict durability, because the flip to a new generation deletes
 * the old one afterwards and must be on disk before that; chunks cost one flush a segment.
 */
export function openDatabase(): Database {
  // Dexie never retries a failed opening, but the disk may have room by now.
  if (dexie?.hasFailed()) reopenDatabase();
  database ??= asDatabase(openDexie());
  return database;
}

/** Let the next use open the database anew: a full disk breaks a connection for good, even when there is room again. */
export function reopenDatabase(): void {
  dexie?.close({ disableAutoOpen: false });
}

/**
 * Where IndexedDB refuses to write (Firefox, "never remember history"), take `storage.local` instead. Call once before
 * the first use. Gives whether `storage.local` is used. Any other failure (a full or damaged disk) is left to the next
 * read or write: two databases in turn would be worse than none.
 */
export async function chooseDatabase(): Promise<boolean> {
  if (database) return isLocal;
  await openDexie()
    .open()
    .catch((error) => {
      if (!isForbidden(error)) return;
      database = localDatabase();
      isLocal = true;
    });
  return isLocal;
}

/** Hosts are not learned in private windows, so without IndexedDB there is nothing to keep of them. */
export function openLearned(): LearnedTable | null {
  return isLocal ? null : openDexie().learned;
}

/**
 * Remove the database in `storage.local` once IndexedDB works (again), and the clock floor of an older version, which
 * any single list could set.
 */
export async function dropLeftovers(): Promise<void> {
  await removeValues('local', 'seen');
  if (!isLocal) await dropLocalDatabase();
}

const REFUSALS = ['InvalidStateError', 'SecurityError', 'MissingAPIError'];

function isForbidden(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return [name, inner?.name].some((each) => each !== undefined && REFUSALS.includes(each));
}

function openDexie(): OnDexie {
  dexie ??= defineVersions(
    new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' }) as OnDexie,
  );
  return dexie;
}

function asDatabase(db: OnDexie): Database {
  const { lists, pages, indexes, journal, meta } = db;
  const tables: Tables = { lists, pages, indexes, journal, meta };
  return {
    ...tables,
    atomically: (names, work) =>
      db.transaction(
        'rw',
        names.map((name) => db[name]),
        () => work(tables),
      ),
  };
}

function defineVersions(db: OnDexie): OnDexie {
  /**
   * Version 1.
   * lists    one row a list; names its live generation
   * pages    [segment (`segmentKey`), chunk number] → 64 records gzip'd; a negative number is another row of the
   *          segment (`chunks.ts`). Code and prose say chunk; the table keeps the name that is on disk
   * indexes  [generation id, part] → Blob
   * journal  one row a list whose next generation is being built
   * meta     `mark:<identity>` → high-water mark of a signed list; `shown:<identity>` → what users saw of it in a
   *          week
   */
  db.version(1).stores({
    lists: 'identity',
    pages: '[segment+page]',
    indexes: '[generation+part]',
    journal: 'identity',
    meta: 'key',
  });
  /**
   * Version 2.
   * learned  [host, list, entry id] → what a visit's footer proved, and when
   */
  db.version(DATABASE_VERSION).stores({ learned: '[host+entry.list+entry.id], host, seenOn' });
  return db;
}
