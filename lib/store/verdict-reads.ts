import { hostOfPlace, type LearnedHost } from '../domain/learned-host';
import {
  answerOf,
  type ChunkRow,
  DATABASE_VERSION,
  INDEX_PARTS,
  type IndexRow,
  type ListRow,
  listWrites,
} from './database-tables';
import { DATABASE_NAME } from './own-names';

/**
 * The reads of a verdict and of the first keystroke, past Dexie: that library of 100 kB costs every killed worker 7 ms
 * in Chromium and 14 ms in Firefox. All else goes through `database.ts`. So does a read that fails here: Dexie makes the
 * database, updates it, or says what is wrong with it.
 */

let opening: Promise<IDBDatabase> | undefined;
/** The browser lets nobody open the database, which stays so while the browser runs. */
let isRefused = false;
/** All lists, and how many writes of lists came before they were read. */
let lists: { rows: Promise<ListRow[]>; writes: number } | undefined;
/** The parts of all indexes, while they are being read. */
let indexes: Promise<IndexRow[]> | undefined;

/** All lists in order of identity, for nobody to change. Read once, until one of them is written. */
export function readLists(): Promise<readonly ListRow[]> {
  return read(
    (db) => {
      if (lists?.writes !== listWrites.count)
        lists = { rows: answerOf(storeOf(db, 'lists').getAll()), writes: listWrites.count };
      return lists.rows;
    },
    ({ openDatabase }) => openDatabase().lists.toArray(),
  );
}

/** The parts of a generation's index that are there. Questions that ask at once, about all lists, share one read. */
export async function readIndexParts(generation: string): Promise<IndexRow[]> {
  const rows = await read(
    (db) => {
      indexes ??= answerOf<IndexRow[]>(storeOf(db, 'indexes').getAll()).finally(() => {
        indexes = undefined;
      });
      return indexes;
    },
    // Read by key: to list the rows of `storage.local` would read all values there.
    ({ openDatabase }) =>
      openDatabase().indexes.bulkGet(INDEX_PARTS.map((part) => [generation, part])),
  );
  return rows.flatMap((row) => (row?.generation === generation ? [row] : []));
}

/** Chunks by their keys, in the order asked; undefined for one that is not there. */
export function readChunks(
  keys: [segment: string, chunk: number][],
): Promise<(ChunkRow | undefined)[]> {
  return read(
    (db) => getEach<ChunkRow>(storeOf(db, 'pages'), keys),
    ({ openDatabase }) => openDatabase().pages.bulkGet(keys),
  );
}

/** Learned links of these hosts, and of places on them. */
export async function readLearned(hosts: ReadonlySet<string>): Promise<LearnedHost[]> {
  const isAsked = (place: unknown) => hosts.has(hostOfPlace(String(place)));
  const rows = await read(
    async (db) => {
      const learned = storeOf(db, 'learned');
      // All keys in one request, in place of one a host: they are few.
      const keys = await answerOf(learned.getAllKeys());
      const asked = keys.filter((key) => Array.isArray(key) && isAsked(key[0]));
      return getEach<LearnedHost>(learned, asked);
    },
    ({ openLearned }) => openLearned()?.toArray() ?? [],
  );
  return rows.flatMap((row) => (row && isAsked(row.host) ? row : []));
}

/** Ask quickly. Where that fails, ask Dexie, once it is known whether it may write. */
async function read<T>(
  quickly: (db: IDBDatabase) => Promise<T>,
  slowly: (database: typeof import('./database')) => T | PromiseLike<T>,
): Promise<T> {
  try {
    if (!isRefused) {
      opening ??= open();
      return await quickly(await opening);
    }
  } catch {
    disconnect();
  }
  const database = await import('./database');
  isRefused = await database.chooseDatabase();
  return slowly(database);
}

const storeOf = (db: IDBDatabase, name: string) => db.transaction(name).objectStore(name);

const getEach = <Row>(rows: IDBObjectStore, keys: IDBValidKey[]) =>
  Promise.all(keys.map((key) => answerOf<Row | undefined>(rows.get(key))));

/** The database as it is. Rejects where it is not there, of another version, or refused. */
async function open(): Promise<IDBDatabase> {
  // Dexie counts versions in tenths.
  const request = indexedDB.open(DATABASE_NAME, DATABASE_VERSION * 10);
  request.onupgradeneeded = () => request.transaction?.abort();
  const db = await answerOf(request);
  // The browser closed the database, somebody deletes it, or Dexie of a newer extension changes it.
  db.onclose = disconnect;
  db.onversionchange = disconnect;
  return db;
}

/** The next read opens the database anew. */
function disconnect(): void {
  opening?.then((db) => db.close()).catch(() => {});
  [opening, lists] = [undefined, undefined];
}
