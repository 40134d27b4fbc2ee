import { bucketBits, directoryWords } from '../store/sorted-rows';
import { IndexCorrupt } from './corrupt';
import { asWords } from './part-head';
import type { PartReader } from './part-reader';
import type { Range } from './ranges';

/** Where the rows of a part are: the numbers of its two sections, and the words of one row. */
export interface RowSections {
  directory: number;
  rows: number;
  width: number;
}

/** Rows read for one hash, unless told otherwise: bounds what a list made to hurt can cost. */
const CAP = 4096;

/** Rows of a sealed part, read bucket by bucket. */
export class RowTable {
  readonly #part: PartReader;
  readonly #at: RowSections;
  readonly count: number;
  readonly #shift: number;

  /** Throws `IndexCorrupt` when the lengths of the two sections do not belong together. */
  constructor(part: PartReader, at: RowSections) {
    this.#part = part;
    this.#at = at;
    this.count = part.lengthOf(at.rows) / (4 * at.width);
    this.#shift = 32 - bucketBits(this.count);
    if (part.lengthOf(at.directory) !== 4 * directoryWords(this.count))
      throw new IndexCorrupt('rows and directory differ');
  }

  /**
   * For each hash, the rows whose first word equals it, in order and end to end; of more than `cap`
   * such rows perhaps only the first `cap`. Two rounds of few reads: directory slices, then buckets.
   */
  async find(hashes: readonly number[], cap = CAP): Promise<Uint32Array[]> {
    const buckets = await this.#buckets(hashes);
    const bounded = await Promise.all(
      buckets.map(([start, end], at) => this.#bounded(hashes[at] ?? 0, start, end, cap)),
    );
    const rows = await this.#rows(bounded);
    return rows.map((bucket, at) => this.#equalRun(bucket, hashes[at] ?? 0));
  }

  /** First and last row number of each hash's bucket. */
  async #buckets(hashes: readonly number[]): Promise<Range[]> {
    const slices = await this.#part.read(
      this.#at.directory,
      hashes.map((hash): Range => [(hash >>> this.#shift) * 4, (hash >>> this.#shift) * 4 + 8]),
    );
    return slices.map((slice): Range => {
      const [start, end] = asWords(slice);
      return [start ?? 0, end ?? 0];
    });
  }

  /** A bucket of more than `cap` rows is entered where its hash begins. */
  async #bounded(hash: number, start: number, end: number, cap: number): Promise<Range> {
    if (end - start <= cap) return [start, end];
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const [row] = await this.#rows([[middle, middle + 1]]);
      if ((row?.[0] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return [low, Math.min(low + cap, end)];
  }

  async #rows(ranges: readonly Range[]): Promise<Uint32Array[]> {
    const size = this.#at.width * 4;
    const bytes = await this.#part.read(
      this.#at.rows,
      ranges.map(([start, end]): Range => [start * size, end * size]),
    );
    return bytes.map(asWords);
  }

  #equalRun(bucket: Uint32Array, hash: number): Uint32Array {
    const { width } = this.#at;
    let start = 0;
    while (start < bucket.length && (bucket[start] as number) < hash) start += width;
    let end = start;
    while (end < bucket.length && bucket[end] === hash) end += width;
    return bucket.subarray(start, end);
  }
}
