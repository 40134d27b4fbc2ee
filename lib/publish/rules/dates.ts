import { addDays, addMonths, type Day, isDay } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { isHostWithin, parseHost } from '../../domain/host';
import { tight } from '../../domain/plain-text';
import { pattern, patterns } from '../../text/expressions';
import { LIST } from './lift-words';
import { numberOf } from './numerals';

export type DatedDay = Sanction['decidedOn'];

const TIME = '(?:[\\sT]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';

const FORMS: readonly (readonly [form: RegExp, precision: DatedDay['precision']])[] = [
  [new RegExp(`^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?${TIME}$`), 'day'],
  // A year of two digits is read only where the order is certain: 26.3.5. 26-3-5 may be 26 March of 2005.
  [/^(\d{2})[.年](\d{1,2})[.月](\d{1,2})日?$/, 'day'],
  [/^(\d{4})(\d{2})(\d{2})$/, 'day'],
  [/^(\d{4})[-/.年](\d{1,2})月?$/, 'month'],
  [/^(\d{4})年?$/, 'year'],
];

const NUMERAL = '[一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const NUMERAL_YEAR = patterns`(?:${NUMERAL}|[〇○零O0]){4}(?=年)`;
const NUMERAL_PART = patterns`(?:${NUMERAL}?[十拾]${NUMERAL}?|${NUMERAL})(?=[月日])`;

/** `二〇二六年三月十五日` in digits. */
const numeralsAsDigits = (text: string): string =>
  text
    .replace(/廿(?=[一二三四五六七八九日])/gu, '二十')
    .replace(/卅(?=[一日])/gu, '三十')
    .replace(NUMERAL_YEAR, (year) => Array.from(year, numberOf).join(''))
    .replace(NUMERAL_PART, (part) => String(numberOf(part)));

const LENGTHS = { day: 10, month: 7, year: 4, unknown: 0 } as const;

/** A day as far as it is known: `2026-03-05`, `2026-03`, `2026`. */
export const printedDay = ({ day, precision }: DatedDay): string =>
  day.slice(0, LENGTHS[precision]);

/** Is a day surely before another? 2026-03 is not before 2026-03-20, since its day is not known. */
export function isEarlier(a: DatedDay, b: DatedDay): boolean {
  const [first, second] = [printedDay(a), printedDay(b)];
  const known = Math.min(first.length, second.length);
  return first.slice(0, known) < second.slice(0, known);
}

const two = (digits: string | undefined): string => (digits ?? '1').padStart(2, '0');

/**
 * A text with one spelling of days (9月1号 becomes 9月1日, 2026—9—1 becomes 2026-9-1), and without words around a day:
 * 2026年3月5日作出, 2026-03-05（星期四）.
 */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^公元|[.。,;]$/gu, '')
    .replace(
      /^(\d{4})\s*[-/.、–—−\s]\s*(\d{1,2})\s*[-/.、–—−\s]\s*(\d{1,2})(?=$|\s+\d{1,2}:)/u,
      '$1-$2-$3',
    )
    .replace(/(?<=日)\s*(?:[上下]午)?(?:\d{1,2}[时点](?:\d{1,2}分)?许?)?$/u, '')
    .replace(/(?<=月\s*[\d一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]{1,3}\s*)号/gu, '日')
    .replace(/\s*\(?(?:星期|周)[一二三四五六日天]\)?$/u, '')
    .replace(/(?<=日)\s*(?:作出|决定|处罚|印发|发布|公布|列入|通报)$/u, '');

/**
 * A day as tables write it, with its precision: `2026年9月1日` and 二〇二六年九月一日 are a day, `2021-09` a month
 * (its first), `2023` a year (1 January). Null for anything else, and for a day that does not exist (2023-13-40).
 */
export function parseDate(text: string): DatedDay | null {
  // Narrow columns break days by spaces: 2026 年 9 月 1 日.
  const joined = fold(text).replace(/(?<=[\d年月])\s+(?=[年月日]|\d{1,2}\s*[月日])/gu, '');
  const folded = numeralsAsDigits(joined);
  for (const [form, precision] of FORMS) {
    const match = form.exec(folded);
    if (!match) continue;
    const year = match[1]?.length === 2 ? `20${match[1]}` : match[1];
    const day: Day = `${year}-${two(match[2])}-${two(match[3])}`;
    return isDay(day) ? { day, precision } : null;
  }
  return null;
}

const PRINTED =
  /(?:19|20)\d{2}\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}(?!\d)|年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号])/;

/** A date at an end of a title, in brackets or not: it is the index's, no part of the title. */
const AT_END = new RegExp(
  `^[\\s[(（【]*${PRINTED.source}[\\s\\])）】]*|[\\s[(（【]*${PRINTED.source}[\\s\\])）】]*$`,
);

