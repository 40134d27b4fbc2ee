import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { parseHost } from '../../domain/host';
import { findIcpNumbers } from '../../domain/icp';
import type { PageState, SiteReply } from '../../domain/page-views';
import type { MarkView, Verdict } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import { readFacts } from '../../match/footer/facts';
import { judgeWebsite, websiteQuestions } from '../../match/judge-site';
import { RequestError } from '../../messages/client';
import type { Payload } from '../../messages/requests';
import type { Sender } from '../../messages/router';
import { bannerWords, type Match, relatedReason, toMarkView } from '../../wording';
import type { Translate } from '../../wording/messages';
import { showBadge } from '../browser/toolbar';
import { toEntryView } from '../lookup/entry-view';
import { refKey } from '../ref-key';
import { isQuiet } from '../settings/paused-sites';
import { readPreferences, translatorFor } from '../settings/preferences';
import { dismissedCheck } from './dismissed';
import { learnFrom } from './learned';
import { type Candidate, nominate, prepareToNominate } from './nominate';
import { readPage, setSiteCheck } from './page-state';
import { keepFacts } from './seen-pages';
import { isTierOn, tellOf } from './told';
import { traceSite } from './trace';

/** One verdict on the website with what the wording needs. */
interface Found extends Match {
  candidate: Candidate;
}

interface Site {
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

/** Every verdict with its entry, strongest first, and all that was nominated. */
async function judgeSite({ url, facts, today }: Site) {
  const candidates = await nominate(websiteQuestions({ url, facts }));
  const verdicts = judgeWebsite({ url, facts }, candidates, { today, engineHosts: [] });
  const byRef = new Map(candidates.map((each) => [refKey(each.ref), each]));
  const found = verdicts.flatMap((verdict): Found[] => {
    const candidate = byRef.get(refKey(verdict.entry));
    return candidate
      ? [{ verdict, candidate, entry: candidate.entry, listTitle: candidate.listTitle }]
      : [];
  });
  return { found, candidates };
}

function viewOf(
  { url, facts, t, today }: Site,
  matches: readonly Found[],
  nominated: readonly Candidate[],
): MarkView | null {
  const subject = { ref: 0, url, title: facts.title };
  return toMarkView({ ref: 0, matches, subject, nominated, today }, t);
}

/** What is sure and was not closed in its present form. */
async function bannerMatches(
  found: readonly Found[],
  today: Day,
  sender: Sender,
): Promise<Found[]> {
  const sure = found.filter(({ verdict }) => verdict.tier === 'identified');
  if (sure.length === 0) return [];
  const isDismissed = await dismissedCheck(sender);
  return sure.filter(({ candidate: { ref, entry, listTitle } }) => {
    const view = toEntryView(ref, entry, listTitle, today);
    return !isDismissed(view.ref, view.entry);
  });
}

function relatedOf({ t, today }: Site, found: readonly Found[]): PageState['related'] {
  return found
    .filter(({ verdict }) => verdict.tier === 'related')
    .map(({ verdict, candidate: { ref, entry, listTitle } }) => ({
      view: toEntryView(ref, entry, listTitle, today),
      reason: relatedReason(t, verdict),
    }));
}

/** The operators that a page states of itself, without those whom it describes. */
const statedOperators = ({ operators }: WebsiteFacts): string[] =>
  operators.flatMap(({ text, place }) => (place === 'described' ? [] : text));

/** Toolbar badge and popup: what was read and what came of it, dismissed or not. */
async function remember(
  site: Site,
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

/** The tab may close meanwhile: then there is no badge to set and no page to remember. */
const ignore = (): void => undefined;

const verdictsOf = (found: readonly Found[]): Verdict[] => found.map(({ verdict }) => verdict);

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
    showQuiet(sender).catch(ignore);
    return { isTelling: true, banner: null, words };
  }
  await prepareToNominate();
  const facts = readFacts(text, page.host);
  const site: Site = { ...page, facts, t, today: today() };
  const { found, candidates } = await judgeSite(site);
  const tell = tellOf(candidates, preferences);
  const heard = found.filter(({ verdict }) => !tell.isMuted(verdict.entry));
  const told = heard.filter(({ verdict }) => isTierOn(verdict.tier, settings));
  const banner = viewOf(site, await bannerMatches(heard, site.today, sender), candidates);
  const mark = viewOf(site, told, candidates);
  const outcome = {
    marks: mark ? [mark] : [],
    related: relatedOf(site, heard),
    muted: tell.mutedOf(verdictsOf(found)),
  };
  keepFacts(sender, facts).catch(ignore);
  remember(site, sender, outcome).catch(ignore);
  // A page without a footer (a subpage, a first look at a late one) says nothing against what was learned.
  if (saysAnything(facts)) learnFrom(page.url, verdictsOf(found), sender).catch(ignore);
  traceSite(sender, { facts, verdicts: verdictsOf(found), banner }).catch(ignore);
  return { isTelling: isTelling(facts), banner, words };
}
