import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import { isSameOrNested } from '../../domain/identifiers';
import { shownView } from '../../domain/lifecycle';
import {
  HITS,
  isEqualLookup,
  isSureLookup,
  LOOSENESS,
  type LookupAsked,
  type LookupReading,
  type LookupReply,
  type LookupWay,
  looseness,
  type Mention,
} from '../../domain/lookup';
import { collectCut, joinUnchecked, type Unchecked, withCut } from '../../domain/unchecked';
import type { VetWay } from '../../domain/vet';
import { mayHoldAddress, readInput, readName } from '../../match/input';
import { hasHan, isRegisteredName } from '../../match/names/forms';
import { withoutAdded } from '../../match/query';
import { TAKEN_OUT } from '../../match/vet/cell';
import { judgeRows } from '../../match/vet/judge-rows';
import { readRow, rowQuestion } from '../../match/vet/row';
import { loadSuffixes } from '../../sites/own-identifiers';
import { normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { regionsIn } from '../../text/region';
import { MIN_LOOSE } from '../../text/typed-name';
import { askLists, nominateInLists } from '../lists/nominate';
import { beginningIn, soundingIn } from './by-likeness';
import { fitsPlaces, type NamedHits, NOBODY, namedIn, READ } from './by-name';
import { tradedIn } from './by-trade';
import { coverageOfLists } from './coverage';
import { distinct, joined, ordered, regionsOf, together } from './order';
import { readPassage } from './passage';
import { fewOthers, ofOtherLists } from './record';

/** Units of a trade name that is asked for with a word of teaching: 白鹭教育. */
const TRADE_UNITS = 2;

/** The way of a look-up for each judged way of vetting. */
const WAYS: Record<Exclude<VetWay, LookupWay> | 'operator', LookupWay> &
  Partial<Record<VetWay, LookupWay>> = {
  'app-and-developer': 'exact',
  name: 'exact',
  operator: 'same',
  namesake: 'same',
  elsewhere: 'same',
  'with-another': 'same',
  'other-owner': 'unverified',
  'app-name': 'same',
  brand: 'same',
  mentioned: 'text-part',
  near: 'typo',
};

/** All other ways have the same name in both. */
const wayOf = (how: VetWay): LookupWay => WAYS[how] ?? (how as Extract<VetWay, LookupWay>);

/** The hits, and the entries that were not looked at. */
interface Hits extends NamedHits {
  unchecked: Unchecked[];
}

/** Judge keys and whole names as a row of a table. */
async function judged(text: string, isKey: boolean, day: Day): Promise<Hits> {
  const row = readRow({ row: 0, any: text });
  const { candidates, unchecked } = await nominateInLists(rowQuestion(row));
  const { cut, tellCut } = collectCut();
  const [result] = judgeRows([row], candidates, { today: day, tellCut });
  const hits = (result?.matches ?? []).map(({ candidate, how, met }) => ({
    ...shownView(candidate, day),
    others: fewOthers(ofOtherLists(candidates, candidate), day),
    how: isKey && how === 'operator' ? how : wayOf(how),
    name: met,
  }));
  return { hits, isCut: false, unchecked: withCut(unchecked, cut) };
}

async function findHits({ as, value }: LookupReading, text: string): Promise<Hits> {
  const day = today();
  if (value === '' || as === 'text') return { ...NOBODY, unchecked: [] };
  if (as !== 'name') return judged(text, true, day);
  const [sure, named] = await Promise.all([
    judged(text, false, day),
    askLists(async (generation) => [await namedIn(generation, value, day, READ)]),
  ]);
  return { ...together([sure, ...named]), unchecked: sure.unchecked };
}

interface Found extends Hits {
  reading: LookupReading;
  mentions: Mention[];
}

/** Keys that a whole message may begin with. */
const MESSAGE_LIKE: readonly LookupReading['as'][] = [...TAKEN_OUT, 'name', 'text', 'site'];
/** Readings that are not tried as a name once more: it was one, or no name looks like it. */
const NOT_RETRIED: readonly LookupReading['as'][] = ['name', 'icp', 'psb', 'licence', 'app-link'];
/** Longer ones are no names. */
const NAME_UNITS = 120;

/** May a text that does not look like a name meet a name in this way? A sentence has words of many names. */
function isMet(how: LookupWay, as: LookupReading['as']): boolean {
  if (as === 'site') return isEqualLookup(how);
  return how !== 'words' && (as === 'text' || looseness(how) <= LOOSENESS.held);
}

/**
 * The hits of a text, which was taken for a number or a sentence, as a name. A sentence may be a mistyped name or one
 * in letters (余姚市示例启明培训学校有公司); an address only counts if it is equal to a name (example.js). Null if no list has such a
 * name.
 */
async function asName(text: string, { as }: LookupReading): Promise<Found | null> {
  if (text.length > NAME_UNITS || NOT_RETRIED.includes(as)) return null;
  const reading = readName(text.trim());
  const found = await findHits(reading, text);
  const hits = found.hits.filter(({ how }) => isMet(how, as));
  return hits.length > 0 ? { ...found, reading, hits, mentions: [] } : null;
}

/** A campus, a shop or an address that a name ends in, behind a sign or a word of teaching. */
const SITE =
  /(?<=教育|培训|学校|中心|[\s\p{P}])[\s\p{P}]*\p{Script=Han}{0,8}(?:校区|分校|教学点|万达店|[路街弄道](?:店|\d+号?.{0,8}))[)）]?$/u;

