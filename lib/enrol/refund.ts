import { type Day, dayNumber, isDay } from '../domain/day';
import type { Finding, FindingValues } from './finding';
import type { EnrolForm, Reason } from './form';
import { documentOf } from './rules';
import { signFindings } from './signs';
import { numberIn } from './typed-number';

/** Days after the payment on which the principal can be asked back without a reason. */
const REGRET_DAYS = 7;

/** Cents are the smallest coin. */
const inCents = (yuan: number): number => Math.round(yuan * 100) / 100;

/** The interpretation speaks of what came after it; nothing that was read says what holds of earlier payments. */
const isBefore = (paidOn: Day): boolean => paidOn < documentOf('F4-14').since;

const regretOf = (
  key: Finding['key'],
  state: Finding['state'],
  values?: FindingValues,
): Finding[] => [{ key, state, rules: ['F4-14'], ...(values && { values }) }];

/**
 * Asked back within seven days from the payment on. Whether the day of the payment is the first of them is not said:
 * on the seventh day after it nobody can tell.
 */
function regret({ paidOn, hadBefore, taken }: EnrolForm, today: Day): Finding[] {
  if (!isDay(paidOn) || paidOn > today) return regretOf('regret.date', 'unclear');
  if (isBefore(paidOn)) return regretOf('regret.before', 'unclear');
  const n = dayNumber(today) - dayNumber(paidOn);
  if (n > REGRET_DAYS) return regretOf('regret.late', 'over', { n });
  if (hadBefore) return regretOf('regret.had', 'unclear');
  if (n === REGRET_DAYS) return regretOf('regret.edge', 'unclear', { n });
  const lessons = numberIn(taken, 'lessons') ?? 0;
  return [
    ...regretOf('regret.right', 'right', { n }),
    ...(lessons > 0 ? regretOf('regret.taken', 'unclear') : []),
  ];
}

const BY_REASON: Record<Exclude<Reason, 'regret'>, Finding> = {
  mind: { key: 'refund.mind', state: 'unclear', rules: ['C-AGREE', 'QH-10-COUNT', 'F4-15'] },
  health: { key: 'refund.health', state: 'right', rules: ['F4-13', 'F4-15'] },
  broken: {
    key: 'refund.broken',
    state: 'right',
    rules: ['C-53', 'T-22-PERFORM', 'F4-12', 'F4-15'],
  },
  moved: { key: 'refund.moved', state: 'right', rules: ['F4-13', 'T-21', 'F4-15'] },
  closed: {
    key: 'refund.closed',
    state: 'right',
    rules: ['T-21', 'T-22-CLOSE', 'C-53', 'F4-7', 'F4-23', 'CLOSE-741', 'FEES-FIRST'],
  },
};

/** Reasons that lie with the institution: lessons count at the price that was paid for them. */
const OF_INSTITUTION: readonly Reason[] = ['broken', 'moved', 'closed'];

interface Estimate {
  finding: Finding;
  /** What is to be paid back, without interest; null where it cannot be told. */
  yuan: number | null;
}

const cannotTell = (key: Finding['key'], rules: Finding['rules']): Estimate => ({
  finding: { key, state: 'unclear', rules },
  yuan: null,
});

/**
 * What is to be paid back: the prepayment less the price of the lessons had. Of 4,800 yuan for 48 lessons with 12
 * had, 3,600 where the reason lies with the institution. Where it lies with the consumer, a lesson counts at its
 * price before any discount, and there is never more to pay.
 */
export function estimate(form: EnrolForm): Estimate | null {
  const { reason } = form;
  if (reason === '' || reason === 'regret') return null;
  const paid = numberIn(form.yuan, 'yuan');
  const lessons = numberIn(form.lessons, 'lessons');
  const taken = numberIn(form.taken, 'lessons');
  const isByTime = lessons === null && numberIn(form.months, 'months') !== null;
  if (paid !== null && isByTime) return cannotTell('amount.byTime', ['F4-22']);
  if (paid === null || taken === null) return null;
  if (reason === 'health') return cannotTell('amount.health', ['F4-15', 'F4-19']);
  if (OF_INSTITUTION.includes(reason)) {
    if (lessons === null || lessons === 0 || taken > lessons)
      return cannotTell('amount.lessons', ['F4-15', 'F4-18']);
    const yuan = inCents(paid - (paid * taken) / lessons);
    return {
      finding: {
        key: 'amount.paid',
        state: 'right',
        rules: ['F4-15', 'F4-16', 'F4-18'],
        values: { amount: yuan, n: taken, lessons },
      },
      yuan,
    };
  }
  const price = numberIn(form.listPrice, 'yuan');
  if (price === null) return cannotTell('amount.listPrice', ['F4-15', 'F4-19']);
  const yuan = Math.max(0, inCents(paid - taken * price));
  return {
    finding: {
      key: 'amount.list',
      state: 'right',
      rules: ['F4-15', 'F4-16', 'F4-19', 'F4-20'],
      values: { amount: yuan, n: taken, yuan: price },
    },
    yuan,
  };
}

/** What the law says of money back, for the reason that was chosen. */
export function refundFindings(form: EnrolForm, today: Day): Finding[] {
  const { reason } = form;
  const signs = signFindings(form, 'refund');
  if (reason === '') return signs;
  const told: Finding[] = reason === 'regret' ? regret(form, today) : [BY_REASON[reason]];
  const amount = estimate(form);
  return [
    ...signs,
    ...told,
    ...(amount ? [amount.finding] : []),
    { key: 'refund.delay', state: 'right', rules: ['QH-10-DAYS'] },
    { key: 'refund.back', state: 'ask', rules: ['REFUND-SCAM'] },
    { key: 'refund.records', state: 'right', rules: ['F4-25'] },
    { key: 'refund.ways', state: 'right', rules: ['C-39', 'T-26-46', 'C-46', 'SCHOOL-CLAIM'] },
  ];
}
