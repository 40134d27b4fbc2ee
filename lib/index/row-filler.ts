import { PassesDiffer } from './located';
import { directoryWords, sortRows } from './rows';

/** Collects rows in two passes: counted first, then pushed into one array of exactly their size. */
export class RowFiller {
  readonly width: number;
  #count = 0;
  #rows = new Uint32Array();
  #next = 0;

  constructor(width: number) {
    this.width = width;
  }

  measure(rows: number): void {
    this.#count += rows;
  }

  get count(): number {
    return this.#count;
  }

  allocate(): void {
    this.#rows = new Uint32Array(this.#count * this.width);
  }

  /** One row of `width` words. */
  push(a: number, b: number, c: number, d = 0): void {
    const rows = this.#rows;
    const at = this.#next;
    if (at >= rows.length) throw new PassesDiffer('more rows than measured');
    rows[at] = a;
    rows[at + 1] = b;
    rows[at + 2] = c;
    if (this.width > 3) rows[at + 3] = d;
    this.#next = at + this.width;
  }

  /** Byte lengths of the directory and of the rows. */
  lengths(): [directory: number, rows: number] {
    return [directoryWords(this.#count) * 4, this.#count * this.width * 4];
  }

  /** Write both, sorted; the unsorted rows are let go. */
  finish(directory: Uint32Array, rows: Uint32Array): void {
    if (this.#next !== this.#rows.length) throw new PassesDiffer('fewer rows than measured');
    sortRows(this.#rows, this.width, rows, directory);
    this.#rows = new Uint32Array();
  }
}
