import { today } from '../../domain/clock';
import {
  isEqualLookup,
  LOOSENESS,
  type LookupReading,
  type LookupWay,
  looseness,
} from '../../domain/lookup';
import { joinUnchecked } from '../../domain/unchecked';
import { readName } from '../../match/input';
import { hasHan, isRegisteredName, withoutForm } from '../../match/names/forms';
import { isOtherShop } from '../../match/names/organisation';
import { COMPARED, withoutAdded } from '../../match/query';
import { normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { regionsIn } from '../../text/region';
import { MIN_LOOSE, namesNobody, namesPlace, typedPlace } from '../../text/typed-name';
import { askLists } from '../lists/nominate';
import { namedSomewhereIn, soundingIn } from './by-likeness';
import { fitsPlaces } from './by-name';
import {
  type AskedText,
  type Found,
  findAs,
  hasSure,
  inPart,
  NAME_UNITS,
  NO_NAME,
  nameOf,
  SIGNS,
  TRADE_UNITS,
  withTraded,
} from './one-name';
import { distinct, together } from './order';

/** A text read as several names, as a message with names in it, or as the name of somebody whom it does not name in full. */

/** Is a part of a text long and odd enough to be a name, which can be asked for by itself? A place alone is none. */
function mayBeName(part: string): boolean {
  const units = withoutForm(normaliseName(part));
  const isLong = hasHan(units) && units.length > TRADE_UNITS;
  const isMore = units.length >= typedPlace(units).units + TRADE_UNITS;
  return isLong && isMore && !isPlainWords(units) && ownPart(units).length >= TRADE_UNITS;
}

/** Between two names that are compared: 示例启明和白鹳艺术, 示例启明 白鹳艺术, 示例启明vs白鹳艺术. 及时 parts none. */
const BETWEEN_COMPARED = /[\s/+&＆]+|还是|或者?|vs|pk|[和与跟]|及(?!时)/iu;
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
  const may = (piece: string) => piece !== text && mayBeName(piece);
  // Names alone (拾光里、石榴籽), and the sender of a message (【拾光里】家长您好…), may be as short there. 王小明：请假 is a chat.
  const areNames = !isMessage || (pieces.every(may) && !/[:：]/.test(text));
  const names = pieces.filter(
    (piece) =>
      may(piece) &&
      (areNames || normaliseName(piece).length >= MIN_LOOSE || text.includes(`【${piece}】`)),
  );
  // 好时光 in 示例启明和好时光哪个好 is made of common words, and both of 余姚美术和围棋哪个好 are.
  const isApart =
    isMessage ||
    names.length > 1 ||
    (pieces.length > 1 &&
      COMPARED.test(text) &&
      !names.every((piece) => namesNobody(normaliseName(piece))));
  return isApart ? names.slice(0, PIECES) : [];
}

/**
 * Look up each piece of a text by itself, in a place that the text names, and add the hits to the passage. A whole name
 * may be a part of another one there, so it is told as a part: 示例清风有限公司 of 余姚市示例明月和示例清风有限公司. `isApart`:
 * there are more hits than in the passage, and not as a part of one name, as it may be in 示例启明 书店. `areAsked`: the
 * text compares names, and each was asked for. Nothing is added to a message that mentions somebody for certain.
 */
