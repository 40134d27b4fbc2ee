import type { Sender } from '../../browser/tabs';
import type { Day } from '../../domain/day';
import { shownView } from '../../domain/lifecycle';
import type { SiteReply } from '../../domain/page-views';
import type { Verdict } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import { readFacts } from '../../match/footer/facts';
import { RequestError } from '../../messages/client';
import type { Payload } from '../../messages/to-worker';
import { bannerWords } from '../../wording/fixed-words';
import { showBadge } from '../browser/toolbar';
import { readPreferences, translatorFor } from '../preferences';
import { keepAnswers, tellBanner } from './answers';
import { afterReply, askingWebsite, countAsked } from './asking';
import { dismissedCheck } from './dismissed';
import { learnedOf } from './links-that-count';
import { keepFacts } from './open-pages';
import { originOf, readPageState } from './page-state';
import { isQuiet } from './user-choices';
import { judgeWebsite, showWebsite, statedOperators, websiteMark } from './website';

/** Verdicts that are sure and whose banner was not closed in its present form. */
async function forBanner(
  verdicts: readonly Verdict[],
  today: Day,
  { tab }: Sender,
): Promise<Verdict[]> {
  const sure = verdicts.filter(({ tier }) => tier === 'identified');
  if (sure.length === 0) return [];
  const isDismissed = await dismissedCheck(tab);
  return sure.filter(({ candidate }) => {
    const view = shownView(candidate, today);
    return !isDismissed(view.ref, view.entry);
  });
}

/** Let the toolbar say that nothing is looked at here. */
async function showQuiet({ tab }: Sender): Promise<void> {
  if (tab?.id !== undefined) await showBadge(tab, await readPageState(tab.id));
}

/** Operators that the page only describes do not count. */
const isTelling = (facts: WebsiteFacts): boolean =>
  facts.filings.length > 0 || statedOperators(facts).length > 0;

const saysAnything = (facts: WebsiteFacts): boolean =>
  [facts.filings, facts.security, facts.codes, statedOperators(facts)].some(
    (each) => each.length > 0,
  );

/**
 * Judge a website without an adapter by its own host and its footer. The answer holds a banner only for a verdict that
 * is sure and was neither closed nor muted. Badge, popup and learning follow the answer. A paused site, or any website
 * where these are switched off, is not judged, and nothing of it is kept.
 */
export async function checkSite(
  { text, opened }: Payload<'checkSite'>,
  sender: Sender,
): Promise<SiteReply> {
  const page = askingWebsite('checkSite', sender);
  if (!countAsked(page.tab, 'checkSite')) throw new RequestError('not-allowed', 'checkSite');
  const preferences = await readPreferences();
  const { settings } = preferences;
  const words = async () => bannerWords(await translatorFor(settings), settings.markSize);
  if (isQuiet(preferences, 'websites', page.url)) {
    afterReply(() => showQuiet(sender));
    return { isFinal: true, banner: null, words: await words() };
  }
  const facts = readFacts(text, page.host);
  const judged = await judgeWebsite(page, facts, preferences);
  const { verdicts, heard } = judged;
  const mark = websiteMark(judged, await forBanner(heard, judged.today, sender));
  const banner = mark && (await tellBanner(page, mark));
  // A script may yet put the tenant's footer in the place of the vendor's, which came with the page.
  const isFinal = verdicts.length === 0 && isTelling(facts);
  if (banner) afterReply(() => keepAnswers(page));
  afterReply(
    () => keepFacts(sender, facts),
    () => showWebsite(judged, sender.tab),
  );
  if (import.meta.env.WXT_E2E)
    afterReply(async () =>
      (await import('./trace')).traceSite(sender, { facts, verdicts, banner }),
    );
  // A page without a footer (a subpage, or a footer that comes late) says nothing against learned links. A page that
  // moved on in place says nothing about its new address. A page at `#/users/17` may be a tenant's.
  const isPart = /#.*[\p{L}\d]/u.test(page.url);
  if (saysAnything(facts) && originOf(opened) === originOf(page.url) && !isPart)
    afterReply(async () => {
      // Usually nothing is proved and nothing was learned of the site, and there is nothing to write.
      if (verdicts.length === 0 && (await learnedOf([page.host])).length === 0) return;
      await (await import('./learn-and-forget')).learnFrom(opened, verdicts, sender);
    });
  return { isFinal, banner, words: await words() };
}
