import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { printedNamesOf } from '../../index/terms';
import { isInstitution } from '../../match/names/entry-names';
import { branchLength } from '../../match/names/forms';
import { endsInShop } from '../../match/names/organisation';
import { continuesAsAnother, followsWord, precedesWord } from '../../match/scan/context';
import { type NormalText, normalise, normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart, saysTeaching } from '../../text/own-part';
import { soundsAt } from '../../text/pinyin';
import { districtsCalled, leadingRegionUnits, regionsIn } from '../../text/region';
import { behindPlace, kindOf } from '../../text/typed-name';
import type { LiveList } from '../lists/live-lists';
import { fitsPlaces, type NamedHits, NOBODY, READ, rankedIn } from './by-name';
import { tradedIn } from './by-trade';
import { together } from './order';

/**
 * Entries that a typed name may mean if nothing else was met. Their name sounds like the typed one, as an input method
 * may write it (实力启明 for 示例启明), or the typed one begins with it (示例启明还开着吗, 示例帮家长端). Both are other names than the typed
 * one, and are told as such.
 */

/** Characters that are enough to be met by their sound. */
const SPOKEN = /^\p{sc=Han}{2}[\p{sc=Han}\d]{2,22}$/u;
/** Units of the shortest name of an app, and of a beginning that has as few of its own as `own`. */
const APP_UNITS = 3;
const BEGUN_UNITS = 4;
const BEGUN_OWN = 2;

/** The nominated entries that are met, told as near as a typo. */
const alikeAmong = (
  list: LiveList,
  ordinals: readonly number[],
  day: Day,
  isMet: (name: string, entry: Entry) => boolean,
): Promise<NamedHits> =>
  rankedIn(list, ordinals, day, (entry) => {
    const name = printedNamesOf(entry).find((each) => isMet(normaliseName(each), entry));
    return name === undefined ? null : { how: 'typo', name };
  });

/** Those of some hits that may be in the places of a text. */
const placedIn = ({ hits, isCut }: NamedHits, places: readonly string[][]): NamedHits => ({
  hits: hits.filter(({ entry }) => fitsPlaces(entry, places)),
  isCut,
});

const standsBySound = (name: string, text: string): boolean =>
  Array.from(name, (_, start) => start).some((start) => soundsAt(name, start, text));

/** Entries of a list with a name in which some part sounds like the typed one. */
export async function soundingIn(list: LiveList, text: string, day: Day): Promise<NamedHits> {
  const rest = behindPlace(normaliseName(text));
  if (!SPOKEN.test(rest)) return NOBODY;
  const ordinals = await list.index.bySound(rest, READ);
  const alike = await alikeAmong(list, ordinals, day, (name) => standsBySound(name, rest));
  return placedIn(alike, regionsIn(normaliseName(text)));
}

/** Places of a text that are looked at. */
const STARTS = 12;
/** What a name begins with: no digit, and not 限公司 behind 有. */
const BEGINS = /^(?:(?!限)\p{sc=Han}|[a-z])/u;
/** The number of a door, behind which stands who is there: 3楼301室白鹳艺术. */
const DOOR = /\d[号楼室]$/u;

/** Do Latin letters stand on both sides of a place? */
const isInWord = (text: string, at: number): boolean => /^[a-z]{2}/.test(text.slice(at - 1));

/**
 * The places of a text where a name may begin: its start, or behind a sign, a sentence's word or a door. If the text
 * ends like a name, single characters in it are not a sentence's: 中和示例艺术.
 */
function startsIn({ text, edges }: NormalText): number[] {
  const isName = isInstitution(text);
  const mayBegin = (at: number): boolean => {
    if (!BEGINS.test(text.slice(at))) return false;
    if (edges[at] === 1) return true;
    const isBehind = followsWord(text, at, !isName) || DOOR.test(text.slice(0, at));
    return isBehind && !isInWord(text, at);
  };
  const starts = Array.from(text, (_, at) => at).filter((at) => at === 0 || mayBegin(at));
  return starts.slice(0, STARTS);
}

