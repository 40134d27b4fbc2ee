import { today } from '../../domain/clock';
import { addDays, type Day } from '../../domain/day';
import { siteOfHost } from '../../domain/host';
import { LEARNED_DAYS, type LearnedHost } from '../../domain/learned';
import type { Verdict } from '../../domain/verdict';
import { linksTaught, placesOf } from '../../match/learned';
import type { Sender } from '../../messages/sender';
import { readLearned } from '../../store/verdict-reads';
import { prepareToWrite } from '../prepare';
import { readPreferences } from '../settings/preferences';

/** What was last seen on this day or before is no longer known. */
export const learnedSince = (): Day => addDays(today(), -LEARNED_DAYS);
/** A later day comes of a clock that was wrong. */
const learnedUntil = (): Day => addDays(today(), 1);

const isPrivate = (sender: Sender): boolean => sender.tab?.incognito ?? true;

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
  const links = learnHosts ? linksTaught(url, verdicts, today()) : [];
  await prepareToWrite();
  const { replaceLearned } = await import('../../store/learned');
  await replaceLearned(places, links);
}

/** What is known of these hosts: a site is known by its own host and that host's `www.` twin. */
export async function learnedOf(hosts: readonly string[]): Promise<LearnedHost[]> {
  const all = await readLearned(new Set(hosts.map(siteOfHost)), learnedSince());
  return all.filter(({ seenOn }) => seenOn <= learnedUntil());
}

/** `learnedOf` as far as this user wants it here: nothing in a private window or when switched off. */
export async function learnedFor(hosts: readonly string[], sender: Sender): Promise<LearnedHost[]> {
  if (isPrivate(sender) || !(await readPreferences()).settings.learnHosts) return [];
  return learnedOf(hosts);
}

/** Remove what is too old to be used, so that nothing is kept that is of no use. */
export async function dropExpired(): Promise<void> {
  await prepareToWrite();
  const { expireLearned } = await import('../../store/learned');
  await expireLearned(learnedSince(), learnedUntil());
}
