import type { IndexedEntry, PartBuilder } from './located';
import { visitGrams } from './lookup-grams';
import type { BuildStamp, PartBytes } from './part-layout';
import { PostingTable, slotOf } from './posting-table';

/** Makes the lookup part of the entries of one segment. */
export class LookupBuilder implements PartBuilder {
  readonly #table = new PostingTable();
  /** Pairs {slot, ordinal} as they were measured. */
  #postings = new Uint32Array(1024);
  #end = 0;

  add({ ordinal, lookupNames }: IndexedEntry): void {
    const visit = (gram: number): void => this.#note(slotOf(gram), ordinal);
    for (const name of lookupNames) visitGrams(name, visit);
  }

  #note(slot: number, ordinal: number): void {
    if (!this.#table.measure(slot, ordinal)) return;
    if (this.#end === this.#postings.length) {
      const postings = this.#postings;
      this.#postings = new Uint32Array(postings.length * 2);
      this.#postings.set(postings);
    }
    this.#postings[this.#end++] = slot;
    this.#postings[this.#end++] = ordinal;
  }

  finish(build: BuildStamp): PartBytes {
    this.#table.allocate();
    for (let at = 0; at < this.#end; at += 2)
      this.#table.push(this.#postings[at] as number, this.#postings[at + 1] as number);
    return this.#table.seal(build);
  }
}
