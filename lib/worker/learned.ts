import { learnablePlace, placesOf } from '../match/learnable';
import { today } from '../schema/clock';
import { addDays, type Day } from '../schema/day';
import { siteOfHost } from '../schema/host';
import { LEARNED_DAYS, LEARNED_EVIDENCE, type LearnedHost } from '../schema/learned';
import type { Evidence, Verdict } from '../schema/verdict';
import { learnedAt } from '../store/learned-at';
import { learnedAmong } from '../store/reading';
import { readPreferences } from './preferences';
import { prepare } from './prepare';
import type { Sender } from './router';

/** What was last seen on this day or before is no longer known. */
export const learnedSince = (): Day => addDays(today(), -LEARNED_DAYS);

const isPrivate = (sender: Sender): boolean => sender.tab?.incognito ?? true;

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
function linkOf(host: string, { entry, tier, evidence }: Verdict): LearnedHost | null {
  const isNamed = evidence.some((each) => taughtBy(each) === 'site-operator');
  const isSure = tier === 'identified' || (tier === 'named' && isNamed);
  const [first] = evidence;
  const taught = isSure && first ? taughtBy(first) : null;
  if (!taught || !first) return null;
  return { host, entry, evidence: taught, value: first.value, seenOn: today() };
}

/** What a visit to an address teaches, with nothing stored: one link for each entry that its footer proved. */
export function linksTaught(url: string, verdicts: readonly Verdict[]): LearnedHost[] {
  const place = learnablePlace(url);
  return place === null ? [] : verdicts.flatMap((verdict) => linkOf(place, verdict) ?? []);
}

/**
 * Learn what a site's own footer proved, and unlearn what it no longer proves: the verdicts of one visit
 * take the place of all that was known of where the page stands. Does nothing in a private window or where the sender
 * has no tab; with learning switched off it only unlearns. Rejects when the database cannot be written.
 */
export async function learnFrom(
  url: string,
  verdicts: readonly Verdict[],
  sender: Sender,
): Promise<void> {
  const places = placesOf(url);
  if (places.length === 0 || isPrivate(sender)) return;
  const { learnHosts } = (await readPreferences()).settings;
  const links = learnHosts ? linksTaught(url, verdicts) : [];
  await prepare();
  const { replaceLearned } = await import('../store/learned');
  await replaceLearned(places, links);
}

/**
 * What is known of these hosts: a site is known by its own host and that host's `www.` twin.
 */
export async function learnedOf(hosts: readonly string[]): Promise<LearnedHost[]> {
  return learnedAt(await learnedAmong(new Set(hosts.map(siteOfHost))), learnedSince());
}

/** `learnedOf` as far as this reader wants it here: nothing in a private window or when switched off. */
export async function learnedFor(hosts: readonly string[], sender: Sender): Promise<LearnedHost[]> {
  if (isPrivate(sender) || !(await readPreferences()).settings.learnHosts) return [];
  return learnedOf(hosts);
}

/** Remove what is too old to be used, so that nothing is kept that is of no use. */
export async function dropExpired(): Promise<void> {
  await prepare();
  const { expireLearned } = await import('../store/learned');
  await expireLearned(learnedSince());
}
