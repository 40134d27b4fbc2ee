import { checksum } from '../store/checksum';
import {
  BLOCK,
  type BuildStamp,
  HEAD,
  layOut,
  MAGIC,
  type PartBytes,
  type PartKind,
  type PartLayout,
  versionAndKind,
} from './part-layout';

/** A part being built: its size is known first, its sections are filled in place, then it is sealed. */
export class PartWriter {
  readonly #kind: PartKind;
  readonly #lengths: readonly number[];
  readonly #layout: PartLayout;
  readonly #buffer: ArrayBuffer;

  constructor(kind: PartKind, lengths: readonly number[]) {
    this.#kind = kind;
    this.#lengths = lengths;
    this.#layout = layOut(lengths);
    this.#buffer = new ArrayBuffer(this.#layout.headBytes + this.#layout.bodyBytes);
  }

  /** The bytes of a section, to be written in place. */
  bytes(section: number): Uint8Array {
    const start = this.#layout.headBytes + (this.#layout.starts[section] ?? 0);
    return new Uint8Array(this.#buffer, start, this.#lengths[section] ?? 0);
  }

  /** A section whose length is a whole number of words. */
  words(section: number): Uint32Array {
    const { byteOffset, byteLength } = this.bytes(section);
    return new Uint32Array(this.#buffer, byteOffset, byteLength / 4);
  }

  /** Write head and checksums. The part must not be changed afterwards. */
  seal(build: BuildStamp): PartBytes {
    const { headBytes, blocks } = this.#layout;
    const head = new Uint32Array(this.#buffer, 0, headBytes / 4);
    head[HEAD.magic] = MAGIC;
    head[HEAD.versionAndKind] = versionAndKind(this.#kind);
    head[HEAD.bytes] = this.#buffer.byteLength;
    head[HEAD.entries] = build.entries;
    head[HEAD.stamp] = build.stamp;
    head[HEAD.sections] = this.#lengths.length;
    head.set(this.#lengths, HEAD.lengths);
    const sums = HEAD.lengths + this.#lengths.length;
    for (let block = 0; block < blocks; block++) head[sums + block] = this.#sumOf(block);
    head[HEAD.checksum] = checksum(head);
    return new Uint8Array(this.#buffer);
  }

  #sumOf(block: number): number {
    const start = this.#layout.headBytes + block * BLOCK;
    const end = Math.min(start + BLOCK, this.#buffer.byteLength);
    return checksum(new Uint32Array(this.#buffer, start, (end - start) / 4), block);
  }
}
