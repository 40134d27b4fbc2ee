import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { isSameOrNested } from '../../domain/identifiers';
import { shownView } from '../../domain/lifecycle';
import {
  HITS,
  isEqualLookup,
  isSureLookup,
  LOOSENESS,
  type LookupAsked,
  type LookupHit,
  type LookupReading,
  type LookupReply,
  type LookupWay,
  looseness,
  type Mention,
} from '../../domain/lookup';
import { joinUnchecked, type Unchecked } from '../../domain/unchecked';
import { decoded } from '../../domain/url';
import type { VetWay } from '../../domain/vet';
import { mayHoldAddress, readInput, readName } from '../../match/input';
import { hasHan, isRegisteredName, withoutForm } from '../../match/names/forms';
import { endsInShop } from '../../match/names/organisation';
import { COMPARED, withoutAdded, withoutQuestion } from '../../match/query';
import { TAKEN_OUT } from '../../match/vet/cell';
import { judgeRows } from '../../match/vet/judge-rows';
import { readRow, rowQuestion } from '../../match/vet/row';
import { loadSuffixes } from '../../sites/own-identifiers';
import { normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { regionsIn } from '../../text/region';
import { behindPlace, MIN_LOOSE, saysNothing, typedPlace } from '../../text/typed-name';
import type { Generation } from '../lists/generations';
import { askLists, liveGenerations, nominateInLists } from '../lists/nominate';
import { namedSomewhereIn, soundingIn } from './by-likeness';
import { fitsPlaces, type NamedHits, NOBODY, namedIn } from './by-name';
import { tradedIn } from './by-trade';
import { coverageOfLists } from './coverage';
import { distinct, joined, ordered, regionsOf, together } from './order';
import { readPassage } from './passage';
import { addOthers } from './record';

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

/** A text, and the lists that are asked about it. */
interface Asked {
  text: string;
  lists: readonly Generation[];
}

/** What one reading of a text finds, and the entries that were not looked at. */
interface Found extends NamedHits {
  reading: LookupReading;
  mentions: Mention[];
  unchecked: Unchecked[];
}

/** Judge keys and whole names as a row of a table. */
async function judged(
  { text, lists }: Asked,
  isKey: boolean,
  day: Day,
): Promise<NamedHits & Pick<Found, 'unchecked'>> {
  const row = readRow({ row: 0, any: text });
  const { candidates, tellCut, unchecked } = await nominateInLists(rowQuestion(row), lists);
  const [result] = judgeRows([row], candidates, { today: day, tellCut });
  const all = (result?.matches ?? []).map(({ candidate, how, met }) => ({
    ...shownView(candidate, day),
    how: isKey && how === 'operator' ? how : wayOf(how),
    name: met,
  }));
  // A name beside a number is no reason to say that the number is listed, not even a developer’s.
  const isOwn = ({ entry, name }: LookupHit) =>
    entry.identifiers.some(({ value }) => value === name);
  const hits = isKey ? all.filter(isOwn) : all;
  return { hits, isCut: false, unchecked: unchecked() };
}

async function find(reading: LookupReading, asked: Asked): Promise<Found> {
  const { as, value } = reading;
  const day = today();
  const none: Found = { ...NOBODY, reading, mentions: [], unchecked: [] };
  if (value === '' || as === 'text') return none;
  if (as !== 'name') return { ...none, ...(await judged(asked, true, day)) };
  const [sure, named] = await Promise.all([
    judged(asked, false, day),
    askLists(async (generation) => [await namedIn(generation, value, day)], asked.lists),
  ]);
  return { ...none, ...together([sure, ...named]), unchecked: sure.unchecked };
}

const hasSure = (hits: readonly LookupHit[]): boolean => hits.some(({ how }) => isSureLookup(how));

/** A text that is no name, told by the hits' own names. */
const NO_NAME: LookupReading = { as: 'name', value: '', remarks: [] };

/** Keys that a whole message may begin with. */
const MESSAGE_LIKE: readonly LookupReading['as'][] = [...TAKEN_OUT, 'name', 'text', 'site'];
/** Readings that are tried as a name once more; no name looks like another number. */
const RETRIED: readonly LookupReading['as'][] = ['text', 'site', 'uscc', 'phone'];
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
async function asName(asked: Asked, { as }: LookupReading): Promise<Found | null> {
  const { text } = asked;
  if (text.length > NAME_UNITS || !RETRIED.includes(as)) return null;
  const found = await find(readName(text.trim()), asked);
  const hits = found.hits.filter(({ how }) => isMet(how, as));
  return hits.length > 0 ? { ...found, hits } : null;
}

/** A campus, a shop or an address that a name ends in, behind a sign or a word of teaching. */
const SITE =
  /(?<=教育|培训|学校|中心|[\s\p{P}])[\s\p{P}]*\p{Script=Han}{0,8}(?:校区|分校|分公司|教学点|店|[路街弄道]\d+号?.{0,8})[)）]?$/u;

