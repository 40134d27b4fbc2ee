import { addTo } from '../domain/by-key';
import type { Entry } from '../domain/entry';
import { byList, ofRef } from '../domain/fair-shares';
import type { Candidate } from '../domain/verdict';
import { QUAD, QuadBuffer } from '../index/quads';
import { type Question, termsOf } from '../index/terms';

/** Chooses the candidates that each subject of a page is judged against, within a budget for each list. */

/** A text of a question, and a place in it at which a name may begin. */
interface Place {
  question: number;
  text: string;
  at: number;
}

/**
 * Nominate without a packed index. Takes any number of questions and gives a function from an entry to the numbers of
 * the questions that it meets. The rule is that of the packed index: one of the entry's keys is asked for, or one of
 * its names of four units or more stands in a text.
 *
 * The questions are indexed and the entries go by, each once, so a hundred thousand entries of a list and two
 * hundred subjects of a page both cost one pass. Worked example, with the texts 欢迎来到示例启明 (question 0) and
 * 示例启航 (question 1):
 *   1. note each place of each text under the hash of the four units that begin there: of 示例启明 it is (0, at 4), of
 *      示例启航 it is (1, at 0);
 *   2. the entry 示例启明 looks under the hash of its first four units, finds (0, at 4), and stands there as a whole => [0].
 */
export function nominator(questions: readonly Question[]): (entry: Entry) => Set<number> {
  const byKey = new Map<string, number[]>();
  const byStart = new Map<number | undefined, Place[]>();
  const quads = new QuadBuffer();
  for (const [question, { keys, texts }] of questions.entries()) {
    for (const key of keys) addTo(byKey, key, question);
    for (const text of texts) {
      const count = quads.fill(text);
      for (let at = 0; at < count; at++) addTo(byStart, quads.hashes[at], { question, text, at });
    }
  }
  return (entry) => {
    const { keys, names } = termsOf(entry);
    const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const name of names) {
      quads.fill(name, 0, QUAD);
      for (const { question, text, at } of byStart.get(quads.hashes[0]) ?? [])
        if (text.startsWith(name, at)) met.add(question);
    }
    return met;
  };
}

/** The candidates that each question nominates, in the order of `candidates`. */
export function nominateAmong<C extends { entry: Entry }>(
  candidates: readonly C[],
  questions: readonly Question[],
): C[][] {
  const meets = nominator(questions);
  const nominated: C[][] = questions.map(() => []);
  for (const candidate of candidates)
    for (const question of meets(candidate.entry)) nominated[question]?.push(candidate);
  return nominated;
}

/**
 * The budget of one list for the subjects of one page. Real lists stay far below it. A list beyond it only loses
 * candidates of its own.
 */

/** Entries of one list that one subject is judged against: a text names a handful. */
const JUDGED_A_LIST = 128;
/** Names and numbers of one list that are compared with all subjects of a page: some 50 ms. */
export const COMPARED_A_LIST = 2048;
/** Names that each subject may compare, however many subjects share the budget. */
const LEAST = 8;

/**
 * The cost of judging a subject against a candidate, in names. Names are compared one by one and identifiers all at
 * once, so eight identifiers cost as much as a name.
 */
const costOf = ({ entry: { names, identifiers } }: Candidate): number =>
  names.length + (identifiers.length >> 3);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const costOfAll = (candidates: readonly Candidate[]): number => sum(candidates.map(costOf));

/**
 * The most that one subject may cost, so that all of them cost no more than `most`. A subject that costs less leaves
 * the rest to the others. Example, 10 for costs 1, 4 and 20: a third is 3; the first needs 1, which leaves 9 for two, 4
 * each; the second needs no more, so the last one has 5.
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

/** The candidates of one list that are judged, for each subject. */
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
  const ofSubjects = nominated.map((own) => byList(own, ofRef));
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
