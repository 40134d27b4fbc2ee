import { IndexCorrupt } from './part';
import type { PartReader } from './part-reader';

/**
 * The gate: a Bloom filter over hashes, cut into blocks of 512 bits, so that one question
 * touches one cache line. It has no false negatives; about one foreign hash in two hundred passes, and each
 * that does costs two reads.
 */
const BLOCK_WORDS = 16;
const BLOCK_BITS = BLOCK_WORDS * 32;
/** 1.75 bytes a row. */
const BITS_A_ROW = 14;

/** Words of the gate for a number of rows: at least one block. */
export const gateWords = (rows: number): number =>
  BLOCK_WORDS * Math.max(1, Math.ceil((rows * BITS_A_ROW) / BLOCK_BITS));

/** Enter the first word of each row. */
export function fillGate(words: Uint32Array, rows: Uint32Array, width: number): void {
  const gate = new Gate(words);
  for (let at = 0; at < rows.length; at += width) gate.add(rows[at] as number);
}

/** The gate of a stored part, read whole when it is first wanted. */
export class StoredGate {
  readonly #part: PartReader;
  readonly #section: number;
  #gate: Promise<Gate> | undefined;

  constructor(part: PartReader, section: number) {
    this.#part = part;
    this.#section = section;
  }

  /** Begin to read. `read` rejects if that fails. */
  prepare(): void {
    this.read().catch(() => {});
  }

  /** Rejects with `IndexCorrupt`. */
  read(): Promise<Gate> {
    this.#gate ??= this.#read();
    return this.#gate;
  }

  async #read(): Promise<Gate> {
    const words = await this.#part.readAll(this.#section);
    // A gate of the wrong length would let nothing through, and no entry would be found.
    if (words.length === 0 || words.length % BLOCK_WORDS !== 0) throw new IndexCorrupt('no gate');
    return new Gate(words);
  }
}

export class Gate {
  readonly #words: Uint32Array;
  /** Maps a 32-bit hash onto the blocks. */
  readonly #scale: number;
  readonly #one = new Uint32Array(1);

  /** `words` is filled by `add`, or comes from a stored gate. */
  constructor(words: Uint32Array) {
    this.#words = words;
    this.#scale = words.length / BLOCK_WORDS / 2 ** 32;
  }

  add(hash: number): void {
    const block = ((hash * this.#scale) | 0) * BLOCK_WORDS;
    const bits = Math.imul(hash, 0x2c1b_3c6d);
    this.#set(block, bits & 511);
    this.#set(block, (bits >>> 9) & 511);
    this.#set(block, (bits >>> 18) & 511);
    this.#set(block, Math.imul(hash ^ 0x165667b1, 0x297a_2d39) >>> 23);
  }

  /** May the hash be one of those that were entered? */
  passes(hash: number): boolean {
    this.#one[0] = hash;
    return this.passing(this.#one).length > 0;
  }

  /** The places of those hashes that may be entered. One loop over plain arrays: it runs for every unit of a page. */
  passing(hashes: Uint32Array): number[] {
    const words = this.#words;
    const scale = this.#scale;
    const passed: number[] = [];
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] as number;
      const block = ((hash * scale) | 0) * BLOCK_WORDS;
      const bits = Math.imul(hash, 0x2c1b_3c6d);
      if (((words[block + ((bits >>> 5) & 15)] as number) & (1 << (bits & 31))) === 0) continue;
      if (((words[block + ((bits >>> 14) & 15)] as number) & (1 << ((bits >>> 9) & 31))) === 0)
        continue;
      if (((words[block + ((bits >>> 23) & 15)] as number) & (1 << ((bits >>> 18) & 31))) === 0)
        continue;
      const last = Math.imul(hash ^ 0x165667b1, 0x297a_2d39) >>> 23;
      if (((words[block + (last >>> 5)] as number) & (1 << (last & 31))) === 0) continue;
      passed.push(at);
    }
    return passed;
  }

  #set(block: number, bit: number): void {
    const at = block + (bit >>> 5);
    this.#words[at] = (this.#words[at] as number) | (1 << (bit & 31));
  }
}
