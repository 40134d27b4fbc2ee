import { today } from '../../domain/clock';
import { refKey } from '../../domain/entry-ref';
import type { LearnedView } from '../../domain/learned';
import { isLive } from '../../domain/lifecycle';
import { allLearned, forgetLearned } from '../../store/learned';
import { displayName } from '../../wording/names';
import { learnedSince } from './learned';
import { entriesOf } from './nominate';

/** Every learned host, newest first; an entry that is gone or over has no name any more. */
export async function learnedViews(): Promise<LearnedView[]> {
  const links = await allLearned(learnedSince());
  if (links.length === 0) return [];
  const live = (await entriesOf(links.map(({ entry }) => entry))).filter(({ entry }) =>
    isLive(entry, today()),
  );
  const names = new Map(live.map(({ ref, entry }) => [refKey(ref), displayName(entry)]));
  return links.map((link) => ({ ...link, name: names.get(refKey(link.entry)) ?? null }));
}

/** Forget one host, or all of them; gives what is left. */
export async function forgetHosts(host?: string): Promise<LearnedView[]> {
  await forgetLearned(host);
  return learnedViews();
}
