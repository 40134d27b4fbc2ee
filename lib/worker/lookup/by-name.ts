import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isEntryShown, shownView } from '../../domain/lifecycle';
import { isNearLookup, LOOSENESS, type LookupHit, looseness } from '../../domain/lookup';
import { isOtherTrade, type Rank, rankLookup } from '../../index/typed-against-names';
import { knownRegions } from '../../match/names/entry-names';
import { normaliseName } from '../../text/normalise';
import { loadPinyin } from '../../text/pinyin';
import { areNear, leadingPlace } from '../../text/region';
import { holdsNumbers } from '../../text/typed-name';
import { type LiveList, readEntries } from '../lists/live-lists';

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
 * Entries of a list that a typed name may mean, with how it meets one of their names. An equal name is told as equal;
 * the judge says whether it is the subject's own full name.
 */
export async function namedIn(
  list: LiveList,
  text: string,
  day: Day,
  most = READ,
): Promise<NamedHits> {
  const namedAs = async (name: string, rankOf: (entry: Entry) => Rank | null) => {
    const ordinals = await list.index.lookup(name, most);
    const found = await rankedIn(list, ordinals, day, (entry) => {
      const rank = rankOf(entry);
      return rank?.how === 'exact' ? { ...rank, how: 'same' } : rank;
    });
    return { ...found, hits: await withoutOthers(found.hits, normaliseName(text)) };
  };
  const named = await namedAs(text, (entry) => rankLookup(text, entry));
  if (named.hits.length > 0) return named;
  const placed = placedName(text);
  if (!placed) return named;
  const { hits, isCut } = await namedAs(placed.rest, (entry) => rankPlaced(placed, entry));
  return { hits: hits.map((hit) => ({ ...hit, how: 'parts' })), isCut };
}

/** Hits without the near ones of another number or trade name. */
async function withoutOthers(hits: LookupHit[], query: string): Promise<LookupHit[]> {
  const isTypo = ({ how }: LookupHit): boolean => how === 'typo';
  if (hits.some(isTypo)) await loadPinyin();
  return hits.filter((hit) => {
    const name = normaliseName(hit.name);
    if (isNearLookup(hit.how) && !holdsNumbers(name, query)) return false;
    return !isTypo(hit) || !isOtherTrade(query, name);
  });
}

/** The nominated entries that are shown and met, each with the way and the name. */
export async function rankedIn(
  list: LiveList,
  ordinals: readonly number[],
  day: Day,
  rankOf: (entry: Entry) => Pick<LookupHit, 'how' | 'name'> | null,
): Promise<NamedHits> {
  const hits = (await readEntries(list, ordinals)).flatMap(({ entry }): LookupHit[] => {
    const rank = isEntryShown(entry, day) ? rankOf(entry) : null;
    if (!rank) return [];
    const ref = { list: list.identity, id: entry.id };
    return [{ ...shownView({ ref, entry, listTitle: list.title }, day), ...rank }];
  });
  return { hits, isCut: ordinals.length >= READ };
}

/** A name behind its place. */
interface PlacedName {
  /** The codes of its innermost place: 余姚 of 浙江省余姚市. */
  codes: string[];
  rest: string;
}

/** The fewest units behind the place. Fewer stand in too many names. */
const REST_UNITS = 6;

function placedName(text: string): PlacedName | null {
  const name = normaliseName(text);
  const { codes, units } = leadingPlace(name);
  const rest = name.slice(units);
  return codes.length > 0 && rest.length >= REST_UNITS ? { codes, rest } : null;
}

/**
 * Rank a name whose place is written otherwise than in the list (余姚 for 余姚市) and that differs in one thing more. It is
 * met by the part behind the place, in that place only, and is told as another name.
 */
function rankPlaced({ codes, rest }: PlacedName, entry: Entry): Rank | null {
  const rank = isPlacedIn(entry, codes) ? rankLookup(rest, entry) : null;
  return rank && looseness(rank.how) !== LOOSENESS.loose ? rank : null;
}
