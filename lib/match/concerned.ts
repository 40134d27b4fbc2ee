import type { Entry } from '../domain/entry';
import { termsOf } from '../index/nominate';
import { QUAD } from '../index/quads';
import type { Questions } from './questions';

interface Nominee {
  entry: Entry;
}

/** Candidates by what they are found by: keys, and the first units of names. */
interface ByTerm<C> {
  keys: Map<string, C[]>;
  names: Map<string, { name: string; candidate: C }[]>;
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

function byTerm<C extends Nominee>(candidates: readonly C[]): ByTerm<C> {
  const found: ByTerm<C> = { keys: new Map(), names: new Map() };
  for (const candidate of candidates) {
    const { keys, names } = termsOf(candidate.entry);
    for (const key of keys) push(found.keys, key, candidate);
    for (const name of names) push(found.names, name.slice(0, QUAD), { name, candidate });
  }
  return found;
}

/** Candidates with a name that stands in the text. */
function* namedIn<C>(text: string, names: ByTerm<C>['names']): Generator<C> {
  for (let at = 0; at + QUAD <= text.length; at++)
    for (const { name, candidate } of names.get(text.slice(at, at + QUAD)) ?? [])
      if (text.startsWith(name, at)) yield candidate;
}

/**
 * Of candidates that were nominated for a whole page, those that the index nominates for the questions of
 * one of its subjects. Nothing else on the page has a say in what is judged of a subject, and two hundred
 * results are not judged against the entries of all the others.
 */
export function concerned<C extends Nominee>(
  candidates: readonly C[],
): (questions: Questions) => Set<C> {
  const { keys, names } = byTerm(candidates);
  return ({ keys: askedKeys, texts }) => {
    const found = new Set(askedKeys.flatMap((key) => keys.get(key) ?? []));
    for (const text of texts) for (const candidate of namedIn(text, names)) found.add(candidate);
    return found;
  };
}
