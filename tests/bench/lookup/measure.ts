import { inventedTerms } from '../data/list';
import { type Query, queriesOf, WAYS, type Way } from '../data/queries';
import type { Figure } from '../harness/row';
import type { Measure } from '../harness/task';
import { bytesInUse, FEW, samplesOf, timeOf, WARM } from '../harness/timing';

/** Entries that answer a typed text, up to `LIMIT`; a way that the contender does not know is absent. */
type Find = (text: string) => Promise<Iterable<number>> | Iterable<number>;
export type Finder = Partial<Record<Way, Find>> & { bytes?: number };

/** Results asked of those that can stop early. */
export const LIMIT = 400;
/** Above this one build is enough. */
const REPEATED = 20_000;

/** How many queries brought the entry that they were made of. */
async function met(find: Find, queries: readonly Query[]): Promise<number> {
  let count = 0;
  for (const { text, entry } of queries) if (new Set(await find(text)).has(entry)) count++;
  return count;
}

async function figureOf(way: Way, find: Find, queries: readonly Query[]): Promise<Figure> {
  const count = await met(find, queries);
  const samples = await samplesOf(
    (round) => find(queries[round % queries.length]?.text ?? ''),
    WARM,
  );
  const figure: Figure = { operation: way, unit: 'ms', samples };
  return count === queries.length
    ? figure
    : { ...figure, note: `found ${count} of ${queries.length}` };
}

/** Build, memory and the ways to search of one contender. */
export const measureFinder =
  (build: (names: readonly string[]) => Promise<Finder> | Finder): Measure =>
  async (size) => {
    const names = inventedTerms(size, 'names');
    const builds = size <= REPEATED ? await samplesOf(() => build(names), FEW) : [];
    const before = bytesInUse();
    let finder: Finder = {};
    builds.push(
      await timeOf(async () => {
        finder = await build(names);
      }),
    );
    const held = Math.max(0, bytesInUse() - before);
    const figures: Figure[] = [
      { operation: 'build-lookup', unit: 'ms', samples: builds },
      { operation: 'memory-lookup', unit: 'B', samples: [finder.bytes ?? held] },
    ];
    for (const way of WAYS) {
      const find = finder[way];
      if (find) figures.push(await figureOf(way, find, queriesOf(way, names)));
    }
    return figures;
  };
