import type { BuildStamp, PartBytes } from './part-layout';

/** Where a record lies: the number of its segment in the manifest, of its page, its place in it. */
export type { Location } from '../store/chunks';

/** One entry as the index sees it. */
export interface IndexedEntry {
  /** Rises from entry to entry. */
  ordinal: number;
  keys: readonly string[];
  /** Normalised, distinct, at least four units. */
  names: readonly string[];
  /** Normalised, distinct, of any length. */
  lookupNames: readonly string[];
}

/** Builds one part from the entries of one segment. */
export interface PartBuilder {
  add(entry: IndexedEntry): void;
  /** The sealed part; the builder is of no use any more. */
  finish(build: BuildStamp): PartBytes;
}
