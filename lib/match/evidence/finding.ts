import type { Day } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { type Evidence, TIERS, type Tier } from '../../domain/verdict';
import type { Page } from '../page';

/** One piece of evidence and how far it goes. */
export interface Finding {
  tier: Tier;
  evidence: Evidence;
}

/** What every family of evidence is asked about. */
export interface Case {
  page: Page;
  entry: Entry;
  today: Day;
  engineHosts: readonly string[];
  /** Hosts of the listing that shows the card: where the card leads there says nothing of its subject. */
  listingHosts: readonly string[];
  /** Every entry that was nominated with this one. */
  others: readonly Entry[];
}

export const finding = (
  tier: Tier,
  kind: Evidence['kind'],
  value: string,
  field: Evidence['field'],
): Finding => ({ tier, evidence: { kind, value, field } });

/** Strongest first. */
export const byStrength = (a: { tier: Tier }, b: { tier: Tier }): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);

/**
 * An operator's own evidence on the entry of its app or site: an education business is named with its
 * app, anybody else only relates. On an app's own page it only relates whoever it is: that page shows another
 * app, which nobody has spoken of.
 */
export function operatorFinding(
  entry: Entry,
  value: string,
  field: Evidence['field'],
  branch: boolean,
): Finding {
  const found =
    entry.operatorIsEducation && field !== 'app'
      ? finding('named', 'education-operator', value, field)
      : finding('related', 'general-operator', value, field);
  return branch ? withBranch(found) : found;
}

/** A branch may be a unit of its own: said as such, and never for certain. */
export function withBranch({ tier, evidence }: Finding): Finding {
  return { tier: tier === 'named' ? 'possible' : tier, evidence: { ...evidence, branch: true } };
}
