import { type Finding, type FindingState, finding } from './finding';
import { type EnrolForm, isInParts, numberOf, readNumber } from './form';
import { REASON_RULES, type RuledReason } from './reasons';
import type { RuleId } from './rules';
import { tickedSigns } from './signs';

interface Estimate {
  finding: Finding;
  /** The amount to ask back, without interest; null if it cannot be told. */
  yuan: number | null;
}

/** Cents are the smallest coin. */
const inCents = (yuan: number): number => Math.round(yuan * 100) / 100;

const cannotTell = (key: Finding['key'], rules: Finding['rules']): Estimate => ({
  finding: finding(key, 'unclear', rules),
  yuan: null,
});

/** The paid amount, the lessons that were had, and the lessons of the whole course. */
interface Had {
  paid: number;
  taken: number;
  lessons: number | null;
}

/** The price that was paid for a lesson. */
function atPaidPrice({ paid, taken, lessons }: Had): Estimate {
  if (lessons === null) return cannotTell('amount.lessons', ['F4-15', 'F4-18']);
  const yuan = inCents(paid - (paid * taken) / lessons);
  const values = { amount: yuan, n: taken, lessons };
  return { finding: finding('amount.paid', 'right', ['F4-15', 'F4-16', 'F4-18'], values), yuan };
}

/** The estimate by the list price, if the user ends the contract. One of zero, or below the paid price, is ignored. */
function atListPrice({ paid, taken, lessons }: Had, price: number | null): Estimate {
  if (price === null || price === 0 || (lessons !== null && price * lessons < paid))
    return cannotTell('amount.listPrice', ['F4-15', 'F4-19']);
  const yuan = Math.max(0, inCents(paid - taken * price));
  const values = { amount: yuan, n: taken, yuan: price };
  const rules = ['F4-15', 'F4-16', 'F4-19', 'F4-20'] as const;
  return { finding: finding('amount.list', 'unclear', rules, values), yuan };
}

function untouched({ paid }: Had, state: FindingState): Estimate {
  const values = { amount: paid };
  return { finding: finding('amount.none', state, ['F4-15', 'F4-16'], values), yuan: paid };
}

/**
 * Is the price of a lesson unknown? So it is if the sum has gifts and other fees in it, or several courses with a price
 * each, or if only a part of it is paid.
 */
function hasNoOnePrice(form: EnrolForm, taken: number): boolean {
  const signs = tickedSigns(form);
  const isMixed = signs.includes('combined') && taken > 0;
  return isMixed || signs.includes('extras') || isInParts(form);
}

function ofLessons(form: EnrolForm, reason: RuledReason, had: Had): Estimate {
  const { lessons, taken } = had;
  const { isOfInstitution } = REASON_RULES[reason];
  const price: RuleId = isOfInstitution ? 'F4-18' : 'F4-19';
  if (hasNoOnePrice(form, taken)) return cannotTell('amount.extras', ['F4-15', price]);
  if (lessons !== null && (lessons === 0 || taken > lessons))
    return cannotTell('amount.lessons', ['F4-15', price]);
  if (taken === 0) return untouched(had, isOfInstitution ? 'right' : 'unclear');
  if (isOfInstitution) return atPaidPrice(had);
  return reason === 'health'
    ? cannotTell('amount.health', ['F4-15', 'F4-19'])
    : atListPrice(had, numberOf(form, 'listPrice'));
}

/**
 * Do the days of the course count? They do if it has months and no number of lessons. A field that cannot be read may
 * name lessons, and lessons that were had make a course by lessons.
 */
export const isByTime = (form: EnrolForm): boolean =>
  readNumber(form, 'lessons').is === 'blank' &&
  numberOf(form, 'months') !== null &&
  (readNumber(form, 'taken').is === 'blank' || numberOf(form, 'taken') === 0);

/**
 * The amount to ask back: the prepayment less the price of the lessons had. Of 4,800 yuan for 48 lessons with 12 had,
 * it is 3,600 if the reason lies with the institution. If it lies with the consumer, a lesson counts at its price
 * before any discount, and there is never more to pay.
 */
export function estimate(form: EnrolForm): Estimate | null {
  const { reason } = form;
  if (reason === '' || reason === 'regret') return null;
  const paid = numberOf(form, 'yuan');
  const lessons = numberOf(form, 'lessons');
  const taken = numberOf(form, 'taken');
  if (isByTime(form)) return cannotTell('amount.byTime', ['F4-22']);
  if (paid === null || taken === null) return null;
  const counted = ofLessons(form, reason, { paid, taken, lessons });
  // Nothing is left to ask back.
  return counted.yuan === 0 ? cannotTell('amount.nothing', counted.finding.rules) : counted;
}
