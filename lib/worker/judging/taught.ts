import type { Day } from '../../domain/day';
import { LEARNED_EVIDENCE, type LearnedHost } from '../../domain/learned';
import type { Evidence, Verdict } from '../../domain/verdict';
import { learnablePlace } from '../../match/learned-places';

const isTaught = (kind: Evidence['kind']): kind is LearnedHost['evidence'] =>
  (LEARNED_EVIDENCE as readonly Evidence['kind'][]).includes(kind);

/**
 * What a footer's evidence teaches: its kind, or null. An education operator stands in the footer by
 * its name; a branch is not the listed subject itself.
 */
function taughtBy({ kind, field, branch }: Evidence): LearnedHost['evidence'] | null {
  if (field !== 'footer' || branch) return null;
  if (kind === 'education-operator') return 'site-operator';
  return isTaught(kind) ? kind : null;
}

/**
 * The link of one verdict to a host, or null where it rests on nothing that a footer proved. A number
 * that anybody could have typed (a forum's page without a footer of its own) teaches only with the
 * operator's name beside it.
 */
function linkOf(host: string, { entry, tier, evidence }: Verdict, seenOn: Day): LearnedHost | null {
  const isNamed = evidence.some((each) => taughtBy(each) === 'site-operator');
  const isSure = tier === 'identified' || (tier === 'named' && isNamed);
  const [first] = evidence;
  const taught = isSure && first ? taughtBy(first) : null;
  if (!taught || !first) return null;
  return { host, entry, evidence: taught, value: first.value, seenOn };
}

/**
 * What a visit to an address teaches: one link to the page's place for each entry that its footer proved. Pure;
 * nothing is stored.
 */
export function linksTaught(url: string, verdicts: readonly Verdict[], seenOn: Day): LearnedHost[] {
  const place = learnablePlace(url);
  return place === null ? [] : verdicts.flatMap((verdict) => linkOf(place, verdict, seenOn) ?? []);
}
