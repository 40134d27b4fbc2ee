import type { Day } from '../../domain/day';
import { isHostWithin, parseHost } from '../../domain/host';
import { pattern } from '../../text/expressions';
import type { DatedDay } from './dates';
import { YEAR_CLOSES, YEAR_OPENS } from './decision-numbers';

/** Days of notices that are newer than the notices, since their site moved or printed them again. */

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
export function isMoveDay(day: Day, source: string): boolean {
  const host = parseHost(source);
  return MOVES.some(
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

const OF_NUMBER = pattern`${YEAR_OPENS}(20\d{2})${YEAR_CLOSES}`;

/** The years in batch, number and address, the earliest first: `2022年第3批`, `示教罚〔2022〕5号`, `/art/2021/art_1.html`. */
function tracesOf({ batch, document, source }: Traces): Trace[] {
  const found: [Trace['of'], string | undefined][] = [
    ['批次', /^(20\d{2})(?=年|第)/.exec(batch)?.[1]],
    ['文号', OF_NUMBER.exec(document)?.[1]],
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
export function unmoved(date: DatedDay, traces: Traces): Unmoved {
  const asYear = ({ of, year }: Trace): Unmoved => ({
    date: { day: `${year}-01-01`, precision: 'year' },
    moved: of,
  });
  const year = Number(date.day.slice(0, 4));
  const found = tracesOf(traces);
  const [first] = found;
  if (isMoveDay(date.day, traces.source)) {
    if (first && Number(first.year) <= year) return asYear(first);
    return { fault: `${date.day} 是该网站搬迁的日期，看不出原来的日期，请按原文填写` };
  }
  const printed = found.find(({ of }) => of !== '网址');
  const gap = printed ? year - Number(printed.year) : 0;
  const isStale = gap >= LAG_YEARS || (gap > 0 && date.precision === 'year');
  return printed && isStale ? asYear(printed) : { date };
}