/**
 * The hits of a name without the campus, street or question behind it: 白鹳教育（文三路校区）, 示例帮app. The shortened name is
 * another text, so no hit is certain.
 */
async function asShorter(found: Found): Promise<Found | null> {
  const { reading } = found;
  if (reading.as !== 'name') return null;
  const site = reading.value.replace(SITE, '');
  const text = normaliseName(site);
  // 公司 is such a word too, and the end of a registered name.
  const value = isRegisteredName(text) ? text : withoutAdded(text);
  if (value.length < TRADE_UNITS || value === normaliseName(reading.value)) return null;
  const asked: LookupReading = { as: 'name', value, remarks: [] };
  const left = await withTraded({ ...found, ...(await findHits(asked, value)), reading: asked });
  const lesser: LookupWay = site === reading.value ? 'same' : 'branch';
  const hits = left.hits
    .filter(({ how }) => isEqualLookup(how) || value.length >= MIN_LOOSE)
    .map((hit) => (isEqualLookup(hit.how) ? { ...hit, how: lesser } : hit));
  return hits.length > 0 ? { ...left, hits, reading } : null;
}

/** The found hits, or else the names and keys that stand in the text. */
async function asPassage(text: string, found: Found): Promise<Found> {
  if (!MESSAGE_LIKE.includes(found.reading.as)) return found;
  const passage = await readPassage(text);
  const unchecked = joinUnchecked(found.unchecked, passage.unchecked);
  // An address that is on no list is no other that is a part of it: n1.example.com.示例.
  const { as, value } = found.reading;
  const isPart =
    as === 'site' && value !== '' && passage.hits.some(({ how }) => how === 'text-key');
  if (passage.hits.length === 0 || isPart) return { ...found, unchecked };
  // A remark on a bad number does not apply to a passage. A mask does: it hides a part of the passage.
  const remarks = found.reading.remarks.filter((remark) => remark === 'masked');
  return { ...passage, isCut: false, unchecked, reading: { as: 'text', value: text, remarks } };
}

