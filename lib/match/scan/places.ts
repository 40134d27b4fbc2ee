import { addTo } from '../../domain/by-key';
import { QUAD } from '../../index/quads';
import { isHard, startsOf } from '../../text/page-text';
import type { ScanText, Span } from './scan-text';

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
    if (!isHard(scan, at)) continue;
    if (at - start > 1 && at - start < QUAD)
      addTo(found, scan.text.slice(start, at), { start, end: at });
    start = at;
  }
  return found;
}

/** Where names stand in a text, by its units alone. */
export function placesIn(scan: ScanText): (name: string) => Span[] {
  const { text } = scan;
  const short = shortStretches(scan);
  return (name) => {
    if (isShort(name)) return short.get(name) ?? [];
    return startsOf(name, text, TOLD).map((start) => ({ start, end: start + name.length }));
  };
}
