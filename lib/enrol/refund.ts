import type { Day } from '../domain/day';
import { estimate, isByTime } from './estimate';
import { type Finding, finding } from './finding';
import type { EnrolForm } from './form';
import { isOfCourt, REASON_RULES, type RuledReason } from './reasons';
import { isBeforeRules, regretFindings } from './regret';
import { signFindings } from './signs';

/** A course by time has no price of a lesson; how its days count is told with the amount. */
const MIND_BY_TIME = finding('refund.mindByTime', 'unclear', ['C-AGREE', 'F4-15']);

function findingOf(form: EnrolForm, reason: RuledReason): Finding {
  if (reason === 'mind' && isByTime(form)) return MIND_BY_TIME;
  const { state, rules } = REASON_RULES[reason];
  return finding(`refund.${reason}`, state, rules);
}

const restsOnCourt = ({ rules: [first] }: Finding): boolean =>
  first !== undefined && isOfCourt(first);

/** For a payment before the court's interpretation, the findings that mainly rest on it cannot be told. */
function ofItsTime(form: EnrolForm, told: readonly Finding[]): Finding[] {
  if (!isBeforeRules(form) || form.reason === 'regret') return [...told];
  const before = finding('refund.before', 'unclear', ['F4-1']);
  return [
    before,
    ...told.map((each): Finding => (restsOnCourt(each) ? { ...each, state: 'unclear' } : each)),
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
    finding('refund.delay', 'right', ['QH-10-DAYS']),
    finding('refund.back', 'ask', ['REFUND-SCAM']),
    finding('refund.records', 'right', ['F4-25']),
    finding('refund.ways', 'right', ['C-39', 'T-26-46', 'C-46', 'SCHOOL-CLAIM']),
  ];
}
