import type { Sender } from '../../browser/tabs';
import { today } from '../../domain/clock';
import { refKey } from '../../domain/entry-ref';
import type { LearnedView } from '../../domain/learned-host';
import { isAskedByName, isAskedInFull } from '../../domain/lookup';
import type { Verdict } from '../../domain/verdict';
import { linksTaught, placesOf, provedBy, stillProves } from '../../match/learned-links';
import {
  allLearned,
  expireLearned,
  forgetLearned,
  replaceLearned,
} from '../../store/learned-table';
import { displayName } from '../../wording/names';
import { coverageOfLists } from '../lists/coverage';
import { shownEntriesOf } from '../lists/nominate';
import { readPreferences } from '../preferences';
import { prepareToWrite } from '../prepare';
import { isPrivate, learnedSince, learnedUntil } from './links-that-count';

/** Hosts are learned from visits, shown to the user, and forgotten. */

/**
 * Learn the links that a site's own footer proves, and unlearn those that it no longer proves: the verdicts of one
 * visit replace all links of the page's place, but those of a list that cannot answer now (paused, not ready, past its
 * date). Does nothing in a private window or where the sender has no tab; with learning switched off it only unlearns.
 * Rejects when the database cannot be written.
 */
export async function learnFrom(
  url: string,
  verdicts: readonly Verdict[],
  sender: Sender,
): Promise<void> {
  const places = placesOf(url);
  if (places.length === 0 || isPrivate(sender)) return;
  const { learnHosts } = (await readPreferences()).settings;
  const counted = learnHosts ? verdicts : [];
  await prepareToWrite();
  const proved = new Set(provedBy(counted).map(refKey));
  const coverage = await coverageOfLists();
  await replaceLearned(places, linksTaught(url, counted, today()), {
    isKept: (entry) => proved.has(refKey(entry)) || !isAskedByName(coverage, entry.list),
  });
}

/** Remove links that are too old to be used. */
export async function dropExpired(): Promise<void> {
  await prepareToWrite();
  await expireLearned(learnedSince(), learnedUntil());
}

/**
 * Every learned host, newest first. The name is missing if the entry is gone or over, if it no longer proves the link,
 * or if its list was not asked.
 */
export async function learnedViews(): Promise<LearnedView[]> {
  const links = await allLearned(learnedSince());
  if (links.length === 0) return [];
  const live = await shownEntriesOf(links.map(({ entry }) => entry));
  const coverage = await coverageOfLists();
  const entries = new Map(live.map(({ ref, entry }) => [refKey(ref), entry]));
  return links.map((link) => {
    const entry = entries.get(refKey(link.entry));
    const name = entry && stillProves(entry, link) ? displayName(entry) : null;
    const isUnasked = name === null && !isAskedInFull(coverage, link.entry.list);
    return { ...link, name, ...(isUnasked && { isUnasked }) };
  });
}

/** Forget one host, or all of them. Gives the remaining ones. */
export async function forgetHosts(host?: string): Promise<LearnedView[]> {
  await forgetLearned(host);
  return learnedViews();
}
