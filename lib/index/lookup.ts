import { type IndexedEntry, type PartBuilder, PassesDiffer } from './located';
import { SLOT_BITS, visitGrams } from './lookup-grams';
import type { BuildStamp, PartBytes } from './part-layout';
import { PartWriter } from './part-writer';
import { pushVarint, varintBytes } from './postings';
import { RowFiller } from './row-filler';

/**
 * Lookup part: for each gram of any name (`lookup-grams.ts`) the list of entries that have it, and rows
 * {gram, start of its list, bytes of its list}. Names short and long are all in.
 */
export const LOOKUP_SECTIONS = { directory: 0, rows: 1, postings: 2, width: 3 } as const;

const SLOTS = 2 ** SLOT_BITS;
const slotOf = (gram: number): number => gram >>> (32 - SLOT_BITS);

/**
 * The first pass adds up the bytes of every list, so that the second can write each list straight to
 * its place in one buffer of exactly the size needed. Neither holds a name.
 */
export class LookupBuilder implements PartBuilder {
  readonly #rows = new RowFiller(LOOKUP_SECTIONS.width);
  /** Last ordinal of each list, plus one: 0 is an empty list. */
  #last = new Uint32Array(SLOTS);
  /** First pass: bytes of each list. Second pass: where its next byte goes. */
  #place = new Uint32Array(SLOTS);
  #postings = new Uint8Array();
  #end = 0;

  measure({ ordinal, lookupNames }: IndexedEntry): void {
    for (const name of lookupNames)
      visitGrams(name, (gram) => {
        const distance = this.#distance(slotOf(gram), ordinal);
        if (distance > 0) this.#grow(slotOf(gram), varintBytes(distance));
      });
  }

  allocate(): void {
    for (let slot = 0; slot < SLOTS; slot++) if (this.#place[slot]) this.#rows.measure(1);
    this.#rows.allocate();
    for (let slot = 0; slot < SLOTS; slot++) {
      const bytes = this.#place[slot] as number;
      if (bytes === 0) continue;
      this.#rows.push((slot << (32 - SLOT_BITS)) >>> 0, this.#end, bytes);
      this.#place[slot] = this.#end;
      this.#end += bytes;
    }
    this.#postings = new Uint8Array(this.#end);
    this.#last.fill(0);
  }

  push({ ordinal, lookupNames }: IndexedEntry): void {
    for (const name of lookupNames)
      visitGrams(name, (gram) => {
        const slot = slotOf(gram);
        const distance = this.#distance(slot, ordinal);
        if (distance === 0) return;
        const at = this.#place[slot] as number;
        this.#place[slot] = pushVarint(this.#postings, at, distance);
      });
  }

  finish(build: BuildStamp): PartBytes {
    const part = new PartWriter('lookup', [...this.#rows.lengths(), this.#end]);
    const rows = part.words(LOOKUP_SECTIONS.rows);
    this.#rows.finish(part.words(LOOKUP_SECTIONS.directory), rows);
    for (let at = 0; at < rows.length; at += LOOKUP_SECTIONS.width) {
      const end = (rows[at + 1] as number) + (rows[at + 2] as number);
      if (this.#place[slotOf(rows[at] as number)] !== end) throw new PassesDiffer('other names');
    }
    part.bytes(LOOKUP_SECTIONS.postings).set(this.#postings);
    this.#last = new Uint32Array();
    this.#place = new Uint32Array();
    return part.seal(build);
  }

  /** From the last ordinal of a list to this one; 0 when it is the last one. */
  #distance(slot: number, ordinal: number): number {
    const distance = ordinal + 1 - (this.#last[slot] as number);
    this.#last[slot] = ordinal + 1;
    return distance;
  }

  #grow(slot: number, bytes: number): void {
    this.#place[slot] = (this.#place[slot] as number) + bytes;
  }
}