/**
 * The hits of a name without the campus, street or question behind it: 白鹳教育（文三路校区）, 示例帮app. The shortened name is
 * another text, so no hit is certain.
 */
async function asShorter({ lists }: Asked, { reading }: Found): Promise<Found | null> {
  if (reading.as !== 'name') return null;
  const whole = normaliseName(reading.value);
  const isTrader = whole.endsWith('店') && !endsInShop(whole);
  const site = isTrader ? reading.value : reading.value.replace(SITE, '');
  const text = normaliseName(site);
  // 公司 is such a word too, and the end of a registered name.
  const value = isRegisteredName(text) ? text : withoutAdded(text);
  if (value.length < TRADE_UNITS || value === whole) return null;
  const asked: Asked = { text: value, lists };
  const left = await withTraded(asked, await find({ ...NO_NAME, value }, asked));
  const lesser: LookupWay = site === reading.value ? 'same' : 'branch';
  const places = regionsIn(whole);
  const hits = left.hits
    .filter(
      ({ how, entry }) =>
        fitsPlaces(entry, places) && (isEqualLookup(how) || value.length >= MIN_LOOSE),
    )
    .map((hit) => (isEqualLookup(hit.how) ? { ...hit, how: lesser } : hit));
  return hits.length > 0 ? { ...left, hits, reading } : null;
}

/** The found hits, or else the names and keys that stand in the text. */
async function asPassage({ text, lists }: Asked, found: Found): Promise<Found> {
  if (!MESSAGE_LIKE.includes(found.reading.as)) return found;
  const passage = await readPassage(text, lists);
  const unchecked = joinUnchecked(found.unchecked, passage.unchecked);
  // An address that is on no list is no other that is a part of it: n1.example.com.示例. A number in it may be a listed one.
  const { as, value } = found.reading;
  const isPart =
    as === 'site' &&
    value !== '' &&
    passage.hits.some(({ how, name }) => how === 'text-key' && name.includes('.'));
  if (passage.hits.length === 0 || isPart) return { ...found, unchecked };
  // A remark on a bad number does not apply to a passage. A mask does: it hides a part of the passage.
  const remarks = found.reading.remarks.filter((remark) => remark === 'masked');
  return { ...passage, isCut: false, unchecked, reading: { as: 'text', value: text, remarks } };
}

/** Add entries of the same trade name (示例启明教育 for a 培训学校), unless a hit is certain. */
async function withTraded({ lists }: Asked, found: Found): Promise<Found> {
  const { as, value } = found.reading;
  if (as !== 'name' || value === '' || hasSure(found.hits)) return found;
  const sought = { day: today(), least: TRADE_UNITS };
  const traded = together(
    await askLists((generation) => tradedIn(generation, value, sought), lists),
  );
  const isCut = found.isCut || traded.isCut;
  return { ...found, hits: joined(found.hits, traded.hits), isCut };
}

