import type { Day } from './day';
import type { EntryRef } from './entry-ref';
import type { NamedEntry } from './entry-view';
import type { LearnedKind } from './verdict';

/**
 * A link that this browser learned (docs/matching.md): on a visit, a host's own footer proved an entry's operator.
 * Links are never synced or exported. Only the worker reads and writes them.
 */

/** Days for which one visit counts. */
export const LEARNED_DAYS = 90;

export interface LearnedHost {
  /**
   * The place, as `learnablePlace` gives it: a site's own host without `www.`, and where the page is not the
   * site's first one, the folder whose own page it is (`example.com/~name/`) or its own path.
   */
  host: string;
  entry: EntryRef;
  evidence: LearnedKind;
  /** The number or name that stood in the footer. */
  value: string;
  /** Day of the newest visit that showed it. */
  seenOn: Day;
}

/** The host of a learned place. */
export const hostOfPlace = (place: string): string => place.split('/', 1)[0] ?? place;

/** A learned host as the options page lists it. */
export type LearnedView = LearnedHost & NamedEntry;
