import { joinUnchecked } from '../../domain/fair-shares';
import { isEqualLookup, type LookupHit } from '../../domain/lookup';
import { hasHan, withoutForm } from '../../match/names/forms';
import { COMPARED } from '../../match/query';
import { normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart } from '../../text/own-part';
import { regionsIn } from '../../text/region';
import { MIN_LOOSE, namesNobody, typedPlace } from '../../text/typed-name';
import { fitsPlaces } from './by-name';
import {
  type AskedText,
  type Found,
  hasSure,
  inPart,
  nameOf,
  SIGNS,
  TRADE_UNITS,
} from './one-name';
import { distinct } from './order';

/** A text read as several names, or as a message with names in it. */

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
 * Look up each piece of a text by itself, in a place that the text names, and add the hits to the passage. A piece that
 * is a whole name may still be a part of a longer one there, so it is told as a part: 示例清风有限公司 of 余姚市示例明月和示例清风有限公司.
 * `isApart`: the pieces gave more hits than the passage, and they are no parts of one name, as they may be in 示例启明 书店.
 * `areAsked`: the text compares names, and each was asked for. Nothing is added to a message that mentions somebody for
 * certain.
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
    // What a list has by an equal name hides looser names of its own alone.
    const equal = own.hits.flatMap(({ ref, how }) => (isEqualLookup(how) ? ref.list : []));
    const isLeft = ({ ref, how }: LookupHit): boolean =>
      !isMessage || isEqualLookup(how) || !equal.includes(ref.list);
    const hits = own.hits.filter(
      (hit) => !late.includes(hit.ref.list) && fitsPlaces(hit.entry, places) && isLeft(hit),
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
