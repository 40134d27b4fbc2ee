/** What the text of a cell does not tell. */
export interface CellMark {
  /**
   * How a spreadsheet held it: as a number (leading zeros are gone), as a date (the text is already
   * `YYYY-MM-DD`), or as the error of a formula (the text is `#N/A`).
   */
  kind?: 'number' | 'date' | 'error';
  /** Where the cell links to, when that is an absolute URL. */
  link?: string;
}

/** The cells of a sheet, as they stand. */
export interface Cells {
  /** Every row from the first on, so that index 0 is the row that a clerk sees as 1. */
  rows: readonly (readonly string[])[];
  /** By row, then by column, both from 0; only where there is something to tell. */
  marks?: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
}

/** Digits that a spreadsheet keeps of a number. */
export const EXACT_DIGITS = 15;
