import { DOCUMENTS, type Rule, type RuleDocument } from './documents';
import { FEES_RULES } from './fees';
import { LESSONS_RULES } from './lessons';
import { LICENCE_RULES } from './licence';
import { REFUND_RULES } from './refund';

/** Every rule that the page speaks of. A rule whose text was not read is not here. */
const RULES = { ...FEES_RULES, ...LICENCE_RULES, ...LESSONS_RULES, ...REFUND_RULES };

export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as RuleId[];

export const ruleOf = (id: RuleId): Rule => RULES[id];

export const documentOf = (id: RuleId): RuleDocument => DOCUMENTS[ruleOf(id).document];
