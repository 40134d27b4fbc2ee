import { Budget } from './limits';

/** Delimited text, read and written: CSV (RFC 4180), TSV, and lines without any separator. */

/** Spreadsheets read UTF-8 when a file begins with this; without it they guess the system's encoding. */
export const BOM = '\uFEFF';

type Separator = '\t' | ',' | ';';

const LINE_END = /\r\n?|\n/;

/** Rows looked at for the separator: titles above a header hold none. */
const SAMPLE_ROWS = 20;

/** The first rows by one separator that are not blank; by lines alone where its quotes do not fit. */
function sampleRows(text: string, separator: Separator): string[][] {
  let rows: string[][];
  try {
    rows = new Scanner(text, separator, false).scan(SAMPLE_ROWS);
  } catch {
    rows = text.split(LINE_END, SAMPLE_ROWS).map((line) => line.split(separator));
  }
  return rows.filter((cells) => cells.length > 1 || cells.join('').trim() !== '');
}

/** The first rows read with one separator: their number, how many of them it splits, and how often. */
function partedBy(text: string, separator: Separator) {
  const rows = sampleRows(text, separator);
  const parted = rows.filter((cells) => cells.length > 1);
  return { separator, rows: rows.length, parted: parted.length, cells: parted.flat().length };
}

/**
 * The separator of a text: the one that parts more of the first rows, the tab of equals. Text between quotes is not
 * split, not even at the line breaks of a note in one cell. A comma or semicolon must be in most rows, since names hold
 * commas: a pasted column of `Sample Co., Ltd.` and others has none (null).
 */
export function separatorOf(text: string): Separator | null {
  const [tabs, commas, semicolons] = [
    partedBy(text, '\t'),
    partedBy(text, ','),
    partedBy(text, ';'),
  ];
  if (tabs.parted > 0 && tabs.parted >= Math.max(commas.parted, semicolons.parted)) return '\t';
  // Systems whose comma stands before decimals part cells by semicolons; so do cells of several names.
  const isSemicolon =
    semicolons.parted > commas.parted ||
    (semicolons.parted === commas.parted && semicolons.cells > commas.cells);
  const most = isSemicolon ? semicolons : commas;
  return most.parted * 2 > most.rows ? most.separator : null;
}

/** A quote that breaks the form: left open, in the middle of a cell, or with text behind the closing one. */
export class QuoteFault extends Error {
  override name = 'QuoteFault';
  constructor(
    /** The line where the quote stands. */
    readonly line: number,
    readonly reason: 'open' | 'inside' | 'behind',
  ) {
    super(`line ${line}: ${reason}`);
  }
}

/** Takes a text apart, cell by cell. */
class Scanner {
  readonly rows: string[][] = [[]];
  readonly #budget = new Budget();
  readonly #special: RegExp;
  #cell = '';
  #line = 1;

  constructor(
    readonly text: string,
    readonly separator: Separator,
    readonly isStrict: boolean,
  ) {
    this.#special = new RegExp(`["${separator}\\r\\n]`, 'g');
  }

  /** `most`: no more rows are read than so many. */
  scan(most = Number.POSITIVE_INFINITY): string[][] {
    for (let at = 0; at < this.text.length && this.rows.length <= most; ) at = this.#step(at);
    this.#endCell();
    if (this.rows.at(-1)?.join('') === '') this.rows.pop();
    return this.rows;
  }

  /** Reads on to the next sign that means something, and past it. Gives where it goes on. */
  #step(from: number): number {
    this.#special.lastIndex = from;
    const at = this.#special.exec(this.text)?.index ?? this.text.length;
    this.#cell += this.text.slice(from, at);
    const sign = this.text[at];
    if (sign === '"') return this.#quote(at);
    if (sign === '\r' || sign === '\n') return this.#endRow(at);
    if (sign === this.separator) this.#endCell();
    return at + 1;
  }

  #endCell(): void {
    const row = this.rows.at(-1);
    this.#budget.cell(this.rows.length - 1, row?.length ?? 0, this.#cell);
    row?.push(this.#cell);
    this.#cell = '';
  }

  #endRow(at: number): number {
    this.#endCell();
    this.rows.push([]);
    this.#line++;
    return this.text[at] === '\r' && this.text[at + 1] === '\n' ? at + 2 : at + 1;
  }

  #quote(at: number): number {
    if (this.#cell === '') return this.#quoted(at + 1);
    // `="0123"` is how systems tell a spreadsheet that a number is text.
    if (this.#cell === '=' && this.#isClosed(at)) {
      this.#cell = '';
      return this.#quoted(at + 1);
    }
    // Where tabs part cells nobody needs quotes: one inside a cell is part of it.
    if (this.isStrict && this.separator !== '\t') throw new QuoteFault(this.#line, 'inside');
    this.#cell += '"';
    return at + 1;
  }

  /** Does the quote that begins here end its cell, on the same line? */
  #isClosed(at: number): boolean {
    const end = this.text.indexOf('"', at + 1);
    return end > 0 && !this.text.slice(at, end).includes('\n') && this.#endsAt(end + 1);
  }

  /** Does a cell end here: at the file's own separator, a line's end or the text's? */
  #endsAt(at: number): boolean {
    const sign = this.text[at];
    return sign === undefined || sign === this.separator || sign === '\r' || sign === '\n';
  }

  /** Text between quotes; `""` is a quote. */
  #quoted(from: number): number {
    const opened = this.#line;
    for (let at = from; ; ) {
      const end = this.text.indexOf('"', at);
      if (end < 0) throw new QuoteFault(opened, 'open');
      this.#cell += this.text.slice(at, end);
      if (this.text[end + 1] === '"') {
        this.#cell += '"';
        at = end + 2;
        continue;
      }
      this.#line += this.text.slice(from, end).split('\n').length - 1;
      if (this.isStrict && !this.#endsAt(end + 1)) throw new QuoteFault(this.#line, 'behind');
      // The same in quotes of its own: `"=""0123"""`.
      this.#cell = /^="([^"]*)"$/.exec(this.#cell)?.[1] ?? this.#cell;
      return end + 1;
    }
  }
}

