import type { Day } from '../domain/day';
import { estimate, isByTime } from './estimate';
import type { Finding } from './finding';
import type { EnrolForm, Reason } from './form';
import { isBeforeRules, regretFindings } from './regret';
import { ruleOf } from './rules';
import { signFindings } from './signs';

const BY_REASON: Record<Exclude<Reason, 'regret'>, Finding> = {
  mind: { key: 'refund.mind', state: 'unclear', rules: ['C-AGREE', 'F4-15', 'F4-19'] },
  health: { key: 'refund.health', state: 'right', rules: ['F4-13', 'F4-15'] },
  broken: {
    key: 'refund.broken',
    state: 'right',
    rules: ['C-53', 'T-22-PERFORM', 'QH-10-COUNT', 'F4-12', 'F4-15'],
  },
  moved: { key: 'refund.moved', state: 'right', rules: ['T-22-CLOSE', 'T-21'] },
  handed: { key: 'refund.handed', state: 'right', rules: ['F4-13', 'F4-15'] },
  closed: {
    key: 'refund.closed',
    state: 'right',
    rules: ['T-22-CLOSE', 'C-53', 'T-21', 'F4-7', 'CLOSE-741', 'FEES-FIRST'],
  },
};

/** A course by time has no price of a lesson; how its days count is told with the amount. */
const MIND_BY_TIME: Finding = {
  key: 'refund.mindByTime',
  state: 'unclear',
  rules: ['C-AGREE', 'F4-15'],
};

function findingOf(form: EnrolForm, reason: Exclude<Reason, 'regret'>): Finding {
  return reason === 'mind' && isByTime(form) ? MIND_BY_TIME : BY_REASON[reason];
}

const isOfCourt = ({ rules: [first] }: Finding): boolean =>
  first !== undefined && ruleOf(first).document === 'court2025';

/** For a payment before the court's interpretation, the findings that mainly rest on it cannot be told. */
function ofItsTime(form: EnrolForm, told: readonly Finding[]): Finding[] {
  if (!isBeforeRules(form) || form.reason === 'regret') return [...told];
  const before: Finding = { key: 'refund.before', state: 'unclear', rules: ['F4-1'] };
  return [
    before,
    ...told.map((each): Finding => (isOfCourt(each) ? { ...each, state: 'unclear' } : each)),
  ];
}

/** The findings on a refund, for the chosen reason. */
export function refundFindings(form: EnrolForm, today: Day): Finding[] {
  const { reason } = form;
  const signs = signFindings(form, 'refund');
  if (reason === '') return signs;
  const told = reason === 'regret' ? regretFindings(form, today) : [findingOf(form, reason)];
  const amount = estimate(form);
  return [
    ...ofItsTime(form, [...told, ...signs, ...(amount ? [amount.finding] : [])]),
    { key: 'refund.delay', state: 'right', rules: ['QH-10-DAYS'] },
    { key: 'refund.back', state: 'ask', rules: ['REFUND-SCAM'] },
    { key: 'refund.records', state: 'right', rules: ['F4-25'] },
    { key: 'refund.ways', state: 'right', rules: ['C-39', 'T-26-46', 'C-46', 'SCHOOL-CLAIM'] },
  ];
}
