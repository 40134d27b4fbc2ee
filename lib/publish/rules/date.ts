import { type Day, isDay } from '../../schema/day';
import type { Sanction } from '../../schema/entry';

export type DatedDay = Sanction['decidedOn'];

const FORMS = [
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})[-/.年](\d{1,2})月?$/,
  /^(\d{4})年?$/,
];

const two = (digits: string | undefined): string => (digits ?? '1').padStart(2, '0');

/**
 * A day as tables write it, with its precision: `2026年9月1日` is a day, `2021-09` a month (its first),
 * `2023` a year (1 January). Null for anything else, and for a day that does not exist (2023-13-40).
 */
export function parseDate(text: string): DatedDay | null {
  const folded = text.normalize('NFKC').trim();
  for (const [at, form] of FORMS.entries()) {
    const match = form.exec(folded);
    if (!match) continue;
    const day: Day = `${match[1]}-${two(match[2])}-${two(match[3])}`;
    const precision = at < 2 ? 'day' : at === 2 ? 'month' : 'year';
    return isDay(day) ? { day, precision } : null;
  }
  return null;
}

/** The year that a batch names ("2022年第3批", "2023第2批"), or null. */
export function yearOfBatch(batch: string): string | null {
  return /^(20\d{2})(?=年|第)/.exec(batch)?.[1] ?? null;
}

/**
 * Days on which ministry sites moved house and stamped older notices with the day of the move. Such a
 * date is believed only when nothing older speaks against it.
 */
const MOVES: ReadonlySet<Day> = new Set(['2023-05-12', '2023-05-13']);

/** The date of a notice, or the year of its batch where the date is that of a site's move. */
export function unmoved(date: DatedDay, batch: string): DatedDay {
  const year = yearOfBatch(batch);
  const isLater = year !== null && year < date.day.slice(0, 4);
  const isStamp = MOVES.has(date.day) || date.precision === 'year';
  return isLater && isStamp ? { day: `${year}-01-01`, precision: 'year' } : date;
}
