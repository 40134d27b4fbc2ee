import type { LeftOut, ListFault } from '../domain/list-state';
import type { Held } from '../domain/lookup';
import type { Bytes } from '../list/bytes';
import type { Root } from '../list/format';
import type { ShownEntry } from '../list/shrink-guard';
import type { HighWater } from '../list/verify-latest';

/**
 * The tables of the database, as Dexie (`database.ts`), the reads past it (`verdict-reads.ts`) and the
 * stand-in on `storage.local` (`local-database.ts`) have them.
 */

/** Version of the schema that `database.ts` declares. */
export const DATABASE_VERSION = 2;

/** Counts the writes of lists. Rows that were read before the last write are out of date. */
export const listWrites = { count: 0 };

/** The answer to a request past Dexie. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A manifest with its index, from which a list answers. */
export interface StoredGeneration {
  /** Names the index parts; a rebuilt index of the same manifest is another generation. */
  id: string;
  /** Hash of the manifest. */
  manifest: string;
  /** Names of the segments (`segmentKey`) in order; a location's `segment` counts in it. */
  segments: string[];
  /** Format version of the index, 0 for a damaged one. An index of another version than the code's is rebuilt. */
  indexFormat: number;
  title: string;
  publisher: string;
  /** Where the publisher takes reports. Absent if an older version stored the row. */
  contacts?: string[];
  asOf: string;
  live: number;
  /** Numbers of entries and rows that this version does not use. Absent if an older version stored the row. */
  leftOut?: LeftOut;
  /** Its content by kind and place. Absent if an older version stored the row, and then the index is rebuilt. */
  holds?: Held;
}

/** The release of `latest.json` when its generation went live or was last confirmed. */
interface StoredRelease extends HighWater {
  /** ISO instant. */
  issued: string;
  /** ISO instant. */
  expires: string;
  /** Seconds. */
  minWait: number;
}

export interface ListRow {
  /** SHA-256 of the first root, or `builtin`. */
  identity: string;
  /** Base URL; absent for the bundled list. */
  url?: string;
  /** Further base URLs of the same list. */
  mirrors?: string[];
  /** The newest trusted root of a signed list. */
  root?: Root;
  live?: StoredGeneration;
  release?: StoredRelease;
  /** Instant that has passed by this list's own word: `issued` of its release, if the clock agreed with it. */
  floor?: number;
  /** Bytes of it that were fetched since an instant (`sync/run.ts`). */
  spent?: { since: number; bytes: number; isRenewed?: true };
  /** A stored row of the live generation is missing or damaged: the next look fetches it again. */
  damaged?: true;
  /** Stored segments from which an older version left parts out. The next look fetches them again. */
  refetch?: string[];
  /** Instant of the last successful look. */
  checkedAt?: number;
  /** Instant from which the next look is due. */
  dueAt: number;
  /** Failed looks since the last good one. */
  failures: number;
  /** Builds of any state that began since one got further. The worker may have died in each (`isPutOff`). */
  tries?: number;
  /** Why the last look failed, and when (ISO instant); gone with the next success. */
  fault?: { kind: ListFault; detail: string; at: string };
}

/** A chunk of a segment's records. Its table and its number are called `pages` and `page` on disk. */
export interface ChunkRow {
  segment: string;
  /** Counted from 0; `SUMMARY` is the segment's summary. */
  page: number;
  /** gzip'd. */
  data: Bytes;
}

export const INDEX_PARTS = ['keys', 'names', 'lookup', 'ids'] as const;
export type IndexPart = (typeof INDEX_PARTS)[number];

/** A part of an index: a Blob, because its slices are read without the rest. */
export interface StoredPart {
  blob: Blob;
  /** Its first bytes, which open it: they come with the row, where they would be one more read of the Blob. */
  head: Bytes;
}

export interface IndexRow extends StoredPart {
  generation: string;
  part: IndexPart;
}

/** A generation that is being built. Its chunks and index parts are not garbage. */
export interface JournalRow {
  identity: string;
  generation: string;
  segments: string[];
  /** A sample of the entries that the generation shows, once it was collected (`sync/shown-sample.ts`). */
  shown?: ShownEntry[];
  /** False after a fault: chunks are kept for the next look, but nothing is to be resumed at once. */
  open: boolean;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/**
 * A table, with as much of Dexie's interface as is used: Dexie's own tables fit without an adapter, and
 * those on `storage.local` can stand in for them.
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
  pages: Rows<ChunkRow, [segment: string, chunk: number]>;
  indexes: Rows<IndexRow, [generation: string, part: string]>;
  journal: Rows<JournalRow, string>;
  meta: Rows<MetaRow, string>;
}

export type TableName = keyof Tables;

export interface Database extends Tables {
  /**
   * Run `work` on the given tables in a transaction: all of its writes are made, or none, and nobody else writes to the
   * named tables meanwhile. `work` must await nothing but these tables.
   */
  atomically<T>(names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T>;
}
