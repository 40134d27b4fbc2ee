import { addDays, addMonths, type Day } from '../../domain/day';
import { tight } from '../../domain/plain-text';
import { pattern, patterns } from '../../text/expressions';
import { type DatedDay, parseDate, parseRange } from './dates';
import { LIST } from './lift-words';
import { numberOf } from './numerals';

/** For how long, and until when: 6个月, 自列入之日起90天, 至2026年10月31日. */

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
