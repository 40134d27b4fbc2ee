import { TEACHING } from '../../lib/text/own-part';

/** How words that many companies bear are told from a company's own (docs/matching.md, a brand’s own part). */

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

/** The character at `at` of most pairs, and how many have it; of equals the first met. */
function commonest(pairs: ReadonlySet<string>, at: 0 | 1): [shared: string, count: number] {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair[at] ?? '', (counts.get(pair[at] ?? '') ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}

/**
 * Pairs by the character that they share, once for all of them: 天下 天使 as `天下使`, and 科技 as `技科` where more pairs end in
 * 技 than begin with 科. Of what is left the largest group comes first.
 */
function packPairs(pairs: readonly string[]): { byFirst: string[]; byLast: string[] } {
  const left = new Set(pairs);
  const packed = { byFirst: Array.of<string>(), byLast: Array.of<string>() };
  while (left.size > 0) {
    const [[first, begin], [last, end]] = [commonest(left, 0), commonest(left, 1)];
    const [shared, at, groups] =
      begin >= end ? ([first, 0, packed.byFirst] as const) : ([last, 1, packed.byLast] as const);
    const own = [...left].filter((pair) => pair[at] === shared);
    groups.push(shared + own.map((pair) => pair[1 - at]).join(''));
    for (const pair of own) left.delete(pair);
  }
  return packed;
}

const GROUPS_A_LINE = 14;

/** Groups as the lines of a string, with a sign behind the last. */
function linesOf(groups: readonly string[], sign: string): string[] {
  const lines = Array.from({ length: Math.ceil(groups.length / GROUPS_A_LINE) }, (_, line) =>
    groups.slice(line * GROUPS_A_LINE, (line + 1) * GROUPS_A_LINE).join(' '),
  );
  return lines.map((line, at) => line + (at === lines.length - 1 ? sign : ' '));
}

/** The table as a module: every worker carries it, so its pairs share their characters. */
export function toModule(words: readonly string[], names: number, minimum: number): string {
  const { byFirst, byLast } = packPairs(words);
  const lines = [...linesOf(byFirst, '|'), ...linesOf(byLast, '')];
  return [
    '/**',
    ` * ${words.length} pairs of characters, no words of teaching, that stand in ${minimum} or more of ${names} short names of Chinese companies`,
    ' * (Company-Names-Corpus, Apache-2.0): `天下使 集团|技科` is 天下, 天使, 集团 and 科技.',
    ' * Made by `tests/tools/generic-words.ts`; not edited.',
    ' */',
    'export const GENERIC_PAIRS =',
    ...lines.map((line, at) => `  '${line}'${at === lines.length - 1 ? ';' : ' +'}`),
    '',
  ].join('\n');
}
