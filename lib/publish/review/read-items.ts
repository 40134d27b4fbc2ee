import { oneLine } from '../../domain/plain-text';
import type { Field } from '../../tables/known-headings';
import { readHeader } from '../../tables/read-heading';
import { statusOf } from '../entries/act-status';
import { factsOf, resultOf } from '../entries/decision';
import { splitRow } from '../entries/read-rows';
import type { DraftedCell, DraftedRow } from '../prose/drafted';
import { SUBJECTS } from '../sheets/header-row';
import type { RowReader } from '../sheets/row-reader';
import type { Table } from '../sheets/table';
import { type Item, itemOf } from './item';

/** Cells that a row gets from its notice where it has none of its own: its source, perhaps its office. */
export type NoticeCells = ReadonlyMap<Field, DraftedCell>;

const lineOf = (header: string, cell: string): string => `${header.trim()}：${oneLine(cell)}`;

/** The row as the table prints it, a line for each column. Personal columns are left out. */
function textOfRow({ headers }: Table, { raw, isRagged }: RowReader['place']): string {
  if (isRagged) return raw.join(' | ');
  return headers
    .flatMap((header, at) => {
      const cell = raw[at] ?? '';
      const isTold = cell.trim() !== '' && readHeader(header) !== 'personal';
      return isTold ? [lineOf(header, cell)] : [];
    })
    .join('\n');
}

/** Columns that `resultOf` puts into the result. */
const PARTS: ReadonlySet<Field> = new Set<Field>(['fine', 'confiscated', 'withdrawn']);

/** The cells of a row by field. Result, grounds and status are put together from several columns. */
export function cellsOfRow(table: Table, row: RowReader): Map<Field, DraftedCell> {
  const cells = new Map<Field, DraftedCell>();
  for (const [field, text] of row.cells) {
    if (text === '' || PARTS.has(field)) continue;
    const header = table.columns.get(field);
    const at =
      header === undefined ? -1 : table.headers.findIndex((each) => each.trim() === header);
    cells.set(field, { text, from: at < 0 ? '' : lineOf(header ?? '', row.place.raw[at] ?? '') });
  }
  for (const [field, said] of [
    ['result', resultOf(row)],
    ['grounds', factsOf(row)],
    ['status', statusOf(row)],
  ] as const)
    if (said !== '') cells.set(field, { text: said, from: cells.get(field)?.from ?? '' });
  return cells;
}

const withKnown = (
  cells: ReadonlyMap<Field, DraftedCell>,
  known: NoticeCells,
): Map<Field, DraftedCell> =>
  new Map([...known, ...[...cells].filter(([, { text }]) => text !== '')]);

const nameOf = (cells: ReadonlyMap<Field, DraftedCell>): string =>
  SUBJECTS.map((field) => cells.get(field)?.text.replace(/\s+/g, ' ') ?? '').find(
    (name) => name !== '',
  ) ?? '';

/** Why a row can never be accepted, whatever a person corrects; empty where it may. */
const finalFaults = ({ remarks }: RowReader): string =>
  remarks.flatMap(({ isFinal, text }) => (isFinal ? text : [])).join('；');

/** What refuses a row, and the notes beside its table that doubt it: 更正：第2项罚款应为1万元. */
const markOf = ({ remarks }: RowReader, refused: string): string =>
  [refused, ...remarks.flatMap(({ note }) => note ?? [])].join('');

/** The rows of a table, one an item; several names in a cell are several items, as `build` reads them. */
export async function itemsOfTable(table: Table, known: NoticeCells): Promise<Item[]> {
  const items: Promise<Item>[] = [];
  for (const row of table.rows)
    for (const each of splitRow(row)) {
      const cells = withKnown(cellsOfRow(table, each), known);
      const refused = finalFaults(each);
      items.push(
        itemOf(
          {
            name: nameOf(cells),
            place: `第 ${row.place.row} 行`,
            text: textOfRow(table, row.place),
            cells,
            remarks: each.remarks,
            ...(refused !== '' && { refused }),
            ...(each.lift !== undefined && { lift: each.lift }),
          },
          markOf(each, refused),
        ),
      );
    }
  return Promise.all(items);
}

/** The parties of a notice in prose, one an item. */
export const itemsOfNotice = (rows: readonly DraftedRow[], known: NoticeCells): Promise<Item[]> =>
  Promise.all(
    rows.map((row) =>
      itemOf({
        ...row,
        place: '',
        cells: withKnown(row.cells, known),
        remarks: [],
      }),
    ),
  );
