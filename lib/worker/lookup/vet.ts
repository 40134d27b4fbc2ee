import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import type { VetMatch, VetResult, VetRow } from '../../domain/vet';
import { ByTerm } from '../../match/vet/by-term';
import { judgeRow } from '../../match/vet/judge-row';
import { type ReadRow, readRow, vetQuestions } from '../../match/vet/row';
import type { Replies } from '../../messages/requests';
import { isSameSubject } from '../../wording';
import { type Candidate, joinQuestions, nominate } from '../judging/nominate';
import { toEntryView } from './entry-view';

/** Records told of one row. */
const SHOWN = 3;

/** One subject on several lists is one record to a reader; the first list's stands for it. */
function distinct<M extends { candidate: Candidate }>(matches: readonly M[]): M[] {
  return matches.filter(
    ({ candidate: { entry } }, at) =>
      !matches.slice(0, at).some((other) => isSameSubject(other.candidate.entry, entry)),
  );
}

function resultOf(row: ReadRow, candidates: readonly Candidate[], day: Day): VetResult {
  const judged = judgeRow(row, candidates, day);
  const subjects = distinct(judged.matches);
  const matches = subjects.slice(0, SHOWN).map(({ candidate, how, met }): VetMatch => {
    const { ref, entry, listTitle } = candidate;
    return { view: toEntryView(ref, entry, listTitle, day), how, met };
  });
  const { row: number, readings } = row;
  return { row: number, readings, remarks: judged.remarks, matches, total: subjects.length };
}

/** What the lists say to some rows, in their order. The indexes are asked once for all of them. */
export async function vetRows(rows: readonly VetRow[]): Promise<Replies['vet']> {
  const day = today();
  const read = rows.map(readRow);
  const byTerm = new ByTerm(await nominate(joinQuestions(read.map(vetQuestions))));
  return { results: read.map((row) => resultOf(row, byTerm.of(row), day)) };
}
