import type { Tab } from '../../browser/tabs';
import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import type { PageState } from '../../domain/page-views';
import type { Candidate, MarkView, Verdict } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import { judgeAlone } from '../../match/judge';
import { websiteSubject } from '../../match/website';
import { toMarkView } from '../../wording/mark';
import type { Translate } from '../../wording/messages/translate';
import { showBadge } from '../browser/toolbar';
import { bearersOf, listsForPage, nominateInLists } from '../lists/nominate';
import { type Preferences, translatorFor } from '../preferences';
import type { WebsiteAddress } from './asking';
import { setSiteCheck } from './page-state';
import { isTierOn, mutesAmong, relatedOf, toldOf } from './user-choices';

/** A website with the lists' verdicts on it. */
interface JudgedWebsite {
  page: WebsiteAddress;
  facts: WebsiteFacts;
  /** The entries of all lists about whoever is told. */
  alike: readonly Candidate[];
  verdicts: readonly Verdict[];
  /** Without those of muted entries. */
  heard: readonly Verdict[];
  outcome: Omit<Parameters<typeof setSiteCheck>[2], 'website'>;
  t: Translate;
  today: Day;
}

/** The mark of some verdicts, or null. */
export function websiteMark(
  { page, facts, alike, t, today }: Omit<JudgedWebsite, 'outcome' | 'heard' | 'verdicts'>,
  verdicts: readonly Verdict[],
): MarkView | null {
  const subject = { ref: 0, url: page.url, title: facts.title };
  return toMarkView({ verdicts, subject, alike, today }, t);
}

/** Judge a website by its address and by what its page says of whose it is. */
export async function judgeWebsite(
  page: WebsiteAddress,
  facts: WebsiteFacts,
  preferences: Preferences,
): Promise<JudgedWebsite> {
  const live = listsForPage();
  const website = websiteSubject({ url: page.url, facts });
  const lists = await live;
  const { candidates, tellCut, unchecked } = await nominateInLists(website.question, lists);
  const day = today();
  const verdicts = judgeAlone(website, candidates, { today: day, tellCut });
  const { isHeard, muted } = mutesAmong(verdicts, preferences);
  const heard = verdicts.filter(isHeard);
  const alike = await bearersOf(verdicts, lists);
  const t = await translatorFor(preferences.settings);
  const judged = { page, facts, alike, t, today: day };
  const shown = heard.filter(({ tier }) => isTierOn(tier, preferences.settings));
  const mark = websiteMark(judged, shown);
  const outcome = {
    marks: mark ? [mark] : [],
    related: relatedOf(heard, t, day),
    told: toldOf(verdicts, day, alike),
    muted,
    unchecked: unchecked(),
    sure: heard.filter(({ tier }) => tier === 'identified').map(({ candidate }) => candidate.ref),
  };
  return { ...judged, verdicts, heard, outcome };
}

/** The operators that a page states of itself, without those whom it describes. */
export const statedOperators = ({ operators }: WebsiteFacts): string[] =>
  operators.flatMap(({ text, place }) => (place === 'described' ? [] : text));

/**
 * Show a judged website on the badge and in the popup, whether or not its banner was dismissed. Gives the state of the
 * tab's page, or null if nothing is told of it.
 */
export async function showWebsite(
  { page: { url, host }, facts, outcome }: JudgedWebsite,
  tab: Tab | undefined,
): Promise<PageState | null> {
  if (tab?.id === undefined) return null;
  const website = {
    host,
    filings: facts.filings.map(({ value }) => value),
    operators: statedOperators(facts),
  };
  const state = await setSiteCheck(tab.id, url, { ...outcome, website });
  await showBadge(tab, state);
  return state;
}
