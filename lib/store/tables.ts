import type { IndexRow, JournalRow, ListRow, MetaRow, PageRow } from './rows';

/**
 * What the store asks of a table: as much of Dexie's own as is used, so that Dexie's tables are such
 * without further ado, and those on `storage.local` (`local/`) can stand in for them.
 */
export interface Rows<Row, Key> {
  get(key: Key): Promise<Row | undefined>;
  bulkGet(keys: Key[]): Promise<(Row | undefined)[]>;
  toArray(): Promise<Row[]>;
  count(): Promise<number>;
  /** Keys alone, without reading what may be large. */
  toCollection(): { primaryKeys(): Promise<Key[]> };
  /** Counts by primary key, without reading. */
  where(index: ':id'): { equals(key: unknown): { count(): Promise<number> } };
  put(row: Row): Promise<unknown>;
  bulkPut(rows: readonly Row[]): Promise<unknown>;
  /** Does nothing when there is no such row. */
  update(key: Key, changes: Partial<Row>): Promise<unknown>;
  delete(key: Key): Promise<void>;
  bulkDelete(keys: Key[]): Promise<void>;
  clear(): Promise<void>;
}

export interface Tables {
  lists: Rows<ListRow, string>;
  pages: Rows<PageRow, [segment: string, page: number]>;
  indexes: Rows<IndexRow, [generation: string, part: string]>;
  journal: Rows<JournalRow, string>;
  meta: Rows<MetaRow, string>;
}

export type TableName = keyof Tables;

export interface Database extends Tables {
  /**
   * Run `work` on the tables that it is given: all that it writes is written, or nothing, and nobody else
   * writes to the named ones meanwhile. `work` must await nothing but these tables.
   */
  atomically<T>(names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T>;
}
