import { today } from '../../domain/clock';
import { parseHost } from '../../domain/host';
import type { LearnedHost } from '../../domain/learned';
import type { JudgeReply, PageState } from '../../domain/page-views';
import type { Surface } from '../../domain/settings';
import type { Site } from '../../domain/site';
import type { PageSubject } from '../../domain/subject';
import type { MarkView, Verdict } from '../../domain/verdict';
import { judge, type MatchContext } from '../../match/judge';
import { judgeQuery, queryQuestions } from '../../match/query';
import { questionsOf } from '../../match/questions';
import type { Payload } from '../../messages/requests';
import type { Sender } from '../../messages/router';
import { siteOf } from '../../sites';
import { inStyle, markWords, queryLine, relatedReason, toMarkView } from '../../wording';
import type { Translate } from '../../wording/messages';
import { afterReply } from '../after-reply';
import { showBadge } from '../browser/toolbar';
import { toEntryView } from '../lookup/entry-view';
import { refKey } from '../ref-key';
import { isQuiet } from '../settings/paused-sites';
import { type Preferences, readPreferences, translatorFor } from '../settings/preferences';
import { plainTitle } from './card-title';
import { learnedFor } from './learned';
import { entriesOf } from './learned-entries';
import { type Candidate, joinQuestions, nominate, prepareToNominate } from './nominate';
import { ownHosts } from './own-hosts';
import { addToPage } from './page-state';
import { keepCards } from './seen-pages';
import { isTierOn, type Told, tellOf } from './told';
import { trace } from './trace';

type JudgePayload = Payload<'judge'>;
type Related = PageState['related'][number];

interface Page {
  /** The adapter that read the page. */
  site: Site | undefined;
  preferences: Preferences;
  t: Translate;
  /** What of the verdicts is told, after the reader's mutes. */
  tell: Told;
  candidates: readonly Candidate[];
  byRef: ReadonlyMap<string, Candidate>;
  context: MatchContext;
}

/** One subject's verdicts, strongest first, as one mark; `related` alone and switched-off tiers give none. */
function markOf(subject: PageSubject, verdicts: readonly Verdict[], page: Page): MarkView | null {
  const matches = page.tell.told(verdicts).flatMap((verdict) => {
    const candidate = page.byRef.get(refKey(verdict.entry));
    const isOff = !isTierOn(verdict.tier, page.preferences.settings);
    if (!candidate || isOff || verdict.tier === 'related') return [];
    return [{ verdict, entry: candidate.entry, listTitle: candidate.listTitle }];
  });
  const { candidates, context, t } = page;
  const input = { ref: subject.ref, matches, subject, nominated: candidates };
  return toMarkView({ ...input, today: context.today }, t);
}

/** What relates to the page without marking it, one row an entry. */
function relatedOf(verdicts: readonly Verdict[], page: Page): Related[] {
  const rows = new Map<string, Related>();
  for (const verdict of page.tell.told(verdicts)) {
    const candidate = page.byRef.get(refKey(verdict.entry));
    if (!candidate || verdict.tier !== 'related') continue;
    rows.set(refKey(verdict.entry), {
      view: toEntryView(candidate.ref, candidate.entry, candidate.listTitle, page.context.today),
      reason: relatedReason(page.t, verdict),
    });
  }
  return [...rows.values()];
}

/** Entries whose name the whole query equals: told above the results, never on one of them. */
function queryVerdicts(query: string | undefined, page: Page): Verdict[] {
  if (!query) return [];
  const found = judgeQuery(query, page.candidates, page.context);
  return found.map(({ candidate, name }) => ({
    ref: -1,
    entry: candidate.ref,
    tier: 'related',
    relation: 'names',
    evidence: [{ kind: 'query', value: name, field: 'query' }],
  }));
}

/**
 * What this browser learned of the batch's hosts, with the entries that no text would nominate. On the pages of
 * engines, stores and listings alone: any other website could tell by our marks where its visitor has been.
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

async function openPage(
  payload: JudgePayload,
  sender: Sender,
  preferences: Preferences,
): Promise<Page> {
  await prepareToNominate();
  const asked = payload.subjects.map(questionsOf);
  if (payload.query) asked.push(queryQuestions(payload.query));
  const [nominated, { learned, entries }] = await Promise.all([
    nominate(joinQuestions(asked)),
    recall(payload, sender),
  ]);
  const byRef = new Map([...nominated, ...entries].map((each) => [refKey(each.ref), each]));
  const site = siteOf(payload.site);
  const candidates = [...byRef.values()];
  return {
    site,
    preferences,
    t: await translatorFor(preferences.settings),
    tell: tellOf(candidates, preferences),
    candidates,
    byRef,
    context: { today: today(), ...ownHosts(site, sender.url), learned },
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

/** The answer where the reader wants nothing looked at: popup and badge show a page without marks. */
async function quietReply(
  payload: JudgePayload,
  sender: Sender,
  { settings }: Preferences,
): Promise<JudgeReply> {
  const nothing = { marks: [], related: [], muted: [] };
  afterReply(() => remember(payload, sender, siteOf(payload.site), nothing));
  return { marks: [], words: markWords(await translatorFor(settings)) };
}

/**
 * Judge one batch of page subjects: the marks to draw, in words, and the quiet line about the query.
 * Nothing on a paused site and on kinds of sites that are switched off. The toolbar badge and the popup's
 * page state follow; they do not hold up the answer.
 */
export async function judgePage(asked: JudgePayload, sender: Sender): Promise<JudgeReply> {
  const preferences = await readPreferences();
  // A site without an adapter is a listing that the general reader recognised.
  const site = siteOf(asked.site);
  const payload = site ? asked : withPlainTitles(asked);
  const surface = SURFACE_OF[site?.kind ?? 'listing'];
  if (isQuiet(preferences, surface, sender.url ?? ''))
    return quietReply(payload, sender, preferences);
  const page = await openPage(payload, sender, preferences);
  const judged = payload.subjects.map((subject) => ({
    subject,
    verdicts: judge(subject, page.candidates, page.context),
  }));
  const marks = judged.flatMap(({ subject, verdicts }) => markOf(subject, verdicts, page) ?? []);
  const byQuery = queryVerdicts(payload.query, page);
  const named = page.tell.told(byQuery);
  const all = [...judged.flatMap(({ verdicts }) => verdicts), ...byQuery];
  const { markStyle, markSize } = preferences.settings;
  const reply: JudgeReply = {
    marks: marks.map((mark) => inStyle(mark, markStyle)),
    words: markWords(page.t, markSize),
  };
  const [first] = named;
  if (first) {
    reply.queryLine = {
      text: queryLine(page.t, first.evidence[0]?.value ?? '', named.length),
      entries: named.map(({ entry }) => entry),
    };
  }
  afterReply(
    () => keepCards(sender, payload),
    () => {
      const outcome = { marks, related: relatedOf(all, page), muted: page.tell.mutedOf(all) };
      return remember(payload, sender, page.site, outcome);
    },
    () => trace(sender, payload, reply, all),
  );
  return reply;
}

async function remember(
  payload: JudgePayload,
  sender: Sender,
  site: Site | undefined,
  outcome: Pick<PageState, 'marks' | 'related' | 'muted'>,
): Promise<void> {
  const { tab } = sender;
  if (tab?.id === undefined) return;
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
