import { isPlainWords, saysTeaching } from '../../text/own-part';
import {
  CLOSE,
  gapAt,
  isHard,
  nextGap,
  nextHard,
  OPEN,
  type PageText,
  SPACE,
  startsOf,
} from '../../text/page-text';
import {
  followsGreeting,
  OCCURRENCES_CAP,
  type Occurrence,
  occurrencesOf,
  SITE_WORDS,
} from './boundary';
import type { NameForm } from './entry-names';
import { BRANCH_END } from './forms';

/** Whole title parts: what stands between two separators, less the words that every site adds. */

/** Words behind the name of an app or of its platform. */
const APP_WORDS =
  'onthe(?:mac)?appstore|appstore上的|appsongoogleplay|googleplay(?:上的应用)?|应用商店|应用市场|app|apk|ios|android|v?\\d+(?:版本?)?|官方版|免费下载|下载|安装|网页版|电脑版|手机版|安卓版?|苹果版?|最新版|正式版|客户端|软件|应用|小程序|公众号|平台';
const TAIL = new RegExp(`(?:${APP_WORDS}|${SITE_WORDS.join('|')})`, 'uy');

const BRACKET_CAP = 12;
const TAILS_CAP = 8;

/** The end of a bracket that opens at `at`, or 0: `示例在线(学生版)_官网` ends at 版. */
function closing(page: PageText, at: number): number {
  if ((gapAt(page, at) & OPEN) === 0) return 0;
  for (let end = at + 1; end <= page.text.length && end - at <= BRACKET_CAP; end++) {
    if (gapAt(page, end) & CLOSE) return end;
  }
  return 0;
}

function tailEnd(page: PageText, at: number): number {
  TAIL.lastIndex = at;
  return TAIL.test(page.text) ? TAIL.lastIndex : 0;
}

/** Does the part end at `at`, or after tails only? `isEnd` says which gaps end one. */
function endsAt(page: PageText, at: number, isEnd: (at: number) => boolean): boolean {
  let end = at;
  for (let tails = 0; tails <= TAILS_CAP; tails++) {
    if (isEnd(end)) return true;
    const next = tailEnd(page, end) || closing(page, end);
    if (next === 0) return false;
    end = next;
  }
  return false;
}

/** A separator inside a brand must stand in the stored name too: 会计|职称 is not 会计职称. */
function isSplit(page: PageText, name: NameForm, start: number): boolean {
  for (let at = 1; at < name.text.length; at++) {
    if (isHard(page, start + at) && name.edges[at] !== 1) return true;
  }
  return false;
}

/** What a unit's own title says behind its name. */
export const OWN_WORDS =
  /20\d\d年?|招生|简章|报名|入口|收费标准|师资力量|(?:校园|办学)?(?:理念|风采|环境)|成果|荣誉|微?官网|首页|在线报名系统|官方商城|欢迎(?:您的)?到来/gu;
const PEOPLE = /[老教名导]师|学[生员]|家长/u;

/**
 * Is what stands right behind a name, up to the part's end, what a unit's own title says: …有限公司英语培训,
 * …有限公司2026年招生简章? A person there (英语老师) is somebody else.
 */
function speaksOfItself(page: PageText, from: number): boolean {
  const words = page.text.slice(from, nextHard(page, from - 1));
  return !PEOPLE.test(words) && saysTeaching(words.replace(OWN_WORDS, ''));
}

/**
 * Is an occurrence of a full name a whole part? White space separates on its right: a full name is long enough to stand
 * for itself in `示例启明教育科技有限公司 余姚少儿英语`. On its left it separates only from a name that begins with a region, since `非
 * 示例启明教育科技有限公司` may be anything. `mayGoOn`: the part may go on with what a unit says of itself (`speaksOfItself`).
 */
function isWholeFullName(
  page: PageText,
  { start, reach, branch }: Occurrence,
  name: NameForm,
  mayGoOn: boolean,
): boolean {
  const gap = gapAt(page, start);
  const isParted =
    (gap & ~SPACE) !== 0 ||
    (gap !== 0 && name.beginsWithRegion) ||
    followsGreeting(page.text, start);
  if (!isParted) return false;
  return (
    endsAt(page, reach, (at) => gapAt(page, at) !== 0) ||
    (mayGoOn && !branch && speaksOfItself(page, reach))
  );
}

/**
 * Is a brand or app name a whole part at `start`? Only hard separators count: 会计职称 is no part
 * of `会计职称 培训_示例学校`.
 */
function isWholeBrandAt(page: PageText, name: NameForm, start: number): boolean {
  if (!isHard(page, start) || isSplit(page, name, start)) return false;
  return endsAt(page, start + name.text.length, (at) => isHard(page, at));
}

