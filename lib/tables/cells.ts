import { type Budget, LIMITS, LimitFault } from './limits';

/** Properties of a cell that its text does not tell. */
export interface CellMark {
  /**
   * How a spreadsheet held it: as a number (leading zeros are gone), as a date (the text is already
   * `YYYY-MM-DD`), or as a formula that failed (the text is `#N/A`) or whose result nobody stored (it is empty).
   */
  kind?: 'number' | 'date' | 'error';
  /** Where the cell links to, when that is an absolute URL. */
  link?: string;
  /** Crossed out: what an office has withdrawn. */
  isStruck?: true;
  /** Why the text of the cell cannot be told whole: a page ends in the middle of it. */
  torn?: string;
}

/** The cells of a sheet, as they stand. */
export interface Cells {
  /** Every row from the first on, so that index 0 is the row that a clerk sees as 1. */
  rows: readonly (readonly string[])[];
  /** Marks by row, then by column, both from 0. Only cells with a property are there. */
  marks?: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
  /** Rows that are there and not shown, from 0. */
  hidden?: ReadonlySet<number>;
}

/** Has no cell of a row any text? */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Digits that a spreadsheet keeps of a number. */
export const EXACT_DIGITS = 15;

/** Is a text the error that a formula shows in place of its value, also in a CSV? */
export const isFormulaError = (text: string): boolean =>
  /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(text);

/** A block of cells; all four are counted from 0 and inclusive. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * A sheet being filled cell by cell, in any order. Rows and columns count from 0. Empty cells take no
 * room, so that a sheet formatted down to row 1,048,576 costs nothing.
 */
export class Grid {
  readonly #rows: string[][] = [];
  readonly #marks = new Map<number, Map<number, CellMark>>();
  #width = 0;

  constructor(readonly budget: Budget) {}

  /** Throws a `LimitFault` when the file gets too large. */
  set(row: number, column: number, text: string, mark?: CellMark): void {
    const isMarked = mark !== undefined && Object.keys(mark).length > 0;
    if (text === '' && !isMarked) return;
    if (row >= LIMITS.rows) throw new LimitFault('rows');
    this.budget.cell(row, column, text);
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row];
    if (!cells) return;
    while (cells.length < column) cells.push('');
    cells[column] = text;
    this.#width = Math.max(this.#width, column + 1);
    if (isMarked) this.#mark(row, column, mark);
  }

  get(row: number, column: number): string {
    return this.#rows[row]?.[column] ?? '';
  }

  #mark(row: number, column: number, mark: CellMark): void {
    const marks = this.#marks.get(row) ?? new Map<number, CellMark>();
    this.#marks.set(row, marks.set(column, { ...marks.get(column), ...mark }));
  }

  /** Adds a link to the filled cells of a block. */
  link({ top, left, bottom, right }: Block, link: string): void {
    const [last, end] = [Math.min(bottom, this.#rows.length - 1), Math.min(right, this.#width - 1)];
    for (let row = top; row <= last; row++)
      for (let column = left; column <= end; column++) {
        this.budget.spend('nodes', 1);
        if (this.get(row, column) !== '') this.#mark(row, column, { link });
      }
  }

  /**
   * Every cell of a merged block says what its first one says. Rows and columns beyond the last filled one stay out: who
   * merges a title over the whole row means no 16,384 columns.
   */
  spread({ top, left, bottom, right }: Block): void {
    const text = this.get(top, left);
    const mark = this.#marks.get(top)?.get(left);
    if (text === '' && !mark) return;
    const [last, end] = [Math.min(bottom, this.#rows.length - 1), Math.min(right, this.#width - 1)];
    for (let row = top; row <= last; row++)
      for (let column = left; column <= end; column++)
        if (row !== top || column !== left) this.set(row, column, text, mark);
  }

  /** All rows at one width, and the marks. Throws a `LimitFault` when so much room would be mostly empty. */
  finish(): { rows: string[][]; marks: Map<number, Map<number, CellMark>> } {
    this.budget.spend('cells', this.#rows.length * this.#width);
    for (const cells of this.#rows) while (cells.length < this.#width) cells.push('');
    return { rows: this.#rows, marks: this.#marks };
  }
}
