import type { Day } from './day';
import type { Entry } from './entry';
import { type EntryRef, refKey } from './entry-ref';
import type { NamedEntry } from './entry-view';
import { hash64 } from './hash';
import { shownSanctions } from './lifecycle';

/**
 * A mute: the user wants no annotation of this entry as long as its record stands. Once the record says something else,
 * pages tell of it again.
 */
export interface MutedEntry {
  entry: EntryRef;
  /** Fingerprint of names and shown acts, by `fingerprintOf`. */
  fingerprint: string;
  /** Day on which it was muted. */
  on: Day;
}

/** A mute's key: the record and what it said. An id may pass to another unit, and a record may change. */
export const muteKey = ({ entry, fingerprint }: Omit<MutedEntry, 'on'>): string =>
  `${refKey(entry)} ${fingerprint}`;

/** Most mutes that are kept. Beyond this the oldest are forgotten, and their entries told again. */
export const MUTED_CAP = 500;

/** A muted entry, with its name. */
export interface MutedView extends NamedEntry {
  /** Day on which it was muted. */
  on: Day;
}

/**
 * A short text that changes with a record's names and shown acts. A new look at the source changes nothing. `entry`:
 * with its shown sanctions only.
 */
export function fingerprintOf({ names, sanctions }: Entry): string {
  const acts = sanctions.map(({ verifiedOn: _, ...act }) => act);
  return hash64(JSON.stringify([names, acts])).join(' ');
}

/** The fingerprint of an entry's record on a day. */
export const sayingOn = (entry: Entry, day: Day): string =>
  fingerprintOf({ ...entry, sanctions: shownSanctions(entry, day) });
