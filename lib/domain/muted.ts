import type { Day } from './day';
import type { Entry } from './entry';
import type { EntryRef } from './entry-ref';
import { hash64 } from './hash';

/**
 * A mute: the user wants no annotation of this entry as its record stands. Once the record says something else,
 * pages tell of it again.
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
  /** Null where nothing is known of it. */
  name: string | null;
  /** There is no name since its list was not asked, or not in full: it may be listed still. */
  isUnasked?: boolean;
  /** Day on which it was muted. */
  on: Day;
}

/**
 * What a record says, as a short text: it changes with names and shown acts. When the source was last
 * looked at is no change of the record. `entry`: with its shown sanctions only.
 */
export function fingerprintOf({ names, sanctions }: Entry): string {
  const acts = sanctions.map(({ verifiedOn: _, ...act }) => act);
  return hash64(JSON.stringify([names, acts])).join(' ');
}
