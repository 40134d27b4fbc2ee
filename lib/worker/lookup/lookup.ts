import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { isSameOrNested } from '../../domain/identifiers';
import { shownView } from '../../domain/lifecycle';
import {
  HITS,
  isEqualLookup,
  isKeyWay,
  isSureLookup,
  LOOSENESS,
  type LookupAsked,
  type LookupHit,
  type LookupReply,
  type LookupWay,
  looseness,
  type Mention,
} from '../../domain/lookup';
import { collectCut, joinUnchecked, type Unchecked, withCut } from '../../domain/unchecked';
import type { VetWay } from '../../domain/vet';
import { mayHoldAddress, type ReadInput, readInput, readName } from '../../match/input';
import { hasHan, isRegisteredName, withoutForm } from '../../match/names/forms';
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
import { begunIn, spokenIn } from './by-likeness';
import { fitsPlaces, type Named, NOBODY, namedIn, READ } from './by-name';
import { tradedIn } from './by-trade';
import { coverageOfLists } from './coverage';
import { distinct, joined, ordered, regionsOf } from './order';
import { readPassage } from './passage';
import { ofOtherLists } from './record';

/** Units of a trade name that is asked for with a word of teaching: 白鹭教育. */
const TRADE_UNITS = 2;

/** What a judged way of vetting is called here. */
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

/** Ways that are none of these are called alike. */
const wayOf = (how: VetWay): LookupWay => WAYS[how] ?? (how as Extract<VetWay, LookupWay>);

/** What was found, and what was not looked at. */
interface Hits extends Named {
  unchecked: Unchecked[];
}

/** Keys and whole names, judged as a table's row is. */
async function judged(text: string, isKey: boolean, day: Day): Promise<Hits> {
  const row = readRow({ row: 0, any: text });
  const { candidates, unchecked } = await nominateInLists(rowQuestion(row));
  const { cut, tellCut } = collectCut();
  const [result] = judgeRows([row], candidates, { today: day, tellCut });
  const all = (result?.matches ?? []).map(({ candidate, how, met }) => ({
    ...shownView(candidate, day),
    others: ofOtherLists(candidates, candidate),
    how: isKey && how === 'operator' ? how : wayOf(how),
    name: met,
  }));
  // A name beside a number is no reason to say that the number is listed.
  const hits = isKey ? all.filter(({ how }) => isKeyWay(how)) : all;
  return { hits, isCut: false, unchecked: withCut(unchecked, cut) };
}

async function findHits({ as, value }: ReadInput, text: string): Promise<Hits> {
  const day = today();
  if (value === '' || as === 'text') return { ...NOBODY, unchecked: [] };
  if (as !== 'name') return judged(text, true, day);
  const [sure, named] = await Promise.all([
    judged(text, false, day),
    askLists(async (generation) => [await namedIn(generation, value, day, READ)]),
  ]);
  return {
    hits: distinct([...sure.hits, ...named.flatMap(({ hits }) => hits)]),
    isCut: named.some(({ isCut }) => isCut),
    unchecked: sure.unchecked,
  };
}

interface Found extends Hits {
  reading: ReadInput;
  mentions: Mention[];
}

/** Keys that a whole message may begin with. */
const MESSAGE_LIKE: readonly ReadInput['as'][] = [...TAKEN_OUT, 'name', 'text', 'site'];
/** Keys that no name looks like. */
const NO_NAMES: readonly ReadInput['as'][] = ['name', 'icp', 'psb', 'licence', 'app-link'];
/** Longer ones are no names. */
const NAME_UNITS = 120;

/** How a name may be met by what is no name at first sight: a sentence has words of many names. */
function isMet(how: LookupWay, as: ReadInput['as']): boolean {
  if (as === 'site') return isEqualLookup(how);
  return how !== 'words' && (as === 'text' || looseness(how) <= LOOSENESS.held);
}

/**
 * What was taken for a number or a sentence, as the name that it is: of a sentence also a mistyped one or one in letters
 * (余姚市示例启明培训学校有公司), of what looks like an address only those that are equal (example.js). Null where no list
 * has such a name.
 */
async function asName(text: string, { as }: ReadInput): Promise<Found | null> {
  if (text.length > NAME_UNITS || NO_NAMES.includes(as)) return null;
  const reading = readName(text.trim());
  const found = await findHits(reading, text);
  const hits = found.hits.filter(({ how }) => isMet(how, as));
  return hits.length > 0 ? { ...found, reading, hits, mentions: [] } : null;
}

/** A campus, a shop or an address that a name ends in, behind a sign or a word of teaching. */
const SITE =
  /(?<=教育|培训|学校|中心|[\s\p{P}])[\s\p{P}]*\p{Script=Han}{0,8}(?:校区|分校|教学点|万达店|[路街弄道](?:店|\d+号?.{0,8}))[)）]?$/u;

