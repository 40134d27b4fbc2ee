import type { Day } from '../domain/day';
import type { MessageKey } from '../wording/messages/zh-CN';
import type { EnrolForm } from './form';
import type { RuleId } from './rules';

/**
 * `over`, `within`: a number against a ceiling. `forbidden`: a rule says no. `ask`: what is to be shown. `right`: what
 * can be demanded. `unclear`: the rule, or what was filled in, does not tell. `local`: a rule of the place decides
 * that is not known here.
 */
export type FindingState = 'over' | 'forbidden' | 'unclear' | 'local' | 'ask' | 'right' | 'within';

export type Suffix<Key, Prefix extends string> = Key extends `${Prefix}${infer Rest}`
  ? Rest
  : never;

/** `enrol.finding.<key>` is its sentence. */
export type FindingKey = Suffix<MessageKey, 'enrol.finding.'>;

/** The values that its sentence names. The view words day and region. */
interface FindingValues {
  n?: number;
  limit?: number;
  minutes?: number;
  lessons?: number;
  yuan?: number;
  amount?: number;
  time?: string;
  day?: Day;
  /** GB/T 2260; '' for an unknown place. */
  region?: string;
}

/** One thing that the rules say of what was filled in. */
export interface Finding {
  key: FindingKey;
  state: FindingState;
  rules: readonly RuleId[];
  values?: FindingValues;
}

/** The values are those that its sentence names. */
export const finding = (
  key: FindingKey,
  state: FindingState,
  rules: readonly RuleId[],
  values?: FindingValues,
): Finding => ({ key, state, rules, ...(values && { values }) });

export const isGrave = ({ state }: Finding): boolean => state === 'over' || state === 'forbidden';

/** Was something held against a rule, or is a ceiling named? */
const isCompared = (finding: Finding): boolean =>
  isGrave(finding) || finding.state === 'within' || finding.values?.limit !== undefined;

/** Findings by the rules for children. If nobody said who learns, what was compared says that it takes a child for granted. */
export const ofChildren = ({ learner }: Pick<EnrolForm, 'learner'>, told: Finding[]): Finding[] =>
  learner === '' && told.some(isCompared)
    ? [finding('assumed', 'unclear', ['P53-SCOPE']), ...told]
    : told;

const weightOf = (finding: Finding): number =>
  isGrave(finding) ? 0 : finding.state === 'within' ? 2 : 1;

/** Findings over a limit or not allowed first, those within the limits last, the others in between in their order. */
export const byWeight = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => weightOf(a) - weightOf(b));
