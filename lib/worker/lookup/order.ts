import { compareDays } from '../../domain/day';
import { byGravity } from '../../domain/lifecycle';
import { HITS, type LookupHit, type LookupReply, looseness } from '../../domain/lookup';
import { sharedAmong } from '../../domain/shares';

/** The newest day of an entry's acts. */
const newest = ({ entry }: LookupHit): string =>
  entry.sanctions
    .map(({ decidedOn }) => decidedOn.day)
    .sort()
    .at(-1) ?? '';

/** Sure ones first and looser ones last; among alike the gravest, then the newest, whichever list it is on. */
const byRank = (a: LookupHit, b: LookupHit): number =>
  looseness(a.how) - looseness(b.how) ||
  byGravity(a.entry.sanctions, b.entry.sanctions) ||
  compareDays(newest(b), newest(a)) ||
  a.name.length - b.name.length ||
  a.name.localeCompare(b.name, 'zh');

/** All hits in the order in which they are shown: of each `HITS` every list has its share. */
export function ordered(hits: readonly LookupHit[]): LookupHit[] {
  let rest = [...hits].sort(byRank);
  const all: LookupHit[] = [];
  while (rest.length > 0) {
    const shown = new Set(sharedAmong(rest, HITS));
    all.push(...shown);
    rest = rest.filter((hit) => !shown.has(hit));
  }
  return all;
}

/** `330000` of `330281`: parents are prefixes. */
const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** How many hits each province has, the most first. */
export function regionsOf(hits: readonly LookupHit[]): LookupReply['regions'] {
  const counts = new Map<string, number>();
  for (const { entry } of hits) {
    if (!entry.region) continue;
    const code = provinceOf(entry.region);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, n]) => ({ code, n }))
    .sort((a, b) => b.n - a.n || a.code.localeCompare(b.code, 'en'));
}
