import type { Day } from './day';
import type { EntryRef } from './entry';

/**
 * A mute: the reader does not want to be told of this entry on pages as its record stands. Once the
 * record says something else it is told again.
 */
export interface MutedEntry {
  entry: EntryRef;
  /** Of names and shown acts, as `fingerprintOf` gives it. */
  fingerprint: string;
  /** Day on which it was muted. */
  on: Day;
}

/** Mutes kept; beyond this the oldest are forgotten, and told again. */
export const MUTED_CAP = 500;

/** A muted entry, with its name. */
export interface MutedView {
  entry: EntryRef;
  /** Null where its list or record is gone. */
  name: string | null;
  /** Day on which it was muted. */
  on: Day;
}
