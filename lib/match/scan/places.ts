import { QUAD } from '../../index/quads';
import { gapBefore, isHardGap, type ScanText, type Span } from './scan-text';

/** Strings compared in one text: a text and a list that are made to hurt cost mentions, never time. */
const COMPARED = 2 ** 16;
/** Places told of one name. */
const TOLD = 256;
/** Whole stretches of two and three units that are asked for: 【示例】. */
const SHORT_CAP = 256;

/** Names of less than four units, which the index knows as whole texts alone. */
const isShort = (name: string): boolean => name.length < QUAD;

/** The stretches of two and three units that stand apart in a text, each with its places. */
export function shortStretches(scan: ScanText): ReadonlyMap<string, Span[]> {
  const found = new Map<string, Span[]>();
  let start = 0;
  for (let at = 1; at <= scan.text.length && found.size < SHORT_CAP; at++) {
    if (!isHardGap(gapBefore(scan, at))) continue;
    const text = at - start > 1 && at - start < QUAD ? scan.text.slice(start, at) : '';
    const known = found.get(text);
    if (known) known.push({ start, end: at });
    else if (text !== '') found.set(text, [{ start, end: at }]);
    start = at;
  }
  return found;
}

/**
 * Where names stand in a text, by its units alone. The text is gone over once: each place is noted under the four units
 * that begin there, and a name looks under its own first four.
 */
export function placesIn(scan: ScanText): (name: string) => Span[] {
  const { text } = scan;
  const byStart = new Map<string, number[]>();
  for (let at = 0; at + QUAD <= text.length; at++) {
    const quad = text.slice(at, at + QUAD);
    const known = byStart.get(quad);
    if (known) known.push(at);
    else byStart.set(quad, [at]);
  }
  const short = shortStretches(scan);
  let left = COMPARED;
  return (name) => {
    if (isShort(name)) return short.get(name) ?? [];
    const found: Span[] = [];
    for (const start of byStart.get(name.slice(0, QUAD)) ?? []) {
      if (left-- <= 0 || found.length === TOLD) break;
      if (text.startsWith(name, start)) found.push({ start, end: start + name.length });
    }
    return found;
  };
}
