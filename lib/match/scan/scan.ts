import { addTo, distinctBy } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import { byList, ofCandidate, sharedAmong } from '../../domain/fair-shares';
import type { Candidate } from '../../domain/verdict';
import { QUAD } from '../../index/quads';
import type { Question } from '../../index/terms';
import { isHard, startsOf } from '../../text/page-text';
import { regionsIn } from '../../text/region';
import { COMPARED_A_LIST, withinBudget } from '../candidates';
import { cutTexts } from './cut-names';
import { findingsOf, keysIn, type ScanFinding, type Scanned } from './findings';
import { type ScanText, type Span, scanTextOf } from './scan-text';

/**
 * Any text: which listed subjects stand in it, and where. The index's own scan nominates, stored strings confirm, and
 * what stands around a name says whether it is that name. A mention says that the text speaks of somebody, never that
 * it is theirs.
 *
 * Worked example, `【示例启明】暑期班，余姚市示例启明培训学校有限公司，0574-62000001`:
 *   1. the question asks for `phone:057462000001` and for names inside the normalised text;
 *   2. 示例启明 in brackets is a brand, to be checked; the full name behind it is sure; the brand inside it is not told;
 *   3. the telephone number is one to be checked: anybody can type it.
 */

/** Findings told of one text, shared by lists. */
const FINDINGS_CAP = 2048;
/** Entries of one list that are looked for in one text, which names more of them than a title does. */
const LOOKED_FOR = 1024;

/** Places told of one name, and whole stretches of two and three units that are asked for: 【示例】. */
const PLACES_CAP = 256;

/** The stretches of two and three units that stand apart in a text, each with its places. */
function shortStretches(scan: ScanText): ReadonlyMap<string, Span[]> {
  const found = new Map<string, Span[]>();
  let start = 0;
  for (let at = 1; at <= scan.text.length && found.size < PLACES_CAP; at++) {
    if (!isHard(scan, at)) continue;
    if (at - start > 1 && at - start < QUAD)
      addTo(found, scan.text.slice(start, at), { start, end: at });
    start = at;
  }
  return found;
}

/** Where names stand in a text, by its units alone. */
function placesIn(scan: ScanText): (name: string) => Span[] {
  const { text } = scan;
  const short = shortStretches(scan);
  return (name) => {
    // The index knows these as whole texts alone.
    if (name.length < QUAD) return short.get(name) ?? [];
    return startsOf(name, text, PLACES_CAP).map((start) => ({ start, end: start + name.length }));
  };
}

/** A text with its keys: read once, both for what the index is asked and for what is found. */
interface ReadScan {
  scan: ScanText;
  keys: Scanned['keys'];
}

export function readScan(text: string): ReadScan {
  const scan = scanTextOf(text);
  return { scan, keys: keysIn(scan) };
}

/** The question about a text. */
export function scanQuestion({ scan, keys }: ReadScan): Question {
  const short = [...shortStretches(scan).keys()].map((name) => `name:${name}`);
  return { keys: [...keys.keys(), ...short], texts: [scan.text, ...cutTexts(scan)] };
}

const units = ({ start, end }: Span): number => end - start;

/** The longer first: a name inside a longer one is not that name. Of two equal findings the sure one. */
const byReach = (a: ScanFinding, b: ScanFinding): number =>
  units(b) - units(a) || Number(b.isSure) - Number(a.isSure) || a.start - b.start;

/** One list's findings without what stands inside something longer; of one stretch all that mean it stay. */
function withoutInner(findings: readonly ScanFinding[], length: number): ScanFinding[] {
  // At each unit: one more than the number of the stretch that it was given to.
  const given = new Uint16Array(length);
  const stretches: Span[] = [];
  const kept: ScanFinding[] = [];
  for (const each of [...findings].sort(byReach)) {
    const owner = stretches[(given[each.start] ?? 0) - 1];
    const isSame = owner?.start === each.start && owner.end === each.end;
    const isFree = !given.subarray(each.start, each.end).some((number) => number !== 0);
    if (!isFree && !isSame) continue;
    if (!isSame) given.fill(stretches.push(each), each.start, each.end);
    kept.push(each);
  }
  return kept;
}

/** The findings that are told: no list hides another's with a longer name of its own, or takes its places. */
function told(findings: readonly ScanFinding[], length: number): ScanFinding[] {
  const kept = [...byList(findings, ofCandidate).values()]
    .flatMap((own) => withoutInner(own, length))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return sharedAmong(kept, FINDINGS_CAP, ofCandidate);
}

/**
 * The findings of some candidates in a text, in the order of the text. `tellCut` gets those that nobody looked for,
 * since they are beyond what one list may cost. Pure; never throws.
 */
export function scanText(
  { scan, keys }: ReadScan,
  candidates: readonly Candidate[],
  today: Day,
  tellCut: (cut: readonly Candidate[]) => void = () => {},
): ScanFinding[] {
  if (candidates.length === 0) return [];
  let regions: string[][] | undefined;
  const scanned: Scanned = {
    scan,
    keys,
    places: placesIn(scan),
    regions: () => {
      regions ??= distinctBy(regionsIn(scan.text), String);
      return regions;
    },
  };
  const [own = []] = withinBudget([candidates], tellCut, COMPARED_A_LIST, LOOKED_FOR);
  const findings = own.flatMap((each) => findingsOf(scanned, each, today));
  return told(findings, scan.raw.length);
}
