import { addDays, type Day } from '../domain/day';
import type { Sanction } from '../domain/entry';
import { endOf, windowOf } from '../domain/lifecycle';
import type { Translate } from './messages/translate';

/** As precise as the source, no more: `2026-09-01`, `2026-09`, `2026年`. */
export function decidedText(t: Translate, { day, precision }: Sanction['decidedOn']): string {
  if (precision === 'day') return day;
  if (precision === 'month') return day.slice(0, 7);
  return t('date.year', { year: day.slice(0, 4) });
}

/** The month of a pill, which has no room for days: `2026-09`, or `2026年` where no month is known. */
export function monthText(t: Translate, { day, precision }: Sanction['decidedOn']): string {
  return decidedText(t, { day, precision: precision === 'day' ? 'month' : precision });
}

/**
 * Until when the sanction is shown. 公示至 is said only where the source states an end; the default
 * windows are ours and said to be. `endOf` is the first day without, so the last day with is told:
 * an end of 2027-09-01 is "公示至 2027-08-31".
 */
export function untilText(t: Translate, sanction: Sanction): string {
  const end: Day = endOf(sanction);
  const date = addDays(end, -1);
  return end === sanction.publishedUntil
    ? t('until.stated', { date })
    : t('until.window', { date });
}

/**
 * The class of an act's window, and by which rule it is shown until its end: the source's own statement,
 * the months of its class, or the last look at its source.
 */
export function windowTexts(t: Translate, sanction: Sanction): [of: string, rule: string] {
  const { class: of, rule, n } = windowOf(sanction);
  const why = rule === 'stated' ? t('window.stated') : t(`window.${rule}`, { n });
  return [t(`class.${of}`), why];
}
