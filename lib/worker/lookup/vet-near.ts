import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { isLive } from '../../domain/lifecycle';
import type { VetMatch } from '../../domain/vet';
import { NEAR_UNITS, nearName } from '../../match/names/compare';
import type { Replies } from '../../messages/requests';
import { normaliseName } from '../../text/normalise';
import { askLists } from '../lists/ask-lists';
import { type Generation, readEntries } from '../lists/generations';
import { toEntryView } from './entry-view';

/** Candidates read for one name, and near records told of it. */
const CANDIDATES = 24;
const SHOWN = 3;

async function nearIn(generation: Generation, name: string, day: Day): Promise<VetMatch[]> {
  // A list past its date tells no names.
  if (generation.stale) return [];
  const ordinals = await generation.index.lookup(name, CANDIDATES);
  const found = await readEntries(generation, ordinals);
  return found.flatMap(({ entry }): VetMatch[] => {
    const met = isLive(entry, day) ? nearName(name, entry) : null;
    const ref = { list: generation.identity, id: entry.id };
    return met ? [{ view: toEntryView(ref, entry, generation.title, day), how: 'near', met }] : [];
  });
}

async function nearTo(text: string, day: Day): Promise<VetMatch[]> {
  const name = normaliseName(text);
  if (name.length < NEAR_UNITS) return [];
  const matches = await askLists((generation) => nearIn(generation, name, day));
  return matches.slice(0, SHOWN);
}

/** Records whose names are near to each of some names: to be compared by a person, never a match. */
export async function vetNear(names: readonly string[]): Promise<Replies['vetNear']> {
  const day = today();
  return { near: await Promise.all(names.map((name) => nearTo(name, day))) };
}
