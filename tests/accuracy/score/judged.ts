import type { Tier, Verdict } from '../../../lib/domain/verdict';
import { cardSubject } from '../../../lib/match/card';
import { judge, judgeAlone } from '../../../lib/match/judge';
import { websiteSubject } from '../../../lib/match/website';
import { CONTEXT } from '../../unit/match/fixtures';
import type { Card, Snippet, Surface } from '../types';
import type { Nominate } from './nominator';

/** A snippet with what the extension said of it: a tier by entry id. */
export interface Judged {
  snippet: Snippet;
  found: Readonly<Record<string, Tier>>;
}

/** A card of the corpus as the matcher takes it: an engine's own hosts prove nothing, nor a listing's. */
export const subjectOf = (
  surface: Surface,
  card: Card,
  listing: string | undefined,
): ReturnType<typeof cardSubject> =>
  cardSubject(
    { ref: 0, ...card },
    {
      engineHosts: surface === 'search' ? CONTEXT.engineHosts : [],
      listingHosts: listing ? [listing] : [],
    },
  );

async function verdictsOn(
  { surface, page, listing }: Snippet,
  nominate: Nominate,
): Promise<Verdict[]> {
  if ('website' in page) {
    const website = websiteSubject(page.website);
    return judgeAlone(website, await nominate(website.question), CONTEXT);
  }
  const subject = subjectOf(surface, page.card, listing);
  return judge([subject], await nominate(subject.question), CONTEXT).flat();
}

/** Judges every snippet as the worker does: the index nominates, the matcher decides. */
export async function judgeAll(
  snippets: readonly Snippet[],
  nominate: Nominate,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const snippet of snippets) {
    const verdicts = await verdictsOn(snippet, nominate);
    const found = Object.fromEntries(
      verdicts.map(({ candidate, tier }) => [candidate.ref.id, tier]),
    );
    judged.push({ snippet, found });
  }
  return judged;
}
