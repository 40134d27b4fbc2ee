import { checksum } from '../store/checksum';
import { IndexCorrupt } from './corrupt';
import { asWords, type PartHead, readExactly, readHead } from './part-head';
import { BLOCK, type PartKind } from './part-layout';
import { type Blocks, PartReading, WHOLE } from './part-reading';
import type { Range } from './ranges';
import type { ByteSource } from './source';

/** Verified blocks kept of one part: 8 MiB. Beyond that the next question begins with none. */
const KEPT = 2048;

const noBlocks = (): Blocks => ({ words: [], count: 0 });

/** A sealed part, read piece by piece; every byte is checked before it is handed out. */
export class PartReader {
  readonly head: PartHead;
  readonly #source: ByteSource;
  #blocks = noBlocks();

  private constructor(source: ByteSource, head: PartHead) {
    this.#source = source;
    this.head = head;
  }

  /** Reads the head only. Throws `IndexCorrupt`. */
  static async open(source: ByteSource, kind: PartKind): Promise<PartReader> {
    return new PartReader(source, await readHead(source, kind));
  }

  /** Bytes of a section. */
  lengthOf(section: number): number {
    return this.head.lengths[section] ?? 0;
  }

  /** For one question. Questions share the blocks that they load, up to a bound. */
  reading(): PartReading {
    if (this.#blocks.count > KEPT) this.#blocks = noBlocks();
    return new PartReading(this.#source, this.head, this.#blocks);
  }

  /**
   * The bytes of some ranges of one section, in the order asked, in as few reads as it takes. Ranges
   * that start at a whole word give bytes that do so too. Throws `IndexCorrupt` when a range lies
   * outside the section or a block that it touches is damaged.
   */
  async read(section: number, ranges: readonly Range[]): Promise<Uint8Array[]> {
    const reading = this.reading();
    for (const [start, end] of ranges) reading.need(section, start, end);
    await reading.load();
    return ranges.map(([start, end]) => reading.bytes(section, start, end));
  }

  /** A small body is read whole by whoever is first. */
  async #readSmall(section: number): Promise<Uint8Array> {
    const [bytes = new Uint8Array()] = await this.read(section, [[0, this.lengthOf(section)]]);
    return bytes;
  }

  /** A whole section, past what is kept for questions: it may be the larger share of the part. */
  async readAll(section: number): Promise<Uint8Array> {
    const { headBytes, bodyBytes, sums, starts } = this.head;
    if (bodyBytes <= WHOLE) return this.#readSmall(section);
    const start = starts[section] ?? 0;
    const end = start + this.lengthOf(section);
    const from = Math.floor(start / BLOCK) * BLOCK;
    const to = Math.min(Math.ceil(end / BLOCK) * BLOCK, bodyBytes);
    const words = asWords(await readExactly(this.#source, headBytes + from, headBytes + to));
    for (let at = from; at < to; at += BLOCK) {
      const own = words.subarray((at - from) / 4, (at - from + BLOCK) / 4);
      if (checksum(own, at / BLOCK) !== sums[at / BLOCK]) throw new IndexCorrupt('damaged block');
    }
    return new Uint8Array(words.buffer, words.byteOffset + start - from, end - start);
  }
}
