import type { Rows } from '../database-tables';
import type { Draft } from './draft';

/** Tables on `storage.local`. */

/** Runs `work` in a transaction and gives what it returns: one of its own, or the one that is open. */
export type Transact = <T>(work: (draft: Draft) => Promise<T>) => Promise<T>;

/** Where the rows of one table lie. */
interface Shelf<Row, Key> {
  read(draft: Draft, keys: readonly Key[]): Promise<(Row | undefined)[]>;
  keys(draft: Draft): Promise<Key[]>;
  write(draft: Draft, rows: readonly Row[]): Promise<void>;
  remove(draft: Draft, keys: readonly Key[]): Promise<void>;
}

/** Keys of the whole database begin so. */
export const PREFIX = 'db:';

/** A table with all rows under one key: for the few small rows that every question reads. */
export function rowsTogether<Row extends object>(
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
export function rowsOf<Row extends object, Key extends readonly unknown[]>(
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
