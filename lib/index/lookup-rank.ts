import type { Entry } from '../domain/entry';
import { parsePhone } from '../domain/identifiers';
import { isInitials, spellsAt } from '../text/initials';
import { normaliseName } from '../text/normalise';
import { standsWithinOneEdit } from '../text/one-edit';
import { namesOf } from './nominate';

/** From this length on a typed text may hold one typo. */
export const MIN_TYPO = 4;

/** How the typed text met a name, or a number, best first. */
const LOOKUP_WAYS = ['exact', 'phone', 'prefix', 'infix', 'initials', 'typo'] as const;
export type LookupWay = (typeof LOOKUP_WAYS)[number];

/** How a normalised query meets one normalised name. A single unit is met at the start only. */
export function wayOf(query: string, name: string): LookupWay | null {
  if (query === '' || name === '') return null;
  if (name === query) return 'exact';
  if (name.startsWith(query)) return 'prefix';
  if (query.length > 1 && name.includes(query)) return 'infix';
  if (isInitials(query) && meetsInitials(query, name)) return 'initials';
  return query.length >= MIN_TYPO && standsWithinOneEdit(name, query) ? 'typo' : null;
}

function meetsInitials(query: string, name: string): boolean {
  const last = query.length > 1 ? name.length - query.length : 0;
  for (let start = 0; start <= last; start++) if (spellsAt(name, start, query)) return true;
  return false;
}

/**
 * The listed number, as it is stored, that the typed text (raw) is; null for another number, or none. A
 * number nominates for the lookup only: it never marks anything.
 */
export function rankPhone(text: string, entry: Entry): { how: LookupWay; name: string } | null {
  const phone = parsePhone(text);
  if (phone === null) return null;
  const listed = entry.identifiers.find(
    ({ kind, value }) => kind === 'phone' && (parsePhone(value) ?? value) === phone,
  );
  return listed ? { how: 'phone', name: listed.value } : null;
}

/**
 * Confirm a candidate of the lookup on the entry's own strings: the best way in which the typed text
 * (raw) meets one of its names, and that name as printed; null when it meets none.
 */
export function rankLookup(text: string, entry: Entry): { how: LookupWay; name: string } | null {
  const query = normaliseName(text);
  let best: { how: LookupWay; name: string } | null = null;
  for (const name of namesOf(entry)) {
    const how = wayOf(query, normaliseName(name));
    if (!how) continue;
    if (!best || LOOKUP_WAYS.indexOf(how) < LOOKUP_WAYS.indexOf(best.how)) best = { how, name };
  }
  return best;
}
