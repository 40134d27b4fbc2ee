import type { Entry } from '../../domain/entry';
import { isFurniture, isTradeAlone, saysHouse, saysTeaching } from '../../text/own-part';
import { gapAt, isHard, nextGap, nextHard, type PageText, startsOf } from '../../text/page-text';
import { leadingRegionUnits } from '../../text/region';
import { occurrencesOf, SITE, WELCOMED } from './boundary';
import { type NameForm, namesOf, shortPlaces } from './entry-names';
import { BRANCH_END, branchLength } from './forms';
import { isOtherShop } from './organisation';
import { OWN_WORDS } from './title-parts';

/**
 * A brand as institutions write it, with its place and its trade: `余姚示例启明教育`, `示例启明杭州总校`, `示例启明（文三路店）`.
 * A part counts as a whole when nothing but places, words of teaching and a branch stand around the brand.
 */

/** 欢迎, 官网 and what else a site adds. 余姚示例启明环境 is another trade. */
const ADDED = new RegExp(
  `欢迎(?:您)?${WELCOMED}|${SITE}|欢迎您|app|公众号|小程序|(?!环境)(?:${OWN_WORDS.source})`,
  'gu',
);
const BRANCH = new RegExp(`^[一-鿿]{0,11}${BRANCH_END}`, 'u');

/** A text without the places at its beginning, the entry's own district among them. */
export function withoutPlaces(text: string, entry: Entry): string {
  let rest = text;
  const own = shortPlaces(entry);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.slice(leadingRegionUnits(rest));
    for (const place of own) if (rest.startsWith(place)) rest = rest.slice(place.length);
  }
  return rest;
}

/**
 * Is the text behind a brand nothing but words of teaching, a place of the entry's and a branch? A company's form may
 * end it: 余姚示例启明培训学校有限公司. `isShort`: the brand has two units, and words of a branch right behind it may belong to
 * another name: 学海湖州分校, 学海思湖州分校.
 */
function isTail(text: string, entry: Entry, isShort: boolean): boolean {
  const plain = text.replace(ADDED, '');
  // A place may stand anywhere among the words of teaching: 少儿英语余姚校区.
  for (let at = 0; at <= plain.length; at++) {
    if (!saysHouse(plain.slice(0, at))) continue;
    const behind = plain.slice(at);
    const rest = withoutPlaces(behind, entry);
    const isPlaced = rest.length < behind.length && BRANCH.test(rest);
    const isTrade = saysHouse(rest) || (rest.endsWith('公司') && isTradeAlone(rest));
    const isBranch = (at > 0 || !isShort) && branchLength(rest, 0) === rest.length;
    if (isTrade || isPlaced || isBranch) return true;
  }
  return false;
}

/**
 * Does a unit write this beside its own name: its place, its lessons, its branch (雅思, 余姚万达店), words of any page (联系我们)?
 */
export const isOwnWords = (text: string, entry: Entry): boolean =>
  isFurniture(text) || isTail(text, entry, false) || (BRANCH.test(text) && !isOtherShop(text));

/** 示例启明（文三路店）: a branch behind a bracket or a space, with words of teaching before it at most. */
function isBranchAfterGap(page: PageText, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (gapAt(page, at) === 0 || !BRANCH.test(page.text.slice(at, end))) continue;
    if (saysTeaching(page.text.slice(from, at))) return true;
  }
  return false;
}

/**
 * 大学英语 and 大学考研 are lessons, 大学城 and 大学路 places; 大学继续教育学院 is a university's. 实验学校 and 外国语学校 are kinds of the
 * state's, and 艺术学校 and 学校 are none.
 */
const SCHOOL =
  /^(?:(?:实验|外国语|附属|中心|双语|国际|艺术|蒙氏|[民公]办|私立|技工|职业)*(?:[小中]学|幼儿园|(?<=[验语属际工业])学校)$|(?:实验|外国语|附属|中心)?大学(?![生城路堂部店考四六英语数物化日预课申升专东西南北]))/u;

/**
 * Do the words right behind a name, which ends at `end`, make the name of another school: 示例启明小学, 示例启明大学成教院? Behind a
 * gap (示例启明 小学) or with lessons (示例启明小学英语) they say what is taught. A listed kindergarten may praise itself: 示例启明双语幼儿园.
 */
export const makeSchool = (words: string, page: PageText, end: number, entry: Entry): boolean =>
  gapAt(page, end) === 0 &&
  SCHOOL.test(words) &&
  !namesOf(entry).registered.some(
    ({ text }) =>
      text.includes(words.replace(/学校$/u, '')) ||
      [text, words].every((each) => each.endsWith('幼儿园')),
  );

/** Places of a brand that are looked at. */
const PLACES_CAP = 8;

/**
 * Does the brand stand as a whole part with nothing but its place and its trade? Not inside a full name, which speaks for
 * itself.
 */
export function standsInPlace(page: PageText, name: NameForm, entry: Entry): boolean {
  const { text } = page;
  const inFull = namesOf(entry)
    .registered.filter((full) => !name.text.includes(full.text))
    .flatMap((full) => occurrencesOf(full, page));
  const isShort = name.text.length < 3;
  return startsOf(name.text, text, PLACES_CAP).some((at) => {
    if (inFull.some((full) => full.start <= at && at < full.end)) return false;
    let start = at;
    while (start > 0 && !isHard(page, start)) start--;
    const from = at + name.text.length;
    const end = nextHard(page, from - 1);
    const isLed = withoutPlaces(text.slice(start, at).replace(ADDED, ''), entry) === '';
    const word = text.slice(from, nextGap(page, from)).replace(ADDED, '');
    return (
      isLed &&
      !makeSchool(word, page, from, entry) &&
      (isTail(text.slice(from, end), entry, isShort) || isBranchAfterGap(page, from, end))
    );
  });
}
