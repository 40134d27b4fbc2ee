import type { Tier, Verdict } from '../../../lib/domain/verdict';
import { judge } from '../../../lib/match/judge';
import { judgeWebsite, websiteQuestions } from '../../../lib/match/judge-site';
import { questionsOf } from '../../../lib/match/questions';
import { CONTEXT } from '../../unit/match/fixtures';
import type { Snippet } from '../types';
import type { Nominate } from './nominator';

/** A snippet with what the extension said of it: a tier by entry id. */
export interface Judged {
  snippet: Snippet;
  found: Readonly<Record<string, Tier>>;
}

async function verdictsOn(
  { surface, page, listing }: Snippet,
  nominate: Nominate,
): Promise<Verdict[]> {
  if ('website' in page) {
    const candidates = await nominate(websiteQuestions(page.website));
    return judgeWebsite(page.website, candidates, { ...CONTEXT, engineHosts: [] });
  }
  const subject = { ref: 0, ...page.card };
  const context = {
    ...CONTEXT,
    engineHosts: surface === 'search' ? CONTEXT.engineHosts : [],
    listingHosts: listing ? [listing] : [],
  };
  return judge(subject, await nominate(questionsOf(subject)), context);
}

/** Judges every snippet as the worker does: the index nominates, the matcher decides. */
export async function judgeAll(
  snippets: readonly Snippet[],
  nominate: Nominate,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const snippet of snippets) {
    const verdicts = await verdictsOn(snippet, nominate);
    const found = Object.fromEntries(verdicts.map(({ entry, tier }) => [entry.id, tier]));
    judged.push({ snippet, found });
  }
  return judged;
}
