import type { IndexPart } from '../store/database-tables';
import { bucketBits, directoryWords, sortRows } from '../store/sorted-rows';
import { fillGate, gateWords } from './bloom-gate';
import { CROWDED, countCrowded } from './crowding';
import { type BuildStamp, IndexCorrupt, type PartBytes, PartWriter } from './part';
import type { PartReader, Range } from './part-reader';

/** Where the rows of a part are: the numbers of its two sections, and the words of one row. */
interface RowSections {
  directory: number;
  rows: number;
  width: number;
}

/** Sections of the keys and names parts. */
export const NOMINATING = { directory: 0, rows: 1, gate: 2, crowded: CROWDED } as const;

/** Words of the directory and of the rows. */
export const rowLengths = (count: number, width: number): [directory: number, rows: number] => [
  directoryWords(count),
  count * width,
];

/** Collects rows in any order; grows by doubling where `capacity` (in rows) was too low. */
export class RowList {
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

  /** Write both, sorted. */
  finish(directory: Uint32Array, rows: Uint32Array): void {
    sortRows(this.#rows.subarray(0, this.#next), this.width, rows, directory);
  }
}

/**
 * Make the keys or the names part of its rows. A gate knows the first word of each. `over`: names and keys that were
 * left out before.
 */
export function sealRows(
  kind: Extract<IndexPart, 'keys' | 'names'>,
  list: RowList,
  build: BuildStamp,
  over = 0,
): PartBytes {
  const part = new PartWriter(kind, [...list.lengths(), gateWords(list.count), 1]);
  const rows = part.section(NOMINATING.rows);
  list.finish(part.section(NOMINATING.directory), rows);
  fillGate(part.section(NOMINATING.gate), rows, list.width);
  part.section(NOMINATING.crowded)[0] = countCrowded(rows, list.width) + over;
  return part.seal(build);
}

/** Rows read for one hash, unless told otherwise: bounds what a list made to hurt can cost. */
const CAP = 4096;

const NONE = new Uint32Array();

/** Rows of a sealed part, read bucket by bucket. */
export class RowTable {
  readonly #part: PartReader;
  readonly #at: RowSections;
  readonly #shift: number;
  readonly count: number;

  /** Throws `IndexCorrupt` when the lengths of the two sections do not belong together. */
  constructor(part: PartReader, at: RowSections) {
    this.#part = part;
    this.#at = at;
    this.count = part.lengthOf(at.rows) / at.width;
    this.#shift = 32 - bucketBits(this.count);
    if (part.lengthOf(at.directory) !== directoryWords(this.count))
      throw new IndexCorrupt('rows and directory differ');
  }

  /**
   * For each hash, the rows whose first word equals it, in order and end to end; of more than `cap`
   * such rows perhaps only the first `cap`. Two rounds of few reads: directory, then buckets.
   */
  async find(hashes: readonly number[], cap = CAP): Promise<Uint32Array[]> {
    const buckets = await this.#buckets(hashes);
    for (const [at, [start, end]] of buckets.entries())
      if (end - start > cap) buckets[at] = await this.#bounded(hashes[at] ?? 0, [start, end], cap);
    const rows = await this.#rows(buckets);
    return rows.map((bucket, at) => equalRows(bucket, this.#at.width, hashes[at] ?? 0));
  }

  /** First and last row number of each hash's bucket. */
  async #buckets(hashes: readonly number[]): Promise<Range[]> {
    const places = hashes.map((hash): Range => {
      const at = hash >>> this.#shift;
      return [at, at + 2];
    });
    const found = await this.#part.read(this.#at.directory, places);
    return found.map(([start = 0, end = 0]): Range => [start, end]);
  }

  #rows(ranges: readonly Range[]): Promise<Uint32Array[]> {
    const { rows, width } = this.#at;
    const words = ranges.map(([start, end]): Range => [start * width, end * width]);
    return this.#part.read(rows, words);
  }

  /** A bucket of more than `cap` rows is entered where its hash begins. */
  async #bounded(hash: number, [start, end]: Range, cap: number): Promise<Range> {
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
}

/** Those of some sorted rows whose first word is the hash. */
function equalRows(rows: Uint32Array, width: number, hash: number): Uint32Array {
  let first = 0;
  while (first < rows.length && (rows[first] as number) < hash) first += width;
  let last = first;
  while (last < rows.length && rows[last] === hash) last += width;
  return first === last ? NONE : rows.subarray(first, last);
}
