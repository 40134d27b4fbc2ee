import type { Day } from '../../lib/domain/day';
import type { Entry, EntryRef } from '../../lib/domain/entry';
import { parseHost } from '../../lib/domain/host';
import type { PageSubject } from '../../lib/domain/subject';
import type { Evidence, Relation, Tier, Verdict } from '../../lib/domain/verdict';
import { type WebsiteText, WebsiteTextSchema } from '../../lib/domain/website';
import { readFacts } from '../../lib/match/footer/facts';
import { judge, type MatchContext } from '../../lib/match/judge';
import { judgeWebsite, type Website, websiteQuestions } from '../../lib/match/judge-site';
import { judgeQuery, queryQuestions } from '../../lib/match/query';
import { questionsOf } from '../../lib/match/questions';
import { searchSites } from '../../lib/sites';
import { displayName } from '../../lib/wording/names';
import { ownHosts } from '../../lib/worker/judging/own-hosts';
import { linksTaught } from '../../lib/worker/judging/taught';
import { nominatorOf } from '../accuracy/score/nominator';
import type { Case } from './judge-cases';
import { createTextReader } from './judge-html';
import type { JudgedList } from './judge-list';

/** Judging cases as the worker does, without a browser: the index nominates, the matcher decides. */

/** One verdict as it is printed. */
export interface Said {
  entry: string;
  name: string;
  tier: Tier;
  relation: Relation;
  evidence: Evidence[];
}

/** What one case comes to. `learns`: what a visit would teach the worker of the host. */
export interface Outcome {
  id: Case['id'];
  verdicts: Said[];
  learns: { host: string; entry: string }[];
}

type Found = Omit<Outcome, 'id'>;
export type JudgeCase = (asked: Case) => Promise<Outcome>;

/** Whose hosts prove nothing: the site's, of a search without one every engine's, of a listing the card's. */
function contextOf(asked: Extract<Case, { kind: 'subject' }>, today: Day): MatchContext {
  const { surface, site, subject } = asked;
  if (surface === 'listing' || site) return { today, ...ownHosts(site, subject.url ?? '') };
  const engineHosts = surface === 'search' ? searchSites.flatMap(({ hosts }) => hosts) : [];
  return { today, engineHosts, listingHosts: [] };
}

/** A website of which only these texts are known: provider and snippet are the lines of its footer. */
function textOfSubject({ title, provider = '', snippet = '' }: PageSubject): WebsiteText {
  const lines = [provider, snippet].flatMap((each) => each.split('\n')).filter(Boolean);
  const footers = lines.map((text) => ({ text, linked: '' }));
  return WebsiteTextSchema.parse({ title, headings: [], footers, last: [], structured: [] });
}

/** Makes ready what every case is asked of. `today` is the day on which the pages are seen. */
export async function judgeCasesOf(list: JudgedList, today: Day): Promise<JudgeCase> {
  const nominate = await nominatorOf(list.entries, list);
  const readHtml = createTextReader();
  const nameOf = new Map(list.entries.map((entry: Entry) => [entry.id, displayName(entry)]));

  const say = ({ id }: EntryRef, rest: Omit<Said, 'entry' | 'name'>): Said => ({
    entry: id,
    name: nameOf.get(id) ?? '',
    ...rest,
  });
  const sayAll = (verdicts: readonly Verdict[]): Said[] =>
    verdicts.map(({ entry, tier, relation, evidence }) => say(entry, { tier, relation, evidence }));

  async function askQuery(query: string): Promise<Found> {
    const candidates = await nominate(queryQuestions(query));
    const verdicts = judgeQuery(query, candidates, { today }).map(({ candidate, name }) => {
      const evidence: Evidence[] = [{ kind: 'query', value: name, field: 'query' }];
      return say(candidate.ref, { tier: 'related', relation: 'names', evidence });
    });
    return { verdicts, learns: [] };
  }

  async function askWebsite(url: string, text: WebsiteText): Promise<Found> {
    const website: Website = { url, facts: readFacts(text, parseHost(url) ?? '') };
    const candidates = await nominate(websiteQuestions(website));
    const verdicts = judgeWebsite(website, candidates, { today, engineHosts: [] });
    const links = linksTaught(url, verdicts, today);
    const learns = links.map((link) => ({ host: link.host, entry: link.entry.id }));
    return { verdicts: sayAll(verdicts), learns };
  }

  async function askCard(asked: Extract<Case, { kind: 'subject' }>): Promise<Found> {
    const candidates = await nominate(questionsOf(asked.subject));
    const verdicts = judge(asked.subject, candidates, contextOf(asked, today));
    return { verdicts: sayAll(verdicts), learns: [] };
  }

  function ask(asked: Case): Promise<Found> {
    if (asked.kind === 'query') return askQuery(asked.query);
    if (asked.kind === 'html') return askWebsite(asked.url, readHtml(asked.html, asked.url));
    const { surface, subject } = asked;
    if (surface !== 'website') return askCard(asked);
    return askWebsite(subject.url ?? '', textOfSubject(subject));
  }

  return async (asked) => ({ id: asked.id, ...(await ask(asked)) });
}
