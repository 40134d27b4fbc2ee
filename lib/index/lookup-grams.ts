import { initialsOf } from '../text/initials';

/**
 * Lookup part: for each gram of any name the list of entries that have it (`postings.ts`), and rows
 * {gram, start of its list, bytes of its list}, and skips. Names short and long are all in.
 */
export const LOOKUP_SECTIONS = { directory: 0, rows: 1, postings: 2, skips: 3, width: 3 } as const;

/**
 * Grams of the lookup part, each a hash of its kind and one or two units:
 *   first, pair                 the first unit of a name, and each two neighbouring units
 *   first-initial, initials     the same over pinyin initials, for every reading
 * 示例 has first 示, pair 示例, first-initial s, initials sl.
 */
export const GRAMS = { first: 1, pair: 2, firstInitial: 3, initials: 4 } as const;
export type GramKind = (typeof GRAMS)[keyof typeof GRAMS];

/** Grams are told apart by this many bits; beyond that they share a posting list. */
export const SLOT_BITS = 20;
const SLOT_MASK = -(2 ** (32 - SLOT_BITS));

/** The slot of a gram, as a hash whose lower bits are zero. */
export function gramOf(kind: GramKind, unit: number, second = 0): number {
  let hash = Math.imul(unit | (second << 16), 0x9e37_79b1) ^ Math.imul(kind, 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2_ae35);
  return ((hash ^ (hash >>> 13)) & SLOT_MASK) >>> 0;
}

/** Call `visit` with every gram of a normalised name; one that occurs twice is visited twice. */
export function visitGrams(name: string, visit: (gram: number) => void): void {
  if (name === '') return;
  let unit = name.charCodeAt(0);
  let letters = initialsOf(unit);
  visit(gramOf(GRAMS.first, unit));
  for (const letter of letters) visit(gramOf(GRAMS.firstInitial, letter.charCodeAt(0)));
  for (let at = 1; at < name.length; at++) {
    const next = name.charCodeAt(at);
    const nextLetters = initialsOf(next);
    visit(gramOf(GRAMS.pair, unit, next));
    visitInitials(letters, nextLetters, visit);
    unit = next;
    letters = nextLetters;
  }
}

function visitInitials(before: string, after: string, visit: (gram: number) => void): void {
  for (let a = 0; a < before.length; a++)
    for (let b = 0; b < after.length; b++)
      visit(gramOf(GRAMS.initials, before.charCodeAt(a), after.charCodeAt(b)));
}

/** The grams of one kind of all neighbouring units of a query, by position. */
export function neighbours(
  kind: typeof GRAMS.pair | typeof GRAMS.initials,
  query: string,
): number[] {
  return Array.from({ length: Math.max(0, query.length - 1) }, (_, at) =>
    gramOf(kind, query.charCodeAt(at), query.charCodeAt(at + 1)),
  );
}
