import { today } from '../../domain/clock';
import { refKey } from '../../domain/entry-ref';
import { isHostIn, parseHost } from '../../domain/host';
import type { LearnedHost } from '../../domain/learned';
import type { Site } from '../../domain/site';
import type { Unchecked } from '../../domain/unchecked';
import { collectCut, withCut } from '../../domain/unchecked';
import type { Candidate } from '../../domain/verdict';
import { cardSubject, ownHosts } from '../../match/card';
import type { JudgeContext } from '../../match/judge';
import { querySubject } from '../../match/query';
import { joinQuestions, type Subject } from '../../match/subject';
import type { Payload } from '../../messages/requests';
import type { Sender } from '../../messages/sender';
import { siteOf } from '../../sites';
import type { Translate } from '../../wording/messages/translate';
import { type Preferences, translatorFor } from '../settings/preferences';
import { prepareAnswers, tellLearned } from './answers';
import type { AskingPage } from './asking-page';
import { learnedFor } from './learned';
import { entriesOf, nominateInLists, prepareToNominate } from './nominate';

type JudgePayload = Payload<'judge'>;

/** Who asks. `site`: the adapter that knows the page; a page without one is a listing that the general parser read. */
export interface Asked {
  page: AskingPage;
  site: Site | undefined;
  sender: Sender;
}

/** The adapter that a page names, where its address is one of the adapter's. */
export function knownSite(id: string, { host, isOwn }: AskingPage): Site | undefined {
  const site = siteOf(id);
  return site && (isOwn || (host !== null && isHostIn(host, site.matches))) ? site : undefined;
}

/** A batch of a page's cards, with what its lists nominated. */
export interface Batch {
  payload: JudgePayload;
  preferences: Preferences;
  t: Translate;
  subjects: readonly Subject[];
  query: Subject | null;
  candidates: readonly Candidate[];
  context: JudgeContext;
  /** What the batch was not judged against, once it was judged. */
  unchecked(): Unchecked[];
}

/**
 * What this browser learned of the batch's hosts, with the entries that no text would nominate. On the pages of
 * engines, stores and listings alone: any other website could tell by our marks where its user has been.
 */
async function recall(
  { subjects }: JudgePayload,
  { page, site, sender }: Asked,
): Promise<{ learned: LearnedHost[]; entries: Candidate[] }> {
  if (!site) return { learned: [], entries: [] };
  const hosts = subjects.flatMap(({ url }) => (url === null ? null : parseHost(url)) ?? []);
  const learned = await tellLearned(page, await learnedFor(hosts, sender));
  const entries = learned.length > 0 ? await entriesOf(learned.map(({ entry }) => entry)) : [];
  return { learned, entries };
}

/** What it takes to judge a batch. */
export async function openBatch(
  payload: JudgePayload,
  asked: Asked,
  preferences: Preferences,
): Promise<Batch> {
  await prepareToNominate();
  const hosts = ownHosts(asked.site, asked.page.url);
  const subjects = payload.subjects.map((each) => cardSubject(each, hosts));
  const query = payload.query && asked.site?.query ? querySubject(payload.query) : null;
  const questions = [...subjects, ...(query ? [query] : [])].map(({ question }) => question);
  const [{ candidates: nominated, unchecked }, { learned, entries }] = await Promise.all([
    nominateInLists(joinQuestions(questions)),
    recall(payload, asked),
    asked.site && prepareAnswers(asked.page),
  ]);
  const { cut, tellCut } = collectCut();
  const known = new Set(nominated.map(({ ref }) => refKey(ref)));
  return {
    payload,
    preferences,
    t: await translatorFor(preferences.settings),
    subjects,
    query,
    candidates: [...nominated, ...entries.filter(({ ref }) => !known.has(refKey(ref)))],
    context: { today: today(), learned, tellCut },
    unchecked: () => withCut(unchecked, cut),
  };
}