/**
 * A name without the campus, the street or the words of a question behind it: 白鹳教育（文三路校区）, 示例帮app. That is
 * another text, so that nothing is met for certain.
 */
async function asShorter(found: Found): Promise<Found | null> {
  const { reading } = found;
  if (reading.as !== 'name') return null;
  const site = reading.value.replace(SITE, '');
  const text = normaliseName(site);
  // 公司 is such a word too, and the end of a registered name.
  const value = isRegisteredName(text) ? text : withoutAdded(text);
  if (value.length < TRADE_UNITS || value === normaliseName(reading.value)) return null;
  const asked: ReadInput = { as: 'name', value, remarks: [] };
  const left = await withTraded({ ...found, ...(await findHits(asked, value)), reading: asked });
  const lesser: LookupWay = site === reading.value ? 'same' : 'branch';
  const hits = left.hits
    .filter(({ how }) => isEqualLookup(how) || value.length >= MIN_LOOSE)
    .map((hit) => (isEqualLookup(hit.how) ? { ...hit, how: lesser } : hit));
  return hits.length > 0 ? { ...left, hits, reading } : null;
}

/** What was found, or else what stands in the text. */
async function asPassage(text: string, found: Found): Promise<Found> {
  if (!MESSAGE_LIKE.includes(found.reading.as)) return found;
  const passage = await readPassage(text);
  const unchecked = joinUnchecked(found.unchecked, passage.unchecked);
  // An address that is on no list is no other that is a part of it: n1.example.com.示例.
  const { as, value } = found.reading;
  const isPart =
    as === 'site' && value !== '' && passage.hits.some(({ how }) => how === 'text-key');
  if (passage.hits.length === 0 || isPart) return { ...found, unchecked };
  // What is wrong with a number says nothing of the passage that it is not; a mask hides what stands in it.
  const remarks = found.reading.remarks.filter((remark) => remark === 'masked');
  return { ...passage, isCut: false, unchecked, reading: { as: 'text', value: text, remarks } };
}

/** Beside what is not certainly meant: who is called so but for everybody's words (示例启明教育 for a 培训学校). */
async function withTraded(found: Found): Promise<Found> {
  const { as, value } = found.reading;
  const isSure = found.hits.some(({ how }) => isSureLookup(how));
  if (as !== 'name' || value === '' || isSure) return found;
  const asked = { day: today(), least: TRADE_UNITS };
  const traded = await askLists((generation) => tradedIn(generation, value, asked));
  return {
    ...found,
    hits: joined(
      found.hits,
      traded.flatMap(({ hits }) => hits),
    ),
    isCut: found.isCut || traded.some(({ isCut }) => isCut),
  };
}

