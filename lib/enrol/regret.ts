import { addDays, type Day, daysBetween, isDay } from '../domain/day';
import { type Finding, finding } from './finding';
import { type EnrolForm, numberOf } from './form';
import { stillRuns } from './rest-days';
import { documentOf } from './rules';

/** Days after the payment on which the principal can be asked back without a reason. The day itself does not count. */
const REGRET_DAYS = 7;

/**
 * Was the payment made before the court's interpretation? It speaks of what came after it; nothing that was read says
 * what holds for earlier payments.
 */
export const isBeforeRules = ({ paidOn }: EnrolForm): boolean =>
  isDay(paidOn) && paidOn < documentOf('F4-14').since;

/** The finding after the seventh day. If that was a day of rest, the term ends after it. */
function afterLast(last: Day, today: Day, n: number): Finding {
  const runs = stillRuns(last, today);
  if (runs === 'no') return finding('regret.late', 'over', ['F4-14', 'MFD-201', 'MFD-203'], { n });
  return runs === 'yes'
    ? finding('regret.moved', 'right', ['F4-14', 'MFD-203', 'REST-2026'], { n, day: last })
    : finding('regret.rest', 'unclear', ['F4-14', 'MFD-203'], { n, day: last });
}

function within({ paidOn, hadBefore }: EnrolForm, today: Day): Finding {
  const last = addDays(paidOn, REGRET_DAYS);
  const n = daysBetween(paidOn, today);
  const told =
    today > last
      ? afterLast(last, today, n)
      : finding('regret.right', 'right', ['F4-14', 'MFD-201', 'MFD-204'], { n });
  return hadBefore && told.state !== 'over' ? finding('regret.had', 'unclear', ['F4-14']) : told;
}

/** Asked back without a reason within seven days from the payment. */
export function regretFindings(form: EnrolForm, today: Day): Finding[] {
  const { paidOn } = form;
  if (!isDay(paidOn) || paidOn > today) return [finding('regret.date', 'unclear', ['F4-14'])];
  if (isBeforeRules(form)) return [finding('regret.before', 'unclear', ['F4-14'])];
  const told = within(form, today);
  const hasTaken = (numberOf(form, 'taken') ?? 0) > 0;
  return told.state === 'right' && hasTaken
    ? [told, finding('regret.taken', 'unclear', ['F4-14'])]
    : [told];
}

/** The basis of a letter's claim: a right, or a last day that may have been a day of rest; null if there is none. */
export function regretClaim(form: EnrolForm, today: Day): Finding | null {
  const [told] = regretFindings(form, today);
  return told && (told.state === 'right' || told.key === 'regret.rest') ? told : null;
}
