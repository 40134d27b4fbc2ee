import { readingsOf } from '../../../lib/text/pinyin';
import { pick, seeded } from '../random';
import { NAMES_AN_ENTRY } from './list';

/** Ways to type, as contenders are asked for them. */
export const WAYS = ['prefix', 'infix', 'pinyin', 'fuzzy'] as const;
export type Way = (typeof WAYS)[number];

export interface Query {
  text: string;
  /** The number of the entry that has to be found. */
  entry: number;
}

const COUNT = 12;
/** Invented legal names begin with a place of three units, then 示例 and four characters of their own. */
const PLACE = 3;
const OWN = 6;

function queryOf(way: Way, name: string, wrong: string): string {
  const own = name.slice(PLACE, PLACE + OWN);
  if (way === 'prefix') return own;
  if (way === 'infix') return own.slice(2);
  if (way === 'fuzzy') return own.slice(0, 3) + wrong + own.slice(4);
  return Array.from(own, (unit) => readingsOf(unit.charCodeAt(0))[0]?.charAt(0) ?? '').join('');
}

/**
 * Queries for one way, each with the entry it was made of. A prefix is that of a brand, which begins
 * with what is its own: that of a legal name is the place, which a thousand others share.
 */
export function queriesOf(way: Way, names: readonly string[]): Query[] {
  const random = seeded(11);
  const queries: Query[] = [];
  while (queries.length < COUNT) {
    const entry = pick(random, names.length / NAMES_AN_ENTRY);
    const text = queryOf(way, names[entry * NAMES_AN_ENTRY] ?? '', '龘');
    if (text.length >= (way === 'infix' ? OWN - 2 : OWN)) queries.push({ text, entry });
  }
  return queries;
}
