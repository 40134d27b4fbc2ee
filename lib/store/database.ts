import { Dexie, type EntityTable, type Table } from 'dexie';
import type { LearnedHost } from '../schema/learned';
import type { IndexRow, JournalRow, ListRow, MetaRow, PageRow } from './rows';

type Database = Dexie & {
  lists: EntityTable<ListRow, 'identity'>;
  pages: Table<PageRow, [segment: string, page: number]>;
  indexes: Table<IndexRow, [generation: string, part: string]>;
  journal: EntityTable<JournalRow, 'identity'>;
  meta: EntityTable<MetaRow, 'key'>;
  learned: Table<LearnedHost, [host: string, list: string, id: string]>;
};

let database: Database | undefined;

/**
 * The one database, opened on first use. Callers never await fetch or crypto inside a transaction: it
 * would commit under them. Strict durability, because the flip to a new generation deletes the old one
 * afterwards and must be on disk before that; pages cost one flush a segment.
 */
export function openDatabase(): Database {
  database ??= defineVersions(
    new Dexie('jianxun', { chromeTransactionDurability: 'strict' }) as Database,
  );
  return database;
}

function defineVersions(db: Database): Database {
  /**
   * Version 1.
   * lists    one row a list; names its live generation
   * pages    [segment hash, page number] → ~64 records gzip'd; -1 is the segment's summary
   * indexes  [generation id, part] → Blob
   * journal  one row a list whose next generation is being built
   * meta     `mark:<identity>` → high-water mark
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
  db.version(2).stores({ learned: '[host+entry.list+entry.id], host, seenOn' });
  return db;
}
