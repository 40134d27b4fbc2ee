import { readValue, readValues, removeValues, writeValues } from '../browser/storage';
import { inTurn } from '../domain/in-turn';
import type { Database, Rows, TableName, Tables } from './database-tables';

/**
 * The database on `storage.local`, for a Firefox that never remembers history: IndexedDB refuses every write there,
 * while `storage.local` works and holds Blobs (Chromium's does not). Lists, journal and high-water marks have one key
 * each; every chunk and index part has a key of its own.
 */
const tablesOn = (transact: Transact): Tables => ({
  lists: rowsTogether(transact, 'lists', ({ identity }) => identity),
  journal: rowsTogether(transact, 'journal', ({ identity }) => identity),
  meta: rowsTogether(transact, 'meta', ({ key }) => key),
  pages: rowsOf(transact, 'pages', ({ segment, page }) => [segment, page]),
  indexes: rowsOf(transact, 'indexes', ({ generation, part }) => [generation, part]),
});

export function localDatabase(): Database {
  /** Transactions follow one another: there is one worker, and so one writer. */
  const oneByOne = inTurn();
  const transact: Transact = (work) =>
    oneByOne(async () => {
      const draft = new Draft();
      const result = await work(draft);
      await draft.commit();
      return result;
    });
  return {
    ...tablesOn(transact),
    atomically: <T>(_names: readonly TableName[], work: (tables: Tables) => Promise<T>) =>
      transact((draft) => work(tablesOn((within) => within(draft)))),
  };
}

/** Remove all of this database. Cheap where there is none. */
export async function dropLocalDatabase(): Promise<void> {
  const marker = `${PREFIX}lists`;
  if ((await readValue('local', marker)) === undefined) return;
  const keys = Object.keys(await readValues('local'));
  await removeValues(
    'local',
    keys.filter((key) => key.startsWith(PREFIX)),
  );
}

/** Runs `work` in a transaction and gives what it returns: one of its own, or the one that is open. */
type Transact = <T>(work: (draft: Draft) => Promise<T>) => Promise<T>;

/** Where the rows of one table lie. */
interface Shelf<Row, Key> {
  read(draft: Draft, keys: readonly Key[]): Promise<(Row | undefined)[]>;
  keys(draft: Draft): Promise<Key[]>;
  write(draft: Draft, rows: readonly Row[]): Promise<void>;
  remove(draft: Draft, keys: readonly Key[]): Promise<void>;
}

/** Keys of the whole database begin so. */
const PREFIX = 'db:';

/** A table with all rows under one key: for the few small rows that every question reads. */
function rowsTogether<Row extends object>(
  transact: Transact,
  name: string,
  keyOf: (row: Row) => string,
): Rows<Row, string> {
  const place = PREFIX + name;
  const all = async (draft: Draft) =>
    ((await draft.read([place]))[0] ?? {}) as Readonly<Record<string, Row>>;
  return tableOn(transact, {
    read: async (draft, keys) => {
      const rows = await all(draft);
      return keys.map((key) => rows[key]);
    },
    keys: async (draft) => Object.keys(await all(draft)),
    write: async (draft, rows) => {
      const added = Object.fromEntries(rows.map((row) => [keyOf(row), row]));
      draft.write(place, { ...(await all(draft)), ...added });
    },
    remove: async (draft, keys) => {
      const left = Object.entries(await all(draft)).filter(([key]) => !keys.includes(key));
      draft.write(place, Object.fromEntries(left));
    },
  });
}

/** A table with a key a row: for large rows, which are read one at a time. */
function rowsOf<Row extends object, Key extends readonly unknown[]>(
  transact: Transact,
  name: string,
  keyOf: (row: Row) => Key,
): Rows<Row, Key> {
  const prefix = `${PREFIX}${name}:`;
  const place = (key: Key): string => prefix + JSON.stringify(key);
  return tableOn(transact, {
    read: async (draft, keys) => (await draft.read(keys.map(place))) as (Row | undefined)[],
    keys: async (draft) =>
      (await draft.keys(prefix)).map((key) => JSON.parse(key.slice(prefix.length)) as Key),
    write: async (draft, rows) => {
      for (const row of rows) draft.write(place(keyOf(row)), row);
    },
    remove: async (draft, keys) => {
      for (const key of keys) draft.remove(place(key));
    },
  });
}

function tableOn<Row extends object, Key>(
  transact: Transact,
  shelf: Shelf<Row, Key>,
): Rows<Row, Key> {
  const keys = () => transact((draft) => shelf.keys(draft));
  const bulkGet = (asked: readonly Key[]) => transact((draft) => shelf.read(draft, asked));
  const found = async (asked: readonly Key[]) =>
    (await bulkGet(asked)).filter((row) => row !== undefined);
  const write = (rows: readonly Row[]) => transact((draft) => shelf.write(draft, rows));
  const remove = (asked: readonly Key[]) => transact((draft) => shelf.remove(draft, asked));
  return {
    get: async (key) => (await bulkGet([key]))[0],
    bulkGet,
    toArray: async () => found(await keys()),
    count: async () => (await keys()).length,
    toCollection: () => ({ primaryKeys: keys }),
    where: () => ({ equals: (key) => ({ count: async () => (await found([key as Key])).length }) }),
    put: (row) => write([row]),
    bulkPut: write,
    update: (key, changes) =>
      transact(async (draft) => {
        const [row] = await shelf.read(draft, [key]);
        if (row) await shelf.write(draft, [{ ...row, ...changes }]);
      }),
    delete: (key) => remove([key]),
    bulkDelete: remove,
    clear: () => transact(async (draft) => shelf.remove(draft, await shelf.keys(draft))),
  };
}

/**
 * `storage.local` as seen from inside one transaction: changes are kept back, and read back, until they
 * are committed.
 */
class Draft {
  /** Values to be written; `undefined` stands for a key to be removed. */
  readonly #changes = new Map<string, unknown>();

  async read(keys: readonly string[]): Promise<unknown[]> {
    const missing = keys.filter((key) => !this.#changes.has(key));
    const stored = missing.length > 0 ? await readValues('local', missing) : {};
    return keys.map((key) => (this.#changes.has(key) ? this.#changes.get(key) : stored[key]));
  }

  /** Every key that begins so. */
  async keys(prefix: string): Promise<string[]> {
    const all = new Set(Object.keys(await readValues('local')));
    for (const [key, value] of this.#changes) {
      if (value === undefined) all.delete(key);
      else all.add(key);
    }
    return [...all].filter((key) => key.startsWith(prefix));
  }

  write(key: string, value: unknown): void {
    this.#changes.set(key, value);
  }

  remove(key: string): void {
    this.#changes.set(key, undefined);
  }

  /**
   * Make all writes in one call, which the browser does whole or not at all, and the removals after it. A death in
   * between leaves rows that nothing names, or the journal of a generation that is live already.
   */
  async commit(): Promise<void> {
    const changes = [...this.#changes];
    const items = changes.filter(([, value]) => value !== undefined);
    const gone = changes.filter(([, value]) => value === undefined).map(([key]) => key);
    if (items.length > 0) await writeValues('local', Object.fromEntries(items));
    if (gone.length > 0) await removeValues('local', gone);
  }
}
