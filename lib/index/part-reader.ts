import { checksum } from '../store/checksum';
import { IndexCorrupt } from './corrupt';
import { asWords, type PartHead, readExactly, readHead } from './part-head';
import { BLOCK, type PartKind } from './part-layout';
import { coalesce, type Range, runOf } from './ranges';
import type { ByteSource } from './source';

/** A body up to this size is read whole, once, and kept. */
const WHOLE = 1024 * 1024;

/** A sealed part, read piece by piece; every byte is checked before it is handed out. */
export class PartReader {
  readonly head: PartHead;
  readonly #source: ByteSource;
  /** The whole verified body, where it is small. */
  #whole: Promise<Uint8Array> | undefined;

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

  /**
   * The bytes of some ranges of one section, in the order asked, in as few reads as it takes. Ranges
   * that start at a whole word give bytes that do so too. Throws `IndexCorrupt` when a range lies
   * outside the section or a block that it touches is damaged.
   */
  async read(section: number, ranges: readonly Range[]): Promise<Uint8Array[]> {
    const base = this.head.starts[section] ?? 0;
    const length = this.lengthOf(section);
    const inBody = ranges.map(([start, end]): Range => {
      if (start < 0 || end < start || end > length) throw new IndexCorrupt('out of range');
      return [base + start, base + end];
    });
    if (this.head.bodyBytes <= WHOLE) {
      const whole = await this.#readWhole();
      return inBody.map(([start, end]) => whole.subarray(start, end));
    }
    const runs = coalesce(inBody, this.head.bodyBytes);
    const read = await Promise.all(runs.map((run) => this.#readRun(run)));
    return inBody.map(([start, end]) => cut(runs, read, start, end));
  }

  /** A whole section. */
  async readAll(section: number): Promise<Uint8Array> {
    const [bytes] = await this.read(section, [[0, this.lengthOf(section)]]);
    return bytes ?? new Uint8Array();
  }

  #readWhole(): Promise<Uint8Array> {
    this.#whole ??= this.#readRun([0, this.head.bodyBytes]);
    return this.#whole;
  }

  /** Whole blocks, verified. */
  async #readRun([start, end]: Range): Promise<Uint8Array> {
    const { headBytes, sums } = this.head;
    const words = asWords(await readExactly(this.#source, headBytes + start, headBytes + end));
    for (let from = start; from < end; from += BLOCK) {
      const at = (from - start) / 4;
      const block = words.subarray(at, at + BLOCK / 4);
      if (checksum(block, from / BLOCK) !== sums[from / BLOCK])
        throw new IndexCorrupt('damaged block');
    }
    return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  }
}

function cut(runs: readonly Range[], read: readonly Uint8Array[], start: number, end: number) {
  if (start === end) return new Uint8Array();
  const at = runOf(runs, start);
  const base = runs[at]?.[0] ?? 0;
  return (read[at] ?? new Uint8Array()).subarray(start - base, end - base);
}
