import { type Day, isDay } from '../../domain/day';
import type { Sanction } from '../../domain/entry';
import { patterns } from '../../text/expressions';
import { numberOf } from './numerals';

export type DatedDay = Sanction['decidedOn'];

const TIME = '(?:[\\sT]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';

const FORMS: readonly (readonly [form: RegExp, precision: DatedDay['precision']])[] = [
  [new RegExp(`^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?${TIME}$`), 'day'],
  // A year of two digits is read only where the order is certain: 26.3.5. 26-3-5 may be 26 March of 2005.
  [/^(\d{2})[.年](\d{1,2})[.月](\d{1,2})日?$/, 'day'],
  [/^(\d{4})(\d{2})(\d{2})$/, 'day'],
  [/^(\d{4})[-/.年](\d{1,2})(?:月份?)?$/, 'month'],
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
    .replace(/(?<=年.{1,4}月)\s*(?:[上中下]旬|[初底末])$/u, '')
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