/** Signs that part the pieces of a message. */
const SIGNS = /(?:[\n\r【】「」『』《》〈〉“”"()（）[\]:：,，。!！?？;；、|]|\/{2})+/u;

/** A text read as a name, or as one sentence, or a number and a name, that may be one; else as no name. */
function nameOf(text: string, { reading }: Found): LookupReading {
  if (reading.as === 'name') return reading;
  const isOpen = reading.as === 'text' || TAKEN_OUT.includes(reading.as);
  const isSentence = isOpen && !SIGNS.test(text) && text.length <= NAME_UNITS;
  return isSentence ? readName(text) : NO_NAME;
}

/** Entries whose name sounds like the text or begins it, if nothing else was met. */
async function asAlike({ text, lists }: Asked, found: Found): Promise<Found | null> {
  const reading = nameOf(text, found);
  if (reading.value === '') return null;
  const day = today();
  const alike = await askLists(async (generation) => {
    const spoken = await soundingIn(generation, reading.value, day);
    return [
      spoken.hits.length > 0 ? spoken : await namedSomewhereIn(generation, reading.value, day),
    ];
  }, lists);
  const all = together(alike);
  return all.hits.length > 0 ? { ...found, ...all, reading } : null;
}

/** Is a part of a text long and odd enough to be a name, which can be asked for by itself? A place alone is none. */
function mayBeName(part: string, least: number): boolean {
  const units = withoutForm(normaliseName(part));
  const isLong = hasHan(units) && units.length >= least;
  const isMore = units.length >= typedPlace(units).units + TRADE_UNITS;
  return isLong && isMore && !isPlainWords(units) && ownPart(units).length >= TRADE_UNITS;
}

/** Between two names that are compared: 示例启明和白鹳艺术, 示例启明 白鹳艺术, 示例启明vs白鹳艺术. 及时 parts none. */
const BETWEEN_COMPARED = /[\s/+&＆]+|还是|或者?|vs|pk|[和与跟]|及(?!时)/iu;
/** Units of the shortest one, as an app's name may be. In a message it may be a person's. */
const COMPARED_UNITS = 3;
/** 示例启明比白鹳艺术好吗 compares two, and 示例启明比邻星 is one name. */
const IS_BETTER = /比.+(?:好|强|差|贵|便宜|靠谱|正规)/u;
/** A longer text is no message that is read piece by piece. */
const MESSAGE_UNITS = 300;
/** Pieces that are looked at. */
const PIECES = 12;

/** The names that make up a text, or those in a message: `【白鹳艺术】家长您好…`, `白鹳艺术(万达店) https://…`. */
function piecesOf(text: string, isMessage: boolean, name: string): string[] {
  if (isMessage && text.length > MESSAGE_UNITS) return [];
  const named = IS_BETTER.test(text) ? name.replaceAll('比', ' ') : name;
  const pieces = isMessage ? text.split(SIGNS) : named.split(BETWEEN_COMPARED);
  const least = isMessage ? MIN_LOOSE : COMPARED_UNITS;
  const names = pieces.filter((piece) => mayBeName(piece, least) && piece !== text);
  // 学而思 in 示例启明和学而思哪个好 is made of common words.
  const isApart = isMessage || COMPARED.test(text) || names.length > 1;
  return isApart ? names.slice(0, PIECES) : [];
}

/**
 * Look up each piece of a text by itself, in a place that the text names, and add the hits to the passage. A whole name
 * may be a part of another one there, so it is told as a part: 示例清风有限公司 of 余姚市示例明月和示例清风有限公司. `isApart`:
 * there are more hits than in the passage, and not as a part of one name, as it may be in 示例启明 书店. Nothing is added
 * to a message that mentions somebody for certain.
 */
async function asSeveral(
  { text, lists }: Asked,
  found: Found,
  passage: Found,
): Promise<{ isApart: boolean; answer: Found }> {
  const reading = nameOf(text, found);
  const isMessage = found.reading.as === 'text' && reading.value === '';
  const places = regionsIn(normaliseName(text));
  const pieces = isMessage && hasSure(passage.hits) ? [] : piecesOf(text, isMessage, reading.value);
  // A list past its date says nothing of what stands in a message.
  const late = lists.flatMap(({ stale, identity }) => (isMessage && stale ? [identity] : []));
  const answers = await Promise.all(pieces.map((piece) => readAndFind({ text: piece, lists })));
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
  return {
    isApart: hits.length > passage.hits.length && (isMessage || met.length > 1),
    answer: {
      reading: isMessage ? (met[0]?.reading ?? reading) : reading,
      hits,
      mentions: [],
      isCut: met.some(({ isCut }) => isCut),
      unchecked: joinUnchecked(passage.unchecked, ...answers.map(({ unchecked }) => unchecked)),
    },
  };
}

/**
 * Try one reading after the other, until one has hits: a name or number; several names, or those in a message; a
 * passage; a trade name; a mistyped, shortened or alike name. What is near to the text, or has its words, is no answer
 * where somebody stands in it for certain: `A.余姚市示例学校有限公司`, `示例启明（余姚市示例启明学校有限公司）`.
 */
async function firstFound(asked: Asked): Promise<Found> {
  const reading = readInput(asked.text);
  const found = await find(reading, asked);
  const isKnown = found.hits.length > 0;
  const isTaken = TAKEN_OUT.includes(reading.as);
  if (!isTaken && found.hits.some(({ how }) => looseness(how) < LOOSENESS.loose))
    return withTraded(asked, found);
  const passage = await asPassage(asked, found);
  if (isKnown) {
    const isMore = passage.hits.length > found.hits.length;
    return (isTaken ? isMore : hasSure(passage.hits)) ? passage : withTraded(asked, found);
  }
  const several = await asSeveral(asked, found, passage);
  if (several.isApart) return several.answer;
  // A brand in a name (示例启明教育) hides no equal trade name. The answer then reads the text as a name.
  const traded = hasSure(passage.hits) ? found : await withTraded(asked, found);
  const beside = distinct([...traded.hits, ...passage.hits]);
  if (beside.length > passage.hits.length)
    return { ...traded, hits: beside, unchecked: passage.unchecked };
  if (passage.hits.length > 0) return passage;
  return (
    (await asName(asked, reading)) ??
    (await asShorter(asked, passage)) ??
    (await asAlike(asked, passage)) ??
    (several.answer.hits.length > 0 ? several.answer : null) ??
    (await asQuestion(asked)) ??
    passage
  );
}

/** The hits of a text without the words of a question around its name. It is another text, so that no name is certain. */
async function asQuestion(asked: Asked): Promise<Found | null> {
  const text = readName(withoutQuestion(asked.text)).value;
  const isShorter = text !== '' && text.length < asked.text.trim().length;
  if (!isShorter || saysNothing(behindPlace(normaliseName(text)))) return null;
  const found = await firstFound({ ...asked, text });
  const hits = found.hits.map(
    (hit): LookupHit => (hit.how === 'exact' ? { ...hit, how: 'same' } : hit),
  );
  return hits.length > 0 ? { ...found, hits, mentions: [] } : null;
}

/**
 * Asks the lists without a hit once more by themselves, unless a hit is certain. So an uncertain hit of one list hides
 * nothing that another list would tell alone.
 */
async function readAndFind(asked: Asked): Promise<Found> {
  const found = await firstFound(asked);
  const told = new Set(found.hits.map(({ ref }) => ref.list));
  const left = asked.lists.filter(({ identity }) => !told.has(identity));
  if (told.size === 0 || left.length === 0 || hasSure(found.hits)) return found;
  const more = await readAndFind({ ...asked, lists: left });
  if (more.hits.length === 0) return found;
  // What is near to a text does not stand in it.
  const isBeside = found.reading.as === 'text' && more.reading.as !== 'text';
  return {
    ...found,
    ...(isBeside && { reading: NO_NAME, mentions: [] }),
    hits: [...found.hits, ...more.hits],
    isCut: found.isCut || more.isCut,
    unchecked: joinUnchecked(found.unchecked, more.unchecked),
  };
}

/** Before an address in a platform's, as chats and forums lead out: `https://link.example/?target=https://…`. */
const INNER_ADDRESS = /(?<=\w[/=])(?=https?:\/\/)/gi;

/** What the lists hold about a text: a name, a number, an address, or a passage with some of these. */
export async function lookup({ text, region, from = 0 }: LookupAsked): Promise<LookupReply> {
  // An address with the words that it encodes, as one is copied: `/s?wd=%E7%A4%BA%E4%BE%8B`.
  const plain = /%[\da-f]{2}/i.test(text) ? decoded(text) : text;
  if (mayHoldAddress(plain)) await loadSuffixes();
  // One answer rests on the same lists from its first reading to its last.
  const lists = await liveGenerations();
  const whole = await readAndFind({ text: plain, lists });
  const isPlatforms = whole.reading.remarks.includes('shared-site');
  const inner = isPlatforms ? plain.replace(INNER_ADDRESS, ' ') : plain;
  const led = inner === plain ? whole : await readAndFind({ text: inner, lists });
  const { hits, ...found } = led.hits.length > 0 ? led : whole;
  const { reading, mentions } = found;
  const coverage = await coverageOfLists(lists);
  const wanted = region
    ? hits.filter(({ entry }) => entry.region && isSameOrNested(entry.region, region))
    : hits;
  const inOrder = ordered(wanted, reading.as === 'name' ? reading.value : '');
  const told = inOrder.slice(from, from + HITS);
  await addOthers(told, lists);
  return {
    ...found,
    // Places of the text as it was given.
    mentions: inner === text ? mentions : [],
    hits: told,
    total: wanted.length,
    equal: wanted.filter(({ how }) => isEqualLookup(how)).length,
    regions: regionsOf(hits),
    coverage,
  };
}