/** The first whole day that a text prints: `发布时间：2026年11月3日` gives 2026-11-03. */
export function dayIn(text: string): string | undefined {
  const found = PRINTED.exec(text)?.[0].replace(/\s/g, '');
  const date = found === undefined ? null : parseDate(found);
  return date?.precision === 'day' ? date.day : undefined;
}

export const withoutDay = (title: string): string => title.replace(AT_END, '').trim();

/** `2026.3.5—2027.3.4`, 2026年3月5日至9月4日: from a day to a day. */
interface DayRange {
  from: DatedDay;
  to: DatedDay;
}

const RANGE =
  /^(?:自|从)?\s*(.+?)\s*(?:[—–~～]+|--+|至|到|\s-\s|(?<=日|\d{4}[./]\d{1,2}[./]\d{1,2})-)\s*(.+?)\s*(?:止)?$/u;

/** A range of days, or null. An end without a year takes that of the beginning. */
export function parseRange(text: string): DayRange | null {
  const [, first = '', last = ''] =
    RANGE.exec(fold(text).replace(/起(?=\s*[至到—–~～-])/u, '')) ?? [];
  const from = parseDate(first);
  if (!from) return null;
  const to =
    parseDate(last) ?? parseDate(`${from.day.slice(0, 4)}年${last.replace(/^[.\-/]/, '')}`);
  return to && to.day >= from.day ? { from, to } : null;
}

const LISTED_UNTIL = pattern`${LIST}[^;。停罚扣整缴]{0,30}?(?:[至到—–~～]|(?<=[\d日])-)\s*(20\d\d[年.\-/]\d{1,2}(?:月(?!\d)|[月.\-/]\d{1,2}日?))(?!\d)`;
/** A length of time: 6个月 has six months, 90天 ninety days. */
interface Span {
  months: number;
  days: number;
}

const COUNT = '(?:\\d{1,3}(?:\\.\\d)?|[零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,4})';
const SPAN = `(?:半年|${COUNT}年(?:半|[零又]?${COUNT}个月)?|${COUNT}个半?月|${COUNT}(?:天|日|周))`;
const SPAN_PARTS = patterns`(${COUNT}|半)(个半月|个月|年半|年|天|日|周)`;
/**
 * A duration as a cell writes it. It may say that it begins with the act (自列入之日起6个月). One that begins with another
 * day is none: 自送达之日起.
 */
const TERM = pattern`^(?:[自从]?(?:列入|纳入|移入|认定|决定|作出|做出|公布|公示|公告|发布|通报|处罚)+(?:之日|当日|日期|日)?起(?:计算|算)?)?[,]?(?:期限|有效期|为期|期|共|满)?[为是:]?(${SPAN})(?:\([^()]*\))?$`;

const PER_UNIT: Readonly<Record<string, Span>> = {
  年半: { months: 12, days: 0 },
  年: { months: 12, days: 0 },
  个半月: { months: 1, days: 0 },
  个月: { months: 1, days: 0 },
  周: { months: 0, days: 7 },
  天: { months: 0, days: 1 },
  日: { months: 0, days: 1 },
};
/** What 半 adds in 一年半 and 一个半月. */
const HALVES: Readonly<Record<string, Span>> = {
  年半: { months: 6, days: 0 },
  个半月: { months: 0, days: 15 },
};
const NONE: Span = { months: 0, days: 0 };

/** The duration that a text of `SPAN` writes; null where it is no whole number of months or days: 1.3个月. */
function spanOf(text: string): Span | null {
  const sum = { ...NONE };
  for (const [, number = '', unit = ''] of text.matchAll(SPAN_PARTS)) {
    const count = number === '半' ? 0.5 : numberOf(number);
    const [per, half] = [PER_UNIT[unit] ?? NONE, HALVES[unit] ?? NONE];
    sum.months += count * per.months + half.months;
    sum.days += count * per.days + half.days;
  }
  const isWhole = Number.isInteger(sum.months) && Number.isInteger(sum.days);
  return isWhole && sum.months + sum.days > 0 ? sum : null;
}

/** The duration that a cell writes: 6个月, 两年, 一年半, 自列入之日起90天. Null for any other text. */
export function parseSpan(text: string): Span | null {
  const said = tight(text);
  return spanOf(TERM.exec(said)?.[1] ?? '');
}

/** Words around a last day: 自列入之日起至2026年10月31日止. */
const AROUND_LAST =
  /^(?:[自从]?\p{Script=Han}{0,8}起)?(?:有效期|公示期|期限)?[为:]?(?:截[止至]|[至到])+|止$/gu;

/** The last day in a column of ends: a day, the end of a range, 至2026年10月31日. */
export function parseLastDay(text: string): DatedDay | null {
  const said = text.normalize('NFKC').trim();
  const inside = /^[^()]*\((.+)\)$/u.exec(said)?.[1] ?? '';
  return (
    parseDate(said) ??
    parseRange(said)?.to ??
    parseDate(said.replace(AROUND_LAST, '')) ??
    parseRange(inside)?.to ??
    null
  );
}

