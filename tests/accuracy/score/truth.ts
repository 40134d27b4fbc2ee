import type { Entry } from '../../../lib/domain/entry';
import { parseHost } from '../../../lib/domain/host';
import type { LearnedHost } from '../../../lib/domain/learned';
import type { Relation, Tier } from '../../../lib/domain/verdict';
import { readFacts } from '../../../lib/match/footer/facts';
import { judge } from '../../../lib/match/judge';
import { judgeWebsite, websiteQuestions } from '../../../lib/match/judge-site';
import { judgeQuery, queryQuestions } from '../../../lib/match/query';
import { questionsOf } from '../../../lib/match/questions';
import { linksTaught } from '../../../lib/worker/judging/taught';
import { createTextReader } from '../../tools/judge-html';
import { CONTEXT } from '../../unit/match/fixtures';
import type { Html, TruthPage, TruthRow } from '../truth/types';
import type { Nominate } from './nominator';

/** Judging the rows of `truth/`: a website's footer is read out of its HTML, as the page's side does. */

/** What was said of the row's entry; null for nothing. `learned`: a visit would teach its host. */
export interface JudgedRow {
  row: TruthRow;
  said: { tier: Tier; relation: Relation } | null;
  learned: boolean;
}

type Said = { entry: { id: string }; tier: Tier; relation: Relation };

const { today } = CONTEXT;

export async function judgeTruth(
  rows: readonly TruthRow[],
  entries: readonly Entry[],
  nominate: Nominate,
): Promise<JudgedRow[]> {
  const readHtml = createTextReader();

  async function askSite({ url, html }: Html): Promise<{ said: Said[]; links: LearnedHost[] }> {
    const website = { url, facts: readFacts(readHtml(html, url), parseHost(url) ?? '') };
    const candidates = await nominate(websiteQuestions(website));
    const said = judgeWebsite(website, candidates, { ...CONTEXT, engineHosts: [] });
    return { said, links: linksTaught(url, said, today) };
  }

  async function askCard(page: Extract<TruthPage, { card: unknown }>): Promise<Said[]> {
    const { surface, card, listing, visited } = page;
    const subject = { ref: 0, ...card };
    const learned = visited ? (await askSite(visited)).links : [];
    const nominated = await nominate(questionsOf(subject));
    // The worker adds the entries of learned hosts, which no text would nominate.
    const known = new Set(nominated.map(({ entry }) => entry.id));
    const taught = learned.flatMap(({ entry: ref }) => {
      const entry = entries.find(({ id }) => id === ref.id && !known.has(id));
      return entry ? { ref, entry, stale: false } : [];
    });
    const candidates = [...nominated, ...taught];
    return judge(subject, candidates, {
      today,
      engineHosts: surface === 'search' ? CONTEXT.engineHosts : [],
      listingHosts: listing ? [listing] : [],
      learned,
    });
  }

  async function askQuery(query: string): Promise<Said[]> {
    const candidates = await nominate(queryQuestions(query));
    return judgeQuery(query, candidates, { today }).map(({ candidate }) => ({
      entry: candidate.ref,
      tier: 'related',
      relation: 'names',
    }));
  }

  async function ask(page: TruthPage): Promise<{ said: Said[]; links: LearnedHost[] }> {
    if (page.surface === 'website') return askSite(page.site);
    if (page.surface === 'query') return { said: await askQuery(page.query), links: [] };
    return { said: await askCard(page), links: [] };
  }

  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const { said, links } = await ask(row.page);
    const own = said.find(({ entry }) => entry.id === row.entry);
    judged.push({
      row,
      said: own ? { tier: own.tier, relation: own.relation } : null,
      learned: links.some(({ entry }) => entry.id === row.entry),
    });
  }
  return judged;
}
