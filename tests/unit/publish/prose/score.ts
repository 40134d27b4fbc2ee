import type { DraftedNotice, DraftedRow } from '../../../../lib/publish/prose/draft-notice';
import { readDecision } from '../../../../lib/publish/rules/acts';
import type { Field } from '../../../../lib/tables/fields';

/** What a careful clerk would have drafted of one party. */
export interface Truth {
  name: string;
  uscc?: string;
  authority?: string;
  date?: string;
  document?: string;
  grounds?: readonly string[];
  kinds?: readonly string[];
  result?: readonly string[];
  refused?: 'masked' | 'person' | 'trader' | 'not-a-decision' | 'no-act';
}

export interface Wanted {
  id: string;
  parties: readonly Truth[];
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

const REASONS: Record<NonNullable<Truth['refused']>, RegExp> = {
  masked: /隐去|掩码/,
  person: /自然人|个人姓名/,
  trader: /个体工商户|个人姓名/,
  'not-a-decision': /尚未作出|立案或调查/,
  'no-act': /没有|不是处罚决定|不是培训机构/,
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,]+/g, '')
    .replace(/[〔[【(]/g, '(')
    .replace(/[〕\]】)]/g, ')');

/** The row of a party: by its name, or by what refuses a person's. */
function rowOf(rows: readonly DraftedRow[], truth: Truth): DraftedRow | undefined {
  const named = rows.find(({ name }) => plain(name) === plain(truth.name));
  if (named || truth.refused !== 'person') return named;
  return rows.find(({ name, refused }) => name === '（自然人）' && refused !== undefined);
}

const SIMPLE: readonly (keyof Truth & Field)[] = ['uscc', 'authority', 'date', 'document'];

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

function compareFields(place: Place, row: DraftedRow, truth: Truth): void {
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
  if (!truth.kinds || result === '') return;
  const kinds = readDecision(result).kinds.toSorted().join();
  judge(place, 'kinds', kinds || '无', truth.kinds.join(), kinds === truth.kinds.toSorted().join());
}

/** What a row that has to be refused is refused for. */
function compareRefusal(
  { of, score }: Place,
  { refused }: DraftedRow,
  want: string,
  why: RegExp,
): void {
  if (!refused) score.refusals.push(`${of}: 未拒绝，应为 ${want}`);
  else if (!why.test(refused)) score.refusals.push(`${of}: ${refused} ≠ ${want}`);
}

function compareRow(place: Place, row: DraftedRow, truth: Truth): void {
  if (truth.refused) {
    compareRefusal(place, row, truth.refused, REASONS[truth.refused]);
    return;
  }
  if (row.refused) place.score.refusals.push(`${place.of}: 误拒 ${row.refused}`);
  compareFields(place, row, truth);
}

/** Names that a notice must not give: those of the truth's list, and rows that nobody wanted. */
function strangers(wanted: Wanted, rows: readonly DraftedRow[]): string[] {
  return rows
    .filter(
      ({ name, refused }) =>
        !refused || wanted.never.some((never) => name.includes(never) || never.includes(name)),
    )
    .map(({ name, refused }) => `${wanted.id} ${name}${refused ? `（${refused}）` : ''}`);
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
