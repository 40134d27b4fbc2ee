import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import type { VetMatch, VetResult, VetRow } from '../../domain/vet';
import { joinQuestions } from '../../match/subject';
import { type JudgedRow, judgeRows } from '../../match/vet/judge-rows';
import { type ReadRow, readRow, rowQuestion } from '../../match/vet/row';
import type { Replies } from '../../messages/requests';
import { isSameSubject } from '../../wording/others';
import { nominate } from '../judging/nominate';
import { toEntryView } from './entry-view';

/** Records told of one row. */
const SHOWN = 3;

/** One subject on several lists is one record to the user; the first list's stands for it. */
const distinct = (matches: JudgedRow['matches']): JudgedRow['matches'] =>
  matches.filter(
    ({ candidate: { entry } }, at) =>
      !matches.slice(0, at).some((other) => isSameSubject(other.candidate.entry, entry)),
  );

function resultOf({ row, readings }: ReadRow, judged: JudgedRow, day: Day): VetResult {
  const subjects = distinct(judged.matches);
  const matches = subjects.slice(0, SHOWN).map(({ candidate, how, met }): VetMatch => {
    const { ref, entry, listTitle } = candidate;
    return { view: toEntryView(ref, entry, listTitle, day), how, met };
  });
  return { row, readings, remarks: judged.remarks, matches, total: subjects.length };
}

/** What the lists say to some rows, in their order. The indexes are asked once for all of them. */
export async function vetRows(asked: readonly VetRow[]): Promise<Replies['vet']> {
  const day = today();
  const rows = asked.map(readRow);
  const candidates = await nominate(joinQuestions(rows.map(rowQuestion)));
  const judged = judgeRows(rows, candidates, day);
  const results = rows.flatMap((row, at) => {
    const own = judged[at];
    return own ? [resultOf(row, own, day)] : [];
  });
  return { results };
}
