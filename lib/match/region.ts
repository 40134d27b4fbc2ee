import { regionTable } from './region-table';

/** Regions by GB/T 2260 code: `330000` a province, `330200` a city, `330281` a county. */

/** 南京东路 and 北京大学 say nothing about where a school is registered. */
const NOT_A_PLACE = /^(?:[东南西北中]?(?:路|街|大道)|大学|师范|理工|时间|话)/u;

function longestAt(text: string, at: number, words: Map<string, string[]>, cap: number): string {
  for (let length = Math.min(cap, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return '';
}

/**
 * The regions that a normalised text names, each as the codes its word may mean (朝阳: a city in
 * Liaoning). Longest word first and no overlap: 上海口语 names 上海, not 海口. A place right behind the one
 * around it is told once: 宁波市海曙区 names 海曙区 and not all of 宁波.
 */
export function regionsIn(text: string): string[][] {
  const { words, longest } = regionTable();
  const found: { codes: string[]; end: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at, words, longest);
    const codes = words.get(word);
    const end = at + word.length;
    if (codes && !NOT_A_PLACE.test(text.slice(end, end + 3))) {
      const around = found.at(-1);
      const inside = around?.end === at ? codesInside(codes, around.codes) : [];
      if (inside.length > 0) found.pop();
      found.push({ codes: inside.length > 0 ? inside : codes, end });
    }
    at += word.length || 1;
  }
  return found.map(({ codes }) => codes);
}

const codesInside = (codes: readonly string[], around: readonly string[]): string[] =>
  codes.filter((code) =>
    around.some((each) => code !== each && code.startsWith(significant(each))),
  );

/** Codes of the region that a registered name begins with, or none: 330281 for 余姚市示例… and 余姚示例… alike. */
export function leadingRegion(name: string): string[] {
  const { words, longest } = regionTable();
  return words.get(longestAt(name, 0, words, longest)) ?? [];
}

/** Does a word that names a region end at `at`? */
export function endsWithRegion(text: string, at: number): boolean {
  const { words, longest } = regionTable();
  for (let length = Math.min(longest, at); length >= 2; length--)
    if (words.has(text.slice(at - length, at))) return true;
  return false;
}

/** `33` of a province, `3302` of a city, `330281` of a county: parents are prefixes. */
const significant = (code: string): string => code.replace(/(?:00){1,2}$/, '');

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** Equal, or one lies in the other. */
export function isSameOrNested(a: string, b: string): boolean {
  const [x, y] = [significant(a), significant(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/**
 * Does a region that the page names support a registered one? The same, one inside it, or the city
 * around it; a whole province around a county says too little.
 */
export function supportsRegion(named: string, registered: string): boolean {
  const [x, y] = [significant(named), significant(registered)];
  const isAround = y.startsWith(x) && (x.length > 2 || MUNICIPALITIES.has(x));
  return x.startsWith(y) || isAround;
}
