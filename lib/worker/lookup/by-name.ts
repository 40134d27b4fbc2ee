import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isEntryShown, shownView } from '../../domain/lifecycle';
import type { LookupHit, TypedWay } from '../../domain/lookup';
import { type Rank, rankLookup } from '../../index/typed-against-names';
import { knownRegions } from '../../match/evidence/region';
import { normaliseName } from '../../text/normalise';
import { areNear, innermostRegion, leadingRegionUnits } from '../../text/region';
import { type Generation, readEntries } from '../lists/generations';

/** Hits of a list, and whether it has more. */
export interface NamedHits {
  hits: LookupHit[];
  /** More entries were nominated than are read. */
  isCut: boolean;
}

export const NOBODY: NamedHits = { hits: [], isCut: false };

/** Entries of a list that are read for one name. */
export const READ = 400;

/** Is an entry, as far as is known, in one of some places? */
export const isPlacedIn = (entry: Entry, codes: readonly string[]): boolean =>
  areNear(codes, knownRegions(entry));

/** May an entry be meant by a text that names some places, each as the codes that it may mean? */
export const fitsPlaces = (entry: Entry, places: readonly string[][]): boolean =>
  places.length === 0 || places.some((codes) => isPlacedIn(entry, codes));

/**
 * Entries of a list that a typed name may mean, with how it meets one of their names. A name that is equal is said to
 * be so: whether it is the subject's own full name, the judge says. `limit`: entries that are read. `isLoose`: without
 * those that hold the name as it is.
 */
export async function namedIn(
  generation: Generation,
  text: string,
  day: Day,
  limit: number,
  isLoose = false,
): Promise<NamedHits> {
  const asked = { generation, day, limit, isLoose };
  const named = await namedAs(text, asked, (entry) => rankLookup(text, entry));
  if (named.hits.length > 0) return named;
  const placed = placedName(text);
  return placed ? namedAs(placed.rest, asked, (entry) => rankPlaced(placed, entry)) : named;
}

interface AskedNames {
  generation: Generation;
  day: Day;
  limit: number;
  isLoose: boolean;
}

async function namedAs(
  text: string,
  asked: AskedNames,
  rankOf: (entry: Entry) => Rank | null,
): Promise<NamedHits> {
  const { generation, day, limit, isLoose } = asked;
  const ordinals = await generation.index.lookup(text, limit, isLoose);
  const { hits, isAnyOver } = await rankedIn(generation, ordinals, day, (entry) => {
    const rank = rankOf(entry);
    return rank?.how === 'exact' ? { ...rank, how: 'same' } : rank;
  });
  const isCut = ordinals.length >= limit;
  // Records whose time is over may stand before one that is shown.
  if (hits.length === 0 && isCut && limit < READ && isAnyOver)
    return namedAs(text, { ...asked, limit: READ }, rankOf);
  return { hits, isCut };
}

/** The nominated entries that are shown and met, each with the way and the name; and whether any is over. */
export async function rankedIn(
  generation: Generation,
  ordinals: readonly number[],
  day: Day,
  rankOf: (entry: Entry) => Pick<LookupHit, 'how' | 'name'> | null,
): Promise<{ hits: LookupHit[]; isAnyOver: boolean }> {
  const found = await readEntries(generation, ordinals);
  const shown = found.filter(({ entry }) => isEntryShown(entry, day));
  const hits = shown.flatMap(({ entry }): LookupHit[] => {
    const rank = rankOf(entry);
    if (!rank) return [];
    const ref = { list: generation.identity, id: entry.id };
    return [{ ...shownView({ ref, entry, listTitle: generation.title }, day), ...rank }];
  });
  return { hits, isAnyOver: shown.length < found.length };
}

/** A name behind its place. */
interface PlacedName {
  /** The codes of its innermost place: 余姚 of 浙江省余姚市. */
  codes: string[];
  rest: string;
}

/** Shorter ones stand in too many names of a place. */
const REST_UNITS = 6;

/** How what is behind the place may meet a name. */
const PLACED_WAYS: readonly TypedWay[] = ['exact', 'prefix', 'infix', 'parts', 'typo'];

function placedName(text: string): PlacedName | null {
  const name = normaliseName(text);
  const codes = innermostRegion(name);
  const rest = name.slice(leadingRegionUnits(name));
  return codes.length > 0 && rest.length >= REST_UNITS ? { codes, rest } : null;
}

/**
 * Rank a name whose place is written otherwise than in the list (余姚 for 余姚市) and that differs in one thing more. It is
 * met by the part behind the place, in that place only, and is told as another name.
 */
function rankPlaced({ codes, rest }: PlacedName, entry: Entry): Rank | null {
  const rank = isPlacedIn(entry, codes) ? rankLookup(rest, entry) : null;
  return rank && PLACED_WAYS.includes(rank.how) ? { ...rank, how: 'parts' } : null;
}
