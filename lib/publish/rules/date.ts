import { type Day, isDay } from '../../domain/day';
import type { Sanction } from '../../domain/entry';

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
