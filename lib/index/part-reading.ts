import { checksum } from '../store/checksum';
import { IndexCorrupt } from './corrupt';
import { asWords, type PartHead, readExactly } from './part-head';
import { BLOCK } from './part-layout';
import { coalesce, type Range } from './ranges';
import type { ByteSource } from './source';

/** A body up to this size is read whole, once. */
export const WHOLE = 1024 * 1024;

const BLOCK_WORDS = BLOCK / 4;

/** Verified blocks of a body by their numbers, as far as they were read. */
export interface Blocks {
  words: (Uint32Array | undefined)[];
  count: number;
}

/**
 * One question's way into a part: it says what it needs, loads that in few reads, and then takes words
 * and bytes of it as from memory. Blocks that an earlier question read are not read or verified again.
 */
export class PartReading {
  readonly #source: ByteSource;
  readonly #head: PartHead;
  readonly #blocks: Blocks;
  #missing: Range[] = [];

  constructor(source: ByteSource, head: PartHead, blocks: Blocks) {
    this.#source = source;
    this.#head = head;
    this.#blocks = blocks;
  }

  /**
   * The bytes `[start, end)` of a section will be wanted. Throws `IndexCorrupt` when they lie outside
   * of it.
   */
  need(section: number, start: number, end: number): void {
    if (start < 0 || end < start || end > (this.#head.lengths[section] ?? 0))
      throw new IndexCorrupt('out of range');
    const base = this.#head.starts[section] ?? 0;
    const last = Math.ceil((base + end) / BLOCK);
    for (let block = Math.floor((base + start) / BLOCK); block < last && end > start; block++) {
      if (this.#blocks.words[block]) continue;
      this.#missing.push([base + start, base + end]);
      return;
    }
  }

  /** Read what is needed and not there. Throws `IndexCorrupt` when a block of it is damaged. */
  async load(): Promise<void> {
    if (this.#missing.length === 0) return;
    const { bodyBytes } = this.#head;
    const missing = this.#missing;
    this.#missing = [];
    if (bodyBytes <= WHOLE) return this.#loadRun([0, bodyBytes], [[0, bodyBytes]]);
    const runs = coalesce(missing, bodyBytes);
    await Promise.all(runs.map((run) => this.#loadRun(run, missing)));
  }

  /** A word of what was loaded. */
  word(section: number, at: number): number {
    const place = ((this.#head.starts[section] ?? 0) >>> 2) + at;
    const block = this.#blocks.words[Math.floor(place / BLOCK_WORDS)];
    if (!block) throw new IndexCorrupt('a word that was not loaded');
    return block[place % BLOCK_WORDS] as number;
  }

  /** Bytes of what was loaded, from a whole word on; shared with other questions where they can be. */
  bytes(section: number, start: number, end: number): Uint8Array {
    const from = (this.#head.starts[section] ?? 0) + start;
    const to = from + end - start;
    const first = this.#bytesOf(Math.floor(from / BLOCK));
    const within = from % BLOCK;
    if (within + to - from <= first.length) return first.subarray(within, within + to - from);
    const joined = new Uint8Array(to - from);
    for (let at = from; at < to; at += BLOCK - (at % BLOCK)) {
      const block = this.#bytesOf(Math.floor(at / BLOCK));
      joined.set(block.subarray(at % BLOCK, (at % BLOCK) + to - at), at - from);
    }
    return joined;
  }

  #bytesOf(block: number): Uint8Array {
    const words = this.#blocks.words[block];
    return words
      ? new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
      : new Uint8Array();
  }

  /** Of one run, the blocks that are asked for: what lies between is neither verified nor kept. */
  async #loadRun([start, end]: Range, wanted: readonly Range[]): Promise<void> {
    const { headBytes, sums } = this.#head;
    const words = asWords(await readExactly(this.#source, headBytes + start, headBytes + end));
    for (const [from, to] of wanted) {
      if (from >= end || to <= start) continue;
      for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) {
        if (this.#blocks.words[block]) continue;
        const at = block * BLOCK_WORDS - start / 4;
        const own = words.subarray(at, at + BLOCK_WORDS);
        if (checksum(own, block) !== sums[block]) throw new IndexCorrupt('damaged block');
        this.#blocks.words[block] = end - start === this.#head.bodyBytes ? own : own.slice();
        this.#blocks.count++;
      }
    }
  }
}
