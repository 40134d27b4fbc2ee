import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { shownView } from '../../domain/entry-view';
import { parseHost } from '../../domain/host';
import { findIcpNumbers } from '../../domain/identifiers';
import type { PageState, SiteReply } from '../../domain/page-views';
import type { Candidate, MarkView, Verdict } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import { readFacts } from '../../match/footer/facts';
import { judgeAlone } from '../../match/judge';
import { websiteSubject } from '../../match/website';
import { RequestError } from '../../messages/client';
import type { Payload } from '../../messages/requests';
import type { Sender } from '../../messages/router';
import { bannerWords, toMarkView } from '../../wording/mark';
import type { Translate } from '../../wording/messages/translate';
import { showBadge } from '../browser/toolbar';
import { isQuiet } from '../settings/paused-sites';
import { readPreferences, translatorFor } from '../settings/preferences';
import { dismissedCheck } from './dismissed';
import { learnFrom } from './learned';
import { nominate, prepareToNominate } from './nominate';
import { afterReply, keepFacts } from './open-pages';
import { readPage, setSiteCheck } from './page-state';
import { traceSite } from './trace';
import { isTierOn, mutesAmong, relatedOf } from './wanted';

interface CheckedSite {
  url: string;
  host: string;
  facts: WebsiteFacts;
  t: Translate;
  today: Day;
}

/** The address of the page that asks: the browser's word, never the page's. Top frames only. */
function pageOf({ frameId, url = '' }: Sender): { url: string; host: string } {
  const host = parseHost(url);
  if (frameId !== 0 || host === null) throw new RequestError('not-allowed', 'checkSite');
  return { url, host };
}

function markOf(
  { url, facts, t, today }: CheckedSite,
  verdicts: readonly Verdict[],
  nominated: readonly Candidate[],
): MarkView | null {
  const subject = { ref: 0, url, title: facts.title };
  return toMarkView({ verdicts, subject, nominated, today }, t);
}

/** What is sure and was not closed in its present form. */
async function forBanner(
  verdicts: readonly Verdict[],
  today: Day,
  sender: Sender,
): Promise<Verdict[]> {
  const sure = verdicts.filter(({ tier }) => tier === 'identified');
  if (sure.length === 0) return [];
  const isDismissed = await dismissedCheck(sender);
  return sure.filter(({ candidate }) => {
    const view = shownView(candidate, today);
    return !isDismissed(view.ref, view.entry);
  });
}

/** The operators that a page states of itself, without those whom it describes. */
const statedOperators = ({ operators }: WebsiteFacts): string[] =>
  operators.flatMap(({ text, place }) => (place === 'described' ? [] : text));

/** Toolbar badge and popup: what was read and what came of it, dismissed or not. */
async function remember(
  site: CheckedSite,
  sender: Sender,
  outcome: Pick<PageState, 'marks' | 'related' | 'muted'>,
): Promise<void> {
  const { tab } = sender;
  if (tab?.id === undefined) return;
  const { url, host, facts } = site;
  const website = {
    host,
    filings: [...new Set(facts.filings.flatMap(({ text }) => findIcpNumbers(text)))],
    operators: statedOperators(facts),
  };
  await showBadge(tab, await setSiteCheck(tab.id, url, { ...outcome, website }));
}

/** Where nothing is looked at, the toolbar says so. */
async function showQuiet({ tab }: Sender): Promise<void> {
  if (tab?.id !== undefined) await showBadge(tab, await readPage(tab.id));
}

/** Whom the page only describes is nobody of its footer. */
const isTelling = (facts: WebsiteFacts): boolean =>
  facts.filings.length > 0 || statedOperators(facts).length > 0;

const saysAnything = (facts: WebsiteFacts): boolean =>
  [facts.filings, facts.security, facts.codes, statedOperators(facts)].some(
    (each) => each.length > 0,
  );

/**
 * Judge a website of no adapter by its own host and its footer. The answer holds a banner only for what
 * is sure and was neither closed nor muted; badge, popup and what this browser learns of the host follow.
 * Nothing on a paused site and where websites are switched off: nothing is kept of such a page either.
 * Refuses frames inside a page and addresses without a host.
 */
export async function checkSite(
  { text }: Payload<'checkSite'>,
  sender: Sender,
): Promise<SiteReply> {
  const page = pageOf(sender);
  const preferences = await readPreferences();
  const { settings } = preferences;
  const t = await translatorFor(settings);
  const words = bannerWords(t, settings.markSize);
  if (isQuiet(preferences, 'websites', page.url)) {
    afterReply(() => showQuiet(sender));
    return { isTelling: true, banner: null, words };
  }
  await prepareToNominate();
  const facts = readFacts(text, page.host);
  const site: CheckedSite = { ...page, facts, t, today: today() };
  const website = websiteSubject({ url: page.url, facts });
  const candidates = await nominate(website.question);
  const verdicts = judgeAlone(website, candidates, { today: site.today });
  const { isHeard, muted } = mutesAmong(verdicts, preferences);
  const heard = verdicts.filter(isHeard);
  const banner = markOf(site, await forBanner(heard, site.today, sender), candidates);
  const mark = markOf(
    site,
    heard.filter(({ tier }) => isTierOn(tier, settings)),
    candidates,
  );
  const outcome = {
    marks: mark ? [mark] : [],
    related: relatedOf(heard, t, site.today),
    muted,
  };
  afterReply(
    () => keepFacts(sender, facts),
    () => remember(site, sender, outcome),
    () => traceSite(sender, { facts, verdicts, banner }),
  );
  // A page without a footer (a subpage, a first look at a late one) says nothing against what was learned.
  if (saysAnything(facts)) afterReply(() => learnFrom(page.url, verdicts, sender));
  return { isTelling: isTelling(facts), banner, words };
}
