import type { Sender } from '../../browser/tabs';
import { distinctBy } from '../../domain/by-key';
import { today } from '../../domain/clock';
import { refKey } from '../../domain/entry-ref';
import type { Unchecked } from '../../domain/fair-shares';
import { isHostIn, parseHost } from '../../domain/host';
import type { LearnedHost } from '../../domain/learned-host';
import type { JudgeReply } from '../../domain/page-views';
import type { Surface } from '../../domain/settings';
import type { KnownSite } from '../../domain/site';
import { siteName } from '../../domain/stores';
import type { Candidate, MarkView, Verdict } from '../../domain/verdict';
import { joinQuestions } from '../../index/terms';
import { cardSubject, ownHosts, plainTitle } from '../../match/card';
import { type JudgeContext, judge, judgeAlone } from '../../match/judge';
import { querySubject } from '../../match/query';
import type { Subject } from '../../match/subject';
import { RequestError } from '../../messages/client';
import type { Payload } from '../../messages/to-worker';
import { siteOf } from '../../sites/known-sites';
import { inStyle, markWords } from '../../wording/fixed-words';
import { shownOrNull } from '../../wording/label';
import { toMarkView } from '../../wording/mark';
import type { Translate } from '../../wording/messages/translate';
import { against } from '../../wording/other-lists';
import { namesAsked, queryLine } from '../../wording/query-line';
import { showBadge } from '../browser/toolbar';
import type { LiveList } from '../lists/live-lists';
import { bearersOf, entriesOf, listsForPage, nominateInLists } from '../lists/nominate';
import { type Preferences, readPreferences, translatorFor } from '../preferences';
import { keepAnswers, prepareAnswers, tellLearned, tellMarks, tellQuery } from './answers';
import { type AskingPage, afterReply, askingPage, countAsked } from './asking';
import { learnedFor } from './links-that-count';
import { keepCards } from './open-pages';
import { addToPage } from './page-state';
import { isQuiet, isTierOn, mutesAmong, relatedOf, toldOf } from './user-choices';

type JudgePayload = Payload<'judge'>;
type Outcome = Omit<Parameters<typeof addToPage>[2], 'site' | 'recognised' | 'hidden'>;

/** The page that asks. `site`: its adapter; a page without one is a listing that the general parser read. */
interface Asked {
  page: AskingPage;
  site: KnownSite | undefined;
  sender: Sender;
}

/** The site that a page says it is, where its address is one of that site's. */
function siteNamed(id: string, { host, isOwn }: AskingPage): KnownSite | undefined {
  const site = siteOf(id);
  return site && (isOwn || (host !== null && isHostIn(host, site.matches))) ? site : undefined;
}

/** A batch of a page's cards, with what its lists nominated. */
interface Batch {
  lists: readonly LiveList[];
  t: Translate;
  subjects: readonly Subject[];
  query: Subject | null;
  candidates: readonly Candidate[];
  context: JudgeContext;
  /** The entries that the batch was not judged against. Call it after judging. */
  unchecked(): Unchecked[];
}

/**
 * The learned links of the batch's hosts, with their entries, which no text would nominate. Only pages of engines,
 * stores and listings get them: any other website could tell by our marks where its user has been.
 */
async function recall(
  { subjects }: JudgePayload,
  { page, site, sender }: Asked,
): Promise<{ learned: LearnedHost[]; entries: Candidate[] }> {
  if (!site) return { learned: [], entries: [] };
  const hosts = subjects.flatMap(({ url }) => (url === null ? null : parseHost(url)) ?? []);
  const learned = await tellLearned(page, await learnedFor(hosts, sender));
  const entries = await entriesOf(learned.map(({ entry }) => entry));
  return { learned, entries };
}

/** Read all that judging a batch needs. */
async function openBatch(
  payload: JudgePayload,
  asked: Asked,
  preferences: Preferences,
): Promise<Batch> {
  const live = listsForPage();
  const hosts = ownHosts(asked.site, asked.page.url);
  const subjects = payload.subjects.map((each) => cardSubject(each, hosts));
  const query = payload.query && asked.site?.query ? querySubject(payload.query) : null;
  const questions = [...subjects, ...(query ? [query] : [])].map(({ question }) => question);
  const asking = live.then((lists) => nominateInLists(joinQuestions(questions), lists));
  const [{ candidates: nominated, tellCut, unchecked }, { learned, entries }] = await Promise.all([
    asking,
    recall(payload, asked),
    asked.site && prepareAnswers(asked.page),
  ]);
  return {
    lists: await live,
    t: await translatorFor(preferences.settings),
    subjects,
    query,
    candidates: distinctBy([...nominated, ...entries], ({ ref }) => refKey(ref)),
    context: { today: today(), learned, tellCut },
    unchecked,
  };
}

const withPlainTitles = (payload: JudgePayload): JudgePayload => ({
  ...payload,
  subjects: payload.subjects.map((each) => ({ ...each, title: plainTitle(each.title) })),
});

const SURFACE_OF: Record<KnownSite['kind'], Surface> = {
  search: 'search',
  store: 'stores',
  listing: 'listings',
};

