import { addTo } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isSameOrNested, ownCodes, usccChecksumHolds } from '../../domain/identifiers';
import { isEntryShown } from '../../domain/lifecycle';
import { isSureLookup, type LookupWay } from '../../domain/lookup';
import type { Candidate } from '../../domain/verdict';
import type { VetWay } from '../../domain/vet';
import { keyOf } from '../../index/terms';
import { ownPart } from '../../text/own-part';
import { supportsRegion } from '../../text/region';
import { keyWay } from '../evidence/key-way';
import { isShareable } from '../evidence/region';
import { knownRegions, type NameForm, namesOf } from '../names/entry-names';
import { placesAround, standsAsBrand } from './brands';
import { cutPlaces } from './cut-names';
import { type Standing, standingOf } from './full-names';
import { findKeys } from './links';
import { asGiven, type ScanText, type Span } from './scan-text';

/** The findings of one text for one candidate: its keys, its full names, its brands. */

export interface ScanFinding extends Span {
  candidate: Candidate;
  how: LookupWay;
  /** The name or key that was met, as the list has it. */
  name: string;
  isSure: boolean;
}

/** Keys asked of one text: a text that is made of numbers costs no more. */
const KEYS_CAP = 4096;
type Keys = ReadonlyMap<string, Span[]>;

/** Keys in a text, each with its places. */
export function keysIn(scan: ScanText): Keys {
  const keys = new Map<string, Span[]>();
  const note = (key: string, at: Span): void => {
    if (keys.has(key) || keys.size < KEYS_CAP) addTo(keys, key, at);
  };
  findKeys(scan, note);
  return keys;
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

/**
 * A full name that others may bear (示例启明培训学校) needs its place and no other: around the name, or, where none of
 * them tells, in the whole text.
 */
function isPlaced(
  name: NameForm,
  entry: Entry,
  { scan, regions }: Pick<Scanned, 'scan' | 'regions'>,
  at: Span,
): boolean {
  if (!isShareable(name, entry)) return true;
  const known = knownRegions(entry);
  const tells = (is: (code: string, region: string) => boolean) => (codes: readonly string[]) =>
    codes.every((code) => known.some((region) => is(code, region)));
  for (const placesOf of [() => placesAround(scan, at), regions]) {
    const places = placesOf();
    if (!places.every(tells(isSameOrNested))) return false;
    if (places.some(tells(supportsRegion))) return true;
  }
  return false;
}

/** A credit code right behind a name, with its label or without: 示例学校（统一社会信用代码：…）. */
const CODE_BEHIND = /^(?:[^\p{L}。]|统一|社会信用代码|税号)*?([\dA-Z]{18})(?![\dA-Z])/u;

/** Does the text give a name another code than the entry's? A mistyped one is no other. */
function hasOtherCode({ raw }: ScanText, end: number, entry: Entry): boolean {
  const own = ownCodes(entry);
  const code = CODE_BEHIND.exec(raw.slice(end))?.[1] ?? '';
  return own.length > 0 && !own.includes(code) && usccChecksumHolds(code);
}

const WAY_OF: Record<Exclude<Standing, 'none'>, LookupWay> = {
  sure: 'text-name',
  branch: 'branch',
  part: 'text-part',
};

/** One text and one candidate to find in it. */
export interface Scanned {
  scan: ScanText;
  keys: Keys;
  places: (name: string) => Span[];
  /** Places that the whole text names, each once; read where a name needs them. */
  regions: () => string[][];
}

function fullFindings(
  scanned: Scanned,
  candidate: Candidate,
  names: readonly NameForm[],
  isOperator: boolean,
): ScanFinding[] {
  const { scan, places } = scanned;
  return names.flatMap((name) =>
    places(name.text).flatMap((at) => {
      const standing = standingOf(name, scan, at);
      if (standing === 'none') return [];
      const given = asGiven(scan, at);
      const isInDoubt =
        standing === 'sure' &&
        (!isPlaced(name, candidate.entry, scanned, at) ||
          hasOtherCode(scan, given.end, candidate.entry));
      const how = isOperator ? 'operator' : WAY_OF[isInDoubt ? 'part' : standing];
      return [found(candidate, given, how, name.printed)];
    }),
  );
}

function cutFindings({ scan, places }: Scanned, candidate: Candidate): ScanFinding[] {
  return namesOf(candidate.entry).full.flatMap((name) =>
    cutPlaces(name, scan, places).map(({ standing, ...at }) =>
      found(
        candidate,
        asGiven(scan, at),
        standing === 'branch' ? 'branch' : 'text-cut',
        name.printed,
      ),
    ),
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

/** All that a text says of one candidate, in no order. */
export function findingsOf(scanned: Scanned, candidate: Candidate, today: Day): ScanFinding[] {
  const { entry, stale } = candidate;
  if (!isEntryShown(entry, today)) return [];
  const keys = keyFindings(scanned.keys, candidate, today);
  // A list past its date keeps what rests on a key of the subject's own.
  if (stale) return keys.filter(({ isSure }) => isSure);
  const { full, operators } = namesOf(entry);
  return [
    ...keys,
    ...withDeveloper(candidate, [
      ...fullFindings(scanned, candidate, full, false),
      ...fullFindings(scanned, candidate, operators, true),
      ...cutFindings(scanned, candidate),
      ...brandFindings(scanned, candidate),
    ]),
  ];
}
