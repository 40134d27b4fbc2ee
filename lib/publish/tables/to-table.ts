import type { Field } from '../../tables/fields';
import { readCell } from './cell';
import { type Columns, findHeader, missingColumns, readColumns } from './columns';
import { type Mapping, NO_MAPPING } from './mapping';
import { RowReader } from './row-reader';
import { type Sheet, type Table, TableFault } from './table';

const isBlank = (raw: readonly string[]): boolean => raw.every((cell) => cell.trim() === '');

/** A row that a template shows as an example, or that a clerk took out. */
const isComment = (raw: readonly string[]): boolean =>
  raw
    .find((cell) => cell.trim() !== '')
    ?.trim()
    .startsWith('#') ?? false;

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, at) => cell.trim() === b[at]?.trim());

/** `3、8、21`, or the first ten of more. */
const numbers = (rows: readonly number[]): string =>
  rows.length > 10 ? `${rows.slice(0, 10).join('、')} 等 ${rows.length} 行` : rows.join('、');

function skippedNotices(comments: readonly number[], headers: readonly number[]): string[] {
  return [
    ...(comments.length > 0 ? [`以 # 开头的行未读取：第 ${numbers(comments)} 行`] : []),
    ...(headers.length > 0 ? [`表头重复出现，已略过：第 ${numbers(headers)} 行`] : []),
  ];
}

/** The rows above the header, told by their first words. */
function titleNotice({ rows }: Sheet, header: number): string[] {
  const titles = rows.slice(0, header).filter((raw) => !isBlank(raw));
  if (titles.length === 0) return [];
  const first = titles[0]?.find((cell) => cell.trim() !== '')?.trim() ?? '';
  const words = first.length > 30 ? `${first.slice(0, 30)}……` : first;
  return [`表头在第 ${header + 1} 行；上面的 ${titles.length} 行（${words}）不是数据，未读取`];
}

/**
 * A table from a sheet. What stands above the header, blank rows, rows that begin with `#` and repeated
 * headers are left out and told. Throws a `TableFault` when a needed column is missing.
 */
export function toTable(sheet: Sheet, file: string, mapping: Mapping = NO_MAPPING): Table {
  const header = findHeader(sheet, mapping) ?? 0;
  const headers = sheet.rows[header] ?? [];
  const served = readColumns(headers, mapping);
  const { columns, notices } = served;
  const missing = missingColumns(new Set([...columns.keys(), ...mapping.fixed.keys()]));
  if (missing) throw new TableFault(file, `第${header + 1}行`, [missing, ...notices].join('；'));
  const readRow = rowReaderOf(file, sheet, headers, served, mapping.fixed);
  const [rows, comments, repeated]: [RowReader[], number[], number[]] = [[], [], []];
  for (let at = header + 1; at < sheet.rows.length; at++) {
    const raw = sheet.rows[at] ?? [];
    if (isBlank(raw)) continue;
    if (isComment(raw)) comments.push(at + 1);
    else if (isSame(raw, headers)) repeated.push(at + 1);
    else rows.push(readRow(at));
  }
  const told = [
    ...titleNotice(sheet, header),
    ...notices,
    ...skippedNotices(comments, repeated),
    ...(sheet.notices ?? []),
  ];
  return { file, headers, columns, rows, notices: told };
}

/** The columns that count, then those that support them. */
function readingOrder({ fields, isSupport }: Columns): [column: number, field: Field][] {
  const used = fields.flatMap((field, at): [number, Field][] => (field ? [[at, field]] : []));
  const supports = ([at]: [number, Field]) => isSupport[at] ?? false;
  return [...used.filter((each) => !supports(each)), ...used.filter(supports)];
}

/** Gives the row of a sheet that lies at a place. `fixed`: values for fields that the table has no column for. */
function rowReaderOf(
  file: string,
  { rows, marks }: Sheet,
  headers: readonly string[],
  served: Columns,
  fixed: Mapping['fixed'],
): (at: number) => RowReader {
  const order = readingOrder(served);
  return (at) => {
    const raw = rows[at] ?? [];
    const isRagged = raw.length !== headers.length;
    const ragged = `应有 ${headers.length} 列，实有 ${raw.length} 列`;
    const place = { file, row: at + 1, raw, ...(isRagged && { ragged }) };
    const row = new RowReader(place, served.columns, new Map(fixed));
    for (const [column, field] of order) {
      const cell = readCell(field, raw[column] ?? '', marks?.get(at)?.get(column));
      if (served.isSupport[column]) row.addSupport(field, headers[column]?.trim() ?? '', cell);
      else row.add(field, cell);
    }
    return row;
  };
}
