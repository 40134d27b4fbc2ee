/** What colour and icon say, the gravest first: 吊销·黑名单 / 行政处罚 / 通报. */
export const GRAVITIES = ['severe', 'penalty', 'notice'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/**
 * How long an act may be shown, by analogy with the classes of 国办发〔2025〕22号, item 2 (轻微, 一般, 严重).
 * `state` is an administrative state, shown while somebody looks at it. `notice` is no credit record, so that the
 * terms of repair do not touch it: it is kept no longer than what is ordinary.
 */
export type SanctionClass = 'minor' | 'ordinary' | 'severe' | 'state' | 'notice';

interface KindRule {
  class: SanctionClass;
  gravity: Gravity;
  /** It speaks of an app and its version, not of the operator as a whole. */
  isOfApp?: true;
  /** Fewer months than the class allows. */
  maximum?: number;
}

/**
 * The one table of kinds: windows, gravity, schema and reports are derived from it, and the compiler asks
 * for the words of a new one. Penalties are those of 行政处罚法, article 9, and of the list in 教育部令第53号
 * (校外培训行政处罚暂行办法); 限制从业 and 行政拘留 concern persons and are left out. Where the
 * class of a penalty could not be read in the rules that are in force, it is the shorter one. A warning is
 * drawn as mildly as a notice.
 */
const RULES = {
  'app-notice': { class: 'notice', gravity: 'notice', isOfApp: true },
  'not-rectified': { class: 'notice', gravity: 'penalty', isOfApp: true },
  'app-removed': { class: 'notice', gravity: 'penalty', isOfApp: true },
  // No penalty, and no reason to be remembered for longer than a warning.
  summons: { class: 'ordinary', gravity: 'notice', maximum: 3 },
  warning: { class: 'minor', gravity: 'notice' },
  'summary-penalty': { class: 'minor', gravity: 'notice' },
  penalty: { class: 'ordinary', gravity: 'penalty' },
  'enrolment-stopped': { class: 'ordinary', gravity: 'penalty' },
  'licence-suspended': { class: 'ordinary', gravity: 'penalty' },
  'qualification-lowered': { class: 'ordinary', gravity: 'penalty' },
  'operations-restricted': { class: 'ordinary', gravity: 'penalty' },
  'business-suspended': { class: 'ordinary', gravity: 'penalty' },
  judgment: { class: 'ordinary', gravity: 'penalty' },
  shutdown: { class: 'severe', gravity: 'severe' },
  'licence-revoked': { class: 'severe', gravity: 'severe' },
  blacklist: { class: 'severe', gravity: 'severe' },
  'serious-violation': { class: 'severe', gravity: 'severe' },
  'abnormal-operations': { class: 'state', gravity: 'notice' },
} as const satisfies Record<string, KindRule>;

export type SanctionKind = keyof typeof RULES;

export const SANCTION_KINDS = Object.keys(RULES) as readonly SanctionKind[];

/** What holds for a kind of act. */
export const ruleOf = (kind: SanctionKind): KindRule => RULES[kind];
