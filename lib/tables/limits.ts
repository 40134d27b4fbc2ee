/**
 * How much is read of one file, whatever it says of itself. Each is counted while the file is read, alike in
 * Node and in a view: a few kilobytes can ask for gigabytes, and no size that a file states is its own
 * witness. A list of 100,000 rows and twenty columns is within all of them.
 */
export const LIMITS = {
  /** Inflated bytes of a workbook's parts. A part that is read twice counts twice. */
  bytes: 128 * 1024 * 1024,
  /** Visible sheets of a workbook, tables of a web page. */
  sheets: 256,
  /** Elements, comments and the like. */
  nodes: 8_000_000,
  /** Attributes of one element. */
  attributes: 100,
  /** Elements inside one another: as many as browsers take. */
  depth: 512,
  /** Rows of a sheet: as many as a spreadsheet can have. */
  rows: 1_048_576,
  columns: 256,
  /** Cells of all sheets, those that fill up rows among them. */
  cells: 8_000_000,
  /** Characters of a cell: as many as a spreadsheet can hold. */
  cell: 32_767,
  /** Characters of all cells: a text that many cells share counts for each. */
  text: 64 * 1024 * 1024,
} as const;

export type Limit = keyof typeof LIMITS;

const NOTHING = Object.fromEntries(Object.keys(LIMITS).map((limit) => [limit, 0])) as Record<
  Limit,
  number
>;

/** A file holds more than is read. */
export class LimitFault extends Error {
  override name = 'LimitFault';
  constructor(
    readonly limit: Limit,
    /** The sheet where it was met, where the file has sheets. */
    readonly sheet?: string,
    /** The row where it was met, from 1. */
    readonly row?: number,
  ) {
    super(`more than ${LIMITS[limit]} (${limit})`);
  }
}

/** The rest of one file's limits. */
export class Budget {
  /** A plain object: millions of cells are counted one by one. */
  readonly #spent = { ...NOTHING };

  constructor(readonly limits: Readonly<Record<Limit, number>> = LIMITS) {}

  /** Throws a `LimitFault` when there is not so much left. */
  spend(limit: Limit, count: number): void {
    const spent = this.#spent[limit] + count;
    if (spent > this.limits[limit]) throw new LimitFault(limit);
    this.#spent[limit] = spent;
  }

  /** One cell that is filled; row and column count from 0. */
  cell(row: number, column: number, text: string): void {
    if (column >= LIMITS.columns) throw new LimitFault('columns', undefined, row + 1);
    if (text.length > LIMITS.cell) throw new LimitFault('cell', undefined, row + 1);
    this.spend('cells', 1);
    this.spend('text', text.length);
  }
}
