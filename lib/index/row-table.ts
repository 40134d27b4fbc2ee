import { bucketBits, directoryWords } from '../store/sorted-rows';
import { IndexCorrupt } from './corrupt';
import type { PartReader } from './part-reader';
import type { PartReading } from './part-reading';
import type { Range } from './ranges';

/** Where the rows of a part are: the numbers of its two sections, and the words of one row. */
export interface RowSections {
  directory: number;
  rows: number;
  width: number;
}

/** Rows read for one hash, unless told otherwise: bounds what a list made to hurt can cost. */
const CAP = 4096;

const NONE = new Uint32Array();

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
   * such rows perhaps only the first `cap`. Two rounds of few reads: directory, then buckets.
   */
  async find(hashes: readonly number[], cap = CAP): Promise<Uint32Array[]> {
    const reading = this.#part.reading();
    const buckets = await this.#buckets(reading, hashes);
    for (const [at, [start, end]] of buckets.entries())
      if (end - start > cap)
        buckets[at] = await this.#bounded(reading, hashes[at] ?? 0, [start, end], cap);
    for (const bucket of buckets) this.#need(reading, bucket);
    await reading.load();
    return buckets.map((bucket, at) => this.#equalRun(reading, hashes[at] ?? 0, bucket));
  }

  /** First and last row number of each hash's bucket. */
  async #buckets(reading: PartReading, hashes: readonly number[]): Promise<Range[]> {
    const { directory } = this.#at;
    for (const hash of hashes) {
      const at = (hash >>> this.#shift) * 4;
      reading.need(directory, at, at + 8);
    }
    await reading.load();
    return hashes.map((hash): Range => {
      const at = hash >>> this.#shift;
      return [reading.word(directory, at), reading.word(directory, at + 1)];
    });
  }

  #need(reading: PartReading, [start, end]: Range): void {
    const size = this.#at.width * 4;
    reading.need(this.#at.rows, start * size, end * size);
  }

  /** The first word of a row that was loaded. */
  #hashAt(reading: PartReading, row: number): number {
    return reading.word(this.#at.rows, row * this.#at.width);
  }

  /** A bucket of more than `cap` rows is entered where its hash begins. */
  async #bounded(
    reading: PartReading,
    hash: number,
    [start, end]: Range,
    cap: number,
  ): Promise<Range> {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      this.#need(reading, [middle, middle + 1]);
      await reading.load();
      if (this.#hashAt(reading, middle) < hash) low = middle + 1;
      else high = middle;
    }
    return [low, Math.min(low + cap, end)];
  }

  #equalRun(reading: PartReading, hash: number, [start, end]: Range): Uint32Array {
    let first = start;
    while (first < end && this.#hashAt(reading, first) < hash) first++;
    let last = first;
    while (last < end && this.#hashAt(reading, last) === hash) last++;
    if (first === last) return NONE;
    const { rows, width } = this.#at;
    const found = new Uint32Array((last - first) * width);
    for (let at = 0; at < found.length; at++) found[at] = reading.word(rows, first * width + at);
    return found;
  }
}
