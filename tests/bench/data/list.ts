import type { Entry } from '../../../lib/domain/entry';
import { termsOf } from '../../../lib/index/terms';
import { normaliseName } from '../../../lib/text/normalise';
import { inventedEntry } from '../invented-entries';
import { seeded } from '../random';

/** The seed of every list, so that all contenders of a size get the same entries. */
const SEED = 2026;
/** The invented entries `e0`, `e1`, … of a size, one at a time. */
export function* inventedEntries(count: number, seed = SEED): Generator<Entry> {
  const random = seeded(seed);
  for (let at = 0; at < count; at++) yield inventedEntry(`e${at}`, random);
}

/** Normalised names and identifiers of a list, flat: three names and two identifiers an entry. */
export interface Terms {
  names: string[];
  keys: string[];
}
export const NAMES_AN_ENTRY = 3;
export const KEYS_AN_ENTRY = 2;

/** Throws when an invented entry has other than the usual number of names or identifiers. */
export function inventedTerms(count: number, wanted: keyof Terms): string[] {
  const terms: string[] = [];
  const each = wanted === 'names' ? NAMES_AN_ENTRY : KEYS_AN_ENTRY;
  for (const entry of inventedEntries(count)) {
    const found = wanted === 'names' ? entry.names.map(({ text }) => text) : termsOf(entry).keys;
    if (found.length !== each) throw new Error(`${entry.id} has ${found.length} ${wanted}`);
    for (const term of found) terms.push(wanted === 'names' ? normaliseName(term) : term);
  }
  return terms;
}

/** Flat terms as each entry has them. */
export const listsOf = (terms: readonly string[], each: number): string[][] =>
  Array.from({ length: terms.length / each }, (_, at) => terms.slice(at * each, (at + 1) * each));
