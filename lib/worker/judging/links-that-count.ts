import type { Sender } from '../../browser/tabs';
import { today } from '../../domain/clock';
import { addDays, type Day } from '../../domain/day';
import { siteOfHost } from '../../domain/host';
import { LEARNED_DAYS, type LearnedHost } from '../../domain/learned-host';
import { readLearned } from '../../store/verdict-reads';
import { readPreferences } from '../preferences';

/** The learned links that verdicts use, which are young enough. `learn-and-forget.ts` writes them. */

/** A link that was last seen on this day or earlier no longer counts. */
export const learnedSince = (): Day => addDays(today(), -LEARNED_DAYS);
/** A later day was written by a wrong clock. */
export const learnedUntil = (): Day => addDays(today(), 1);

export const isPrivate = (sender: Sender): boolean => sender.tab?.incognito ?? true;

/** The learned links of these hosts. A host and its `www.` twin count as one site. */
export async function learnedOf(hosts: readonly string[]): Promise<LearnedHost[]> {
  const all = await readLearned(new Set(hosts.map(siteOfHost)));
  return all.filter(({ seenOn }) => seenOn > learnedSince() && seenOn <= learnedUntil());
}

/** `learnedOf`, but nothing in a private window or if learning is switched off. */
export async function learnedFor(hosts: readonly string[], sender: Sender): Promise<LearnedHost[]> {
  if (isPrivate(sender) || !(await readPreferences()).settings.learnHosts) return [];
  return learnedOf(hosts);
}
