import type { EntryRef } from '../../domain/entry';
import { askLists } from '../lists/ask-lists';
import { type Generation, readEntries } from '../lists/generations';
import type { Candidate } from './nominate';

async function findIn(generation: Generation, ids: ReadonlySet<string>): Promise<Candidate[]> {
  const ordinals = await Promise.all([...ids].map((id) => generation.index.find(id)));
  const found = await readEntries(generation, [...new Set(ordinals.flat())]);
  return found.flatMap(({ entry }) =>
    ids.has(entry.id)
      ? {
          ref: { list: generation.identity, id: entry.id },
          entry,
          stale: generation.stale,
          listTitle: generation.title,
        }
      : [],
  );
}

/** The entries of some references, each once, as candidates; those that are on no live list are left out. */
export function entriesOf(refs: readonly EntryRef[]): Promise<Candidate[]> {
  return askLists(async (generation) => {
    const own = refs.filter(({ list }) => list === generation.identity);
    return own.length > 0 ? findIn(generation, new Set(own.map(({ id }) => id))) : [];
  });
}
