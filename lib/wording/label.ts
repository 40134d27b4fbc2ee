import { compareDays, type Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import { byGravity, gravityOf, shownSanctions } from '../domain/lifecycle';
import type { SanctionKind } from '../domain/sanction-rules';
import { isKeyKind, TIERS, type Tier, type Verdict } from '../domain/verdict';
import { decidedText, monthText } from './dates';
import type { Translate } from './messages/translate';

/** Shown sanctions, newest first, at least one. */
export type Shown = readonly [Sanction, ...Sanction[]];

/** A verdict that a page may show: above `related`, with its shown sanctions at hand. */
export interface ShownVerdict extends Verdict {
  tier: Exclude<Tier, 'related'>;
  shown: Shown;
}

/** The sanctions of an entry that are shown on `today`, or null when none is: it is gone from view. */
export function shownOrNull(entry: Entry, today: Day): Shown | null {
  const [first, ...rest] = shownSanctions(entry, today);
  return first ? [first, ...rest] : null;
}

/** Is the verdict about the page's own subject, and not about a name on the page? */
const isSure = ({ tier, relation }: ShownVerdict): boolean =>
  tier === 'identified' || (tier === 'named' && relation === 'is');

/**
 * The order of several verdicts, whichever list says so: sure ones first, then the gravest act, then the surest, then
 * the newest act.
 */
export const byVoice = (a: ShownVerdict, b: ShownVerdict): number =>
  Number(isSure(b)) - Number(isSure(a)) ||
  byGravity(a.shown, b.shown) ||
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
  compareDays(leadingAct(b.shown).decidedOn.day, leadingAct(a.shown).decidedOn.day);

/** The verdict if it may be shown today, as a list of one or none. */
export function toShown(verdict: Verdict, today: Day): ShownVerdict[] {
  const { tier, candidate } = verdict;
  const shown = shownOrNull(candidate.entry, today);
  return shown && tier !== 'related' ? [{ ...verdict, tier, shown }] : [];
}

/** A testing centre's report is no authority's notice and has words of its own: 检测通报. */
export function wordedKind({ kind, isTestReport }: Sanction): SanctionKind | 'test-report' {
  return kind === 'app-notice' && isTestReport ? 'test-report' : kind;
}

/**
 * The newest of the gravest sanctions, which gives a pill its words: a blacklist entry of 2025 speaks
 * louder than a notice of 2026.
 */
export function leadingAct(shown: Shown): Sanction {
  const gravity = gravityOf(shown);
  return shown.find((sanction) => gravityOf([sanction]) === gravity) ?? shown[0];
}

/** `有官方通报·2026-09`, by the leading sanction's kind. `dateText` writes its date. */
export function labelText(t: Translate, shown: Shown, dateText = monthText): string {
  const sanction = leadingAct(shown);
  return t(`label.${wordedKind(sanction)}`, { month: dateText(t, sanction.decidedOn) });
}

/** The same with the whole date, for a line that has room: `黑名单·2026年9月1日`. */
export const datedLabel = (t: Translate, shown: Shown): string => labelText(t, shown, decidedText);

/** Does the verdict rest on the operator of a listed app rather than on the app? */
export function isOperatorOnly({ evidence }: Pick<Verdict, 'evidence'>): boolean {
  return evidence[0]?.kind === 'education-operator';
}

/**
 * Does a verdict rest on a listed host or app id that nobody verified for 180 days? It may have changed
 * hands, so that nothing is said of the page's owner.
 */
export function isUnverified({ tier, evidence: [first] }: Verdict): boolean {
  if (tier !== 'possible' || !first) return false;
  const isKeyOfOperator = first.kind === 'education-operator' && first.field === 'url';
  return isKeyKind(first.kind) || isKeyOfOperator;
}

/**
 * The pill's words. A mere namesake, a title that names somebody and an app's operator are never told to be under
 * notice themselves.
 */
export function markLabel(t: Translate, verdict: ShownVerdict): string {
  const { tier, evidence, shown } = verdict;
  const month = monthText(t, leadingAct(shown).decidedOn);
  const isBranch = evidence.some(({ branch }) => branch);
  if (isUnverified(verdict) || (isBranch && tier === 'possible'))
    return t('pill.unverified', { month });
  if (tier === 'possible') return t('pill.possible', { month });
  if (verdict.relation === 'names') return t('pill.names', { month });
  return isOperatorOnly(verdict) ? t('pill.operator', { month }) : labelText(t, shown);
}

/**
 * The month alone, for a compact pill: its icon and its name for screen readers say the rest. Null where
 * the words of the label keep a mere namesake or an app's operator from being taken for the listed one.
 */
export function shortLabel(t: Translate, verdict: ShownVerdict): string | null {
  const isSaid = verdict.tier === 'possible' || verdict.relation === 'names';
  const needsWords = isUnverified(verdict) || isSaid || isOperatorOnly(verdict);
  return needsWords ? null : monthText(t, leadingAct(verdict.shown).decidedOn);
}
