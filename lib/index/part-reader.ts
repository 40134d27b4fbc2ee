import type { IndexPart } from '../store/database-tables';
import { BLOCK, IndexCorrupt, sumOfBlock } from './part';
import type { ByteSource } from './stored-part';
import { asWords, type PartHead, readExactly, readHead } from './stored-part';

/** Words `[start, end)`. */
export type Range = readonly [start: number, end: number];

/**
 * Reading through a gap of 128 kB costs less than a second read of a Blob: Chromium takes 0.4 ms for each, and
 * as long for 400 kB; Firefox 0.1 ms, and as long for 32 kB.
 */
const GAP = 32 * 1024;

/**
 * The few reads that cover many ranges: widened to whole blocks, sorted, and joined across small gaps.
 * `[[1250, 1252], [2250, 2251], [225000, 225001]]` gives `[[1024, 3072], [224256, 225280]]`.
 */
export function coalesce(ranges: readonly Range[], size: number): Range[] {
  const sorted = ranges.filter(([start, end]) => end > start).sort((a, b) => a[0] - b[0]);
  const runs: [number, number][] = [];
  for (const [start, end] of sorted) {
    const from = Math.floor(start / BLOCK) * BLOCK;
    const to = Math.min(Math.ceil(end / BLOCK) * BLOCK, size);
    const last = runs.at(-1);
    if (last && from <= last[1] + GAP) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs;
}

/** A body of up to so many words is read whole, once; a block of it is verified when it is first wanted. */
const WHOLE = 256 * 1024;
/** Verified blocks kept of one part: 8 MiB. Beyond that the next question begins with none. */
const KEPT = 2048;

/** Verified blocks of a body by their numbers, as far as they were read. */
class Blocks {
  readonly #words: (Uint32Array | undefined)[] = [];
  count = 0;

  has(block: number): boolean {
    return this.#words[block] !== undefined;
  }

  hasAll([start, end]: Range): boolean {
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++)
      if (!this.has(block)) return false;
    return true;
  }

  set(block: number, words: Uint32Array): void {
    this.#words[block] = words;
    this.count++;
  }

  /** The words of a range that was read; shared with other questions where they can be. */
  words([start, end]: Range): Uint32Array {
    const first = this.#words[Math.floor(start / BLOCK)];
    const within = start % BLOCK;
    if (first && within + end - start <= first.length)
      return first.subarray(within, within + end - start);
    const joined = new Uint32Array(end - start);
    for (let at = start; at < end; at += BLOCK - (at % BLOCK)) {
      const own = this.#words[Math.floor(at / BLOCK)] ?? new Uint32Array();
      joined.set(own.subarray(at % BLOCK, (at % BLOCK) + end - at), at - start);
    }
    return joined;
  }
}

/** A sealed part, read piece by piece; every word is checked before it is handed out. */
export class PartReader {
  readonly head: PartHead;
  readonly #source: ByteSource;
  #blocks = new Blocks();
  /** A small part, its head and its body. */
  #whole: Promise<Uint32Array> | undefined;

  private constructor(source: ByteSource, head: PartHead) {
    this.#source = source;
    this.head = head;
  }

  /** Reads the head only. Throws `IndexCorrupt`. */
  static async open(source: ByteSource, kind: IndexPart): Promise<PartReader> {
    return new PartReader(source, await readHead(source, kind));
  }

  /** Words of a section. */
  lengthOf(section: number): number {
    return this.head.lengths[section] ?? 0;
  }

  /**
   * The words of some ranges of one section, in the order asked, in as few reads as it takes. Blocks that an
   * earlier question read are not read or verified again. Throws `IndexCorrupt` when a range lies outside the
   * section or a block that it touches is damaged.
   */
  async read(section: number, ranges: readonly Range[]): Promise<Uint32Array[]> {
    if (this.#blocks.count > KEPT) this.#blocks = new Blocks();
    const blocks = this.#blocks;
    const { bodyWords: body } = this.head;
    const wanted = ranges.map((range) => this.#inBody(section, range));
    const missing = wanted.filter((range) => !blocks.hasAll(range));
    await Promise.all(coalesce(missing, body).map((run) => this.#load(run, missing, blocks)));
    return wanted.map((range) => blocks.words(range));
  }

  /** A whole section. One of a large part is not kept: it may be the larger share of the part. */
  async readAll(section: number): Promise<Uint32Array> {
    const all: Range = [0, this.lengthOf(section)];
    if (this.#isSmall) return (await this.read(section, [all]))[0] ?? new Uint32Array();
    const [start, end] = this.#inBody(section, all);
    const [run = [0, 0]] = coalesce([[start, end]], this.head.bodyWords);
    const words = await this.#wordsOf(run);
    for (let at = run[0]; at < run[1]; at += BLOCK) this.#verify(words, at - run[0], at / BLOCK);
    return words.subarray(start - run[0], end - run[0]);
  }

  get #isSmall(): boolean {
    return this.head.bodyWords <= WHOLE;
  }

  #inBody(section: number, [start, end]: Range): Range {
    if (start < 0 || end < start || end > this.lengthOf(section))
      throw new IndexCorrupt('out of range');
    const base = this.head.starts[section] ?? 0;
    return [base + start, base + end];
  }

  /** Read one run and keep its wanted blocks. Blocks in between are neither verified nor kept. */
  async #load(run: Range, wanted: readonly Range[], blocks: Blocks): Promise<void> {
    const words = await this.#wordsOf(run);
    for (const [from, to] of wanted) {
      if (from >= run[1] || to <= run[0]) continue;
      for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) {
        if (blocks.has(block)) continue;
        const own = this.#verify(words, block * BLOCK - run[0], block);
        // A block is copied out of a run that is not kept.
        blocks.set(block, this.#isSmall ? own : own.slice());
      }
    }
  }

  async #wordsOf([start, end]: Range): Promise<Uint32Array> {
    const base = this.head.headWords;
    if (!this.#isSmall)
      return asWords(await readExactly(this.#source, (base + start) * 4, (base + end) * 4));
    // With its head: a Blob as it is costs less to read than a slice of it.
    this.#whole ??= readExactly(this.#source, 0, this.#source.size).then(asWords);
    return (await this.#whole).subarray(base + start, base + end);
  }

  #verify(words: Uint32Array, at: number, block: number): Uint32Array {
    const own = words.subarray(at, at + BLOCK);
    if (sumOfBlock(own, block) !== this.head.sums[block]) throw new IndexCorrupt('damaged block');
    return own;
  }
}
