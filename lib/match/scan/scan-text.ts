import { normalise, offsetAfter } from '../../text/normalise';
import { ELLIPSIS, gapAt, gapsOf, HARD, isHard, type PageText } from '../../text/page-text';

/** A stretch of units, of the normalised text or of the text as it was given. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A text that is scanned: the text as it was given, and the way back to it. Both ends of it are hard gaps, and so are
 * dots: what stands before them has ended, or its end is asked for with `isDotted`.
 */
export interface ScanText extends PageText {
  raw: string;
  /** Offset in `raw` of each unit of `text`. */
  source: Uint32Array;
}

export function scanTextOf(raw: string): ScanText {
  const normal = normalise(raw);
  const { text, source } = normal;
  const gaps = gapsOf(raw, normal, HARD);
  gaps[0] = HARD;
  gaps[text.length] = HARD;
  return { raw, text, source, gaps };
}

/** Offset in the given text behind unit `at` of the normalised one. */
const behind = ({ raw, source }: ScanText, at: number): number =>
  offsetAfter(raw, source[at] ?? raw.length);

/** A stretch of the normalised text as offsets of the text as it was given. */
export const asGiven = (scan: ScanText, { start, end }: Span): Span => ({
  start: scan.source[start] ?? scan.raw.length,
  end: behind(scan, end - 1),
});

/** The text before unit `at` that normalisation leaves out: white space, signs, brackets. */
export function between(scan: ScanText, at: number): string {
  if (gapAt(scan, at) === 0) return '';
  return scan.raw.slice(at === 0 ? 0 : behind(scan, at - 1), scan.source[at]);
}

/** The text goes on, or was cut: nothing ends here for certain. */
export const isDotted = (scan: ScanText, at: number): boolean => ELLIPSIS.test(between(scan, at));

/** Signs that end a clause. A line's end, an emoji, a dash or a bracket may stand inside a name that was set apart. */
const CLAUSE = /[。！？；，、：!?;,:]/u;

/** Does a clause end inside a stretch, where the stored name has no edge of its own? */
export function isParted(scan: ScanText, { start, end }: Span, edges: Uint8Array): boolean {
  for (let at = start + 1; at < end; at++)
    if (gapAt(scan, at) !== 0 && edges[at - start] !== 1 && CLAUSE.test(between(scan, at)))
      return true;
  return false;
}

/** Where the hard gap before unit `at`, or the text's start, is; looked for over `most` units. */
export function clauseStart(scan: ScanText, at: number, most: number): number {
  let start = at;
  while (start > Math.max(0, at - most) && !isHard(scan, start)) start--;
  return start;
}

/** Where the gap of any kind before unit `at` is; looked for over `most` units. */
export function runStart(scan: ScanText, at: number, most: number): number {
  let start = at - 1;
  while (start > Math.max(0, at - most) && gapAt(scan, start) === 0) start--;
  return Math.max(0, start);
}