/** The answer for a page that the user wants left alone. Popup and badge say that it was not looked at. */
async function quietReply(
  payload: JudgePayload,
  asked: Asked,
  { settings }: Preferences,
): Promise<JudgeReply> {
  const nothing = { marks: [], related: [], told: [], muted: [], unchecked: [] };
  const unread = { ...payload, recognised: 0, hidden: 0 };
  afterReply(() => remember(unread, { ...asked, site: undefined }, nothing));
  return { marks: [], words: markWords(await translatorFor(settings)) };
}

/**
 * The quiet line about the query, if the query asks for entries. The record or look-up that it opens is noted. A list
 * past its date has no say in it: the line names the unit alone, and its entry may have been lifted since.
 */
async function lineOf(
  verdicts: readonly Verdict[],
  text: string,
  { context, t }: Batch,
  page: AskingPage,
  alike: readonly Candidate[],
): Promise<Pick<JudgeReply, 'queryLine'>> {
  const [first, ...others] = verdicts.flatMap((verdict) => {
    if (verdict.candidate.stale) return [];
    const shown = shownOrNull(verdict.candidate.entry, context.today);
    return shown ? [{ ...verdict, shown }] : [];
  });
  if (!first) return {};
  const all = [first, ...others] as const;
  // Lines are read as a passage, in which each name is found.
  const name = namesAsked(all).join('\n');
  await tellQuery(page, others.length > 0 ? { name } : { name, entry: first.candidate.ref });
  const isContested = all.some((each) => against(each.candidate, alike, context.today).length > 0);
  return { queryLine: queryLine(t, text, all, isContested) };
}

/** Marks in the user's style, each with the words that no office stands behind this extension. */
function inUsersStyle(
  marks: readonly MarkView[],
  style: Preferences['settings']['markStyle'],
  t: Translate,
): MarkView[] {
  const notOfficial = t('mark.notOfficial');
  return marks.map((mark) => ({
    ...inStyle(mark, style),
    provenance: [...mark.provenance, notOfficial],
  }));
}

/** A view of the extension asks as much as it likes. */
const mayJudge = ({ tab, isOwn }: AskingPage, subjects: number): boolean =>
  isOwn || (countAsked(tab, 'judge') && countAsked(tab, 'subjects', subjects));

/**
 * Judge one batch of page subjects: the marks to draw, in words, and the quiet line about the query.
 * Nothing on a paused site and on kinds of sites that are switched off. The toolbar badge and the popup's
 * page state follow; they do not hold up the answer.
 */
export async function judgePage(said: JudgePayload, sender: Sender): Promise<JudgeReply> {
  const page = askingPage('judge', sender);
  if (!mayJudge(page, said.subjects.length)) throw new RequestError('not-allowed', 'judge');
  const preferences = await readPreferences();
  const site = siteNamed(said.site, page);
  const asked = { page, site, sender };
  const payload = site ? said : withPlainTitles(said);
  const surface = SURFACE_OF[site?.kind ?? 'listing'];
  if (isQuiet(preferences, surface, page.url)) return quietReply(payload, asked, preferences);
  const batch = await openBatch(payload, asked, preferences);
  const { lists, subjects, query, candidates, context, t } = batch;
  const ofCards = judge(subjects, candidates, context);
  // The query is judged by itself, so that the cards' candidates take none of its places.
  const ofQuery = query ? judgeAlone(query, candidates, context) : [];
  const all = [...ofCards.flat(), ...ofQuery];
  const { isHeard, muted } = mutesAmong(all, preferences);
  const alike = await bearersOf(all, lists);
  const { settings } = preferences;
  const { markStyle, markSize } = settings;
  const day = context.today;
  // A card's mark, if its verdicts make one; `related` alone and switched-off tiers give none.
  const marks = payload.subjects.flatMap((subject, at) => {
    const own = ofCards[at]?.filter((each) => isHeard(each) && isTierOn(each.tier, settings)) ?? [];
    return toMarkView({ verdicts: own, subject, alike, today: day }, t) ?? [];
  });
  const reply: JudgeReply = {
    marks: await tellMarks(page, inUsersStyle(marks, markStyle, t), site !== undefined),
    words: markWords(t, markSize),
    ...(await lineOf(ofQuery.filter(isHeard), payload.query ?? '', batch, page, alike)),
  };
  afterReply(
    () => keepCards(sender, payload),
    () => {
      const related = relatedOf(all.filter(isHeard), t, day);
      const outcome = { marks, related, told: toldOf(all, day, alike), muted };
      return remember(payload, asked, { ...outcome, unchecked: batch.unchecked() });
    },
  );
  if (import.meta.env.WXT_E2E)
    afterReply(async () => (await import('./trace')).trace(sender, payload, reply, all));
  if (marks.length > 0 || reply.queryLine) afterReply(() => keepAnswers(page));
  return reply;
}

async function remember(
  payload: JudgePayload,
  { page, site, sender: { tab } }: Asked,
  outcome: Outcome,
): Promise<void> {
  if (!tab) return;
  const state = await addToPage(
    page.tab,
    page.url,
    {
      ...outcome,
      site: site ? { id: site.id, name: siteName(site) } : null,
      recognised: payload.recognised,
      hidden: payload.hidden,
    },
    { fresh: payload.fresh, void: [...payload.gone, ...payload.subjects.map(({ ref }) => ref)] },
  );
  await showBadge(tab, state);
}
