import { buildLookup, LookupIndex } from '../../../lib/index/lookup';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import '../../packaged-tables';
import { joinedOf } from '../../unit/index/support';
import { inventedTerms, listsOf, NAMES_AN_ENTRY } from '../data/list';
import { queriesOf, WAYS, type Way } from '../data/queries';
import type { Figure, Measure } from '../harness/row';
import { buildSamples, samplesOf, WARM } from '../harness/timing';

/** Results that the popup asks for. */
const LIMIT = 400;

function build(names: readonly string[]): Uint8Array {
  const lists = listsOf(names, NAMES_AN_ENTRY);
  return buildLookup(joinedOf(lists), [0, 0, 0], { entries: lists.length, stamp: 1 });
}

/** One way to type; how many queries brought the entry that they were made of is said beside it. */
async function figureOf(way: Way, index: LookupIndex, names: readonly string[]): Promise<Figure> {
  const queries = queriesOf(way, names);
  let met = 0;
  for (const { text, entry } of queries)
    if (new Set(await index.candidates(text, LIMIT)).has(entry)) met++;
  const ask = (round: number) =>
    index.candidates(queries[round % queries.length]?.text ?? '', LIMIT);
  const figure: Figure = { operation: way, unit: 'ms', samples: await samplesOf(ask, WARM) };
  const note = `found ${met} of ${queries.length}`;
  return met === queries.length ? figure : { ...figure, note };
}

/** Build, memory and the ways to search names as one types. */
export const measureLookup: Measure = async (size) => {
  const names = inventedTerms(size, 'names');
  const { samples: builds, built: bytes } = await buildSamples(size, () => build(names));
  const index = new LookupIndex(await PartReader.open(bytesSource(bytes), 'lookup'));
  const figures: Figure[] = [
    { operation: 'build-lookup', unit: 'ms', samples: builds },
    { operation: 'memory-lookup', unit: 'B', samples: [bytes.length] },
  ];
  for (const way of WAYS) figures.push(await figureOf(way, index, names));
  return figures;
};
