import type { Cells } from '../../tables/cells';
import type { Field } from '../../tables/headings';

/** One sheet of a workbook, one table of a web page, or the whole of a CSV file. */
export interface Sheet extends Cells {
  /** `Sheet1`, `第2个表格`; empty where a file is one table. */
  name: string;
  /** What a clerk must be told of the sheet as a whole. */
  notices?: readonly string[];
}

/** Left by the reading of a cell, before any rule. */
export interface CellRemark {
  level: 'error' | 'reject' | 'warning' | 'repair' | 'note';
  field: Field;
  text: string;
}

/** What a second column of a field says. */
export interface Support {
  header: string;
  text: string;
}

/** One row of a table as it was typed, before any rule. */
export interface TableRow {
  /** File name as the clerk gave it, with the sheet where there are several. */
  file: string;
  /** Row as a spreadsheet counts it: the first is row 1. */
  row: number;
  cells: ReadonlyMap<Field, string>;
  /** What further columns of a field say beside its cell; empty ones are left out. */
  support: ReadonlyMap<Field, readonly Support[]>;
  /** Every cell in the table's own order. */
  raw: readonly string[];
  remarks: readonly CellRemark[];
  /** Set when the row has another number of cells than the header: its cells are not to be trusted. */
  ragged?: string;
}

/** A table read from any format. */
export interface Table {
  file: string;
  /** The header row as it was typed. */
  headers: readonly string[];
  /** Which header serves a field. */
  columns: ReadonlyMap<Field, string>;
  rows: readonly TableRow[];
  /** What a clerk must be told about the table as a whole: dropped personal columns, unknown ones. */
  notices: readonly string[];
}

/** A file that is no table of ours: wrong encoding, a header that is missing, a quote left open. */
export class TableFault extends Error {
  override name = 'TableFault';
  constructor(
    readonly file: string,
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}·${place}·${reason}`);
  }
}
