import { addDays, type Day, dayOf, dayOfInstant, daysBetween } from '../../domain/day';
import type { Alarm } from './alarms';
import type { Known } from './ledger';
import type { Source } from './sources';

/**
 * Whatever an office has published is looked at again within the month: a run every nine days at least is enough.
 * A server that cannot say "the same" gives the whole page each time, and is asked so rarely from the first day on.
 */
const RARELY_DAYS = 21;
/** A page that is gone may be back soon, or never: it is asked for daily as long as its review may take. */
const GONE_OFTEN_FOR = 30;

/** After how many days an address is looked at again. */
function interval(known: Known, publishedOn: Day, today: Day, { lookAgainDays }: Source): number {
  if (known.goneSince)
    return daysBetween(known.goneSince, today) <= GONE_OFTEN_FOR ? 1 : RARELY_DAYS;
  const isYoung = addDays(publishedOn, lookAgainDays) >= today;
  const canSaySame = Boolean(known.etag || known.modified);
  return isYoung && canSaySame ? 1 : RARELY_DAYS;
}

/** Is it time to look at an address again? */
export function isDue(known: Known, publishedOn: Day, now: number, source: Source): boolean {
  const today = dayOf(now);
  const looked = dayOfInstant(known.looked);
  return daysBetween(looked, today) >= interval(known, publishedOn, today, source);
}

/** Is an address that is in trouble left for later? What is too large is not downloaded day after day to find that out. */
export const isPutOff = (alarms: readonly Alarm[], now: number): boolean =>
  alarms.some(
    ({ kind, last }) => kind === 'oversized' && daysBetween(last, dayOf(now)) < RARELY_DAYS,
  );