export async function asSeveral(
  asked: AskedText,
  found: Found,
  passage: Found,
  readAndFind: (asked: AskedText) => Promise<Found>,
): Promise<{ isApart: boolean; areAsked: boolean; answer: Found }> {
  const { text, lists } = asked;
  const reading = nameOf(text, found);
  const isMessage = found.reading.as === 'text' && reading.value === '';
  // 家长，春季班 names no 长春.
  const places = text.split(SIGNS).flatMap((part) => regionsIn(normaliseName(part)));
  const pieces = isMessage && hasSure(passage.hits) ? [] : piecesOf(text, isMessage, reading.value);
  // A list past its date says nothing of what stands in a message.
  const late = lists.flatMap(({ stale, identity }) => (isMessage && stale ? [identity] : []));
  const answers = await Promise.all(pieces.map((piece) => readAndFind({ ...asked, text: piece })));
  const met = answers.flatMap((own) => {
    const isEqual = isMessage && own.hits.some(({ how }) => isEqualLookup(how));
    const hits = own.hits.filter(
      ({ ref, entry, how }) =>
        !late.includes(ref.list) && fitsPlaces(entry, places) && (!isEqual || isEqualLookup(how)),
    );
    return own.reading.as === 'name' && hits.length > 0 ? [{ ...own, hits }] : [];
  });
  const beside = met.flatMap(({ hits }) => inPart(hits, 'text-part'));
  const hits = distinct([...passage.hits, ...beside]);
  return {
    isApart: hits.length > passage.hits.length && (isMessage || met.length > 1),
    areAsked: !isMessage && pieces.length > 0 && COMPARED.test(text),
    answer: {
      reading: isMessage ? (met[0]?.reading ?? reading) : reading,
      hits,
      mentions: [],
      isCut: met.some(({ isCut }) => isCut),
      unchecked: joinUnchecked(passage.unchecked, ...answers.map(({ unchecked }) => unchecked)),
    },
  };
}

/** May a text that does not look like a name meet a name in this way? A sentence has words of many names. */
function isMet(how: LookupWay, as: LookupReading['as']): boolean {
  if (as === 'text') return how !== 'words';
  return looseness(how) <= (as === 'site' ? LOOSENESS.equal : LOOSENESS.held);
}

/**
 * The hits of a text, which was taken for a number or a sentence, as a name. A sentence may be a mistyped name or one
 * in letters (余姚市示例启明培训学校有公司); an address only counts if it is equal to a name (example.js). Null if no list has such a
 * name.
 */
async function asName(asked: AskedText, { reading: { as } }: Found): Promise<Found | null> {
  const { text } = asked;
  if (text.length > NAME_UNITS || as === 'name') return null;
  const named = await findAs(readName(text.trim()), asked);
  const met = { ...named, hits: named.hits.filter(({ how }) => isMet(how, as)) };
  const found = as === 'text' ? await withTraded(asked, met) : met;
  return found.hits.length > 0 ? found : null;
}

/** A campus, a shop or an address that a name ends in, behind a sign or a word of teaching. */
const SITE =
  /(?<=教育|培训|学校|中心|[\s\p{P}])[\s\p{P}]*\p{Script=Han}{0,8}(?:校区|分校|分公司|教学点|店|[路街弄道]\d+号?.{0,8})[)）]?$/u;

/**
 * The hits of a name without the campus, street or question behind it: 白鹳教育（文三路校区）, 示例帮app. The shortened name is
 * another text, so no hit is certain.
 */
async function asShorter({ lists }: AskedText, { reading }: Found): Promise<Found | null> {
  if (reading.as !== 'name') return null;
  const whole = normaliseName(reading.value);
  const site = isOtherShop(whole) ? reading.value : reading.value.replace(SITE, '');
  const text = normaliseName(site);
  // 公司 is such a word too, and the end of a registered name.
  const value = isRegisteredName(text) ? text : withoutAdded(text);
  if (value.length < TRADE_UNITS || value === whole || namesPlace(value)) return null;
  const asked: AskedText = { text: value, lists };
  const left = await withTraded(asked, await findAs({ ...NO_NAME, value }, asked));
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

/** Entries whose name sounds like the text or begins it, if nothing else was met. */
async function asAlike({ text, lists }: AskedText, found: Found): Promise<Found | null> {
  const reading = nameOf(text, found);
  if (reading.value === '') return null;
  const day = today();
  const alike = await askLists(async (list) => {
    const spoken = await soundingIn(list, reading.value, day);
    return [spoken.hits.length > 0 ? spoken : await namedSomewhereIn(list, reading.value, day)];
  }, lists);
  const all = together(alike);
  return all.hits.length > 0 ? { ...found, ...all, reading } : null;
}

/** The hits of the first of these readings that has some. */
export async function nearest(asked: AskedText, found: Found): Promise<Found | null> {
  for (const read of [asName, asShorter, asAlike]) {
    const near = await read(asked, found);
    if (near) return near;
  }
  return null;
}
