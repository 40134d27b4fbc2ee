/** Text whose quotes do not close; `line` is where the open one stands. */
export class QuoteFault extends Error {
  override name = 'QuoteFault';
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/** Lines looked at for the separator: titles above a header hold none. */
const SAMPLE_LINES = 20;

const count = (text: string, separator: string): number => text.split(separator).length - 1;

/**
 * The separator of a text: a tab where there is one, a comma where most of the first lines have one. Names
 * have commas too seldom to be taken for a table, and a column that was pasted has none: then null.
 */
export function separatorOf(text: string): '\t' | ',' | null {
  const lines = text.split(/\r\n?|\n/, SAMPLE_LINES).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const withComma = lines.filter((line) => count(line, ',') > 0).length;
  return withComma * 2 > lines.length ? ',' : null;
}

/** Takes a text apart, cell by cell. */
class Scanner {
  readonly rows: string[][] = [[]];
  #cell = '';
  #line = 1;

  constructor(
    readonly text: string,
    readonly separator: string | null,
  ) {}

  scan(): string[][] {
    for (let at = 0; at < this.text.length; ) at = this.#step(at);
    this.#endCell();
    if (this.rows.at(-1)?.join('') === '') this.rows.pop();
    return this.rows;
  }

  #step(at: number): number {
    const unit = this.text[at] as string;
    if (unit === '"' && this.#cell === '') return this.#quoted(at + 1);
    if (unit === this.separator) this.#endCell();
    else if (unit === '\r' || unit === '\n') return this.#endRow(at);
    else this.#cell += unit;
    return at + 1;
  }

  #endCell(): void {
    this.rows.at(-1)?.push(this.#cell);
    this.#cell = '';
  }

  #endRow(at: number): number {
    this.#endCell();
    this.rows.push([]);
    this.#line++;
    return this.text[at] === '\r' && this.text[at + 1] === '\n' ? at + 2 : at + 1;
  }

  /** What stands between quotes; `""` is a quote. Gives where it goes on. */
  #quoted(from: number): number {
    for (let at = from; ; ) {
      const end = this.text.indexOf('"', at);
      if (end < 0) throw new QuoteFault(this.#line);
      this.#cell += this.text.slice(at, end);
      if (this.text[end + 1] !== '"') {
        this.#line += count(this.text.slice(from, end), '\n');
        return end + 1;
      }
      this.#cell += '"';
      at = end + 2;
    }
  }
}

/**
 * The rows of CSV or TSV (RFC 4180), of any width. Without a separator each line is one cell, quotes and
 * all. Throws a `QuoteFault` where a quote is left open.
 */
export function readDelimited(text: string, separator: string | null): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  if (separator === null) return plain.split(/\r\n?|\n/).map((line) => [line]);
  return new Scanner(plain, separator).scan();
}
