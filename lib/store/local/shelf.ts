import type { Draft } from './draft';

/** Where the rows of one table lie in `storage.local`. */
export interface Shelf<Row, Key> {
  read(keys: readonly Key[]): Promise<(Row | undefined)[]>;
  keys(): Promise<Key[]>;
  write(rows: readonly Row[]): Promise<void>;
  remove(keys: readonly Key[]): Promise<void>;
}

/** Keys of the whole database begin so. */
export const PREFIX = 'db:';

/** All rows under one key: for the few small rows that every question reads. */
export function smallShelf<Row>(
  draft: Draft,
  name: string,
  keyOf: (row: Row) => string,
): Shelf<Row, string> {
  const key = PREFIX + name;
  const all = async () => ((await draft.read([key]))[0] ?? {}) as Readonly<Record<string, Row>>;
  return {
    read: async (keys) => {
      const rows = await all();
      return keys.map((each) => rows[each]);
    },
    keys: async () => Object.keys(await all()),
    write: async (rows) => {
      const added = Object.fromEntries(rows.map((row) => [keyOf(row), row]));
      draft.write(key, { ...(await all()), ...added });
    },
    remove: async (keys) => {
      const left = Object.entries(await all()).filter(([each]) => !keys.includes(each));
      draft.write(key, Object.fromEntries(left));
    },
  };
}

/** A key a row: for large rows, which are read one at a time. */
export function largeShelf<Row, Key extends readonly unknown[]>(
  draft: Draft,
  name: string,
  keyOf: (row: Row) => Key,
): Shelf<Row, Key> {
  const prefix = `${PREFIX}${name}:`;
  const place = (key: Key): string => prefix + JSON.stringify(key);
  return {
    read: async (keys) => (await draft.read(keys.map(place))) as (Row | undefined)[],
    keys: async () =>
      (await draft.keys(prefix)).map((key) => JSON.parse(key.slice(prefix.length)) as Key),
    write: async (rows) => {
      for (const row of rows) draft.write(place(keyOf(row)), row);
    },
    remove: async (keys) => {
      for (const key of keys) draft.remove(place(key));
    },
  };
}
