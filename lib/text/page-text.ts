import { TEXT_CAP } from '../domain/page-limits';
import { type NormalText, normalise, offsetAfter } from './normalise';
import { UNSEEN } from './normalise-units';

/**
 * The kind of a gap between two units of normalised text. A name may begin or end at any gap. White space and round
 * brackets stand inside names too (示例启明教育(北京)有限公司); a dash or a bar does not.
 */
export const SPACE = 1;
export const OPEN = 2;
export const CLOSE = 4;
export const HARD = 8;

/** A text of the page, normalised, with the kind of every gap. */
export interface PageText {
  text: string;
  /** Length `text.length + 1`; 0 = no gap before unit `i`. */
  gaps: Uint8Array;
}

/** Engines cut long titles with dots, so dots prove no end: 示例大学… may go on as 示例大学出版社. */
export const ELLIPSIS = /\.{2,}|…|⋯|‥|。{2,}/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
/** The empty pattern of Braille is drawn as white space. */
const REST = new RegExp(`[^\\s\\u2800()（）${UNSEEN}\\p{M}]`, 'u');

/** The signs of most gaps, except dots. All other signs are left to the expressions. */
const PLAIN_GAPS: ReadonlyMap<string, number> = new Map([
  ...Array.from(' \u3000', (space) => [space, 0] as const),
  ...Array.from('(（', (sign) => [sign, OPEN] as const),
  ...Array.from(')）', (sign) => [sign, CLOSE] as const),
  ...Array.from('-_|,:;/!?&+—–·，、：；｜！？【】《》「」“”\n', (sign) => [sign, HARD] as const),
]);

/** `gapOf` without an expression of Unicode classes, which a cold worker takes long to make; null: not that simple. */
export function plainGapOf(between: string): number | null {
  let gap = 0;
  for (let at = 0; at < between.length; at++) {
    const kind = PLAIN_GAPS.get(between.charAt(at));
    if (kind === undefined) return null;
    gap |= kind;
  }
  return gap || SPACE;
}

/** The kind of a gap by all of its signs. */
export function gapOf(between: string, ofDots: number): number {
  if (ELLIPSIS.test(between)) return ofDots;
  let gap = 0;
  if (/[(（]/.test(between)) gap |= OPEN;
  if (/[)）]/.test(between)) gap |= CLOSE;
  if (REST.test(between) || LINE_BREAK.test(between)) gap |= HARD;
  return gap || SPACE;
}

/** The gaps of a normalised text. `ofDots`: the kind of a gap with dots in it. */
export function gapsOf(
  raw: string,
  { text, edges, source }: NormalText,
  ofDots: number,
): Uint8Array {
  const gaps = new Uint8Array(text.length + 1);
  for (let at = 0; at <= text.length; at++) {
    if (edges[at] !== 1) continue;
    const from = at === 0 ? 0 : offsetAfter(raw, source[at - 1] ?? 0);
    const between = raw.slice(from, source[at]);
    gaps[at] = plainGapOf(between) ?? gapOf(between, ofDots);
  }
  return gaps;
}

/**
 * Reads a text of the page, cut at `TEXT_CAP`. Both ends are hard gaps, except where the text was cut
 * or trails off in dots.
 */
export function readText(source: string): PageText {
  const raw = source.slice(0, TEXT_CAP);
  const normal = normalise(raw);
  const { text } = normal;
  const gaps = gapsOf(raw, normal, 0);
  for (const end of [0, text.length]) if (gaps[end]) gaps[end] |= HARD;
  if (raw.length >= TEXT_CAP) gaps[text.length] = 0;
  return { text, gaps };
}

/** The kind of gap before unit `at`. */
export const gapAt = (page: PageText, at: number): number => page.gaps[at] ?? 0;

/** Was the text cut, so that its last name may go on? */
export const isCutOff = (page: PageText): boolean => gapAt(page, page.text.length) === 0;

export const isHard = (page: PageText, at: number): boolean => (gapAt(page, at) & HARD) !== 0;

/** Where a name stands in a text by its units alone: the first `most` places. */
export function startsOf(name: string, text: string, most: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < most; at = text.indexOf(name, at + 1))
    found.push(at);
  return found;
}

/** In `新 示 例 启 明` every gap is white space, which then parts no names. */
export function isSpacedOut(page: PageText, start: number, end: number): boolean {
  let gaps = 0;
  for (let at = start + 1; at < end; at++) if (gapAt(page, at) !== 0) gaps++;
  return gaps * 2 >= end - start;
}

const BRACKET_CAP = 12;

/** Is the bracket that closes before `at` inside a name: does its opening touch a word on its left? */
export function closesInsideName(page: PageText, at: number): boolean {
  for (let open = at - 1; open > 0 && at - open <= BRACKET_CAP; open--) {
    if (gapAt(page, open) & OPEN) return !isHard(page, open);
  }
  return false;
}

/** The first gap after `from`, or the end of the text; looked for no further than `most`. */
export function nextGap({ text, gaps }: PageText, from: number, most = text.length): number {
  const end = Math.min(most, text.length);
  let at = from + 1;
  while (at < end && gaps[at] === 0) at++;
  return Math.min(at, end);
}

/** The same of a hard gap. */
export function nextHard(page: PageText, from: number, most = page.text.length): number {
  const end = Math.min(most, page.text.length);
  let at = from + 1;
  while (at < end && !isHard(page, at)) at++;
  return Math.min(at, end);
}
