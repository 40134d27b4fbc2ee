import { maximumOf } from '../../../../lib/domain/lifecycle';
import { ruleOf, SANCTION_KINDS } from '../../../../lib/domain/sanction-rules';
import type { DraftedNotice, DraftedRow } from '../../../../lib/publish/prose/drafted';
import { readDecision } from '../../../../lib/publish/rules/acts';
import { isPersonName } from '../../../../lib/publish/rules/persons';
import type { Field } from '../../../../lib/tables/known-headings';
import type { PartyTruth } from '../../../fixtures/prose/cases';

export interface Wanted {
  id: string;
  parties: readonly PartyTruth[];
  never: readonly string[];
  stated?: number;
}

/** What the drafts of notices came to, held against the truth. */
export interface Score {
  right: number;
  empty: number;
  wrong: string[];
  /** Empty although the text tells it. */
  missed: string[];
  names: string[];
  persons: string[];
  lost: string[];
  refusals: string[];
}

export const newScore = (): Score => ({
  right: 0,
  empty: 0,
  wrong: [],
  missed: [],
  names: [],
  persons: [],
  lost: [],
  refusals: [],
});

const REASONS: Record<NonNullable<PartyTruth['refused']>, RegExp> = {
  masked: /隐去|掩码/,
  person: /自然人|个人姓名/,
  trader: /个体工商户|个人姓名/,
  'not-a-decision': /尚未作出|立案或调查|不是处罚决定/,
  'no-act': /没有|不是处罚决定|不是培训机构/,
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,]+/g, '')
    .replace(/[〔[【(]/g, '(')
    .replace(/[〕\]】)]/g, ')');

/** The row of a party: by its name, or by what refuses a person's. */
function rowOf(rows: readonly DraftedRow[], truth: PartyTruth): DraftedRow | undefined {
  const named = rows.find(({ name }) => plain(name) === plain(truth.name));
  if (named || truth.refused !== 'person') return named;
  return rows.find(({ name, refused }) => name === '（自然人）' && refused !== undefined);
}

const SIMPLE: readonly (keyof PartyTruth & Field)[] = ['uscc', 'authority', 'date', 'document'];

/** Where fields are told of, and of whom. */
interface Place {
  of: string;
  score: Score;
}

const cellOf = (row: DraftedRow, field: Field): string => row.cells.get(field)?.text ?? '';

function judge(
  { of, score }: Place,
  field: string,
  is: string,
  want: string,
  isRight: boolean,
): void {
  if (is === '') {
    score.empty++;
    if (want !== '') score.missed.push(`${of} ${field}: ${want}`);
  } else if (isRight) score.right++;
  else score.wrong.push(`${of} ${field}: ${is.slice(0, 300)} ≠ ${want || '（空）'}`);
}

/** Of several acts those of the gravest class count (docs/publisher.md). */
function gravestOf(kinds: readonly string[]): string[] {
  const isSummary = kinds.includes('summary-penalty');
  const known = SANCTION_KINDS.filter(
    (kind) => kinds.includes(kind) && !(isSummary && kind === 'warning'),
  );
  const longest = Math.max(...known.map(maximumOf));
  return known.filter((kind) => ruleOf(kind).class === 'state' || maximumOf(kind) === longest);
}

function compareFields(place: Place, row: DraftedRow, truth: PartyTruth): void {
  for (const field of SIMPLE) {
    const [is, want] = [cellOf(row, field), String(truth[field] ?? '')];
    judge(place, field, is, want, plain(is) === plain(want));
  }
  for (const field of ['grounds', 'result'] as const) {
    const [is, want] = [cellOf(row, field), truth[field] ?? []];
    const lacking = want.filter((words) => !plain(is).includes(plain(words)));
    judge(place, field, is, (lacking.length > 0 ? lacking : want).join('、'), lacking.length === 0);
  }
  const result = cellOf(row, 'result');
  const foreign = (truth.without ?? []).filter((words) => plain(result).includes(plain(words)));
  if (foreign.length > 0)
    place.score.wrong.push(`${place.of} result: ${result} ∌ ${foreign.join('、')}`);
  if (!truth.kinds || result === '') return;
  const kinds = readDecision(result, cellOf(row, 'document')).kinds.toSorted().join();
  const want = gravestOf(truth.kinds).toSorted().join();
  judge(place, 'kinds', kinds || '无', want, kinds === want);
}

/** Compares the reason for which a row is refused. */
function compareRefusal(
  { of, score }: Place,
  { refused }: DraftedRow,
  want: string,
  why: RegExp,
): void {
  if (!refused) score.refusals.push(`${of}: 未拒绝，应为 ${want}`);
  else if (!why.test(refused)) score.refusals.push(`${of}: ${refused} ≠ ${want}`);
}

function compareRow(place: Place, row: DraftedRow, truth: PartyTruth): void {
  if (truth.refused) {
    compareRefusal(place, row, truth.refused, REASONS[truth.refused]);
    return;
  }
  // 取缔, 吊销营业执照: an act of no certain kind is told, refused or not.
  const isOpen = truth.kinds?.length === 0;
  if (row.refused && !isOpen) place.score.refusals.push(`${place.of}: 误拒 ${row.refused}`);
  compareFields(place, row, truth);
}

/** Natural persons of the truth's list that a row or one of its cells names. */
function personsTold({ id, never }: Wanted, rows: readonly DraftedRow[]): string[] {
  const persons = never.filter(
    (name) => isPersonName(name) || /^\p{Script=Han}某{1,2}$/u.test(name),
  );
  return rows
    .filter(({ refused }) => !refused)
    .flatMap((row) =>
      [...row.cells].flatMap(([field, { text }]) =>
        persons
          .filter((person) => text.includes(person) && !row.name.includes(person))
          .map((person) => `${id} ${row.name} ${field}: ${person}`),
      ),
    );
}

/** Rows that nobody wanted. One that is refused with its reason tells that a name was passed over. */
function strangers(wanted: Wanted, rows: readonly DraftedRow[]): string[] {
  return rows.filter(({ refused }) => !refused).map(({ name }) => `${wanted.id} ${name}`);
}

/** Holds the drafts of one notice against what a clerk would have drafted. */
export function compare(wanted: Wanted, drafted: DraftedNotice, score: Score): void {
  const met = new Set<DraftedRow>();
  for (const truth of wanted.parties) {
    const place = { of: `${wanted.id} ${truth.name}`, score };
    const open = drafted.rows.filter((each) => !met.has(each));
    const row = rowOf(open, truth);
    if (row) {
      met.add(row);
      compareRow(place, row, truth);
      continue;
    }
    const told = drafted.remarks.join('｜') || '无声';
    score.lost.push(`${place.of}${truth.refused ? `（${truth.refused}）` : ''}: ${told}`);
    score.empty += truth.refused ? 0 : 7;
  }
  score.persons.push(...personsTold(wanted, drafted.rows));
  score.names.push(
    ...strangers(
      wanted,
      drafted.rows.filter((row) => !met.has(row)),
    ),
  );
  const { stated } = drafted;
  if (stated !== undefined && stated !== wanted.stated)
    score.wrong.push(`${wanted.id} stated: ${stated} ≠ ${wanted.stated}`);
}
