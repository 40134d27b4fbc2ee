import { today } from '../../domain/clock';
import { addDays, type Day } from '../../domain/day';
import { siteOfHost } from '../../domain/host';
import { LEARNED_DAYS, type LearnedHost } from '../../domain/learned';
import type { Sender } from '../../messages/sender';
import { readLearned } from '../../store/verdict-reads';
import { readPreferences } from '../settings/preferences';

/** What this browser learned of hosts, as verdicts rest on it; `learned-hosts.ts` learns and forgets. */

/** What was last seen on this day or before is no longer known. */
export const learnedSince = (): Day => addDays(today(), -LEARNED_DAYS);
/** A later day comes of a clock that was wrong. */
export const learnedUntil = (): Day => addDays(today(), 1);

export const isPrivate = (sender: Sender): boolean => sender.tab?.incognito ?? true;

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
