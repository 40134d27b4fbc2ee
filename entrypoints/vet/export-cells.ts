import type { Day } from '../../lib/domain/day';
import type { ListCoverage } from '../../lib/domain/lookup';
import { ROWS_CAP, type VetMatch } from '../../lib/domain/vet';
import { type CellMark, type Cells, isBlank } from '../../lib/tables/cells';
import type { VetColumns } from '../../lib/tables/vet-columns';
import { numbersOf, type Prepared } from '../../lib/tables/vet-rows';
import { lackText } from '../../lib/wording/coverage';
import { dayText } from '../../lib/wording/dates';
import type { Translate } from '../../lib/wording/messages/translate';
import { displayName, listName, sentences } from '../../lib/wording/names';
import { replyCited } from '../../lib/wording/reply';
import { sanctionLine } from '../../lib/wording/sanction-line';
import { wayAloneText } from '../../lib/wording/vet-ways';
import { besideActTexts, remarkTexts, troublesOf } from './remarks';
import { readingText } from './row';
import { actOf, isAsked, type VettedRow } from './row-state';

/** A table as it was read, the rows that were asked, and their results. */
export interface VettedTable {
  cells: Cells;
  columns: VetColumns;
  prepared: Prepared;
  rows: readonly VettedRow[];
  /** The lists as they answered. */
  coverage: readonly ListCoverage[];
}

const headOf = (t: Translate, today: Day): string[] => [
  t('vet.col.number'),
  t('vet.csv.result', { date: today }),
  t('vet.csv.certainty'),
  t('vet.csv.entry'),
  t('vet.csv.kind'),
  t('vet.col.date'),
  t('vet.csv.source'),
  t('reply.column'),
  t('vet.csv.list'),
  t('vet.csv.total'),
  t('vet.col.reading'),
  t('vet.csv.remarks'),
];

/** `示例名单（名单日期 2026年9月1日）`; without its date where the list gave none. */
const listText = (t: Translate, title: string, date = ''): string =>
  date ? t('vet.listOf', { title, date: dayText(t, date) }) : title;

function matchCells(t: Translate, match: VetMatch, list: string, today: Day): string[] {
  const { entry, how } = match;
  const act = actOf(match, today);
  return [
    wayAloneText(t, how),
    displayName(entry),
    t(`kind.${entry.kind}`),
    act ? sentences(t, [sanctionLine(t, entry, act), ...besideActTexts(t, match, today)]) : '',
    act?.source ?? '',
    act ? replyCited(t, act).join(' ') : '',
    list,
  ];
}

/**
 * The lists as they answered, and the texts about them for rows without a match: their names, whether one holds no
 * institution, and their troubles.
 */
interface Basis {
  coverage: VettedTable['coverage'];
  lists: string;
  troubles: readonly string[];
}

const basisOf = (t: Translate, coverage: VettedTable['coverage']): Basis => ({
  coverage,
  lists: coverage
    .filter(isAsked)
    .map((list) => `${listText(t, listName(t, list), list.asOf)} ${lackText(t, list) ?? ''}`.trim())
    .join('\n'),
  troubles: troublesOf(t, coverage),
});

/** The result of a row in the order of `headOf`: in each cell the records one below the other. */
function answer(t: Translate, basis: Basis, vetted: VettedRow, today: Day): string[] {
  const { row, result, state } = vetted;
  const dateOf = (list: string) => basis.coverage.find(({ identity }) => identity === list)?.asOf;
  const matches = (result?.matches ?? []).map((match) => {
    const { ref, listTitle } = match;
    return matchCells(t, match, listText(t, listTitle, dateOf(ref.list)), today);
  });
  const columns = Array.from({ length: 7 }, (_, at) =>
    matches.map((cells) => cells[at] ?? '').join('\n'),
  );
  const isUnmet = result !== undefined && matches.length === 0;
  if (isUnmet) columns[6] = basis.lists;
  return [
    String(row.number),
    t(`vet.state.${state}`),
    ...columns,
    result ? String(result.total) : '',
    (result?.readings ?? []).map((reading) => readingText(t, reading)).join(' · '),
    sentences(t, [...remarkTexts(t, vetted), ...(isUnmet ? basis.troubles : [])]),
  ];
}

/** A row that was not asked about, and why. */
function unasked(t: Translate, number: number, why: string, today: Day): string[] {
  const [, , , ...between] = headOf(t, today);
  return [String(number), t('vet.state.waiting'), ...between.map(() => ''), why];
}

/** The added cells of each row, by its number. */
function answers(t: Translate, { prepared, rows, coverage }: VettedTable, today: Day) {
  const own = new Map(rows.flatMap((vetted) => numbersOf(vetted.row).map((n) => [n, vetted])));
  const empty = new Set(prepared.empty);
  const basis = basisOf(t, coverage);
  return (number: number): string[] => {
    const vetted = own.get(number);
    if (!vetted) {
      const why = empty.has(number) ? t('vet.csv.nothing') : t('vet.csv.beyond', { n: ROWS_CAP });
      return unasked(t, number, why, today);
    }
    const first = vetted.row.number;
    const [, ...cells] = answer(t, basis, vetted, today);
    if (number !== first)
      cells.push(sentences(t, [t('vet.csv.same', { n: first }), cells.pop() ?? '']));
    return [String(number), ...cells];
  };
}

/**
 * The original table with the results in added columns. Every cell, row and column stays where it was. `only`: numbers
 * of the wanted rows, or null for all. Rows above the header stay.
 */
export function exportCells(
  t: Translate,
  table: VettedTable,
  only: ReadonlySet<number> | null,
  today: Day,
): Cells {
  const { cells, columns } = table;
  const width = cells.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const answerTo = answers(t, table, today);
  const out: string[][] = [];
  const marks = new Map<number, ReadonlyMap<number, CellMark>>();
  const add = (row: readonly string[], added: readonly string[]) =>
    out.push([...row, ...Array.from({ length: width - row.length }, () => ''), ...added]);
  const head = columns.header ?? -1;
  if (head < 0) add(plainHead(t, width), headOf(t, today));
  cells.rows.forEach((row, at) => {
    if (at > head && only && !only.has(at + 1)) return;
    const own = cells.marks?.get(at);
    if (own) marks.set(out.length, own);
    if (at === head) add(row, headOf(t, today));
    else add(row, at < head || isBlank(row) ? [] : answerTo(at + 1));
  });
  return { rows: out, marks };
}

/** Names of columns that have none. */
const plainHead = (t: Translate, width: number): string[] =>
  width === 1
    ? [t('vet.col.input')]
    : Array.from({ length: width }, (_, at) => t('vet.column', { n: at + 1 }));
