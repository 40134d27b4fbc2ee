/** Gravities, which colour and icon show, the gravest first: 吊销·黑名单 / 行政处罚 / 通报. */
export const GRAVITIES = ['severe', 'penalty', 'notice'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/**
 * How long an act may be shown, by analogy with the classes of 国办发〔2025〕22号, item 2 (轻微, 一般, 严重). `state` is an
 * administrative state, shown while somebody looks at it. `notice` is no credit record, so the terms of repair do not
 * apply to it. It is kept no longer than an ordinary act.
 */
export type SanctionClass = 'minor' | 'ordinary' | 'severe' | 'state' | 'notice';

interface KindRule {
  /**
   * The word for it in a publisher's tables and reports, from which it is read again. No kind's word holds another's. A
   * kind of several words (with 、), or of further ones, has its phrases in `publish/rules/act-phrases.ts`.
   */
  word: string;
  class: SanctionClass;
  gravity: Gravity;
  /** It speaks of an app and its version, not of the operator as a whole. */
  isOfApp?: true;
  /** Fewer months than the class allows. */
  maximum?: number;
}

/**
 * The one table of kinds: windows, gravity, schema, reports and what a table is read as follow from it, and the compiler
 * asks for the words of a new one in every language. Penalties are those of 行政处罚法, article 9, and of the list in
 * 教育部令第53号 (校外培训行政处罚暂行办法); 限制从业 and 行政拘留 concern persons and are left out. Where the class of a penalty
 * could not be read in the rules that are in force, it is the shorter one. A warning is drawn as mildly as a notice.
 */
const RULES = {
  'app-notice': { word: '应用通报', class: 'notice', gravity: 'notice', isOfApp: true },
  'not-rectified': { word: '未完成整改', class: 'notice', gravity: 'penalty', isOfApp: true },
  'app-removed': { word: '应用下架', class: 'notice', gravity: 'penalty', isOfApp: true },
  // No penalty, and no reason to be remembered for longer than a warning.
  summons: { word: '约谈', class: 'ordinary', gravity: 'notice', maximum: 3 },
  warning: { word: '警告、通报批评', class: 'minor', gravity: 'notice' },
  'summary-penalty': { word: '当场罚款、警告', class: 'minor', gravity: 'notice' },
  penalty: { word: '罚款、没收', class: 'ordinary', gravity: 'penalty' },
  'enrolment-stopped': { word: '责令停止招收学员', class: 'ordinary', gravity: 'penalty' },
  'licence-suspended': { word: '暂扣许可证件', class: 'ordinary', gravity: 'penalty' },
  'qualification-lowered': { word: '降低资质等级', class: 'ordinary', gravity: 'penalty' },
  'operations-restricted': { word: '限制开展生产经营活动', class: 'ordinary', gravity: 'penalty' },
  'business-suspended': { word: '责令停产停业', class: 'ordinary', gravity: 'penalty' },
  judgment: { word: '判决、裁定', class: 'ordinary', gravity: 'penalty' },
  shutdown: { word: '责令停止举办、关闭', class: 'severe', gravity: 'severe' },
  'licence-revoked': { word: '吊销许可证件', class: 'severe', gravity: 'severe' },
  blacklist: { word: '黑名单', class: 'severe', gravity: 'severe' },
  'serious-violation': { word: '严重违法失信名单', class: 'severe', gravity: 'severe' },
  'abnormal-operations': { word: '经营异常名录', class: 'state', gravity: 'notice' },
} as const satisfies Record<string, KindRule>;

export type SanctionKind = keyof typeof RULES;

export const SANCTION_KINDS = Object.keys(RULES) as readonly SanctionKind[];

/** The rule of a kind of act. */
export const ruleOf = (kind: SanctionKind): KindRule => RULES[kind];

/** What the publisher writes as the grounds of an act, and of an app notice, that come without any: none are empty. */
export const NO_GROUNDS = '未载明原因';
export const NO_ISSUES = '通报未列明所涉问题';

export const isUnstated = (grounds: string): boolean =>
  grounds === NO_GROUNDS || grounds === NO_ISSUES;
