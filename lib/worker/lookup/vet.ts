import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { byList, ofRef, sharedAmong } from '../../domain/fair-shares';
import { byGravity, shownView } from '../../domain/lifecycle';
import {
  isSureWay,
  VET_WAYS,
  type VetMatch,
  type VetNear,
  type VetResult,
  type VetRow,
} from '../../domain/vet';
import { joinQuestions } from '../../match/subject';
import { meetsName } from '../../match/vet/evidence';
import { type JudgedRow, judgeRows } from '../../match/vet/judge-rows';
import { type ReadRow, readRow, rowQuestion } from '../../match/vet/row';
import type { Replies } from '../../messages/to-worker';
import { loadSuffixes } from '../../sites/own-identifiers';
import { distinctSubjects } from '../../wording/other-lists';
import { liveGenerations, nominateInLists } from '../lists/nominate';
import { coverageOfLists } from './coverage';
import { addOthers } from './record';

/** The results of a table's rows. */

/** Records told of one row, and near records of one name. */
export const SHOWN = 3;

/** Names of one list that are compared with the rows of one question: more than for a page, since the user waits. */
const COMPARED = 8192;

/** Records of one list that are weighed for one row. */
const WEIGHED_A_LIST = 8;

/** Surest first; of equally sure ones the gravest, whichever list it is on. */
const byWeight = (a: VetMatch, b: VetMatch): number =>
  Number(isSureWay(b.how)) - Number(isSureWay(a.how)) ||
  byGravity(a.entry.sanctions, b.entry.sanctions) ||
  VET_WAYS.indexOf(a.how) - VET_WAYS.indexOf(b.how);

function resultOf(read: ReadRow, { matches, remarks }: JudgedRow, day: Day): VetResult {
  const told = matches.map(
    ({ candidate, how, met }): VetMatch => ({ ...shownView(candidate, day), how, name: met }),
  );
  const weighed = [...byList(told, ofRef).values()].map((own) =>
    own.sort(byWeight).slice(0, WEIGHED_A_LIST),
  );
  const more = matches.length - weighed.flat().length;
  const all = weighed.flatMap((own) => distinctSubjects(own, ({ entry }) => entry)).sort(byWeight);
  const shown = sharedAmong(all, SHOWN, ofRef);
  const { row, readings } = read;
  const isMet = (name: string): boolean =>
    matches.some(({ candidate: { entry } }) => meetsName(read, entry, name));
  const unmet = read.sought.filter((name) => !isMet(name));
  return { row, readings, remarks, matches: shown, total: all.length + more, unmet };
}

/** Some rows as they were read, with every match of each. The indexes are asked once for all of them. */
export async function matchRows(asked: readonly VetRow[], day: Day) {
  await loadSuffixes();
  const rows = asked.map(readRow);
  const lists = await liveGenerations();
  const question = joinQuestions(rows.map(rowQuestion));
  const { candidates, tellCut, unchecked } = await nominateInLists(question, lists);
  const judged = judgeRows(rows, candidates, { today: day, tellCut, most: COMPARED });
  return { rows, judged, unchecked: unchecked(), lists };
}

export const matchesOf = (all: readonly VetNear[]): VetMatch[] =>
  all.flatMap(({ matches }) => matches);

/** The results of some rows, in their order. */
export async function vetRows(asked: readonly VetRow[]): Promise<Replies['vet']> {
  const day = today();
  const { rows, judged, unchecked, lists } = await matchRows(asked, day);
  const results = rows.flatMap((row, at) => {
    const own = judged[at];
    return own ? [resultOf(row, own, day)] : [];
  });
  await addOthers(matchesOf(results), lists);
  return { results, unchecked, coverage: await coverageOfLists(lists) };
}
