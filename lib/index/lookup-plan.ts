import { isInitials } from '../text/initials';
import { GRAMS, gramOf, neighbours } from './lookup-grams';

/** From this length on a typed text may hold one typo. In three units one edit can hit both pairs. */
export const MIN_TYPO = 4;
/** Units of a query that are used: what stands in a name for the whole also stands there for its start. */
export const QUERY_UNITS = 32;

/** Grams that a name must all have. */
export type Conjunction = readonly number[];

/**
 * What to look for, for a normalised query as it stands: as the start of a name, inside one, and, when
 * it may be initials, the same over initials; likelier things first. A single unit is looked for at
 * the start of names only.
 */
export function planExact(query: string): Conjunction[] {
  const plan = stages(query, GRAMS.first, GRAMS.pair);
  if (isInitials(query)) plan.push(...stages(query, GRAMS.firstInitial, GRAMS.initials));
  return plan;
}

function stages(
  query: string,
  first: typeof GRAMS.first | typeof GRAMS.firstInitial,
  pair: typeof GRAMS.pair | typeof GRAMS.initials,
): Conjunction[] {
  if (query === '') return [];
  const pairs = neighbours(pair, query);
  const start = [gramOf(first, query.charCodeAt(0)), ...pairs];
  return query.length === 1 ? [start] : [start, pairs];
}

/**
 * What to look for when the query of n units may differ from a part of the name by one edit. One unit
 * other, more or less at place i touches at most the pairs i-1 and i, so a name has all the others:
 *
 *   示例启明 with one typo: all but {示例, 例启} => 启明; all but {例启, 启明} => 示例
 *
 * An edit at either end touches one pair only, which the hole beside it covers. Swapped neighbours
 * touch three pairs, so there the swap is undone and the whole looked for.
 */
export function planTypo(query: string): Conjunction[] {
  if (query.length < MIN_TYPO) return [];
  const pairs = neighbours(GRAMS.pair, query);
  const plan: Conjunction[] = [];
  for (let hole = 1; hole < query.length - 1; hole++)
    plan.push(pairs.filter((_, at) => at !== hole - 1 && at !== hole));
  for (let at = 1; at + 2 < query.length; at++) {
    if (query[at] === query[at + 1]) continue;
    const swapped =
      query.slice(0, at) + query.charAt(at + 1) + query.charAt(at) + query.slice(at + 2);
    plan.push(neighbours(GRAMS.pair, swapped));
  }
  return plan;
}
