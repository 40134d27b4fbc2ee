import type { Entry } from '../schema/entry';
import type { BuildStamp, PartBytes } from './part-layout';

/** Where a record lies: the number of its segment in the manifest, of its page, its place in it. */
export interface Location {
  segment: number;
  page: number;
  slot: number;
}

/** A live entry and where it lies. */
export interface LocatedEntry extends Location {
  entry: Entry;
}

/** One entry as the index sees it. */
export interface IndexedEntry extends Location {
  /** Running number among the live entries. */
  ordinal: number;
  id: string;
  keys: readonly string[];
  /** Normalised, distinct, at least four units. */
  names: readonly string[];
  /** Normalised, distinct, of any length. */
  lookupNames: readonly string[];
}

/**
 * Builds one part in two passes over the same entries in the same order: all are measured, then room
 * is made, then all are pushed.
 */
export interface PartBuilder {
  measure(entry: IndexedEntry): void;
  allocate(): void;
  push(entry: IndexedEntry): void;
  /** The sealed part. Throws when the second pass did not bring what the first had measured. */
  finish(build: BuildStamp): PartBytes;
}

/** The two passes saw different entries: the pages changed in between, and the build is void. */
export class PassesDiffer extends Error {
  override name = 'PassesDiffer';
}
