import { normaliseName } from '../text/normalise';
import { LOOKUP_SECTIONS } from './lookup-grams';
import { type Conjunction, planExact, planTypo, QUERY_UNITS } from './lookup-plan';
import { asWords } from './part-head';
import { type Level, listOrdinal, type PartStack } from './part-stack';
import { intersect, type PostingList, skipsOf, toFirstSkip } from './postings';
import type { Range } from './ranges';
import { RowTable } from './row-table';
import { GONE } from './taken';

/** Lists that are intersected for one conjunction: the shortest ones; the rest would hardly tell more. */
const LISTS = 5;

/** Answers which entries may have a name that a typed text means. */
export class LookupIndex {
  readonly #levels: LookupLevel[];

  constructor({ levels }: PartStack) {
    this.#levels = levels.map((level) => new LookupLevel(level));
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
    const answers = await Promise.all(this.#levels.map((level) => level.ask(plan)));
    for (const conjunction of plan.keys()) {
      const each = answers.map((answer) => answer[conjunction] ?? NOTHING);
      for (const ordinal of each.length === 1 ? (each[0] ?? NOTHING) : inOrder(each)) {
        if (found.size >= limit) return;
        found.add(ordinal);
      }
    }
  }
}

const NOTHING: Iterable<number> = [];

/** Rising numbers of several sources as one. */
function* inOrder(sources: readonly Iterable<number>[]): Generator<number> {
  const open = sources.map((source) => source[Symbol.iterator]());
  const next = open.map((each) => each.next());
  for (;;) {
    let least = -1;
    for (const [at, { done, value }] of next.entries())
      if (!done && (least < 0 || value < (next[least]?.value as number))) least = at;
    const source = open[least];
    if (!source) return;
    yield next[least]?.value as number;
    next[least] = source.next();
  }
}

/** The lists of one level. */
class LookupLevel {
  readonly #level: Level;
  readonly #table: RowTable;

  constructor(level: Level) {
    this.#level = level;
    this.#table = new RowTable(level.part, LOOKUP_SECTIONS);
  }

  /** For each conjunction the ordinals of its entries, rising, found only as far as they are taken. */
  async ask(plan: readonly Conjunction[]): Promise<Iterable<number>[]> {
    const places = await this.#places([...new Set(plan.flat())]);
    const chosen = plan.map((grams) => {
      const lists = [...new Set(grams)].map((gram) => places.get(gram));
      return lists.every((list) => list !== undefined) ? shortest(lists) : [];
    });
    const lists = await this.#lists([...new Set(chosen.flat())]);
    return chosen.map((ranges) =>
      this.#ordinals(ranges.map((range) => lists.get(range) as PostingList)),
    );
  }

  *#ordinals(lists: readonly PostingList[]): Generator<number> {
    for (const own of intersect(lists)) {
      const ordinal = listOrdinal(this.#level, own);
      if (ordinal !== GONE) yield ordinal;
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

  async #lists(ranges: readonly Range[]): Promise<Map<Range, PostingList>> {
    const { postings, skips } = LOOKUP_SECTIONS;
    const reading = this.#level.part.reading();
    for (const [start, end] of ranges) {
      reading.need(postings, start, end);
      reading.need(skips, ...skipsOf(start, end));
    }
    await reading.load();
    const listOf = ([start, end]: Range): PostingList => ({
      bytes: reading.bytes(postings, start, end),
      skips: asWords(reading.bytes(skips, ...skipsOf(start, end))),
      first: toFirstSkip(start),
    });
    return new Map(ranges.map((range) => [range, listOf(range)]));
  }
}

const shortest = (lists: readonly Range[]): Range[] =>
  [...lists].sort((a, b) => a[1] - a[0] - (b[1] - b[0])).slice(0, LISTS);
