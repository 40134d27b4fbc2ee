import type { Field } from '../../tables/fields';
import { isNoteRow } from '../rules/note-row';
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

const tight = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, '');

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((cell, at) => tight(cell) === tight(b[at]));

/** `3、8、21`, or the first ten of more. */
const numbers = (rows: readonly number[]): string =>
  rows.length > 10 ? `${rows.slice(0, 10).join('、')} 等 ${rows.length} 行` : rows.join('、');

/** What a row that is no data says, for the clerk to see that nothing was lost. */
const NOTE_UNITS = 40;
const NOTES_TOLD = 10;

function cut(raw: readonly string[]): string {
  const words = [...new Set(raw.map((cell) => cell.replace(/\s+/g, ' ').trim()))].join(' ').trim();
  return words.length > NOTE_UNITS ? `${words.slice(0, NOTE_UNITS)}……` : words;
}

/** Rows that were left out, by why: their numbers from 1. */
interface LeftOut {
  comments: number[];
  repeated: number[];
  notes: number[];
}

function skippedNotices({ comments, repeated, notes }: LeftOut, { rows }: Sheet): string[] {
  const told = notes
    .slice(0, NOTES_TOLD)
    .map((row) => `第 ${row} 行（${cut(rows[row - 1] ?? [])}）`);
  const more = notes.length > NOTES_TOLD ? ` 等 ${notes.length} 行` : '';
  return [
    ...(comments.length > 0 ? [`以 # 开头的行未读取：第 ${numbers(comments)} 行`] : []),
    ...(repeated.length > 0 ? [`表头重复出现，已略过：第 ${numbers(repeated)} 行`] : []),
    ...(notes.length > 0 ? [`说明、合计、落款不是数据，未读取：${told.join('、')}${more}`] : []),
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

/** Sorts the rows below the header: data, and what is none. */
function sortRows(sheet: Sheet, header: number): { data: number[]; left: LeftOut } {
  // Above the header stand its own first row, where it has two, and titles: all may come again on a next page.
  const heads = sheet.rows.slice(0, header + 1).filter((raw) => !isBlank(raw));
  const left: LeftOut = { comments: [], repeated: [], notes: [] };
  const data: number[] = [];
  for (let at = header + 1; at < sheet.rows.length; at++) {
    const raw = sheet.rows[at] ?? [];
    if (isBlank(raw)) continue;
    if (isComment(raw)) left.comments.push(at + 1);
    else if (heads.some((head) => isSame(raw, head))) left.repeated.push(at + 1);
    else if (isNoteRow(raw)) left.notes.push(at + 1);
    else data.push(at);
  }
  return { data, left };
}

/** A page that says where it was published is the source of its rows that name none. */
function fillSource(rows: readonly RowReader[], address: string | undefined): string[] {
  const bare = address === undefined ? [] : rows.filter((row) => row.cell('source') === '');
  for (const row of bare) row.add('source', { text: address ?? '' });
  return bare.length > 0 ? [`${bare.length} 行没有原文链接，采用网页自己的地址：${address}`] : [];
}

/** What is known of a sheet beside its cells. */
interface Origin {
  /** Where the file itself says that it was published. */
  address?: string | undefined;
  /** Why its rows are refused as they are. */
  unfit?: string;
}

/**
 * A table from a sheet. What stands above the header, blank rows, rows that begin with `#`, repeated headers
 * and notes are left out and told. Throws a `TableFault` when a needed column is missing, unless the rows are
 * `unfit` for that.
 */
export function toTable(
  sheet: Sheet,
  file: string,
  mapping: Mapping = NO_MAPPING,
  { address, unfit }: Origin = {},
): Table {
  const header = findHeader(sheet, mapping) ?? 0;
  const headers = sheet.rows[header] ?? [];
  const served = readColumns(headers, mapping);
  const { columns, notices } = served;
  const known = [...columns.keys(), ...mapping.fixed.keys()];
  const missing = missingColumns(new Set(address ? [...known, 'source'] : known));
  if (missing && !unfit)
    throw new TableFault(file, `第${header + 1}行`, [missing, ...notices].join('；'));
  const { data, left } = sortRows(sheet, header);
  const rows = data.map(rowReaderOf(file, sheet, headers, served, { mapping, unfit }));
  const told = [
    ...titleNotice(sheet, header),
    ...notices,
    ...fillSource(rows, address),
    ...skippedNotices(left, sheet),
    ...(sheet.notices ?? []),
  ];
  return { file, headers, columns, rows, notices: told };
}

const STRUCK = '有删除线，疑已撤销或改过，不登载；仍然有效的，请去掉删除线后重试';

/** The columns that count, then those that support them. */
function readingOrder({ fields, isSupport }: Columns): [column: number, field: Field][] {
  const used = fields.flatMap((field, at): [number, Field][] => (field ? [[at, field]] : []));
  const supports = ([at]: [number, Field]) => isSupport[at] ?? false;
  return [...used.filter((each) => !supports(each)), ...used.filter(supports)];
}

/** Gives the row of a sheet that lies at a place. */
function rowReaderOf(
  file: string,
  { rows, marks }: Sheet,
  headers: readonly string[],
  served: Columns,
  { mapping, unfit }: { mapping: Mapping; unfit: string | undefined },
): (at: number) => RowReader {
  const order = readingOrder(served);
  return (at) => {
    const raw = rows[at] ?? [];
    const isRagged = raw.length !== headers.length;
    const ragged = `应有 ${headers.length} 列，实有 ${raw.length} 列`;
    const place = { file, row: at + 1, raw, ...(isRagged && { ragged }), ...(unfit && { unfit }) };
    const row = new RowReader(place, served.columns, new Map(mapping.fixed));
    const own = marks?.get(at);
    for (const [column, field] of order) {
      const mark = own?.get(column);
      const cell = readCell(field, raw[column] ?? '', mark);
      if (served.isSupport[column]) row.addSupport(field, headers[column]?.trim() ?? '', cell);
      else row.add(field, cell);
      if (mark?.isStruck) row.remark('reject', field, STRUCK);
    }
    return row;
  };
}
