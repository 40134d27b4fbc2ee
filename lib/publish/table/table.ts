import type { Field } from './fields';

/** One row of a table as it was typed, before any rule. */
export interface TableRow {
  /** File name as the clerk gave it. */
  file: string;
  /** Row as a spreadsheet counts it: the header is row 1. */
  row: number;
  cells: ReadonlyMap<Field, string>;
  /** Every cell in the table's own order. */
  raw: readonly string[];
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

/** One format of table: CSV and TSV so far. */
export interface TableReader {
  /** File name extensions, lower case, without the dot. */
  extensions: readonly string[];
  /** The rows of the first sheet, header first. Throws `TableFault`. */
  read(bytes: Uint8Array, file: string): string[][];
}