/** Where a quote that begins here ends with its line; -1 where it does not. `""` is a quote. */
function quotedEnd(text: string, from: number): number {
  if (text[from] !== '"') return -1;
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end >= 0 && /^[\r\n]?$/.test(text[end + 1] ?? '') ? end : -1;
}

/** One cell a line; one of several lines where they stand between quotes, as a spreadsheet copies such a cell. */
function readLines(text: string): string[][] {
  const budget = new Budget();
  const rows: string[][] = [];
  for (let at = 0; at <= text.length; ) {
    const end = quotedEnd(text, at);
    const quoted = text.slice(at + 1, Math.max(at, end));
    const isOne = LINE_END.test(quoted);
    const line = isOne ? text.slice(at, end + 1) : lineFrom(text, at);
    const cell = isOne ? quoted.replaceAll('""', '"') : line;
    budget.cell(rows.length, 0, cell);
    rows.push([cell]);
    at += line.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

const LINE = /[^\r\n]*/y;
function lineFrom(text: string, at: number): string {
  LINE.lastIndex = at;
  return LINE.exec(text)?.[0] ?? '';
}

/**
 * The rows of a text, of any width. Without a separator each line is one cell, quotes and all; several lines between
 * quotes are one cell too. A `QuoteFault` names the line of a quote that is left open. `isStrict` refuses stray quotes
 * as well, for tables that are published: what people paste may hold `示例"启明"学校`. A `LimitFault` refuses what is too
 * large.
 */
export function readDelimited(
  text: string,
  separator: Separator | null,
  isStrict = false,
): string[][] {
  const plain = text.startsWith(BOM) ? text.slice(1) : text;
  if (separator === null) return readLines(plain);
  return new Scanner(plain, separator, isStrict).scan();
}

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

const lineOf = (cells: readonly string[]): string => cells.map(quote).join(',');

/** Rows as CSV with the cells as they are: for files that `readDelimited` reads again. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${lineOf(cells)}\n`).join('');

const UNSEEN = '[\\s\\p{Cc}\\p{Cf}]*';
/** Full-width, small and raised forms count as what they stand for in NFKC. */
const SIGN = '[=+\\-−@|%＝＋－＠｜％﹦﹢﹣﹫﹪⁼⁺⁻₌₊₋⩵⩶﬩]';
const LEAD = new RegExp(`^${UNSEEN}`, 'u');
/**
 * Text that a spreadsheet would take for a formula, or an old one for a command (CSV injection, CWE-1236), also behind
 * white space, control and invisible characters.
 */
const FORMULA = new RegExp(`^${UNSEEN}${SIGN}`, 'u');
/** A spreadsheet may part cells here, whatever the quotes: at `;`, tabs or each line. */
const PARTING = /[;\t\r\n]/;
const GAP = '[;\\s\\p{Cc}\\p{Cf}]';
/** A whole gap inside a cell up to such a sign: one that began anywhere in it would try each of its places again. */
const INNER = new RegExp(`(?<!${GAP})${GAP}+(?=${SIGN})`, 'gu');
const INNER_MARK = new RegExp(`(?<!${GAP})(${GAP}+)'(?=${SIGN})`, 'gu');
/** Text that it would round as a number, or whose leading zeros it would drop: a credit code of digits alone. */
const NUMBER = /^\s*(?:0\d+|\d{12,}|\d+(?:\.\d+)?[eE][+-]?\d+)\s*$/;

/**
 * A text that a spreadsheet leaves as it is. The apostrophe in front is how a spreadsheet itself marks text;
 * dates and short numbers are left alone.
 */
function asText(text: string): string {
  const start = LEAD.exec(text)?.[0].length ?? 0;
  const marked =
    text.slice(0, start) +
    text.slice(start).replace(INNER, (gap) => (PARTING.test(gap) ? `${gap}'` : gap));
  const plain = text.normalize('NFKC');
  return FORMULA.test(plain) || NUMBER.test(plain) ? `'${marked}` : marked;
}

/** The same text read back: without the apostrophes that `asText`, or a spreadsheet, put before what looks like more. */
export function withoutTextMark(text: string): string {
  const inner = text.replace(INNER_MARK, (all, gap) => (PARTING.test(gap) ? gap : all));
  const plains = text.startsWith("'") ? [inner.slice(1), inner] : [inner];
  return plains.find((plain) => asText(plain) === text) ?? text;
}

/**
 * Rows as a CSV that every spreadsheet opens rightly, without running or rounding a cell. Marked row by row: a second
 * table of 100,000 rows would be felt.
 */
export const toSpreadsheetCsv = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((cells) => `${lineOf(cells.map(asText))}\r\n`).join('');
