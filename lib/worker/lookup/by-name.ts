import type { Day } from '../../domain/day';
import { isLive, shownView } from '../../domain/lifecycle';
import type { LookupHit } from '../../domain/lookup';
import { rankLookup } from '../../index/lookup-rank';
import { type Generation, readEntries } from '../lists/generations';

export interface Named {
  hits: LookupHit[];
  /** More entries were nominated than are read. */
  isCut: boolean;
}

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
): Promise<Named> {
  const ordinals = await generation.index.lookup(text, limit, isLoose);
  const found = await readEntries(generation, ordinals);
  const hits = found.flatMap(({ entry }): LookupHit[] => {
    const rank = isLive(entry, day) ? rankLookup(text, entry) : null;
    if (!rank) return [];
    const ref = { list: generation.identity, id: entry.id };
    const view = shownView({ ref, entry, listTitle: generation.title }, day);
    return [{ ...view, name: rank.name, how: rank.how === 'exact' ? 'same' : rank.how }];
  });
  return { hits, isCut: ordinals.length >= limit };
}