/** Is a brand or app name a whole part anywhere in a title? */
export const hasWholeBrand = (page: PageText, name: NameForm): boolean =>
  startsOf(name.text, page.text, OCCURRENCES_CAP).some((start) =>
    isWholeBrandAt(page, name, start),
  );

/** The parts of a text between hard separators, in order, tails kept. */
export function titleParts(page: PageText): string[] {
  const found: string[] = [];
  for (let start = 0; start < page.text.length; ) {
    const end = nextHard(page, start);
    found.push(page.text.slice(start, end));
    start = end;
  }
  return found;
}

/** The parts of a text, a name taken out of each. */
export const partsBeside = (page: PageText, name: string): string[] =>
  titleParts(page).map((part) => part.replaceAll(name, ''));

/** Units of a place before a short name: none, 余姚, 余姚市, 宁波余姚. A longer place ends as places do: 宁波市海曙区. */
const SHORT_STARTS = [0, 2, 3, 4];
const PLACE_ENDS = new Set('省市县区');
const PLACE_UNITS = 14;

/** How many units at the beginning of a text may stand before a short name. */
export const shortStarts = (text: string): number[] =>
  Array.from(text.slice(0, PLACE_UNITS), (_, units) => units).filter(
    (units) => SHORT_STARTS.includes(units) || PLACE_ENDS.has(text.charAt(units - 1)),
  );

/** Units of a short name. */
const SHORT_UNITS = [2, 3];

const BRANCH = new RegExp(BRANCH_END, 'u');
/** Units that are looked through behind a name: 少儿英语数学编程培训学校. */
const BEHIND_UNITS = 20;

const COMPANY = /(?:有限(?:责任)?)?公司$/u;

function isTrade({ text }: PageText, from: number, to: number): boolean {
  if (to - from > BEHIND_UNITS) return false;
  const words = text.slice(from, to);
  return saysTeaching(words.endsWith('公司') ? words.replace(COMPANY, '') : words);
}

/** Does a gap stand at `end` of a part that ends at `to`, or do words of teaching or a branch follow? */
function isParted(page: PageText, end: number, to: number): boolean {
  if (gapAt(page, end) !== 0 || isTrade(page, end, to)) return true;
  const gap = nextGap(page, end, to);
  return (
    (gap < to && isTrade(page, end, gap)) ||
    (to - end <= BEHIND_UNITS && BRANCH.test(page.text.slice(end, to)))
  );
}

/** May a brand end at `end` of a part that ends at `to`? One that holds a sign itself (K·12) ends with a later part. */
const mayEnd = (page: PageText, end: number, to: number): boolean =>
  endsAt(page, end, (at) => isHard(page, at)) || (end <= to && isParted(page, end, to));

/** The names of two or three units that may stand in the part at `at`. */
function shortNamesAt(page: PageText, at: number): string[] {
  const to = nextHard(page, at);
  return shortStarts(page.text.slice(at, to)).flatMap((before) =>
    SHORT_UNITS.flatMap((units) => {
      const end = at + before + units;
      if (end > page.text.length || !mayEnd(page, end, to)) return [];
      const name = page.text.slice(at + before, end);
      return before === 0 || !isPlainWords(name) ? name : [];
    }),
  );
}

/**
 * Names of two or three units that a text may carry as a brand, too short for the name index and asked as keys: of
 * `余姚启明星英语` it is 启明星. Places are told by their length and last unit, without the table of them: what is no name is
 * no key of any entry.
 */
export function shortNamesOf(page: PageText): string[] {
  const found = new Set<string>();
  for (let at = 0; at < page.text.length; at = nextHard(page, at))
    for (const name of shortNamesAt(page, at)) found.add(name);
  return [...found];
}

/** How a full name stands in a text. */
interface Place {
  /** A whole part, not a mention in a sentence. */
  whole: boolean;
  branch: boolean;
}

/**
 * The best way in which a name stands in a text, or null: whole first, the subject before its branch. `mayGoOn`: for a
 * title, which may go on behind the name. A provider or an operator is the name and no more.
 */
export function bestOf(text: PageText, name: NameForm, mayGoOn = false): Place | null {
  const found = occurrencesOf(name, text);
  const whole = found.filter((each) => isWholeFullName(text, each, name, mayGoOn));
  const isBranch = (all: readonly Occurrence[]): boolean => all.every(({ branch }) => branch);
  if (whole.length > 0) return { whole: true, branch: isBranch(whole) };
  return found.length > 0 ? { whole: false, branch: isBranch(found) } : null;
}
