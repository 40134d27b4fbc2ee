import { today } from '../../domain/clock';
import { refKey } from '../../domain/entry-ref';
import { parseHost } from '../../domain/host';
import type { LearnedHost } from '../../domain/learned';
import type { JudgeReply, PageState } from '../../domain/page-views';
import type { Surface } from '../../domain/settings';
import type { Site } from '../../domain/site';
import type { PageSubject } from '../../domain/subject';
import type { Candidate, MarkView, Verdict } from '../../domain/verdict';
import { cardSubject, ownHosts, plainTitle } from '../../match/card';
import { type JudgeContext, judge, judgeAlone } from '../../match/judge';
import { querySubject } from '../../match/query';
import { joinQuestions, type Subject } from '../../match/subject';
import type { Payload } from '../../messages/requests';
import type { Sender } from '../../messages/router';
import { siteOf } from '../../sites';
import { inStyle, markWords, toMarkView } from '../../wording/mark';
import type { Translate } from '../../wording/messages/translate';
import { queryLine } from '../../wording/states';
import { showBadge } from '../browser/toolbar';
import { isQuiet } from '../settings/paused-sites';
import { type Preferences, readPreferences, translatorFor } from '../settings/preferences';
import { afterReply } from './asking-page';
import { learnedFor } from './learned';
import { entriesOf, nominate, prepareToNominate } from './nominate';
import { keepCards } from './open-pages';
import { addToPage } from './page-state';
import { trace } from './trace';
import { isTierOn, mutesAmong, relatedOf } from './wanted';

type JudgePayload = Payload<'judge'>;
type Outcome = Pick<PageState, 'marks' | 'related' | 'muted'>;

/** A batch of a page's cards, with what its lists nominated. */
interface Batch {
  payload: JudgePayload;
  preferences: Preferences;
  t: Translate;
  subjects: readonly Subject[];
  query: Subject | null;
  candidates: readonly Candidate[];
  context: JudgeContext;
}

/** A card's mark, if its verdicts make one; `related` alone and switched-off tiers give none. */
function markOf(subject: PageSubject, verdicts: readonly Verdict[], batch: Batch): MarkView[] {
  const { preferences, candidates: nominated, context, t } = batch;
  const shown = verdicts.filter(({ tier }) => isTierOn(tier, preferences.settings));
  const mark = toMarkView({ verdicts: shown, subject, nominated, today: context.today }, t);
  return mark ? [mark] : [];
}

/**
 * What this browser learned of the batch's hosts, with the entries that no text would nominate. On the pages of
 * engines, stores and listings alone: any other website could tell by our marks where its user has been.
 */
async function recall(
  { subjects, site }: JudgePayload,
  sender: Sender,
): Promise<{ learned: LearnedHost[]; entries: Candidate[] }> {
  if (!siteOf(site)) return { learned: [], entries: [] };
  const hosts = subjects.flatMap(({ url }) => (url === null ? null : parseHost(url)) ?? []);
  const learned = await learnedFor(hosts, sender);
  const entries = learned.length > 0 ? await entriesOf(learned.map(({ entry }) => entry)) : [];
  return { learned, entries };
}

async function openBatch(
  payload: JudgePayload,
  sender: Sender,
  preferences: Preferences,
): Promise<Batch> {
  await prepareToNominate();
  const hosts = ownHosts(siteOf(payload.site), sender.url);
  const subjects = payload.subjects.map((each) => cardSubject(each, hosts));
  const query = payload.query ? querySubject(payload.query) : null;
  const questions = [...subjects, ...(query ? [query] : [])].map(({ question }) => question);
  const [nominated, { learned, entries }] = await Promise.all([
    nominate(joinQuestions(questions)),
    recall(payload, sender),
  ]);
  const known = new Set(nominated.map(({ ref }) => refKey(ref)));
  return {
    payload,
    preferences,
    t: await translatorFor(preferences.settings),
    subjects,
    query,
    candidates: [...nominated, ...entries.filter(({ ref }) => !known.has(refKey(ref)))],
    context: { today: today(), learned },
  };
}

const withPlainTitles = (payload: JudgePayload): JudgePayload => ({
  ...payload,
  subjects: payload.subjects.map((each) => ({ ...each, title: plainTitle(each.title) })),
});

const SURFACE_OF: Record<Site['kind'], Surface> = {
  search: 'search',
  store: 'stores',
  listing: 'listings',
};

/** The answer where the user wants nothing looked at: popup and badge show a page without marks. */
async function quietReply(
  payload: JudgePayload,
  sender: Sender,
  { settings }: Preferences,
): Promise<JudgeReply> {
  const nothing = { marks: [], related: [], muted: [] };
  afterReply(() => remember(payload, sender, nothing));
  return { marks: [], words: markWords(await translatorFor(settings)) };
}

/** The quiet line about the query, where it asks for entries. */
function lineOf(byQuery: readonly Verdict[], t: Translate): Pick<JudgeReply, 'queryLine'> {
  const [first] = byQuery;
  if (!first) return {};
  const text = queryLine(t, first.evidence[0]?.value ?? '', byQuery.length);
  return { queryLine: { text, entries: byQuery.map(({ candidate }) => candidate.ref) } };
}

/**
 * Judge one batch of page subjects: the marks to draw, in words, and the quiet line about the query.
 * Nothing on a paused site and on kinds of sites that are switched off. The toolbar badge and the popup's
 * page state follow; they do not hold up the answer.
 */
export async function judgePage(asked: JudgePayload, sender: Sender): Promise<JudgeReply> {
  const preferences = await readPreferences();
  // A site without an adapter is a listing that the general parser recognised.
  const site = siteOf(asked.site);
  const payload = site ? asked : withPlainTitles(asked);
  const surface = SURFACE_OF[site?.kind ?? 'listing'];
  if (isQuiet(preferences, surface, sender.url ?? ''))
    return quietReply(payload, sender, preferences);
  const batch = await openBatch(payload, sender, preferences);
  const { subjects, query, candidates, context, t } = batch;
  const ofCards = judge(subjects, candidates, context);
  const ofQuery = query ? judgeAlone(query, candidates, context) : [];
  const all = [...ofCards.flat(), ...ofQuery];
  const { isHeard, muted } = mutesAmong(all, preferences);
  const marks = payload.subjects.flatMap((subject, at) =>
    markOf(subject, ofCards[at]?.filter(isHeard) ?? [], batch),
  );
  const { markStyle, markSize } = preferences.settings;
  const reply: JudgeReply = {
    marks: marks.map((mark) => inStyle(mark, markStyle)),
    words: markWords(t, markSize),
    ...lineOf(ofQuery.filter(isHeard), t),
  };
  afterReply(
    () => keepCards(sender, payload),
    () => {
      const related = relatedOf(all.filter(isHeard), t, context.today);
      return remember(payload, sender, { marks, related, muted });
    },
    () => trace(sender, payload, reply, all),
  );
  return reply;
}

async function remember(payload: JudgePayload, sender: Sender, outcome: Outcome): Promise<void> {
  const { tab } = sender;
  if (tab?.id === undefined) return;
  const site = siteOf(payload.site);
  const url = tab.url ?? sender.url ?? '';
  const state = await addToPage(
    tab.id,
    url,
    {
      ...outcome,
      site: site ? { id: site.id, name: site.name } : null,
      recognised: payload.recognised,
    },
    { fresh: payload.fresh, void: [...payload.gone, ...payload.subjects.map(({ ref }) => ref)] },
  );
  await showBadge(tab, state);
}
