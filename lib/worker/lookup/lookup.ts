import { today } from '../../domain/clock';
import { type LookupHit, shownView } from '../../domain/entry-view';
import { parsePhone } from '../../domain/identifiers';
import { byGravity, isLive } from '../../domain/lifecycle';
import { sharedAmong } from '../../domain/shares';
import { rankLookup, rankPhone } from '../../index/lookup-rank';
import type { Replies } from '../../messages/requests';
import { askLists } from '../lists/ask-lists';
import { type Generation, readEntries } from '../lists/generations';

/** Candidates read a list, and hits shown. */
const CANDIDATES = 400;
const SHOWN = 30;

const ORDER: readonly LookupHit['how'][] = [
  'exact',
  'phone',
  'prefix',
  'infix',
  'initials',
  'typo',
];

/** Entries that may bear the text as a name, or as their number. */
async function candidates({ index }: Generation, text: string): Promise<number[]> {
  const phone = parsePhone(text);
  const [named, numbered] = await Promise.all([
    index.lookup(text, CANDIDATES),
    phone === null ? [] : index.nominate({ keys: [`phone:${phone}`], texts: [] }),
  ]);
  return [...new Set([...numbered, ...named])];
}

async function hitsOf(generation: Generation, text: string): Promise<LookupHit[]> {
  const day = today();
  const ordinals = await candidates(generation, text);
  const found = await readEntries(generation, ordinals);
  return found.flatMap(({ entry }) => {
    const rank = isLive(entry, day) ? (rankPhone(text, entry) ?? rankLookup(text, entry)) : null;
    if (!rank) return [];
    const ref = { list: generation.identity, id: entry.id };
    return [{ ...shownView({ ref, entry, listTitle: generation.title }, day), ...rank }];
  });
}

/** Equally good ones: the gravest first, whichever list it is on. */
const byRank = (a: LookupHit, b: LookupHit): number =>
  ORDER.indexOf(a.how) - ORDER.indexOf(b.how) ||
  a.name.length - b.name.length ||
  a.name.localeCompare(b.name, 'zh') ||
  byGravity(a.entry.sanctions, b.entry.sanctions);

/**
 * Entries by name, best first, each list with its share of the places; `total` counts those that were cut too. `listDate` is that of the oldest
 * list: "not listed" must not sound newer than every list that was asked.
 */
export async function lookup(text: string): Promise<Replies['lookup']> {
  const answers = await askLists(async (generation) => [
    { asOf: generation.asOf, hits: await hitsOf(generation, text) },
  ]);
  const hits = answers.flatMap((answer) => answer.hits).sort(byRank);
  const dates = answers.map(({ asOf }) => asOf).sort();
  return { hits: sharedAmong(hits, SHOWN), total: hits.length, listDate: dates[0] ?? '' };
}
