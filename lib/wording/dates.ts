import { addDays, type Day } from '../domain/day';
import type { Sanction } from '../domain/entry';
import { endOf, windowOf } from '../domain/lifecycle';
import type { Translate } from './messages/translate';

/** A day as the user's language writes it: `2026年9月1日`, `1 September 2026`. */
export function dayText(t: Translate, day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return t('date.day', { year, month: monthName(t, month), day: date.replace(/^0/, '') });
}

/** `9月`, `September`. A formatter would take a cold worker half a millisecond to make. */
const monthName = (t: Translate, month: string): string =>
  t('date.months').split(' ')[Number(month) - 1] ?? '';

/** As precise as the source, no more: `2026年9月1日`, `2026年9月`, `2026年`. */
export function decidedText(t: Translate, { day, precision }: Sanction['decidedOn']): string {
  if (precision === 'day') return dayText(t, day);
  const year = day.slice(0, 4);
  if (precision !== 'month') return t('date.year', { year });
  return t('date.month', { year, month: monthName(t, day.slice(5, 7)) });
}

/** The same within a sentence: `于2026年9月1日`, `on 1 September 2026`, `in 2026`. */
export function whenText(t: Translate, decidedOn: Sanction['decidedOn']): string {
  const date = decidedText(t, decidedOn);
  return decidedOn.precision === 'day' ? t('when.day', { date }) : t('when.span', { date });
}

/** The month of a pill, which has no room for words: `2026-09`, or `2026年` where no month is known. */
export function monthText(t: Translate, { day, precision }: Sanction['decidedOn']): string {
  const isMonth = precision === 'day' || precision === 'month';
  return isMonth ? day.slice(0, 7) : t('date.year', { year: day.slice(0, 4) });
}

/**
 * Until when the sanction is shown. 公示至 is said only where the source states an end; the default
 * windows are ours and said to be. `endOf` is the first day without, so the last day with is told:
 * an end of 2027-09-01 is "公示至2027年8月31日".
 */
export function untilText(t: Translate, sanction: Sanction): string {
  const date = dayText(t, addDays(endOf(sanction), -1));
  return isStated(sanction) ? t('until.stated', { date }) : t('until.window', { date });
}

/** Is it the source that states the end? */
export const isStated = (sanction: Sanction): boolean =>
  endOf(sanction) === sanction.publishedUntil;

/**
 * The class of an act's window, and by which rule it is shown until its end: the source's own statement,
 * the months of its class, or the last look at its source.
 */
export function windowTexts(t: Translate, sanction: Sanction): [of: string, rule: string] {
  const { class: of, rule, n } = windowOf(sanction);
  const why = rule === 'stated' ? t('window.stated') : t(`window.${rule}`, { n });
  return [t(`class.${of}`), why];
}
