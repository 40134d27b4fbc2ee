import type { EntryRef } from '../schema/entry';
import type { Evidence, Tier, Verdict } from '../schema/verdict';
import { byStrength, type Finding } from './finding';

const EVIDENCE_CAP = 8;

const isStrong = (tier: Tier): boolean => tier === 'identified' || tier === 'named';

/**
 * The evidence of one verdict: a key with a full name beside it, but nothing that would not have
 * reached the tier's half of the scale by itself.
 */
function evidenceOf(findings: readonly Finding[], tier: Tier): Evidence[] {
  const distinct = new Map<string, Evidence>();
  for (const { tier: each, evidence } of findings) {
    if (each !== tier && !(isStrong(each) && isStrong(tier))) continue;
    const key = `${evidence.kind} ${evidence.field} ${evidence.value}`;
    if (!distinct.has(key)) distinct.set(key, evidence);
  }
  return [...distinct.values()].slice(0, EVIDENCE_CAP);
}

/**
 * The verdict on page subject `ref` that findings about one candidate make, or null when there are
 * none. A stale list keeps its strongest tier and what never marks.
 */
export function toVerdict(
  ref: number,
  candidate: { ref: EntryRef; stale: boolean },
  found: readonly Finding[],
): Verdict | null {
  const findings = found
    .filter(({ tier }) => !candidate.stale || tier === 'identified' || tier === 'related')
    .sort(byStrength);
  const [strongest] = findings;
  if (!strongest) return null;
  const { tier } = strongest;
  return { ref, entry: candidate.ref, tier, evidence: evidenceOf(findings, tier) };
}
