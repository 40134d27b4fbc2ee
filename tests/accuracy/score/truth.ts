import type { Entry } from '../../../lib/domain/entry';
import { parseHost } from '../../../lib/domain/host';
import type { LearnedHost } from '../../../lib/domain/learned-host';
import type { Relation, Tier, Verdict } from '../../../lib/domain/verdict';
import { readFacts } from '../../../lib/match/footer/facts';
import { judge, judgeAlone } from '../../../lib/match/judge';
import { linksTaught } from '../../../lib/match/learned-links';
import { querySubject } from '../../../lib/match/query';
import { websiteSubject } from '../../../lib/match/website';
import { createTextReader } from '../../tools/judge-html';
import { CONTEXT } from '../../unit/match/fixtures';
import type { Html, TruthPage, TruthRow } from '../truth/types';
import { subjectOf } from './judged';
import type { Nominate } from './nominator';

/** Judging the rows of `truth/`: a website's footer is read out of its HTML, as the page's side does. */

/** What was said of the row's entry; null for nothing. `learned`: a visit would teach its host. */
export interface JudgedRow {
  row: TruthRow;
  said: { tier: Tier; relation: Relation } | null;
  learned: boolean;
}

const { today } = CONTEXT;

export async function judgeTruth(
  rows: readonly TruthRow[],
  entries: readonly Entry[],
  nominate: Nominate,
): Promise<JudgedRow[]> {
  const readHtml = createTextReader();

  async function askSite({ url, html }: Html): Promise<{ said: Verdict[]; links: LearnedHost[] }> {
    const website = { url, facts: readFacts(readHtml(html, url), parseHost(url) ?? '') };
    const subject = websiteSubject(website);
    const said = judgeAlone(subject, await nominate(subject.question), { today });
    return { said, links: linksTaught(url, said, today) };
  }

  async function askCard(page: Extract<TruthPage, { card: unknown }>): Promise<Verdict[]> {
    const { surface, card, listing, visited } = page;
    const subject = subjectOf(surface, card, listing);
    const learned = visited ? (await askSite(visited)).links : [];
    const nominated = await nominate(subject.question);
    // The worker adds the entries of learned hosts, which no text would nominate.
    const known = new Set(nominated.map(({ entry }) => entry.id));
    const taught = learned.flatMap(({ entry: ref }) => {
      const entry = entries.find(({ id }) => id === ref.id && !known.has(id));
      return entry ? { ref, entry, stale: null, listTitle: '' } : [];
    });
    const candidates = [...nominated, ...taught];
    return judge([subject], candidates, { today, learned }).flat();
  }

  async function askQuery(query: string): Promise<Verdict[]> {
    const subject = querySubject(query);
    return judgeAlone(subject, await nominate(subject.question), { today });
  }

  async function ask(page: TruthPage): Promise<{ said: Verdict[]; links: LearnedHost[] }> {
    if (page.surface === 'website') return askSite(page.site);
    if (page.surface === 'query') return { said: await askQuery(page.query), links: [] };
    return { said: await askCard(page), links: [] };
  }

  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const { said, links } = await ask(row.page);
    const own = said.find(({ candidate }) => candidate.ref.id === row.entry);
    judged.push({
      row,
      said: own ? { tier: own.tier, relation: own.relation } : null,
      learned: links.some(({ entry }) => entry.id === row.entry),
    });
  }
  return judged;
}
