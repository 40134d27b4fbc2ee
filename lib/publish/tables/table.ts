import type { Cells } from '../../tables/cells';
import type { Field } from '../../tables/columns';
import type { RowReader } from './row-reader';

/** One sheet of a workbook, one table of a web page, or the whole of a CSV file. */
export interface Sheet extends Cells {
  /** `Sheet1`, `第2个表格`; empty where a file is one table. */
  name: string;
  /** What a clerk must be told of the sheet as a whole. */
  notices?: readonly string[];
}

/** A table read from any format. */
export interface Table {
  file: string;
  /** The header row as it was typed. */
  headers: readonly string[];
  /** Which header serves a field. */
  columns: ReadonlyMap<Field, string>;
  rows: readonly RowReader[];
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
