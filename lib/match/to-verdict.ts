import type { EntryRef } from '../domain/entry';
import type { Evidence, EvidenceKind, Relation, Tier, Verdict } from '../domain/verdict';
import { byStrength, type Finding } from './evidence/finding';

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

/** Kinds that need more than a name: a key, a footer, an app's developer. */
const OF_THE_PAGE: ReadonlySet<EvidenceKind> = new Set([
  'host',
  'app-id',
  'icp',
  'uscc',
  'psb',
  'app-and-developer',
  'operator-name',
  'site-operator',
  'learned-site',
]);

/**
 * An engine prints whatever a site calls itself; a listing's own field says whose the course is. A branch is
 * not the listed subject itself.
 */
function isOfThePage({ kind, field, branch }: Evidence, isSearch: boolean): boolean {
  if (branch || field === 'page') return false;
  if (kind === 'provider-name' || kind === 'education-operator')
    return field === 'provider' ? !isSearch : field !== 'title';
  return OF_THE_PAGE.has(kind);
}

/** What a verdict of this tier and evidence says of the page. `isSearch`: it is a search engine's result. */
export function relationOf(tier: Tier, evidence: readonly Evidence[], isSearch: boolean): Relation {
  const isOwn = tier !== 'related' && evidence.some((each) => isOfThePage(each, isSearch));
  return isOwn ? 'is' : 'names';
}

/**
 * The verdict on page subject `ref` that findings about one candidate make, or null when there are
 * none. `isSearch`: the subject stands on a search engine's page. A stale list keeps its strongest tier and what never marks.
 */
export function toVerdict(
  ref: number,
  candidate: { ref: EntryRef; stale: boolean },
  found: readonly Finding[],
  isSearch: boolean,
): Verdict | null {
  const findings = found
    .filter(({ tier }) => !candidate.stale || tier === 'identified' || tier === 'related')
    .sort(byStrength);
  const [strongest] = findings;
  if (!strongest) return null;
  const { tier } = strongest;
  const evidence = evidenceOf(findings, tier);
  const relation = relationOf(tier, evidence, isSearch);
  return { ref, entry: candidate.ref, tier, relation, evidence };
}
