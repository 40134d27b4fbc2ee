import { distinctBy, groupedBy } from '../../domain/by-key';
import { compareDays } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import { ofRef, sharedAmong } from '../../domain/fair-shares';
import { byGravity } from '../../domain/lifecycle';
import {
  HITS,
  isNearLookup,
  type LookupHit,
  type LookupReply,
  type LookupWay,
  looseness,
} from '../../domain/lookup';
import { knownRegions } from '../../match/names/entry-names';
import { normaliseName } from '../../text/normalise';
import { provinceOf, regionsIn, supportsAny } from '../../text/region';
import type { NamedHits } from './by-name';

/** The day of a record's newest act, which stands first. */
const newest = ({ entry }: LookupHit): string => entry.sanctions[0]?.decidedOn.day ?? '';

/** Is an entry in the innermost place asked for: 余姚 of 宁波余姚启明, and not all of 宁波? */
const isIn = ({ entry }: LookupHit, asked: readonly string[]): boolean =>
  supportsAny(knownRegions(entry), asked);

/** Near ways that say more than that a name is alike, the nearest last: a branch is of the very one. */
const KINSHIP: readonly LookupWay[] = ['trade', 'branch'];

/**
 * Sure hits first, looser ones last. Equally sure ones: the same trade name, then the asked place, then the gravest,
 * then the newest, whichever list they are on.
 */
const byRank = (a: LookupHit, b: LookupHit, asked: readonly string[]): number =>
  looseness(a.how) - looseness(b.how) ||
  KINSHIP.indexOf(b.how) - KINSHIP.indexOf(a.how) ||
  Number(isIn(b, asked)) - Number(isIn(a, asked)) ||
  byGravity(a.entry.sanctions, b.entry.sanctions) ||
  compareDays(newest(b), newest(a)) ||
  a.name.length - b.name.length ||
  a.name.localeCompare(b.name, 'zh');

/** All hits, for a name, in the order in which they are shown: of each `HITS` every list has its share. */
export function ordered(hits: readonly LookupHit[], name = ''): LookupHit[] {
  const asked = regionsIn(normaliseName(name)).at(-1) ?? [];
  let rest = [...hits].sort((a, b) => byRank(a, b, asked));
  const all: LookupHit[] = [];
  while (rest.length > 0) {
    const shown = new Set(sharedAmong(rest, HITS, ofRef));
    all.push(...shown);
    rest = rest.filter((hit) => !shown.has(hit));
  }
  return all;
}

const isAlike = ({ how }: LookupHit): boolean => isNearLookup(how) && !KINSHIP.includes(how);

/** Each record once, by its first hit. */
export const distinct = (hits: readonly LookupHit[]): LookupHit[] =>
  distinctBy(hits, ({ ref }) => refKey(ref));

/** Several answers as one, each record once. It is cut if one of them is. */
export const together = (all: readonly NamedHits[]): NamedHits => ({
  hits: distinct(all.flatMap(({ hits }) => hits)),
  isCut: all.some(({ isCut }) => isCut),
});

/** Hits by name, with those of the same trade name before hits that merely resemble the text. */
export const joined = (named: readonly LookupHit[], traded: readonly LookupHit[]): LookupHit[] =>
  distinct([...named.filter((hit) => !isAlike(hit)), ...traded, ...named.filter(isAlike)]);

/** How many hits each province has, the most first. */
export function regionsOf(hits: readonly LookupHit[]): LookupReply['regions'] {
  const byProvince = groupedBy(hits, ({ entry }) =>
    entry.region ? [provinceOf(entry.region)] : [],
  );
  return [...byProvince]
    .map(([code, { length: n }]) => ({ code, n }))
    .sort((a, b) => b.n - a.n || a.code.localeCompare(b.code, 'en'));
}