/** Signs that part the pieces of a message. */
const SIGNS = /(?:[\n\r【】「」『』《》〈〉“”"()（）[\]:：,，。!！?？;；、|]|\/{2})+/u;

/** A text as the name that it is, or, where it is one sentence or a number and a name, may be; else as no name. */
function nameOf(text: string, { reading: { as, ...reading } }: Found): ReadInput {
  if (as === 'name') return { as, ...reading };
  const isOpen = as === 'text' || TAKEN_OUT.includes(as);
  const isSentence = isOpen && !SIGNS.test(text) && text.length <= NAME_UNITS;
  return isSentence ? readName(text) : { as: 'name', value: '', remarks: [] };
}

/** Who is called alike, where nobody is met: by sound, or by what the name begins with. */
async function asAlike(text: string, found: Found): Promise<Found | null> {
  const reading = nameOf(text, found);
  if (reading.value === '') return null;
  const day = today();
  const alike = await askLists(async (generation) => {
    const spoken = await spokenIn(generation, reading.value, day);
    return [spoken.hits.length > 0 ? spoken : await begunIn(generation, reading.value, day)];
  });
  const hits = distinct(alike.flatMap((each) => each.hits));
  const isCut = alike.some((each) => each.isCut);
  return hits.length > 0 ? { ...found, hits, isCut, reading } : null;
}

/** Is a part of a text long and odd enough to be a name, which can be asked for by itself? */
function mayBeName(part: string): boolean {
  const units = withoutForm(normaliseName(part));
  const isLong = hasHan(units) && units.length >= MIN_LOOSE;
  return isLong && !isPlainWords(units) && ownPart(units).length >= TRADE_UNITS;
}

/** Between two names that are compared: 示例启明和白鹳艺术, 示例启明 白鹳艺术. */
const PARTING = /[\s/+]+|还是|[和与跟]/u;
/** A longer text is no message that is read piece by piece. */
const MESSAGE_UNITS = 300;
/** Pieces that are looked at. */
const PIECES = 6;

/** The names of which a text is made, or those in a message: `【白鹳艺术】家长您好…`, `白鹳艺术(万达店) https://…`. */
function piecesOf(text: string, isMessage: boolean, name: string): string[] {
  if (isMessage && text.length > MESSAGE_UNITS) return [];
  const pieces = isMessage ? text.split(SIGNS) : name.split(PARTING);
  const names = pieces.filter((piece) => mayBeName(piece) && piece !== text);
  return isMessage || names.length > 1 ? names.slice(0, PIECES) : [];
}

/**
 * The pieces of a text, each asked for by itself in a place that the text names, beside what the passage has. A whole name
 * that does not stand in it for itself may be a part of another: 示例清风有限公司 of 余姚市示例明月和示例清风有限公司. `isApart`:
 * more is met than in the passage, in no part of another name, as of 示例启明 书店 it may be. Of a message that mentions
 * somebody for certain no more is said than that.
 */
async function asSeveral(
  text: string,
  found: Found,
  passage: Found,
): Promise<{ isApart: boolean; answer: Found }> {
  const reading = nameOf(text, found);
  const isMessage = found.reading.as === 'text' && reading.value === '';
  const places = regionsIn(normaliseName(text));
  // A list past its date says nothing of what stands in a text.
  const late = await askLists(async ({ stale, identity }) =>
    stale && isMessage ? [identity] : [],
  );
  const answers = await Promise.all(piecesOf(text, isMessage, reading.value).map(readAndFind));
  const met = answers.flatMap((own) => {
    const isEqual = isMessage && own.hits.some(({ how }) => isEqualLookup(how));
    const hits = own.hits.filter(
      ({ ref, entry, how }) =>
        !late.includes(ref.list) && fitsPlaces(entry, places) && (!isEqual || isEqualLookup(how)),
    );
    return own.reading.as === 'name' && hits.length > 0 ? [{ ...own, hits }] : [];
  });
  const beside = met.flatMap(({ hits }) =>
    hits.map((hit): LookupHit => (hit.how === 'exact' ? { ...hit, how: 'text-part' } : hit)),
  );
  const hits = distinct([...passage.hits, ...beside]);
  const isSure = passage.hits.some(({ how }) => isSureLookup(how));
  return {
    isApart: hits.length > passage.hits.length && (isMessage ? !isSure : met.length > 1),
    answer: {
      reading: isMessage ? (met[0]?.reading ?? reading) : reading,
      hits,
      mentions: [],
      isCut: met.some(({ isCut }) => isCut),
      unchecked: joinUnchecked(passage.unchecked, ...answers.map(({ unchecked }) => unchecked)),
    },
  };
}

/** A brand that stands in a name (示例启明教育) hides nobody else's equal trade name; what is a name is answered as one, to which theirs are near. */
async function besidePassage(passage: Found, found: Found): Promise<Found> {
  if (passage.hits.some(({ how }) => isSureLookup(how))) return passage;
  const traded = await withTraded(found);
  const hits = distinct([...traded.hits, ...passage.hits]);
  if (hits.length === passage.hits.length) return passage;
  return { ...traded, hits, unchecked: passage.unchecked };
}

/** What is no name or number that the lists know is read as a passage, and what is no passage as a name. */
async function readAndFind(text: string): Promise<Found> {
  const reading = readInput(text);
  const found: Found = { reading, mentions: [], ...(await findHits(reading, text)) };
  const isKnown = found.hits.length > 0;
  if (isKnown && !TAKEN_OUT.includes(reading.as)) return withTraded(found);
  const passage = await asPassage(text, found);
  if (isKnown) return passage.hits.length > found.hits.length ? passage : found;
  const several = await asSeveral(text, found, passage);
  if (several.isApart) return several.answer;
  if (passage.hits.length > 0) return besidePassage(passage, found);
  const traded = await withTraded(passage);
  if (traded.hits.length > 0) return traded;
  const near =
    (await asName(text, reading)) ?? (await asShorter(passage)) ?? (await asAlike(text, passage));
  if (near) return near;
  return several.answer.hits.length > 0 ? several.answer : passage;
}

/** An address with the words that it encodes, as one is copied: `/s?wd=%E7%A4%BA%E4%BE%8B`. */
function decoded(text: string): string {
  if (!/%[89a-f]/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the lists hold of a text: of the name, number or address that it is, or of what stands in it. */
export async function lookup({ text, region, from = 0 }: LookupAsked): Promise<LookupReply> {
  if (mayHoldAddress(text)) await loadSuffixes();
  const plain = decoded(text);
  const { hits, ...found } = await readAndFind(plain);
  const { reading, mentions } = found;
  // Last, since reading is what finds a damaged list.
  const coverage = await coverageOfLists();
  const wanted = region
    ? hits.filter(({ entry }) => entry.region && isSameOrNested(entry.region, region))
    : hits;
  return {
    ...found,
    // Places of the text as it was given.
    mentions: plain === text ? mentions : [],
    hits: ordered(wanted, reading.as === 'name' ? reading.value : '').slice(from, from + HITS),
    total: wanted.length,
    equal: wanted.filter(({ how }) => isEqualLookup(how)).length,
    regions: regionsOf(hits),
    coverage,
  };
}
