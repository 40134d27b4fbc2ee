import type { ListFault } from '../domain/list-state';
import type { Bytes } from '../list/bytes';
import type { Root } from '../list/format';
import type { Mark } from '../list/verify-latest';

/** What the tables of the database hold. */

/** Identity of the list that ships with the extension. */
export const BUILTIN = 'builtin';

/** A manifest with its index: what a list answers from. */
export interface StoredGeneration {
  /** Names the index parts; a rebuilt index of the same manifest is another generation. */
  id: string;
  /** Hash of the manifest. */
  manifest: string;
  /** Hashes of the segments in order; a location's `segment` counts in it. */
  segments: string[];
  /** Format version of the index; another than the code's, or 0 for a damaged one, is rebuilt. */
  indexFormat: number;
  title: string;
  publisher: string;
  /** Where the publisher takes reports; absent in what an older version stored. */
  contacts?: string[];
  asOf: string;
  live: number;
}

/** What `latest.json` said when its generation went live, or was last confirmed. */
interface StoredRelease extends Mark {
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
  /** Instant of the last successful look. */
  checkedAt?: number;
  /** Instant from which the next look is due. */
  dueAt: number;
  /** Failed looks since the last good one. */
  failures: number;
  /** Why the last look failed, and when (ISO instant); gone with the next success. */
  fault?: { kind: ListFault; detail: string; at: string };
}

export interface PageRow {
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

/** A generation that is being built. Its pages and index parts are not garbage. */
export interface JournalRow {
  identity: string;
  generation: string;
  segments: string[];
  /** False after a fault: pages are kept for the next look, but nothing is to be resumed at once. */
  open: boolean;
}

export interface MetaRow {
  key: string;
  value: unknown;
}
