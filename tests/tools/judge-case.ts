import type { Day } from '../../lib/domain/day';
import { hostsOf, parseHost } from '../../lib/domain/host';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { Evidence, Relation, Tier, Verdict } from '../../lib/domain/verdict';
import { type WebsiteText, websiteTextSchema } from '../../lib/domain/website-text';
import { cardSubject, ownHosts } from '../../lib/match/card';
import { readFacts } from '../../lib/match/footer/facts';
import { judge, judgeAlone } from '../../lib/match/judge';
import { linksTaught } from '../../lib/match/learned-links';
import { querySubject } from '../../lib/match/query';
import type { OwnHosts, Subject } from '../../lib/match/subject';
import { websiteSubject } from '../../lib/match/website';
import { searchSites } from '../../lib/sites';
import { displayName } from '../../lib/wording/names';
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

/** The result of one case. `learns`: what a visit would teach the worker of the host. */
export interface Outcome {
  id: Case['id'];
  verdicts: Said[];
  learns: { host: string; entry: string }[];
}

type Found = Omit<Outcome, 'id'>;
export type JudgeCase = (asked: Case) => Promise<Outcome>;

/** The hosts that prove nothing: the site's; every engine's for a search without a site; the card's for a listing. */
function provesNothing(asked: Extract<Case, { kind: 'subject' }>): OwnHosts {
  const { surface, site, subject } = asked;
  if (surface === 'listing' || site) return ownHosts(site, subject.url ?? '');
  const engineHosts = surface === 'search' ? searchSites.flatMap(hostsOf) : [];
  return { engineHosts, listingHosts: [] };
}

/** A website with these texts only: provider and snippet are the lines of its footer. */
function textOfSubject({ title, provider = '', snippet = '' }: PageSubject): WebsiteText {
  const lines = [provider, snippet].flatMap((each) => each.split('\n')).filter(Boolean);
  const footers = lines.map((text) => ({ text, linked: '' }));
  return websiteTextSchema().parse({ title, headings: [], footers, last: [], structured: [] });
}

/** Makes ready what every case is asked of. `today` is the day on which the pages are seen. */
export async function judgeCasesOf(list: JudgedList, today: Day): Promise<JudgeCase> {
  const nominate = await nominatorOf(list.entries, list);
  const readHtml = createTextReader();
  const say = ({ candidate: { ref, entry }, tier, relation, evidence }: Verdict): Said => ({
    entry: ref.id,
    name: displayName(entry),
    tier,
    relation,
    evidence,
  });

  async function askAlone(subject: Subject): Promise<Verdict[]> {
    return judgeAlone(subject, await nominate(subject.question), { today });
  }

  async function askQuery(query: string): Promise<Found> {
    return { verdicts: (await askAlone(querySubject(query))).map(say), learns: [] };
  }

  async function askWebsite(url: string, text: WebsiteText): Promise<Found> {
    const facts = readFacts(text, parseHost(url) ?? '');
    const verdicts = await askAlone(websiteSubject({ url, facts }));
    const links = linksTaught(url, verdicts, today);
    const learns = links.map((link) => ({ host: link.host, entry: link.entry.id }));
    return { verdicts: verdicts.map(say), learns };
  }

  async function askCard(asked: Extract<Case, { kind: 'subject' }>): Promise<Found> {
    const subject = cardSubject(asked.subject, provesNothing(asked));
    const candidates = await nominate(subject.question);
    return { verdicts: judge([subject], candidates, { today }).flat().map(say), learns: [] };
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
