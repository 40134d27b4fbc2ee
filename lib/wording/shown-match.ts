import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { Tier, Verdict } from '../domain/verdict';
import { monthText } from './dates';
import { isOperatorOnly, isUnverified } from './evidence';
import { labelText, leading, type Shown, shownOrNull } from './label';
import type { Translate } from './messages';

export interface Match {
  verdict: Verdict;
  entry: Entry;
  listTitle: string;
}

/** A match that a page may show: above `related`, with its shown sanctions at hand. */
export interface ShownMatch extends Match {
  tier: Exclude<Tier, 'related'>;
  shown: Shown;
}

/** The match if it may be shown today, as a list of one or none. */
export function toShown(match: Match, today: Day): ShownMatch[] {
  const { tier } = match.verdict;
  const shown = shownOrNull(match.entry, today);
  return shown && tier !== 'related' ? [{ ...match, tier, shown }] : [];
}

/**
 * The pill's words. A mere namesake, a title that names somebody and an app's operator are never told to be under
 * notice themselves.
 */
export function markLabel(t: Translate, { verdict, tier, shown }: ShownMatch): string {
  const month = monthText(t, leading(shown).decidedOn);
  const isBranch = verdict.evidence.some(({ branch }) => branch);
  if (isUnverified(verdict) || (isBranch && tier === 'possible'))
    return t('label.unverified', { month });
  if (tier === 'possible') return t('label.possible', { month });
  if (verdict.relation === 'names') return t('label.names', { month });
  return isOperatorOnly(verdict) ? t('label.operator', { month }) : labelText(t, shown);
}

/**
 * The month alone, for a compact pill: its icon and its name for screen readers say the rest. Null where
 * the words of the label keep a mere namesake or an app's operator from being taken for the listed one.
 */
export function shortLabel(t: Translate, { verdict, tier, shown }: ShownMatch): string | null {
  const isSaid = tier === 'possible' || verdict.relation === 'names';
  const needsWords = isUnverified(verdict) || isSaid || isOperatorOnly(verdict);
  return needsWords ? null : monthText(t, leading(shown).decidedOn);
}
