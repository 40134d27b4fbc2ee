import { tight } from '../../domain/plain-text';
import { pattern, patterns, some } from '../../text/expressions';
import { ACTS } from './act-phrases';
import { ONTO } from './act-words';
import { saysKind } from './acts';
import { parseDate, printedDay } from './dates';
import { THIS_UNIT } from './forms';
import { OFFICE_CALLED, OUR_OFFICE } from './offices';
import { clausesOf } from './text-parts';

/**
 * The days that a result gives its own acts, as far as they are printed: 2023年5月10日罚款2万元, 警告（2023年5月）. A deadline, a
 * period, the day of a deed, of a look or of an order are none. A day with an unknown word between it and its act is left
 * alone.
 */

const NUMERAL = '[〇○零一二三四五六七八九十]';
const DAY = `(?<day>20\\d{2}年\\d{1,2}月(?:\\d{1,2}[日号]|份?(?![初中上下旬底末以之至到前起间内]))|20\\d{2}(?:-\\d{1,2}-|\\.\\d{1,2}\\.|/\\d{1,2}/)\\d{1,2}(?!\\d)|${NUMERAL}{4}年${NUMERAL}{1,2}月${NUMERAL}{1,3}日)`;

const OFFICE = `(?:(?:\\p{Script=Han}{2,12}?[省市县区])?${OFFICE_CALLED}|${OUR_OFFICE}|[该本]局)`;
const PARTY = `(?:其|当事人|${THIS_UNIT})`;
const ITEM = '(?:\\(?[\\d一二三四五六七八九十]{1,2}(?:[、)]|\\.(?!\\d)))';

/** 又于2025年…, 再次违规后于2025年…: an act after another. */
const AGAIN = '(?:[又再][次度]?(?:违[规法][^,;。\\d]{0,6}后)?)';
/** A day that a clause begins with, perhaps behind who acts. */
const BEGINS = pattern`^${ITEM}?(?:处[理罚](?:结果|内容|情况|决定)?:)?(?:${OFFICE}|${PARTY})?${AGAIN}?已?[于在]?\(?${DAY}\)?`;
const DAY_AND_COMMA = patterns`${DAY},`;
/** Between two acts: the 、 of 警告（2023-05-10）、罚款2万元（…), the 2. of 1.2023年5月10日警告 2.2025年… */
const NEXT_ACT = /(?<=\))、|(?<![\d.])\d\.(?=20\d{2}[年.])/gu;

/** Who acts, whereby and on whom. Words are taken off one by one, so no cell takes long. */
const WHO = `${OFFICE}|${PARTY}|经[^,;。]{0,8}?(?:研究|讨论)|因[^,;。]{1,30}?被|依法|对`;
const WHO_ACTS = new RegExp(WHO, 'uyg');
/** How it is done, with the sum of a fine. */
const HOW_IT_ACTS = new RegExp(
  `${WHO}|${ITEM}|(?:人民币)?[\\d.]+万?元的?|${some('决定 如下 : 作出 做出 给予 予以 处以? 将 被 并 行政处罚')}`,
  'uyg',
);
const BEGINS_WITH_ACT = pattern`^(?:${ONTO}[^,;。:\d]{0,12}?)?(?:${ACTS.map(([{ source }]) => source).join('|')})`;
/** What was done since about an act, on a day of its own: 2023年5月10日罚款已缴纳. */
const SINCE = /缴|履行|执行|送达|公[示布告开]|修复|移出|届满|到期/u;

const NUMBER = '(?:\\p{Script=Han}{1,12}[〔[(]20\\d{2}[〕\\])]第?\\d{1,5}号)?';
/** 决定：罚款2万元, 作出余教罚〔2025〕5号行政处罚决定. */
const DECIDES = pattern`^(?:决定(?:如下)?:|[作做]出(?:如下)?${NUMBER}(?:行政)?处罚的?决定)`;

/** A year, or 7月1日 without one, which no period ends with. */
const YEAR_OR_DAY = /(20\d{2})(?=年|-\d)|(?<![\d年至到~—-])\d{1,2}月\d{1,2}[日号]/gu;

const LABEL = '(?:(?:处罚)?决定|处罚|[作做]出)(?:日期|时间):?';
/** 决定日期2023年5月10日 as a clause of its own. */
const LABELLED = pattern`^${LABEL}${DAY}$`;

/** A day in brackets right behind an act. */
const BEHIND = pattern`^(?<act>.+)\((?:于|${LABEL})?${DAY}(?<decided>[作做]出|决定|处罚)?(?:决定)?\)$`;

/** An act of another time beside it, or one that was changed: which of them the row means is not clear. */
const OF_ANOTHER_TIME = /曾|此前|先前|撤销|变更|改[为判]/u;
/** Something came before the act. A day alone may be of that. */
const COMES_FIRST = /仍|拒不|逾期|未改|[本此]次|再[次度]|又/u;

interface ActDay {
  /** `2023-05-10`, or `2023-05` where no day is printed. */
  day: string;
  /** The words say that it was decided on that day. */
  isDecided: boolean;
}

const dayOf = (printed: string | undefined, isDecided: boolean): ActDay[] => {
  const date = parseDate(printed ?? '');
  return date ? [{ day: printedDay(date), isDecided }] : [];
};

/** The day that one clause gives its act, before or behind it. */
function dayIn(clause: string): ActDay[] {
  const labelled = LABELLED.exec(clause)?.groups?.day;
  if (labelled !== undefined) return dayOf(labelled, true);
  const { act = '', day, decided } = BEHIND.exec(clause)?.groups ?? {};
  // 警告并责令改正（2023-05-10）: the day is of what stands right before it.
  if (!/责令|停[业止]|暂停/u.test(act) && saysKind(act.split(/[、:并和及]/u).at(-1) ?? ''))
    return dayOf(day, decided !== undefined);
  const before = BEGINS.exec(clause);
  if (!before) return [];
  const said = clause.slice(before[0].length).replace(WHO_ACTS, '');
  if (DECIDES.test(said)) return dayOf(before.groups?.day, true);
  const isAct = BEGINS_WITH_ACT.test(said.replace(HOW_IT_ACTS, '')) && !SINCE.test(said);
  return isAct && saysKind(said) ? dayOf(before.groups?.day, /决定|[作做]出/u.test(said)) : [];
}

/** A text whose days have a year each: the one printed before them, or else `year`. */
function withYears(text: string, year: string): string {
  let last = year;
  return text.replace(YEAR_OR_DAY, (found, printed: string | undefined) => {
    if (printed === undefined) return [last, found].join('年');
    last = printed;
    return found;
  });
}

/**
 * The days that a result gives its acts, as `2023-05-10` or `2023-05`, each once: none where it gives none, or tells acts of
 * another time too. A day without a year is of `year`. `decidedOnly`: nor one day alone that is not said to be of a decision.
 */
export function daysOfActs(result: string, year: string, decidedOnly: boolean): string[] {
  if (OF_ANOTHER_TIME.test(result)) return [];
  const said = withYears(tight(result.replace(/\n/gu, ';')), year)
    .replace(DAY_AND_COMMA, '$<day>')
    .replace(NEXT_ACT, ';');
  const found = clausesOf(said).flatMap(dayIn);
  const printed = [...new Set(found.map(({ day }) => day))];
  // 2023-05 says no more than 2023-05-10 beside it.
  const days = printed.filter((day) => !printed.some((other) => other.startsWith(`${day}-`)));
  if (days.length > 1) return days;
  if (COMES_FIRST.test(result)) return [];
  if (!decidedOnly) return days;
  return found.some(({ isDecided }) => isDecided) ? days : [];
}