/**
 * For how long a result puts somebody on a list: 列入黑名单6个月, 列入黑名单，期限一年. Not 三年内不得申请, which is another matter, nor
 * 名单5日, which may be a day.
 */
const LISTED_FOR = pattern`${LIST}(?:管理)?[,(]?(?:列入|惩戒|公示|管理)?(?:期限|有效期|为期|期)?[为是:]?(${SPAN})(?<!日)(?!内|[\d半零一二三四五六七八九十])`;

/** The last day of a span from a day on. */
const lastDayOf = ({ months, days }: Span, from: Day): Day =>
  addDays(addMonths(from, months), days - 1);

/**
 * Until when somebody is on a list: by the result (列入黑名单，期限至2026年8月31日, 列入黑名单6个月), else by a term of its own (6个月).
 * Null where neither tells it.
 */
export function endOfListing(result: string, term: string, decidedOn: DatedDay): Day | null {
  const said = tight(result);
  const until = parseDate(LISTED_UNTIL.exec(said)?.[1] ?? '');
  if (until?.precision === 'month') return addDays(addMonths(until.day, 1), -1);
  if (until) return until.day;
  const span = spanOf(LISTED_FOR.exec(said)?.[1] ?? '') ?? parseSpan(term);
  return span && decidedOn.precision === 'day' ? lastDayOf(span, decidedOn.day) : null;
}

/**
 * Official sites that moved, and stamped their older pages with the day of the move. Such a day is no date of a
 * notice, which would seem newer than it is: the year that the notice tells elsewhere counts. A host stands for those
 * below it.
 */
export const MOVES: readonly { host: string; days: readonly Day[] }[] = [
  // The ministry and the provincial communications administrations, on one platform since.
  { host: 'miit.gov.cn', days: ['2023-05-12', '2023-05-13'] },
];

/** Is it the day of a move of the site that the source is on? */
export function isMoveDay(day: Day, source: string, moves = MOVES): boolean {
  const host = parseHost(source);
  return moves.some(
    (move) => host !== null && isHostWithin(host, move.host) && move.days.includes(day),
  );
}

/** What tells the year of a row besides its date. */
export interface Traces {
  batch: string;
  document: string;
  source: string;
}

interface Trace {
  /** What the year is read from, for the report. */
  of: '批次' | '文号' | '网址';
  year: string;
}

/** The years in batch, number and address, the earliest first: `2022年第3批`, `示教罚〔2022〕5号`, `/art/2021/art_1.html`. */
function tracesOf({ batch, document, source }: Traces): Trace[] {
  const found: [Trace['of'], string | undefined][] = [
    ['批次', /^(20\d{2})(?=年|第)/.exec(batch)?.[1]],
    ['文号', /[〔[［【（(](20\d{2})[〕\]］】）)]/u.exec(document)?.[1]],
    ['网址', /\/(20\d{2})(?:[/-]|(?:0[1-9]|1[0-2])\/)/.exec(source)?.[1]],
  ];
  return found
    .flatMap(([of, year]) => (year ? [{ of, year }] : []))
    .sort((a, b) => Number(a.year) - Number(b.year));
}

/** The year of a decision's number where it is after a day: one of the two was mistyped. */
export const numberedAfter = (day: Day, traces: Traces): string | undefined =>
  tracesOf(traces).find(({ of, year }) => of === '文号' && day.slice(0, 4) < year)?.year;

/** A notice may be printed in the January after its batch. Two years later the page is newer than the notice. */
const LAG_YEARS = 2;

/** A printed date, or the earlier year that takes its place, or that no year is known. */
type Unmoved = { date: DatedDay; moved?: Trace['of'] } | { fault: string };

/**
 * The date of an act by all that its row tells. The earliest year told elsewhere takes the place of the date where
 * that is a day of a move, where it is a later bare year, and where it is two years later or more. A day of a move
 * without another year is no date.
 */
export function unmoved(date: DatedDay, traces: Traces, moves = MOVES): Unmoved {
  const asYear = ({ of, year }: Trace): Unmoved => ({
    date: { day: `${year}-01-01`, precision: 'year' },
    moved: of,
  });
  const year = Number(date.day.slice(0, 4));
  const found = tracesOf(traces);
  const [first] = found;
  if (isMoveDay(date.day, traces.source, moves)) {
    if (first && Number(first.year) <= year) return asYear(first);
    return { fault: `${date.day} 是该网站搬迁的日期，看不出原来的日期，请按原文填写` };
  }
  const printed = found.find(({ of }) => of !== '网址');
  const gap = printed ? year - Number(printed.year) : 0;
  const isStale = gap >= LAG_YEARS || (gap > 0 && date.precision === 'year');
  return printed && isStale ? asYear(printed) : { date };
}
