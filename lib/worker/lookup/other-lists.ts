import type { Entry, EntryRef } from '../../domain/entry';
import type { Candidate } from '../../domain/verdict';
import { queryQuestion } from '../../match/query';
import { joinQuestions } from '../../match/subject';
import { isSameSubject } from '../../wording/others';
import { nominate } from '../judging/nominate';

/** Lists that name one subject are few; of more, the first are shown. */
const OTHERS_CAP = 8;

/** Entries of other lists that stand for the same subject, whatever their state there. */
export async function otherLists(ref: EntryRef, entry: Entry): Promise<Candidate[]> {
  const uscc = entry.identifiers.filter(({ kind, of }) => kind === 'uscc' && of === 'subject');
  const asked = joinQuestions([
    { keys: uscc.map(({ value }) => `uscc:${value}`), texts: [] },
    ...entry.names.map(({ text }) => queryQuestion(text)),
  ]);
  const found = await nominate(asked);
  return found
    .filter((other) => other.ref.list !== ref.list && isSameSubject(other.entry, entry))
    .slice(0, OTHERS_CAP);
}
