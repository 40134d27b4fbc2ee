import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { printedNamesOf } from '../../index/terms';
import { tellsOtherTrade } from '../../match/evidence/title-words';
import { isInstitution } from '../../match/names/entry-names';
import { branchLength } from '../../match/names/forms';
import { endsInShop } from '../../match/names/organisation';
import { continuesAsAnother, followsWord, precedesWord } from '../../match/scan/context';
import { type NormalText, normalise, normaliseName } from '../../text/normalise';
import { isPlainWords, ownPart, saysTeaching } from '../../text/own-part';
import { soundsAt } from '../../text/pinyin';
import { districtsCalled, leadingPlaces, leadingRegionUnits, regionsIn } from '../../text/region';
import { behindPlace, isInWord, kindOf, saysNothing } from '../../text/typed-name';
import type { LiveList } from '../lists/live-lists';
import { fitsPlaces, type NamedHits, NOBODY, READ, rankedIn } from './by-name';
import { tradedIn } from './by-trade';
import { together } from './order';

/**
 * Entries that a typed name may mean if nothing else was met. Either their name sounds like the typed one, which an
 * input method may have written (实力启明 for 示例启明), or the typed text begins with their name (示例启明还开着吗, 示例帮家长端). Both are
 * other names than the typed one, and are told as such.
 */

/** The fewest units that are met by their sound: of a name, and of a trade name beside no place. */
const SPOKEN = 4;
const SPOKEN_TRADE = 3;
/** The fewest units of a beginning: of an app's whole name, and of a name with only `BEGUN_OWN` units of its own. */
const APP_UNITS = 3;
const BEGUN_UNITS = 4;
/** The fewest units of its own that a beginning has. */
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

/** Entries of a list with a name in which some part, or whose trade name, sounds like the typed one. */
export async function soundingIn(list: LiveList, text: string, day: Day): Promise<NamedHits> {
  const name = normaliseName(text);
  const rest = behindPlace(name);
  const ordinals = rest.length < SPOKEN ? [] : await list.index.bySound(rest, READ);
  const alike = await alikeAmong(list, ordinals, day, (each) => standsBySound(each, rest));
  const found = placedIn(alike, regionsIn(name));
  if (found.hits.length > 0) return found;
  return together(await tradedIn(list, text, { day, least: SPOKEN_TRADE, isSpoken: true }));
}

/** Places of a text that are looked at. */
const STARTS = 12;
/** What a name begins with: no digit, and not 限公司 behind 有. */
const BEGINS = /^(?:(?!限)\p{sc=Han}|[a-z])/u;
/** What stands before a name: an address (3楼301室白鹳艺术, 南雷路白鹳艺术), a day, a word of a file (截图白鹳艺术). */
const LEADS = /(?:[一二三四五六七八九]楼|\d[号楼室])\d*$|(?:\d{4}|广场|.[^之][路街]|截图|副本)$/u;
/** A department, a paper or an act behind a name is that unit's: 教务处, 财务部, 合同. Another body's name is not: 人事局, 招聘网. */
const OWN =
  /^(?!.*(?:公司|[局院网所])$)(?:招[生聘]|报[名了]|[收退]费|办公|客服|校长|教[务研]|财务|人事|市场部|咨询|培训部|.(?:老师|校长|主任)|合同|协议|发票|付款|[学补][数英语画琴舞]|[买骗签][了课]|\d{4})/u;
/** A sentence may begin with these units behind a name, and a trade name may go on with them: 宁波白鹳明珠, 宁波白鹳会, 宁波白鹳能源. */
const GOES_ON = /^[会春来真多开明无之能太向]/u;

/** Is a word the short form of a district that is no place by itself: 海曙? */
const isDistrict = (word: string): boolean =>
  districtsCalled(word).length > 0 && leadingRegionUnits(word) === 0;

/**
 * The places of a text where a name may begin: its start, or behind a sign, a sentence's word or a door. If the text
 * ends like a name, single characters in it are not a sentence's: 中和示例艺术.
 */
function startsIn({ text, edges }: NormalText): number[] {
  const isName = isInstitution(text);
  const mayBegin = (at: number): boolean => {
    if (!BEGINS.test(text.slice(at))) return false;
    if (edges[at] === 1) return true;
    const isBehind = followsWord(text, at, !isName) || LEADS.test(text.slice(0, at));
    return isBehind && !isInWord(text, at);
  };
  const starts = new Set<number>();
  for (let at = 0; at < text.length && starts.size < STARTS; at++) {
    // A name stands behind its district in short, too: 海曙白鹳艺术.
    const isPlaced = starts.has(at - 2) && isDistrict(text.slice(at - 2, at));
    if (at === 0 || isPlaced || mayBegin(at)) starts.add(at);
  }
  return [...starts];
}

