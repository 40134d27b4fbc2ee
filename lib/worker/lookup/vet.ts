import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { shownView } from '../../domain/entry-view';
import { isLive } from '../../domain/lifecycle';
import type { VetMatch, VetResult, VetRow } from '../../domain/vet';
import { joinQuestions } from '../../match/subject';
import { type JudgedRow, judgeRows } from '../../match/vet/judge-rows';
import { NEAR_UNITS, nearName } from '../../match/vet/near';
import { type ReadRow, readRow, rowQuestion } from '../../match/vet/row';
import type { Replies } from '../../messages/requests';
import { normaliseName } from '../../text/normalise';
import { isSameSubject } from '../../wording/other-lists';
import { nominate } from '../judging/nominate';
import { askLists } from '../lists/ask-lists';
import { type Generation, readEntries } from '../lists/generations';

/** Records told of one row, and near records of one name. */
const SHOWN = 3;

/** One subject on several lists is one record to the user; the first list's stands for it. */
const distinct = (matches: JudgedRow['matches']): JudgedRow['matches'] =>
  matches.filter(
    ({ candidate: { entry } }, at) =>
      !matches.slice(0, at).some((other) => isSameSubject(other.candidate.entry, entry)),
  );

function resultOf({ row, readings }: ReadRow, judged: JudgedRow, day: Day): VetResult {
  const subjects = distinct(judged.matches);
  const matches = subjects
    .slice(0, SHOWN)
    .map(({ candidate, how, met }): VetMatch => ({ view: shownView(candidate, day), how, met }));
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

/** Candidates read for one name. */
const CANDIDATES = 24;

async function nearIn(generation: Generation, name: string, day: Day): Promise<VetMatch[]> {
  // A list past its date tells no names.
  if (generation.stale) return [];
  const ordinals = await generation.index.lookup(name, CANDIDATES);
  const found = await readEntries(generation, ordinals);
  return found.flatMap(({ entry }): VetMatch[] => {
    const met = isLive(entry, day) ? nearName(name, entry) : null;
    if (!met) return [];
    const ref = { list: generation.identity, id: entry.id };
    const view = shownView({ ref, entry, listTitle: generation.title }, day);
    return [{ view, how: 'near', met }];
  });
}

async function nearTo(text: string, day: Day): Promise<VetMatch[]> {
  const name = normaliseName(text);
  if (name.length < NEAR_UNITS) return [];
  const matches = await askLists((generation) => nearIn(generation, name, day));
  return matches.slice(0, SHOWN);
}

/** Records whose names are near to each of some names: to be compared by a person, never a match. */
export async function vetNear(names: readonly string[]): Promise<Replies['vetNear']> {
  const day = today();
  return { near: await Promise.all(names.map((name) => nearTo(name, day))) };
}
