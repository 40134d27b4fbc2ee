import type { MessageKey } from '../wording/messages/zh-CN';
import type { Finding, Suffix } from './finding';
import type { Reason } from './form';
import { type RuleId, ruleOf } from './rules';

interface ReasonRule {
  /** The reason lies with the institution: lessons count at the price that was paid for them. */
  isOfInstitution?: true;
  /** The finding on the refund. */
  state: Finding['state'];
  rules: readonly RuleId[];
  /** The demand of the letter, and the rules that it rests on. */
  demand: Suffix<MessageKey, 'enrol.letter.demand.'>;
  basis: readonly RuleId[];
}

/** Reasons whose rules do not depend on the day. */
export type RuledReason = Exclude<Reason, 'regret'>;

/** The one table of reasons. A change of mind soon after the payment depends on the day (`regret.ts`). */
export const REASON_RULES: Record<RuledReason, ReasonRule> = {
  mind: {
    state: 'unclear',
    rules: ['C-AGREE', 'F4-15', 'F4-19'],
    demand: 'settle',
    basis: ['C-AGREE', 'F4-15', 'F4-19'],
  },
  health: {
    state: 'right',
    rules: ['F4-13', 'F4-15'],
    demand: 'change',
    basis: ['C-AGREE', 'F4-13', 'F4-15'],
  },
  broken: {
    isOfInstitution: true,
    state: 'right',
    rules: ['C-53', 'T-22-PERFORM', 'QH-10-COUNT', 'F4-12', 'F4-15'],
    demand: 'end',
    basis: ['C-53', 'T-22-PERFORM', 'QH-10-COUNT', 'F4-15', 'F4-18'],
  },
  moved: {
    isOfInstitution: true,
    state: 'right',
    rules: ['T-22-CLOSE', 'T-21'],
    demand: 'balance',
    basis: ['T-21', 'T-22-CLOSE', 'F4-18'],
  },
  handed: {
    isOfInstitution: true,
    state: 'right',
    rules: ['F4-13', 'F4-15'],
    demand: 'end',
    basis: ['C-AGREE', 'F4-13', 'F4-15', 'F4-18'],
  },
  closed: {
    isOfInstitution: true,
    state: 'right',
    rules: ['T-22-CLOSE', 'C-53', 'T-21', 'F4-7', 'CLOSE-741', 'FEES-FIRST'],
    demand: 'end',
    basis: ['T-21', 'T-22-CLOSE', 'C-53', 'F4-15', 'F4-18'],
  },
};

/** Is a rule of the court's interpretation of 2025? It is no basis for payments before it. */
export const isOfCourt = (rule: RuleId): boolean => ruleOf(rule).document === 'court2025';
