import { normaliseName } from './normalise';
import { isPlainWords, isTradeAlone, namesSubject } from './own-part';
import { districtsCalled, endsWithRegion, leadingPlace, leadingRegionUnits } from './region';

/** Names as people type them: words in any order, and parts with something between. In and out: normalised text. */

/** From this length on a typed text may hold one typo, or leave something out. */
export const MIN_LOOSE = 4;
const PART = 2;

const SEPARATORS = /[\s\p{P}\p{S}]+/u;
const WORDS = 6;

/**
 * A typed text (raw) as words that may stand in any order: as it is spaced, or else with the place that it begins or
 * ends with apart. `示例启明 余姚` is 示例启明 and 余姚, `启明余姚` is 启明 and 余姚.
 */
export function wordsOf(text: string): string[][] {
  const spaced = text.split(SEPARATORS).map(normaliseName).filter(Boolean);
  if (spaced.length > WORDS || spaced.some((word) => /^[^a-z]$/.test(word))) return [];
  if (spaced.length > 1) return [[...new Set(spaced)]];
  const [name = ''] = spaced;
  return [typedPlace(name).units, trailingRegionAt(name)]
    .filter((at) => at >= PART && name.length - at >= PART)
    .map((at) => [name.slice(0, at), name.slice(at).replace(/^的/, '')]);
}

/** Where the region begins that a text ends with: 绍兴市上虞区 at 4 of 示例晚晴绍兴市上虞区. -1 where it ends with none. */
function trailingRegionAt(name: string): number {
  if (!endsWithRegion(name, name.length)) return -1;
  for (let at = 1; at <= name.length - PART; at++)
    if (leadingRegionUnits(name.slice(at)) === name.length - at) return at;
  return -1;
}

/**
 * The place that a typed name begins with, in which a district may stand in short behind its city: 330203, and 4 units,
 * of 宁波海曙示例启明.
 */
export function typedPlace(name: string): { codes: string[]; units: number } {
  const { codes, units } = leadingPlace(name);
  for (const more of units > 0 ? [2, 3] : []) {
    const districts = districtsCalled(name.slice(units, units + more), codes);
    if (districts.length > 0) return { codes: districts, units: units + more };
  }
  return { codes, units };
}

/**
 * What may stand between a place and a name: a town, a development zone or another part of the place, and what a school
 * says of itself (民办).
 */
const BEFORE =
  /^(?:[城新]区|\p{sc=Han}{2,4}?(?:街道|[镇乡])|.{0,8}?(?:开发|高新|(?<!校)园)区)?(?:[公民]办|私立)?/u;

/** Text behind a name's region, without its town and such words. */
export const withoutTown = (text: string): string => text.replace(BEFORE, '');

/** The part of a name behind its place: 示例启明学校 of 余姚市阳明街道民办示例启明学校. */
export const behindPlace = (name: string): string =>
  withoutTown(name.slice(leadingRegionUnits(name)));

/** Is a word that stands apart nothing but a place, or a district in short: 余姚, 海淀, 北京海淀? */
export const namesPlace = (word: string): boolean =>
  typedPlace(word).units === word.length || districtsCalled(word).length > 0;

/**
 * How far a query stands in `text` from `start` on, at most up to where two units are left: 3 for 宁波示晨光 at the start
 * of 宁波示例晨光.
 */
function unitsAt(text: string, start: number, query: string): number {
  let units = 0;
  while (units < query.length - PART && text[start + units] === query[units]) units++;
  return units;
}

/** Does the query stand from `start` on in two parts, the second somewhere behind the first, before `end`? */
export function partsFrom(text: string, start: number, end: number, query: string): boolean {
  const units = unitsAt(text, start, query);
  if (units < PART) return false;
  return text.slice(start + units, end).includes(query.slice(units));
}

/**
 * The same for a query whose second half stands at `at`: do the units before it belong to the second part, and does
 * the first part stand before them, from `start` on?
 */
export function partsUpTo(text: string, start: number, at: number, query: string): boolean {
  let units = query.length >> 1;
  let before = at;
  while (units > PART && before > start && text[before - 1] === query[units - 1]) {
    units--;
    before--;
  }
  return text.slice(start, before).includes(query.slice(0, units));
}

/**
 * Do two parts of the query, two units or more each, stand in a name one after the other? 宁波 and 晨光 do in
 * 宁波示例晨光教育科技有限公司.
 */
export function standsInParts(name: string, query: string): boolean {
  const first = query.slice(0, PART);
  for (let at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1))
    if (partsFrom(name, at, name.length, query)) return true;
  return false;
}

/**
 * A school of a stage or for drivers, a street, a building, its manager, a prize, or a shop whose word begins as one of
 * teaching does (书店, 文具, 体检): the kind of a name, which nobody writes by mistake.
 */
