import type { Candidate as Matchable } from '../../match/judge';
import type { Questions } from '../../match/questions';
import { askLists } from '../lists/ask-lists';
import { loadGenerations, readEntries } from '../lists/generations';

/** What the matcher needs of an entry, and what the wording needs beside it. */
export interface Candidate extends Matchable {
  listTitle: string;
}

/** The union of several questions, each key and text once: a page asks the index only once. */
export function joinQuestions(questions: readonly Questions[]): Questions {
  return {
    keys: [...new Set(questions.flatMap(({ keys }) => keys))],
    texts: [...new Set(questions.flatMap(({ texts }) => texts))],
  };
}

/**
 * Begin to read what every question of a page needs; it comes in while the questions are made. Never rejects:
 * whatever is wrong, `nominate` meets it.
 */
export async function prepareToNominate(): Promise<void> {
  const generations = await loadGenerations().catch(() => []);
  await Promise.all(generations.map(({ index }) => index.prepare()));
}

/** What every live list nominates. Lists never suppress each other: all of them are asked. */
export function nominate(question: Questions): Promise<Candidate[]> {
  return askLists(async (generation) => {
    const found = await readEntries(generation, await generation.index.nominate(question));
    return found.map(({ entry }) => ({
      ref: { list: generation.identity, id: entry.id },
      entry,
      stale: generation.stale,
      listTitle: generation.title,
    }));
  });
}
