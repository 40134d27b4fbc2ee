import type { Day } from '../domain/day';
import type { LearnedHost } from '../domain/learned';
import { openLearned } from './database';

const refKey = ({ list, id }: LearnedHost['entry']): string => `${list} ${id}`;

/** Rows that are kept; the oldest give way, so that no site can fill the disk. */
const LEARNED_CAP = 2000;

/**
 * What one visit proved takes the place of all that was known of the page's place and of those around it
 * (`places`); an entry that is proved anew keeps what is known of it around. Over the cap the rows seen
 * longest ago go.
 */
export async function replaceLearned(
  places: readonly string[],
  links: readonly LearnedHost[],
  cap: number = LEARNED_CAP,
): Promise<void> {
  const proved = new Set(links.map(({ entry }) => refKey(entry)));
  const learned = openLearned();
  await learned?.db.transaction('rw', learned, async () => {
    await learned
      .where('host')
      .anyOf(places)
      .and(({ entry }) => !proved.has(refKey(entry)))
      .delete();
    if (links.length === 0) return;
    const excess = (await learned.count()) + links.length - cap;
    if (excess > 0) await learned.orderBy('seenOn').limit(excess).delete();
    await learned.bulkPut(links);
  });
}

/** Every link that was seen after `since`, newest first. */
export async function allLearned(since: Day): Promise<LearnedHost[]> {
  return (await openLearned()?.where('seenOn').above(since).reverse().toArray()) ?? [];
}

/** Remove what was last seen on `since` or before. */
export async function expireLearned(since: Day): Promise<void> {
  await openLearned()?.where('seenOn').belowOrEqual(since).delete();
}

/** Forget one host, or all of them. */
export async function forgetLearned(host?: string): Promise<void> {
  const learned = openLearned();
  if (host === undefined) await learned?.clear();
  else await learned?.where('host').equals(host).delete();
}
