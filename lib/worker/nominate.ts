import type { Candidate as Matchable } from '../match/judge';
import { type Generation, loadGenerations, readEntries } from './generations';

/** What the matcher needs of an entry, and what the wording needs beside it. */
export interface Candidate extends Matchable {
  listTitle: string;
}

export interface Question {
  keys: readonly string[];
  texts: readonly string[];
}

/** The union of several questions, each key and text once: a page asks the index only once. */
export function joinQuestions(questions: readonly Question[]): Question {
  return {
    keys: [...new Set(questions.flatMap(({ keys }) => keys))],
    texts: [...new Set(questions.flatMap(({ texts }) => texts))],
  };
}

async function nominateFrom(generation: Generation, question: Question): Promise<Candidate[]> {
  const ordinals = await generation.index.nominate(question);
  const found = await readEntries(generation, ordinals);
  return found.map(({ entry }) => ({
    ref: { list: generation.identity, id: entry.id },
    entry,
    stale: generation.stale,
    listTitle: generation.title,
  }));
}

/** What every live list nominates. Lists never suppress each other: all of them are asked. */
export async function nominate(question: Question): Promise<Candidate[]> {
  const generations = await loadGenerations();
  const found = await Promise.all(generations.map((each) => nominateFrom(each, question)));
  return found.flat();
}
