import type { Entry } from '../../../../lib/domain/entry';
import { runs } from '../../runs';
import { entryOf, hostIdentifier } from '../support';

/** Seeded random lists and texts for the whole index, and the slow truth about them. */

/** Texts asked of one list. */
export const TEXTS = 50;
/** Lists, with `TEXTS` each. */
export const LISTS = runs(35);

type Random = () => number;
const below = (random: Random, count: number): number => Math.floor(random() * count);

/** Few letters make names share 4-grams, contain each other and overlap; many make them rare. */
const ALPHABETS = ['训示例', '示例启明培训学校有限公司', '甲乙', '示例a1\ud83d\ude00'].map((each) =>
  each.split(''),
);

function wordOver(random: Random, alphabet: readonly string[], least: number, most: number) {
  const length = least + below(random, most - least + 1);
  return Array.from({ length }, () => alphabet[below(random, alphabet.length)]).join('');
}

export interface Scenario {
  /** The normalised names of each entry, four units or more. */
  names: string[][];
  hosts: string[];
  texts: string[];
}

/** A list of up to 60 entries, and texts that hold some of its names whole, cut or not at all. */
export function scenario(random: Random): Scenario {
  const alphabet = ALPHABETS[below(random, ALPHABETS.length)] ?? [];
  const names = Array.from({ length: 1 + below(random, 60) }, () =>
    Array.from({ length: 1 + below(random, 3) }, () => wordOver(random, alphabet, 4, 14)),
  );
  const hosts = names.map(() => `s${below(random, 40)}.example.com`);
  const texts = Array.from({ length: TEXTS }, () => {
    const name = names[below(random, names.length)]?.[0] ?? '';
    const kept = name.slice(below(random, 2), name.length - below(random, 2));
    return wordOver(random, alphabet, 0, 40) + kept + wordOver(random, alphabet, 0, 40);
  });
  return { names, hosts, texts };
}

/** Entries whose names are normalised already: what is left to the index is finding them. */
export const entriesOf = ({ names, hosts }: Scenario): Entry[] =>
  names.map((each, at) =>
    entryOf(`e${at}`, each, { identifiers: [hostIdentifier(hosts[at] ?? '')] }),
  );

/** Which entries have a name inside the text, by looking at all of them. */
export const naiveScan = (names: readonly string[][], text: string): number[] =>
  names.flatMap((each, ordinal) => (each.some((name) => text.includes(name)) ? [ordinal] : []));