const KIND =
  /(?:[小中大]学|幼儿园|驾校|物业|[初高]中|(?<!培训)学院|大厦|花园|[社小]区|书[店吧]|教堂|[艺画]廊|舞[厅台]|体检|托运|文具|棋牌室?|[路街巷村局杯奖])(?:分校|校区|\d+号楼?)?$/u;

/** The kind that a name ends in and that makes another of one without it: 小学 of 示例启明小学; else ''. */
export const kindOf = (name: string): string => KIND.exec(name)?.[0] ?? '';

/** Is a text a trade, with its form or without: 教育科技, 书法培训有限公司? */
export const saysTrade = (text: string): boolean => [text, `${text}公司`].some(isTradeAlone);

/**
 * Words for lessons, for where they are given (棋院, 绘本馆) and for who holds a school, and forms, which end no trade name.
 * 宁波方言交流 is anybody's, and 美术馆 and 书店 are other houses.
 */
const PLAIN =
  /(?<=[习读本道剑统才练])[馆营]|围?棋[院社馆]|书院|书?画[院社]|[武拳]馆|[武艺舞画]校|教室|(?<![早午晚])托班|教培|(?!^..$)(?:训练|进修|语言|交流)|补课|[课校]外|小升初|幼小衔接|.年级|[暑寒]期|周末|兴趣|小饭桌|画画|跳舞|唱歌|[写练]字|[硬软]笔|创意(?=[美绘画])|接送|[全日]托|民办|私立|(?<=..)(?<![网验听])课$|(?:个体工商户|俱乐部|集团)$/gu;

/** What stands behind a trade name, without such words. */
export const withoutPlain = (text: string): string => text.replace(PLAIN, '');

/** Does a text say what everybody's name does, or nothing? */
export const saysNothing = (text: string): boolean =>
  [text, withoutPlain(text)].some((each) => isPlainWords(each) || saysTrade(each));

/** Does a typed text say a place, and nothing behind it that not everybody says: 北京海淀, 海淀声乐, 宁波海曙学英语? */
export const namesNobody = (text: string): boolean =>
  Array.from(`${text}|`).some((_, at) => {
    if (!namesPlace(text.slice(0, at))) return false;
    const rest = withoutTown(text.slice(at)).replace(/^[学报上]/u, '');
    return rest.length < PART || saysNothing(rest);
  });

/** Between a name and what is taught there: 示例启明的书法课, 示例启明这个书法班, 在示例启明学过书法. 大学英语 is what is taught. */
const TAUGHT =
  /(?<=.{2})(?:[他她]?家的?|的|[这那][个家]?)|(?<=[在去到].{2,8}(?<![小中大国数]))[学上报][过的了]?/gu;

/** A text with a name right before what is taught: 示例启明书法课. 示例小学的书法课 is of a school of another kind. */
export const besideTaught = (text: string): string =>
  text.replace(TAUGHT, (words, at: number) => {
    const before = text.slice(0, at);
    const isName = kindOf(before) === '' && !namesPlace(before);
    return isName && namesSubject(text.slice(at + words.length).slice(0, 4)) ? '' : words;
  });

/** Do Latin letters stand on both sides of a place? */
export const isInWord = (text: string, at: number): boolean =>
  /^[a-z]{2}/.test(text.slice(at - 1, at + 1));

/** A number from 10 to 99. What is counted has none: 12班, 24小时, 100分. */
const NUMBER = /(?<!\d)[1-9]\d(?![\d%岁年月日号楼室层元人班天课分]|小时|$)/g;
const NUMERALS = '零一二三四五六七八九';

const inDigits = (text: string): string =>
  text.replace(/\p{sc=Han}/gu, (unit) => {
    const digit = NUMERALS.indexOf(unit);
    return digit < 0 ? unit : String(digit);
  });
const runsOf = (text: string): string[] => text.match(/[\d十]+/gu) ?? [];
const unnumbered = (text: string): string => text.replace(/[\d十]/gu, '0');

/**
 * Does a name hold the numbers of a query? Another number makes another name: 七十三变 is no slip of 七十二变, nor 72编程 of
 * 723编程 or 二加一 of 一加一. 第1线 is 第一线.
 */
export function holdsNumbers(name: string, query: string): boolean {
  const own = inDigits(name);
  const asked = inDigits(query);
  const runs = runsOf(own);
  if (!runsOf(asked).every((run) => run.length < 2 || runs.includes(run))) return false;
  return own.includes(asked) || !unnumbered(own).includes(unnumbered(asked));
}

/** A text with its numbers in words (七十二变 of 72变), and those words. */
export function withNumbersInWords(text: string): { text: string; numbers: string[] } {
  const numbers: string[] = [];
  const inWords = (number: string): string => {
    const words = number
      .replace(/\d/g, (digit) => NUMERALS.charAt(Number(digit)))
      .replace(/(?<=^.)/, '十')
      .replace(/^一|零$/g, '');
    numbers.push(words);
    return words;
  };
  return { text: text.replace(NUMBER, inWords), numbers };
}
