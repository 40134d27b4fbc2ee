import { byList } from '../domain/shares';
import type { Candidate } from '../domain/verdict';

/** What the subjects of one page may cost one list. Real lists stay far below; a list beyond it costs itself alone. */

/** Entries of one list that one subject is judged against: a text names a handful. */
const JUDGED_A_LIST = 128;
/** Names and numbers of one list that are compared with all subjects of a page: some 50 ms. */
export const COMPARED_A_LIST = 2048;
/** Names that each subject may compare, however many subjects share the budget. */
const LEAST = 8;

/** What it costs to judge a subject against a candidate; numbers are compared at once, names one by one. */
const costOf = ({ entry: { names, identifiers } }: Candidate): number =>
  names.length + (identifiers.length >> 3);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const costOfAll = (candidates: readonly Candidate[]): number => sum(candidates.map(costOf));

/**
 * The most that one subject may cost, so that all of them cost no more than `most`. Who costs less leaves the rest to
 * the others. Example, 10 for costs 1, 4 and 20: a third is 3; the first needs 1, which leaves 9 for two, 4 each; the
 * second needs no more, so the last one has 5.
 */
export function shareOf(costs: readonly number[], most: number): number {
  let left = most;
  const rising = [...costs].sort((a, b) => a - b);
  for (const [at, cost] of rising.entries()) {
    const share = Math.floor(left / (rising.length - at));
    if (cost > share) return Math.max(LEAST, share);
    left -= cost;
  }
  return Number.POSITIVE_INFINITY;
}

/** The first candidates that a share pays for, and at least one. */
function paidBy(share: number, candidates: readonly Candidate[]): readonly Candidate[] {
  let cost = 0;
  const over = candidates.findIndex((candidate, at) => {
    cost += costOf(candidate);
    return at > 0 && cost > share;
  });
  return over < 0 ? candidates : candidates.slice(0, over);
}

/** Those of one list's candidates of each subject that are judged. */
function affordable(nominated: readonly (readonly Candidate[])[], most: number, judged: number) {
  const few = nominated.map((own) => own.slice(0, judged));
  const share = shareOf(few.map(costOfAll), most);
  return few.map((own) => paidBy(share, own));
}

/**
 * The candidates that each subject of a page is judged against, in their order. A subject meets at most `judged` of
 * one list, and all subjects together compare at most `most` names of it. `tellCut` gets the others.
 */
export function withinBudget(
  nominated: readonly (readonly Candidate[])[],
  tellCut: (cut: readonly Candidate[]) => void = () => {},
  most = COMPARED_A_LIST,
  judged = JUDGED_A_LIST,
): readonly (readonly Candidate[])[] {
  const isCheap = nominated.every((own) => own.length <= judged);
  if (isCheap && sum(nominated.map(costOfAll)) <= most) return nominated;
  const ofSubjects = nominated.map((own) => byList(own));
  const lists = new Set(ofSubjects.flatMap((own) => [...own.keys()]));
  const kept = new Map(
    [...lists].map((list) => {
      const ofList = ofSubjects.map((own) => own.get(list) ?? []);
      return [list, affordable(ofList, most, judged).map((own) => new Set(own))] as const;
    }),
  );
  return nominated.map((own, subject) => {
    const isKept = (each: Candidate) => kept.get(each.ref.list)?.[subject]?.has(each) ?? false;
    const cut = own.filter((each) => !isKept(each));
    if (cut.length > 0) tellCut(cut);
    return own.filter(isKept);
  });
}
