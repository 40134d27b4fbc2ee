import { rankLookup } from '../index/lookup-rank';
import { today } from '../schema/clock';
import { isLive } from '../schema/lifecycle';
import type { LookupHit, Replies } from '../schema/messages';
import { askLists } from './ask-lists';
import { toEntryView } from './entry-view';
import { type Generation, loadGenerations, readEntries } from './generations';

/** Candidates read a list, and hits shown. */
const CANDIDATES = 400;
const SHOWN = 30;

const ORDER: readonly LookupHit['how'][] = ['exact', 'prefix', 'infix', 'initials', 'typo'];

async function hitsOf(generation: Generation, text: string): Promise<LookupHit[]> {
  const day = today();
  const ordinals = await generation.index.lookup(text, CANDIDATES);
  const found = await readEntries(generation, ordinals);
  return found.flatMap(({ entry }) => {
    const rank = isLive(entry, day) ? rankLookup(text, entry) : null;
    if (!rank) return [];
    const ref = { list: generation.identity, id: entry.id };
    return [{ ...toEntryView(ref, entry, generation.title, day), ...rank }];
  });
}

const byRank = (a: LookupHit, b: LookupHit): number =>
  ORDER.indexOf(a.how) - ORDER.indexOf(b.how) ||
  a.name.length - b.name.length ||
  a.name.localeCompare(b.name, 'zh');

/**
 * Entries by name, best first; `total` counts those that were cut too. `listDate` is that of the oldest
 * list: "not listed" must not sound newer than every list that was asked.
 */
export async function lookup(text: string): Promise<Replies['lookup']> {
  const hits = await askLists((generation) => hitsOf(generation, text));
  hits.sort(byRank);
  const dates = (await loadGenerations()).map(({ asOf }) => asOf).sort();
  return { hits: hits.slice(0, SHOWN), total: hits.length, listDate: dates[0] ?? '' };
}
