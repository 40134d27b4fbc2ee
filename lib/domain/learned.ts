import type { Day } from './day';
import type { EntryRef } from './entry-ref';
import type { LearnedKind } from './verdict';

/**
 * What this browser learned of a host (DESIGN section 7): its own footer, seen on a visit, proved an
 * entry's operator. Never synced, never exported; written and read by the worker alone.
 */

/** Days for which one visit speaks. */
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
export interface LearnedView extends LearnedHost {
  /** Name of the entry; null where it is listed no more, or nothing is known of it. */
  name: string | null;
  /** There is no name since its list was not asked, or not in full: it may be listed still. */
  isUnasked?: boolean;
}
