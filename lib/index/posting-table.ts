import { LOOKUP_SECTIONS, SLOT_BITS } from './lookup-grams';
import type { BuildStamp, PartBytes } from './part-layout';
import { PartWriter } from './part-writer';
import { pushVarint, STRIDE, skipCount, varintBytes } from './postings';
import { RowList } from './row-list';

const SLOTS = 2 ** SLOT_BITS;
export const slotOf = (gram: number): number => gram >>> (32 - SLOT_BITS);
const gramOfSlot = (slot: number): number => (slot << (32 - SLOT_BITS)) >>> 0;

/** Does a stride begin behind `start` and at `end` or before it? Then what comes next is behind its skip. */
const isAcross = (start: number, end: number): boolean =>
  Math.floor(start / STRIDE) !== Math.floor(end / STRIDE);

/** The postings of two passes differ: the buffer was made for others. */
export class PassesDiffer extends Error {
  override name = 'PassesDiffer';
}

/**
 * Writes the lookup part in two passes over the same postings, of each slot in rising order: all are
 * measured, room is made, all are pushed, each straight to its place in the finished part.
 */
export class PostingTable {
  /** Last ordinal of each list, plus one: 0 is an empty list. */
  readonly #last = new Uint32Array(SLOTS);
  /** First pass: bytes of each list. Second pass: where its next byte goes. */
  readonly #place = new Uint32Array(SLOTS);
  readonly #rows = new RowList(LOOKUP_SECTIONS.width);
  #part: PartWriter | undefined;
  #postings: Uint8Array = new Uint8Array();
  #skips: Uint32Array = new Uint32Array();

  /** Gives false for a posting that its list has as the last one already: it counts once. */
  measure(slot: number, ordinal: number): boolean {
    const distance = ordinal + 1 - (this.#last[slot] as number);
    if (distance === 0) return false;
    this.#last[slot] = ordinal + 1;
    this.#place[slot] = (this.#place[slot] as number) + varintBytes(distance);
    return true;
  }

  /** `measure` for the first `count` of some rising ordinals. */
  measureList(slot: number, ordinals: Uint32Array, count: number): void {
    let last = this.#last[slot] as number;
    let bytes = 0;
    for (let at = 0; at < count; at++) {
      const next = (ordinals[at] as number) + 1;
      if (next === last) continue;
      bytes += varintBytes(next - last);
      last = next;
    }
    this.#last[slot] = last;
    this.#place[slot] = (this.#place[slot] as number) + bytes;
  }

  allocate(): void {
    let end = 0;
    for (let slot = 0; slot < SLOTS; slot++) {
      const bytes = this.#place[slot] as number;
      if (bytes === 0) continue;
      this.#rows.push(gramOfSlot(slot), end, bytes);
      this.#place[slot] = end;
      end += bytes;
    }
    this.#part = new PartWriter('lookup', [...this.#rows.lengths(), end, skipCount(end) * 4]);
    this.#postings = this.#part.bytes(LOOKUP_SECTIONS.postings);
    this.#skips = this.#part.words(LOOKUP_SECTIONS.skips);
    this.#last.fill(0);
  }

  push(slot: number, ordinal: number): void {
    const distance = ordinal + 1 - (this.#last[slot] as number);
    if (distance === 0) return;
    this.#last[slot] = ordinal + 1;
    const start = this.#place[slot] as number;
    const end = pushVarint(this.#postings, start, distance);
    if (isAcross(start, end)) this.#skips[Math.floor(end / STRIDE)] = ordinal;
    this.#place[slot] = end;
  }

  /** `push` for the first `count` of some rising ordinals. */
  pushList(slot: number, ordinals: Uint32Array, count: number): void {
    let last = this.#last[slot] as number;
    let end = this.#place[slot] as number;
    for (let at = 0; at < count; at++) {
      const next = (ordinals[at] as number) + 1;
      if (next === last) continue;
      const start = end;
      end = pushVarint(this.#postings, start, next - last);
      last = next;
      if (isAcross(start, end)) this.#skips[Math.floor(end / STRIDE)] = next - 1;
    }
    this.#last[slot] = last;
    this.#place[slot] = end;
  }

  /** Throws `PassesDiffer` when a list did not come out as it was measured. */
  seal(build: BuildStamp): PartBytes {
    if (!this.#part) throw new PassesDiffer('nothing was allocated');
    const rows = this.#part.words(LOOKUP_SECTIONS.rows);
    this.#rows.finish(this.#part.words(LOOKUP_SECTIONS.directory), rows);
    for (let at = 0; at < rows.length; at += LOOKUP_SECTIONS.width) {
      const end = (rows[at + 1] as number) + (rows[at + 2] as number);
      if (this.#place[slotOf(rows[at] as number)] !== end) throw new PassesDiffer('other names');
    }
    return this.#part.seal(build);
  }
}
