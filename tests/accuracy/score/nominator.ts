import type { Entry } from '../../../lib/domain/entry';
import type { Candidate } from '../../../lib/domain/verdict';
import type { Question } from '../../../lib/index/terms';
import { build, open } from '../../unit/index/support';

export type Nominate = (question: Question) => Promise<Candidate[]>;

/** The list that the entries are of, and its date where it is past its `expires`. */
export interface ListOfEntries extends Pick<Candidate, 'stale'> {
  identity: string;
}

const BUNDLED: ListOfEntries = { identity: 'builtin', stale: null };

/** The packed index of a list, as the worker asks it: what it does not nominate is never judged. */
export async function nominatorOf(
  entries: readonly Entry[],
  { identity, stale } = BUNDLED,
): Promise<Nominate> {
  const index = open(build(entries));
  return async (question) =>
    (await index.nominate(question))
      .flatMap((ordinal) => entries[ordinal] ?? [])
      .map((entry) => ({
        ref: { list: identity, id: entry.id },
        entry,
        stale,
        listTitle: '示例名单',
      }));
}
