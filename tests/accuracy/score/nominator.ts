import type { Entry } from '../../../lib/domain/entry';
import type { Candidate } from '../../../lib/domain/verdict';
import { KeyIndex, KeysBuilder } from '../../../lib/index/keys';
import { NamesBuilder } from '../../../lib/index/names';
import { NameIndex } from '../../../lib/index/names-scan';
import { type Question, termsOf } from '../../../lib/index/nominate';
import { openStack } from '../../../lib/index/part-stack';
import { bytesSource } from '../../../lib/index/source';

export type Nominate = (question: Question) => Promise<Candidate[]>;

/** The list that the entries are of, and whether it is past its `expires`. */
export interface ListOfEntries {
  identity: string;
  stale: boolean;
}

const BUNDLED: ListOfEntries = { identity: 'builtin', stale: false };

/** The packed index of a list, as the worker asks it: what it does not nominate is never judged. */
export async function nominatorOf(
  entries: readonly Entry[],
  { identity, stale } = BUNDLED,
): Promise<Nominate> {
  const [keys, names] = [new KeysBuilder(), new NamesBuilder()];
  for (const [ordinal, entry] of entries.entries()) {
    const indexed = { ordinal, ...termsOf(entry) };
    keys.add(indexed);
    names.add(indexed);
  }
  const build = { entries: entries.length, stamp: 1 };
  const opened = [
    openStack(bytesSource(keys.finish(build)), 'keys'),
    openStack(bytesSource(names.finish(build)), 'names'),
  ] as const;
  const keyIndex = new KeyIndex(await opened[0]);
  const nameIndex = new NameIndex(await opened[1]);
  return async (question) => {
    const found = new Set<number>();
    await keyIndex.nominate(question.keys, found);
    await nameIndex.nominate(question.texts, found);
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((ordinal) => entries[ordinal] ?? [])
      .map((entry) => ({
        ref: { list: identity, id: entry.id },
        entry,
        stale,
        listTitle: '示例名单',
      }));
  };
}