/** Units right behind a name in which another trade is a part of it: 示例启明老火锅. */
const TRADE_UNITS = 4;

/** Units of a branch's words behind a name: 城东分公司. In more another body may stand: 电子厂城东分公司. */
const BRANCH_UNITS = 7;

/** Is what stands behind a name that unit's own? */
const isOwn = (behind: string): boolean => OWN.test(behind) && !continuesAsAnother(behind);

/** Do words behind a name make another one of it: 小学 behind 示例启明? Those of a branch do not: 城东分校. */
function makesAnother(behind: string): boolean {
  if (isOwn(behind)) return false;
  const isBranch = behind.length <= BRANCH_UNITS && branchLength(behind, 0) === behind.length;
  const isBody = isInstitution(behind) && !isBranch && !endsInShop(behind);
  return behind !== '' && (isBody || kindOf(behind) === behind || continuesAsAnother(behind));
}

/** Does a name end at `end`, with nothing, a sign or a sentence behind it, or its second unit: 王老师, 交了? */
function isSaidTo(from: string, edges: Uint8Array, end: number): boolean {
  if (edges[end] === 1 || precedesWord(from, end) || isOwn(from.slice(end))) return true;
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

/**
 * The same for a short trade name behind its place. 教育 is put behind it, so that it is asked for as a trade name:
 * 宁波白鹳教育 of 宁波白鹳招生办. Other words behind it may make another name: 宁波白鹳大酒店.
 */
function shortlySaidIn(from: string, edges: Uint8Array): string {
  for (const { codes, units } of leadingPlaces(from))
    for (let end = units + BEGUN_OWN; codes.length > 0 && end < units + BEGUN_UNITS; end++) {
      const behind = from.slice(end);
      const isEnd = edges[end] === 1 || (precedesWord(behind, 0) && !GOES_ON.test(behind));
      if (isOwn(behind) || (isEnd && !makesAnother(behind))) return `${from.slice(0, end)}教育`;
    }
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
      const name = saidIn(from, edges);
      // A district in short is a place right before a name, or alone behind it: 海淀 白鹳教育, 白鹳教育（海淀）, not 和平店.
      const beside = [whole.slice(at - 2, at), name && from.slice(name.length)];
      const districts = beside.map((word) => districtsCalled(word));
      const places = leadingRegionUnits(from) > 0 ? regionsIn(from) : around;
      // The whole text was asked for before.
      const names = [name, shortlySaidIn(from, edges)].filter((each) => each !== whole);
      const said = await Promise.all(
        names.map((each) => tradedIn(list, each, { day, least: BEGUN_OWN })),
      );
      return placedIn(together([...said.flat(), await beginningIn(list, from, edges, day)]), [
        ...places,
        ...districts.filter(({ length }) => length > 0),
      ]);
    }),
  );
  return together(found);
}

/** Has the beginning of a name enough of its own to tell whose it is? */
function isTelling(begun: string): boolean {
  const own = ownPart(begun).length;
  return own > BEGUN_OWN || (own === BEGUN_OWN && begun.length >= BEGUN_UNITS);
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
  // 教 of 青黛塘教务处 stands in 青黛塘教育, too.
  end -= [0, 1, 2].find((units) => isOwn(rest.slice(end - units))) ?? 0;
  const begun = rest.slice(0, end);
  const behind = rest.slice(end);
  if (begun.length < APP_UNITS || isPlainWords(begun) || makesAnother(behind)) return NOBODY;
  const ordinals = await list.index.lookup(begun, READ);
  const tells = isTelling(begun);
  return alikeAmong(list, ordinals, day, (name, entry) => {
    if (!tells) return entry.app !== undefined && name === begun;
    const named = behindPlace(name);
    if (!named.startsWith(begun) || isInWord(named, end)) return false;
    // 书 of 白鹳书法 is no part of 白鹳 in 白鹳书店.
    const said = saysNothing(named.slice(end - 1, end + 1)) ? end - 1 : end;
    return (
      isTelling(rest.slice(0, said)) &&
      !makesAnother(rest.slice(said)) &&
      !tellsOtherTrade(rest.slice(said, said + TRADE_UNITS), entry)
    );
  });
}
