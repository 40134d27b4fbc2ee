import { keyOf } from '../../index/nominate';
import { branchParents } from '../names/branch';
import type { Candidate } from '../judge';
import { namesOf } from '../names/entry-names';
import { formsOf, type ReadRow } from './row';

/**
 * Candidates of a whole batch by their names and keys, so that each row is compared with those that share a
 * term with it and not with every other row's.
 */
export class ByTerm<C extends Candidate> {
  readonly #byTerm = new Map<string, Set<C>>();

  constructor(candidates: readonly C[]) {
    for (const candidate of candidates) {
      const { full, operators, brands } = namesOf(candidate.entry);
      for (const { text } of [...full, ...operators, ...brands])
        this.#add(`name:${text}`, candidate);
      for (const identifier of candidate.entry.identifiers) this.#add(keyOf(identifier), candidate);
    }
  }

  #add(term: string, candidate: C): void {
    const known = this.#byTerm.get(term);
    if (known) known.add(candidate);
    else this.#byTerm.set(term, new Set([candidate]));
  }

  /** Those that have a key of the row's, its name in either form, or a name of which it is a branch. */
  of({ keys, anyNames, owners }: ReadRow): C[] {
    const asked = [...anyNames, ...owners].flatMap((name) => [
      ...formsOf(name),
      ...branchParents(name),
    ]);
    const terms = new Set([...keys, ...asked.map((name) => `name:${name}`)]);
    return [...new Set([...terms].flatMap((term) => [...(this.#byTerm.get(term) ?? [])]))];
  }
}
