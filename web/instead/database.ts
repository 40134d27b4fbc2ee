import {
  answerOf,
  type ChunkRow,
  DATABASE_VERSION,
  type Database,
  type IndexRow,
  type JournalRow,
  type ListRow,
  listWrites,
  type MetaRow,
  type Rows,
  type TableName,
  type Tables,
} from '../../lib/store/database-tables';
import { DATABASE_NAME } from './own-names';

/**
 * In place of `lib/store/database.ts`: the same tables on IndexedDB itself. A phone that opens a link would fetch a
 * library of 32 kB for them.
 */

const KEYS: Readonly<Record<TableName | 'values', string | string[] | null>> = {
  lists: 'identity',
  pages: ['segment', 'page'],
  indexes: ['generation', 'part'],
  journal: 'identity',
  meta: 'key',
  /** What the extension keeps in `storage.local`. */
  values: null,
};

let opening: Promise<IDBDatabase> | undefined;

/** The connection; one that broke is made anew by the next question. */
export async function connect(): Promise<IDBDatabase> {
  opening ??= open();
  opening.catch(disconnect);
  return opening;
}

async function open(): Promise<IDBDatabase> {
  // As the reads past this file ask for it (`lib/store/verdict-reads.ts`).
  const request = indexedDB.open(DATABASE_NAME, DATABASE_VERSION * 10);
  request.onupgradeneeded = () => {
    // An older edition may have made them: what it keeps stays, and a later one adds what is new.
    const known = request.result.objectStoreNames;
    for (const [name, keyPath] of Object.entries(KEYS))
      if (!known.contains(name)) request.result.createObjectStore(name, { keyPath });
  };
  const db = await answerOf(request);
  db.onclose = disconnect;
  db.onversionchange = disconnect;
  return db;
}

function disconnect(): void {
  opening?.then((db) => db.close()).catch(() => undefined);
  opening = undefined;
}

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new Error('the transaction was given up'));
  });

/** Pages that are open side by side have workers of their own, and each keeps the rows of lists that it has read. */
const others = new BroadcastChannel(`${DATABASE_NAME} lists`);
others.onmessage = () => {
  listWrites.count++;
};

/** Does `work` in a transaction of some tables: all that it writes is written, or nothing. */
export async function within<T>(
  names: readonly string[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  // The flip to a new generation deletes the old one afterwards, and must be on disk before that.
  const transaction = (await connect()).transaction([...names], mode, { durability: 'strict' });
  const end = ended(transaction);
  end.catch(() => undefined);
  try {
    const result = await work(transaction);
    await end;
    if (mode === 'readwrite' && names.includes('lists')) {
      listWrites.count++;
      others.postMessage(null);
    }
    return result;
  } catch (error) {
    // It may be over already.
    try {
      transaction.abort();
    } catch {}
    throw error;
  }
}

type Do = <T>(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => Promise<T>) => Promise<T>;

function tableOn<Row extends object, Key extends IDBValidKey>(run: Do): Rows<Row, Key> {
  const each = <Item>(
    items: readonly Item[],
    ask: (rows: IDBObjectStore, item: Item) => IDBRequest,
  ) =>
    run('readwrite', async (rows) => {
      await Promise.all(items.map((item) => answerOf(ask(rows, item))));
    });
  const put = (all: readonly Row[]) => each(all, (rows, row) => rows.put(row));
  const remove = (keys: readonly Key[]) => each(keys, (rows, key) => rows.delete(key));
  return {
    get: (key) => run('readonly', (rows) => answerOf<Row | undefined>(rows.get(key))),
    bulkGet: (keys) =>
      run('readonly', (rows) =>
        Promise.all(keys.map((key) => answerOf<Row | undefined>(rows.get(key)))),
      ),
    toArray: () => run('readonly', (rows) => answerOf<Row[]>(rows.getAll())),
    count: () => run('readonly', (rows) => answerOf(rows.count())),
    toCollection: () => ({
      primaryKeys: () =>
        run('readonly', async (rows) => (await answerOf(rows.getAllKeys())) as Key[]),
    }),
    where: () => ({
      equals: (key) => ({
        count: () => run('readonly', (rows) => answerOf(rows.count(key as IDBValidKey))),
      }),
    }),
    put: (row) => put([row]),
    bulkPut: put,
    update: (key, changes) =>
      run('readwrite', async (rows) => {
        const row = await answerOf<Row | undefined>(rows.get(key));
        if (row) await answerOf(rows.put({ ...row, ...changes }));
      }),
    delete: (key) => remove([key]),
    bulkDelete: remove,
    clear: () => run('readwrite', async (rows) => void (await answerOf(rows.clear()))),
  };
}

const tablesOn = (of: (name: TableName) => Do): Tables => ({
  lists: tableOn<ListRow, string>(of('lists')),
  pages: tableOn<ChunkRow, [string, number]>(of('pages')),
  indexes: tableOn<IndexRow, [string, string]>(of('indexes')),
  journal: tableOn<JournalRow, string>(of('journal')),
  meta: tableOn<MetaRow, string>(of('meta')),
});

const database: Database = {
  ...tablesOn(
    (name) => (mode, work) =>
      within([name], mode, (transaction) => work(transaction.objectStore(name))),
  ),
  atomically: (names, work) =>
    within(names, 'readwrite', (transaction) =>
      work(tablesOn((name) => (_, inside) => inside(transaction.objectStore(name)))),
    ),
};

export const openDatabase = (): Database => database;

export const reopenDatabase = disconnect;

/** There is one, and no other to choose or to leave anything behind. */
export async function chooseDatabase(): Promise<void> {}
export async function dropLeftovers(): Promise<void> {}

/** Nothing is learned here: there are no pages of others. */
export const openLearned = (): null => null;
