import { directoryWords, sortRows } from '../store/sorted-rows';

/** Rows on their way into a part. */
export interface SortedRows {
  readonly count: number;
  /** Byte lengths of the directory and of the rows. */
  lengths(): [directory: number, rows: number];
  /** Write both, sorted. */
  finish(directory: Uint32Array, rows: Uint32Array): void;
}

export const rowLengths = (count: number, width: number): [number, number] => [
  directoryWords(count) * 4,
  count * width * 4,
];

/** Collects rows in any order; grows by doubling where `capacity` (in rows) was too low. */
export class RowList implements SortedRows {
  readonly width: number;
  #rows: Uint32Array;
  #next = 0;

  constructor(width: number, capacity = 256) {
    this.width = width;
    this.#rows = new Uint32Array(capacity * width);
  }

  get count(): number {
    return this.#next / this.width;
  }

  /** One row of `width` words. */
  push(a: number, b: number, c: number, d = 0): void {
    const at = this.#next;
    if (at + this.width > this.#rows.length) this.#grow();
    const rows = this.#rows;
    rows[at] = a;
    rows[at + 1] = b;
    rows[at + 2] = c;
    if (this.width > 3) rows[at + 3] = d;
    this.#next = at + this.width;
  }

  #grow(): void {
    const rows = this.#rows;
    this.#rows = new Uint32Array((this.count + 128) * 2 * this.width);
    this.#rows.set(rows);
  }

  lengths(): [directory: number, rows: number] {
    return rowLengths(this.count, this.width);
  }

  /** The unsorted rows are let go. */
  finish(directory: Uint32Array, rows: Uint32Array): void {
    sortRows(this.#rows.subarray(0, this.#next), this.width, rows, directory);
    this.#rows = new Uint32Array();
    this.#next = 0;
  }
}