/** Add entries of the same trade name (示例启明教育 for a 培训学校), unless a hit is certain. */
async function withTraded(found: Found): Promise<Found> {
  const { as, value } = found.reading;
  const isSure = found.hits.some(({ how }) => isSureLookup(how));
  if (as !== 'name' || value === '' || isSure) return found;
  const asked = { day: today(), least: TRADE_UNITS };
  const traded = together(await askLists((generation) => tradedIn(generation, value, asked)));
  const isCut = found.isCut || traded.isCut;
  return { ...found, hits: joined(found.hits, traded.hits), isCut };
}

/** Signs that part the pieces of a message. */
const SIGNS = /[\n\r【】「」『』《》〈〉“”"()（）[\]:：,，。!！?？;；、|]+/u;

/** A text read as a name, or as a sentence that may be one; else as no name. */
function nameOf(text: string, { reading }: Found): LookupReading {
  if (reading.as === 'name') return reading;
  const isSentence = reading.as === 'text' && !SIGNS.test(text) && text.length <= NAME_UNITS;
  return isSentence ? readName(text) : { as: 'name', value: '', remarks: [] };
}

/** Entries whose name sounds like the text or begins it, if nothing else was met. */
async function asAlike(text: string, found: Found): Promise<Found | null> {
  const reading = nameOf(text, found);
  if (reading.value === '') return null;
  const day = today();
  const alike = await askLists(async (generation) => {
    const spoken = await soundingIn(generation, reading.value, day);
    return [spoken.hits.length > 0 ? spoken : await beginningIn(generation, reading.value, day)];
  });
  const all = together(alike);
  return all.hits.length > 0 ? { ...found, ...all, reading } : null;
}

/** Is a part of a text long and odd enough to be a name, which can be asked for by itself? */
function mayBeName(part: string): boolean {
  const units = normaliseName(part);
  const isLong = hasHan(units) && units.length >= MIN_LOOSE;
  return isLong && !isPlainWords(units) && ownPart(units).length >= TRADE_UNITS;
}

/** Between two names that are compared: 示例启明和白鹳艺术, 示例启明 白鹳艺术. */
const BETWEEN_COMPARED = /[\s/+]+|还是|[和与跟]/u;

/** Look up each of several names that make up a text. `met`: how many are met, in a place that the text names. */
async function asSeveral(
  text: string,
  found: Found,
): Promise<{ met: number; answer: Found } | null> {
  const reading = nameOf(text, found);
  const parts = reading.value.split(BETWEEN_COMPARED).filter(mayBeName).slice(0, PIECES);
  if (parts.length < 2) return null;
  const places = regionsIn(normaliseName(text));
  const answers = await Promise.all(parts.map(readAndFind));
  const met = answers.flatMap((own) => {
    const hits = own.hits.filter(({ entry }) => fitsPlaces(entry, places));
    return own.reading.as === 'name' && hits.length > 0 ? [{ ...own, hits }] : [];
  });
  const answer = {
    ...together(met),
    reading,
    mentions: [],
    unchecked: joinUnchecked(...answers.map(({ unchecked }) => unchecked)),
  };
  return { met: met.length, answer };
}

/** Whole names as they stand in the text: 示例清风有限公司 may be a part of 余姚市示例明月和示例清风有限公司. */
function asStanding(several: Found, passage: Found): Found {
  const standing = new Map(passage.hits.map(({ ref, how }) => [refKey(ref), how]));
  const hits = several.hits.map((hit) =>
    hit.how === 'exact' ? { ...hit, how: standing.get(refKey(hit.ref)) ?? 'text-part' } : hit,
  );
  return { ...several, hits, unchecked: joinUnchecked(passage.unchecked, several.unchecked) };
}

/** A longer text is no message that begins with its sender's name. */
const MESSAGE_UNITS = 300;
/** Its pieces that are looked at. */
const PIECES = 3;
/** 我是白鹳艺术的王老师, 这里是白鹳艺术. */
const SAYS_WHO = /^.{0,4}[是叫]/u;

/** The names by which a message may begin: `【白鹳艺术】家长您好…`, `白鹳艺术(万达店) https://…`. */
function sendersOf(text: string): string[] {
  if (text.length > MESSAGE_UNITS) return [];
  const pieces = text.split(SIGNS).filter((piece) => piece.trim() !== '');
  const names = pieces.slice(0, PIECES).map((piece) => piece.trim().replace(SAYS_WHO, ''));
  return names.filter((name) => mayBeName(name) && name !== text);
}

/**
 * Look up the sender that a message names first, by that name alone. A list past its date is not asked about names
 * within a text.
 */
async function asSender(text: string, passage: Found): Promise<Found | null> {
  const { reading, unchecked } = passage;
  if (reading.as !== 'text') return null;
  const places = regionsIn(normaliseName(text));
  const late = await askLists(async ({ stale, identity }) => (stale ? [identity] : []));
  for (const name of sendersOf(text)) {
    const stands = (met: string): boolean => normaliseName(name).includes(normaliseName(met));
    if (passage.hits.some((hit) => stands(hit.name))) return null;
    const found = await readAndFind(name);
    const hits = found.hits.filter(
      ({ ref, entry }) => !late.includes(ref.list) && fitsPlaces(entry, places),
    );
    if (found.reading.as === 'name' && hits.length > 0)
      return { ...found, hits, unchecked: joinUnchecked(unchecked, found.unchecked) };
  }
  return null;
}

/**
/**
 * Add whom a passage of brands must not hide: entries of the same trade name where a brand stands in a name
 * (示例启明教育), and the sender of a message that mentions one (请打开“示例帮”). The answer then reads the text as a name.
 */
async function besidePassage(text: string, passage: Found, found: Found): Promise<Found> {
  if (passage.hits.some(({ how }) => isSureLookup(how))) return passage;
  const beside = (await asSender(text, passage)) ?? (await withTraded(found));
  const hits = distinct([...beside.hits, ...passage.hits]);
  if (hits.length === passage.hits.length) return passage;
  return { ...beside, hits, unchecked: joinUnchecked(passage.unchecked, beside.unchecked) };
}

/**
 * Try one reading after the other, until one has hits: a name or number; several names; a passage; a trade name; a
 * mistyped, shortened or alike name; the sender of a message.
 */
async function readAndFind(text: string): Promise<Found> {
  const reading = readInput(text);
  const found: Found = { reading, mentions: [], ...(await findHits(reading, text)) };
  const isKnown = found.hits.length > 0;
  if (isKnown && !TAKEN_OUT.includes(reading.as)) return withTraded(found);
  const several = isKnown ? null : await asSeveral(text, found);
  const passage = await asPassage(text, found);
  if (several && several.met > 1) return asStanding(several.answer, passage);
  if (isKnown) return passage.hits.length > found.hits.length ? passage : found;
  if (passage.hits.length > 0) return besidePassage(text, passage, found);
  const traded = await withTraded(passage);
  if (traded.hits.length > 0) return traded;
  const near =
    (await asName(text, reading)) ?? (await asShorter(passage)) ?? (await asAlike(text, passage));
  if (near) return near;
  if (several?.met === 1) return asStanding(several.answer, passage);
  return (await asSender(text, passage)) ?? passage;
}

/** What the lists hold about a text: a name, a number, an address, or a passage with some of these. */
export async function lookup({ text, region, from = 0 }: LookupAsked): Promise<LookupReply> {
  if (mayHoldAddress(text)) await loadSuffixes();
  const { hits, ...found } = await readAndFind(text);
  const { reading } = found;
  const coverage = await coverageOfLists();
  const wanted = region
    ? hits.filter(({ entry }) => entry.region && isSameOrNested(entry.region, region))
    : hits;
  return {
    ...found,
    hits: ordered(wanted, reading.as === 'name' ? reading.value : '').slice(from, from + HITS),
    total: wanted.length,
    equal: wanted.filter(({ how }) => isEqualLookup(how)).length,
    regions: regionsOf(hits),
    coverage,
  };
}
