import { type Day, dayOfInstant, daysBetween } from '../domain/day';
import type { ListState } from '../domain/list-state';
import { dayText } from './dates';
import type { Translate } from './messages/translate';

/** From so many days on a list says how long ago it was signed, so that a mirror that stands still is noticed. */
const OLD_DAYS = 14;

/** `17 天前签发`, once a list is old enough to say so; null before, and for the bundled list, which nobody signs. */
export function listAge(
  t: Translate,
  { issued }: Pick<ListState, 'issued'>,
  today: Day,
): string | null {
  if (issued === undefined) return null;
  const days = daysBetween(dayOfInstant(issued), today);
  return days >= OLD_DAYS ? t('list.age', { n: days }) : null;
}

/** `名单日期 2026年9月1日 · 17 天前签发` */
export function listDate(
  t: Translate,
  list: Pick<ListState, 'asOf' | 'issued'>,
  today: Day,
): string {
  const age = listAge(t, list, today);
  return [t('list.asOf', { date: dayText(t, list.asOf) }), ...(age ? [age] : [])].join(' · ');
}
