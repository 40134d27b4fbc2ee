import type { ParsedRecord } from '../list/fold';
import { hash64 } from '../schema/hash64';

/** The page number of a segment's summary. */
export const SUMMARY = -1;

/**
 * What a fold needs of a segment without reading its records: of each record its id, whether it puts,
 * and the hash of its line for the digest (as two 32-bit halves). 64 pages shrink to one row.
 */
export interface Summary {
  ids: string[];
  puts: (0 | 1)[];
  sums: number[];
}

/** Collects the summary while the records go by. */
export class Summarising {
  readonly #summary: Summary = { ids: [], puts: [], sums: [] };

  get size(): number {
    return this.#summary.ids.length;
  }

  add({ id, line, entry }: ParsedRecord): void {
    this.#summary.ids.push(id);
    this.#summary.puts.push(entry ? 1 : 0);
    this.#summary.sums.push(...(entry ? hash64(line) : [0, 0]));
  }

  text(): string {
    return JSON.stringify(this.#summary);
  }
}
