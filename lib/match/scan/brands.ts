import type { Entry } from '../../domain/entry';
import { ownPart } from '../../text/own-part';
import { gapAt, isHard, isSpacedOut, nextGap, nextHard } from '../../text/page-text';
import { areNear, endsWithRegion, regionsIn } from '../../text/region';
import { tellsOtherTrade } from '../evidence/title-words';
import type { NameForm } from '../names/entry-names';
import { knownRegions, shortPlaces } from '../names/entry-names';
import {
  continuesAsAnother,
  endsBrand,
  followsWord,
  isBranchBehind,
  mayLengthen,
  precedesWord,
} from './context';
import { clauseStart, isParted, runStart, type ScanText, type Span } from './scan-text';

/**
 * How a brand, a short name or an app's name stands in a sentence. It is never sure, and it is not told at all where
 * it is a word of the language, a part of another name, or in another place: 示例启明星, 示例启明小学, 杭州示例启明.
 */

/** Units of the name's own part; a name of fewer stands only set apart from its sentence. */
const OWN_UNITS = 2;
/** Units around a name in which a place speaks of it. */
const AROUND = 24;
/** `示例学园家长端`, `示例学园HD` are other apps. */
const EDITION =
  /^(?:家长|学[生员]|[老教]师|机构|企业|商家|儿童|[少幼]儿|老年|极速|青春)?(?:版(?!本)|端)|^(?:hd|lite|pro|plus|pad|tv|mini|max|kids)(?![a-z])/u;

/** Places that the words around a name tell, each as the codes that it may mean. */
export function placesAround(scan: ScanText, { start, end }: Span): string[][] {
  const before = scan.text.slice(clauseStart(scan, start, AROUND), start);
  return regionsIn(`${before}|${scan.text.slice(end, nextHard(scan, end - 1, end + AROUND))}`);
}

/** Do the words around name a place, and none that the entry's is in? */
function isElsewhere(scan: ScanText, at: Span, entry: Entry): boolean {
  const known = knownRegions(entry);
  if (known.length === 0) return false;
  const named = placesAround(scan, at);
  return named.length > 0 && !named.some((codes) => areNear(codes, known));
}

/** Is it the place of the entry that stands right before the name: 余姚示例启明, 鄞州示例启明? */
const followsOwnPlace = (text: string, at: number, entry: Entry): boolean =>
  endsWithRegion(text, at) || shortPlaces(entry).some((place) => text.endsWith(place, at));

/** A brand that is odd enough stands in a sentence whose words nobody has listed; a short one does not. */
const ODD_UNITS = 3;

function isFreeLeft(scan: ScanText, at: number, entry: Entry, isOdd: boolean): boolean {
  const { text } = scan;
  return (
    gapAt(scan, at) !== 0 ||
    followsWord(text, at, true) ||
    followsOwnPlace(text, at, entry) ||
    (isOdd && !mayLengthen(text, runStart(scan, at, AROUND), at, 1))
  );
}

const isFreeRight = (scan: ScanText, end: number): boolean =>
  gapAt(scan, end) !== 0 || endsBrand(scan.text, end) || isBranchBehind(scan.text, end);

/** Units right behind a name that make it another trade's: 示例启明驾校. 搬家了 and 的贷款 are a sentence's. */
const TRADE_UNITS = 3;

/** Does such a name stand at a place of a text as itself? */
export function standsAsBrand(name: NameForm, scan: ScanText, at: Span, entry: Entry): boolean {
  if (isParted(scan, at, name.edges) || isElsewhere(scan, at, entry)) return false;
  const { start, end } = at;
  if (entry.app && EDITION.test(scan.text.slice(end, end + 6))) return false;
  const isSpaced = isSpacedOut(scan, start, end);
  const run = (isSpaced ? nextHard : nextGap)(scan, end - 1, end + AROUND);
  const behind = scan.text.slice(end, run);
  if (continuesAsAnother(behind)) return false;
  if (!precedesWord(behind, 0) && tellsOtherTrade(behind.slice(0, TRADE_UNITS), entry))
    return false;
  const own = ownPart(name.text).length;
  if (own < OWN_UNITS) return isHard(scan, start) && isHard(scan, end);
  return isFreeLeft(scan, start, entry, own >= ODD_UNITS) && isFreeRight(scan, end);
}
