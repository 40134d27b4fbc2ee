import type { Day } from '../domain/day';
import type { LearnedHost } from '../domain/learned';
import { readLearned } from './reading';

/** The links of exactly these hosts that were seen after `since`. */
export async function learnedAt(hosts: readonly string[], since: Day): Promise<LearnedHost[]> {
  const rows = await readLearned(hosts);
  return rows.filter(({ seenOn }) => seenOn > since);
}