/** Units of a branch's words behind a name: 城东分公司. In more another body may stand: 电子厂城东分公司. */
const BRANCH_UNITS = 7;

/** Do words behind a name make another one of it: 小学 behind 示例启明? Those of a branch do not: 城东分校. */
function makesAnother(behind: string): boolean {
  const isBranch = behind.length <= BRANCH_UNITS && branchLength(behind, 0) === behind.length;
  const isBody = isInstitution(behind) && !isBranch && !endsInShop(behind);
  return behind !== '' && (isBody || kindOf(behind) === behind || continuesAsAnother(behind));
}

/** Does a name end at `end`, with nothing, a sign or a sentence behind it, or its second unit: 王老师, 交了? */
function isSaidTo(from: string, edges: Uint8Array, end: number): boolean {
  if (edges[end] === 1 || precedesWord(from, end)) return true;
  return !isInstitution(from.charAt(end)) && precedesWord(from, end + 1);
}

/** The beginning of a text up to words of teaching, with a sentence behind them: 白鹳教育 of 白鹳教育跑路了; else ''. */
function saidIn(from: string, edges: Uint8Array): string {
  for (let end = BEGUN_UNITS; end <= from.length; end++)
    if (
      [2, 3].some((units) => saysTeaching(from.slice(end - units, end))) &&
      isSaidTo(from, edges, end)
    )
      return makesAnother(from.slice(end)) ? '' : from.slice(0, end);
  return '';
}

/** Entries of a list that a typed text names somewhere, whatever words stand around the name. */
export async function namedSomewhereIn(list: LiveList, text: string, day: Day): Promise<NamedHits> {
  const normal = normalise(text);
  const whole = normal.text;
  const around = regionsIn(whole);
  const found = await Promise.all(
    startsIn(normal).map(async (at) => {
      const from = whole.slice(at);
      const edges = normal.edges.subarray(at);
      // The whole text was asked for before.
      const name = saidIn(from, edges);
      // A district in short is a place right before a name, or alone behind it: 海淀 白鹳教育, 白鹳教育（海淀）, not 和平店.
      const beside = [whole.slice(at - 2, at), name && from.slice(name.length)];
      const districts = beside.map((word) => districtsCalled(word));
      const places = leadingRegionUnits(from) > 0 ? regionsIn(from) : around;
      const said = name === whole ? [] : tradedIn(list, name, { day, least: BEGUN_OWN });
      return placedIn(together([...(await said), await beginningIn(list, from, edges, day)]), [
        ...places,
        ...districts.filter(({ length }) => length > 0),
      ]);
    }),
  );
  return together(found);
}

/**
 * Entries of a list that hold the longest beginning of a normalised text that stands in any name. None, if that
 * beginning is only common words, or if the words behind it make it another name: 示例启明小学, 示例启明星教育.
 */
async function beginningIn(
  list: LiveList,
  from: string,
  edges: Uint8Array,
  day: Day,
): Promise<NamedHits> {
  const rest = behindPlace(from);
  let end = await list.index.heldUnits(rest);
  // A part of a Latin word does not count, in the text or in a name.
  while (isInWord(rest, end) && edges[from.length - rest.length + end] !== 1) end--;
  const begun = rest.slice(0, end);
  const behind = rest.slice(end);
  if (begun.length < APP_UNITS || isPlainWords(begun) || makesAnother(behind)) return NOBODY;
  const own = ownPart(begun).length;
  const isTelling = own > BEGUN_OWN || (own === BEGUN_OWN && begun.length >= BEGUN_UNITS);
  const ordinals = await list.index.lookup(begun, READ);
  return alikeAmong(list, ordinals, day, (name, { app }) =>
    isTelling
      ? behindPlace(name).startsWith(begun) && !isInWord(behindPlace(name), end)
      : app !== undefined && name === begun,
  );
}
