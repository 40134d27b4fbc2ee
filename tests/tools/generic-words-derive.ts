import { TEACHING } from '../../lib/text/own-part';

/** How words that many companies bear are told from a company's own (DESIGN section 4, brands). */

/** Longer words are made of these. */
export const GENERIC_UNITS = 2;

/** A word that stands in so many names is nobody's own. */
export const MINIMUM = 25;

/** The file begins with lines that say where its names are from. */
const HEAD_LINES = 2;

/** The names in the text of a file, one a line. */
export const namesIn = (text: string): string[] =>
  text.split(/\r?\n/).slice(HEAD_LINES).filter(Boolean);

const HAN_WORD = /^\p{Script=Han}+$/u;

/** The pairs of Han units that stand in at least `minimum` of the names and are no words of teaching, most frequent first. */
export function genericWords(names: readonly string[], minimum: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const pairs = new Set(
      Array.from({ length: Math.max(0, name.length - 1) }, (_, at) =>
        name.slice(at, at + GENERIC_UNITS),
      ),
    );
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count >= minimum && HAN_WORD.test(word) && !TEACHING.includes(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** 天下 天使 集团 as `天下使 集团`: each first character once, with all that make a pair with it. */
function packPairs(pairs: readonly string[]): string[] {
  const seconds = new Map<string, string>();
  for (const [first = '', second = ''] of pairs)
    seconds.set(first, (seconds.get(first) ?? first) + second);
  return [...seconds.values()];
}

const GROUPS_A_LINE = 14;

/** The table as a module: every worker carries it, so its pairs share their first characters. */
export function toModule(words: readonly string[], names: number, minimum: number): string {
  const groups = packPairs(words);
  const lines = Array.from({ length: Math.ceil(groups.length / GROUPS_A_LINE) }, (_, line) =>
    groups.slice(line * GROUPS_A_LINE, (line + 1) * GROUPS_A_LINE).join(' '),
  );
  return [
    '/**',
    ` * ${words.length} pairs of characters, no words of teaching, that stand in ${minimum} or more of ${names} short names of Chinese companies`,
    ' * (Company-Names-Corpus, Apache-2.0): `天下使 集团` is 天下, 天使 and 集团.',
    ' * Made by `tests/tools/generic-words.ts`; not edited.',
    ' */',
    'export const GENERIC_PAIRS =',
    ...lines.map((line, at) => (at === lines.length - 1 ? `  '${line}';` : `  '${line} ' +`)),
    '',
  ].join('\n');
}
