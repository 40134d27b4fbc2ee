import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isLive } from '../../domain/lifecycle';
import { isSureLookup, type LookupWay } from '../../domain/lookup';
import type { Candidate } from '../../domain/verdict';
import type { VetWay } from '../../domain/vet';
import { keyOf, type Question } from '../../index/nominate';
import { ownPart } from '../../text/own-part';
import { regionsIn, supportsRegion } from '../../text/region';
import { isShareable, knownRegions } from '../evidence/region';
import { type NameForm, namesOf } from '../names/entry-names';
import { keyWay } from '../vet/evidence';
import { standsAsBrand } from './brands';
import { type Standing, standingOf } from './full-names';
import { findLinks } from './links';
import { findCodesAndPhones, findFilings } from './numbers';
import { placesIn, shortStretches } from './places';
import { asGiven, type ScanText, type Span, scanTextOf } from './scan-text';

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
export interface ScanFinding extends Span {
  candidate: Candidate;
  how: LookupWay;
  /** The name or key that was met, as the list has it. */
  name: string;
  isSure: boolean;
}

/** Keys asked of one text: a text that is made of numbers costs no more. */
const KEYS_CAP = 4096;
/** Findings told of one text. */
const FINDINGS_CAP = 2048;

type Keys = ReadonlyMap<string, Span[]>;

function keysIn(scan: ScanText): Keys {
  const keys = new Map<string, Span[]>();
  const note = (key: string, at: Span): void => {
    const known = keys.get(key);
    if (known) known.push(at);
    else if (keys.size < KEYS_CAP) keys.set(key, [at]);
  };
  findFilings(scan, note);
  findLinks(scan.raw, note);
  findCodesAndPhones(scan, note);
  return keys;
}

/** What the index is asked of a text. */
export function scanQuestion(text: string): Question {
  const scan = scanTextOf(text);
  const short = [...shortStretches(scan).keys()].map((name) => `name:${name}`);
  return { keys: [...keysIn(scan).keys(), ...short], texts: [scan.text] };
}

const KEY_WAYS: Partial<Record<VetWay, LookupWay>> = {
  operator: 'operator',
  unverified: 'unverified',
  phone: 'text-phone',
};

function keyFindings(keys: Keys, candidate: Candidate, today: Day): ScanFinding[] {
  const { entry } = candidate;
  return entry.identifiers.flatMap((identifier) => {
    const places = keys.get(keyOf(identifier)) ?? [];
    const way = places.length > 0 ? keyWay({ entry, today }, identifier) : null;
    if (way === null) return [];
    const how = KEY_WAYS[way] ?? 'text-key';
    return places.map((at) => found(candidate, at, how, identifier.value));
  });
}

const found = (candidate: Candidate, at: Span, how: LookupWay, name: string): ScanFinding => ({
  ...at,
  candidate,
  how,
  name,
  isSure: isSureLookup(how),
});

/** A full name that others may bear needs its place in the text: 示例启明培训学校. */
function isPlaced(name: NameForm, entry: Entry, regions: readonly string[][]): boolean {
  if (!isShareable(name)) return true;
  const known = knownRegions(entry);
  return regions.some((codes) =>
    codes.some((code) => known.some((region) => supportsRegion(code, region))),
  );
}

const WAY_OF: Record<Exclude<Standing, 'none'>, LookupWay> = {
  sure: 'text-name',
  branch: 'branch',
  part: 'text-part',
};

/** What one text is asked about each candidate. */
interface Scanned {
  scan: ScanText;
  keys: Keys;
  places: (name: string) => Span[];
  /** Places that the whole text names; read where a name needs them. */
  regions: () => string[][];
}

function fullFindings(
  { scan, places, regions }: Scanned,
  candidate: Candidate,
  names: readonly NameForm[],
  isOperator: boolean,
): ScanFinding[] {
  return names.flatMap((name) =>
    places(name.text).flatMap((at) => {
      const standing = standingOf(name, scan, at);
      if (standing === 'none') return [];
      const isSure = standing === 'sure' && isPlaced(name, candidate.entry, regions());
      const how = isOperator
        ? 'operator'
        : WAY_OF[isSure || standing !== 'sure' ? standing : 'part'];
      return [found(candidate, asGiven(scan, at), how, name.printed)];
    }),
  );
}

/** Units of a brand's own part: 未来教育 and 国际学校 have none and are anybody's words. */
const BRAND_UNITS = 2;

/** A source prints short names and an app's name; a brand is derived. */
const isTelling = (name: NameForm): boolean =>
  !name.isBrand || ownPart(name.text).length >= BRAND_UNITS;

function brandFindings({ scan, places }: Scanned, candidate: Candidate): ScanFinding[] {
  const { entry } = candidate;
  const { brands } = namesOf(entry);
  return brands.filter(isTelling).flatMap((name) =>
    places(name.text)
      .filter((at) => standsAsBrand(name, scan, at, entry))
      .map((at) => found(candidate, asGiven(scan, at), 'text-brand', name.printed)),
  );
}

/** An app is who the notice named where its developer stands in the text too (honesty rule 9). */
function withDeveloper(candidate: Candidate, findings: readonly ScanFinding[]): ScanFinding[] {
  const { app } = candidate.entry;
  const hasDeveloper = findings.some(({ how }) => how === 'operator');
  const isApp = ({ how, name }: ScanFinding): boolean =>
    how === 'text-brand' && namesOf(candidate.entry).apps.some(({ printed }) => printed === name);
  if (!app?.developer || !hasDeveloper || !findings.some(isApp)) return [...findings];
  return findings.map((each) =>
    isApp(each) || each.how === 'operator' ? { ...each, how: 'text-name', isSure: true } : each,
  );
}

function findingsOf(scanned: Scanned, candidate: Candidate, today: Day): ScanFinding[] {
  const { entry, stale } = candidate;
  if (!isLive(entry, today)) return [];
  const keys = keyFindings(scanned.keys, candidate, today);
  // A list past its date keeps what rests on a key of the subject's own.
  if (stale) return keys.filter(({ isSure }) => isSure);
  const { full, operators } = namesOf(entry);
  return [
    ...keys,
    ...withDeveloper(candidate, [
      ...fullFindings(scanned, candidate, full, false),
      ...fullFindings(scanned, candidate, operators, true),
      ...brandFindings(scanned, candidate),
    ]),
  ];
}

const units = ({ start, end }: Span): number => end - start;

/** The longer first: a name inside a longer one is not that name. Of equals the sure one. */
const byReach = (a: ScanFinding, b: ScanFinding): number =>
  units(b) - units(a) || Number(b.isSure) - Number(a.isSure) || a.start - b.start;

/** Without what stands inside something longer; of one stretch all that mean it stay. */
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
  return kept.sort((a, b) => a.start - b.start);
}

/** What stands in a text of some candidates, in the order of the text. Pure; never throws. */
export function scanText(
  text: string,
  candidates: readonly Candidate[],
  today: Day,
): ScanFinding[] {
  if (candidates.length === 0) return [];
  const scan = scanTextOf(text);
  let regions: string[][] | undefined;
  const scanned: Scanned = {
    scan,
    keys: keysIn(scan),
    places: placesIn(scan),
    regions: () => {
      regions ??= regionsIn(scan.text);
      return regions;
    },
  };
  const findings = candidates.flatMap((each) => findingsOf(scanned, each, today));
  return withoutInner(findings, text.length).slice(0, FINDINGS_CAP);
}
