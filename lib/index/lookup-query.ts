import { LOOKUP_SECTIONS } from './lookup-grams';
import { type Conjunction, planExact, planTypo, QUERY_UNITS } from './lookup-plan';
import { normaliseName } from './normalise';
import type { PartReader } from './part-reader';
import { intersect } from './postings';
import type { Range } from './ranges';
import { RowTable } from './row-table';

/** Lists that are intersected for one conjunction: the shortest ones; the rest would hardly tell more. */
const LISTS = 5;

/** Answers which entries may have a name that a typed text means. */
export class LookupIndex {
  readonly #part: PartReader;
  readonly #table: RowTable;

  constructor(part: PartReader) {
    this.#part = part;
    this.#table = new RowTable(part, LOOKUP_SECTIONS);
  }

  /**
   * At most `limit` candidates for a typed text (raw): those that may begin with it first, then those
   * that may contain it, may be spelled by it as initials, or may be within one typo of it; each group
   * in the order of ordinals. When fewer than `limit` come back, none is missing.
   */
  async candidates(text: string, limit: number): Promise<number[]> {
    const query = normaliseName(text).slice(0, QUERY_UNITS);
    const found = new Set<number>();
    await this.#run(planExact(query), limit, found);
    if (found.size < limit) await this.#run(planTypo(query), limit, found);
    return [...found];
  }

  async #run(plan: readonly Conjunction[], limit: number, found: Set<number>): Promise<void> {
    const places = await this.#places([...new Set(plan.flat())]);
    const chosen = plan.flatMap((grams) => {
      const lists = [...new Set(grams)].map((gram) => places.get(gram));
      return lists.every((list) => list !== undefined) ? [shortest(lists)] : [];
    });
    const lists = await this.#lists([...new Set(chosen.flat())]);
    for (const conjunction of chosen) {
      for (const ordinal of intersect(conjunction.map((list) => lists.get(list) as Uint8Array))) {
        if (found.size >= limit) return;
        found.add(ordinal);
      }
    }
  }

  /** Where the list of each gram lies; a gram that no name has is missing. */
  async #places(grams: readonly number[]): Promise<Map<number, Range>> {
    const runs = await this.#table.find(grams);
    const places = new Map<number, Range>();
    runs.forEach(([gram, start = 0, bytes = 0]) => {
      if (gram !== undefined) places.set(gram, [start, start + bytes]);
    });
    return places;
  }

  async #lists(ranges: readonly Range[]): Promise<Map<Range, Uint8Array>> {
    const lists = await this.#part.read(LOOKUP_SECTIONS.postings, ranges);
    return new Map(ranges.map((range, at) => [range, lists[at] ?? new Uint8Array()]));
  }
}

const shortest = (lists: readonly Range[]): Range[] =>
  [...lists].sort((a, b) => a[1] - a[0] - (b[1] - b[0])).slice(0, LISTS);
