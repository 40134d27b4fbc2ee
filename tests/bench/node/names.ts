import { buildNames, NameIndex } from '../../../lib/index/names';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { joinedOf, made } from '../../unit/index/support';
import { inventedTerms, listsOf, NAMES_AN_ENTRY } from '../data/list';
import { pageText } from '../data/text';
import type { Figure, Measure } from '../harness/row';
import { buildSamples, samplesOf, WARM } from '../harness/timing';

const build = (names: readonly string[]): Uint8Array => {
  const lists = listsOf(names, NAMES_AN_ENTRY);
  return made(buildNames(joinedOf(lists), { entries: lists.length, stamp: 1 }));
};

/** The numbers of the entries that have one of the names. */
const entriesOf = (names: readonly string[], wanted: ReadonlySet<string>): Set<number> =>
  new Set(names.flatMap((name, at) => (wanted.has(name) ? [Math.floor(at / NAMES_AN_ENTRY)] : [])));

/** Reading the text at all: what every scan must do at least. */
async function readingAlone(text: string): Promise<Figure> {
  let sum = 0;
  const samples = await samplesOf(() => {
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }, WARM);
  if (sum === 0) throw new Error('an empty text');
  return { operation: 'scan', contender: 'charCodeAt sum', side: 'limit', unit: 'ms', samples };
}

/** Build, memory and scan of the names. */
export const measureNames: Measure = async (size) => {
  const names = inventedTerms(size, 'names');
  const { text, planted } = pageText(names);
  const { samples: builds, built: bytes } = await buildSamples(size, () => build(names));
  const index = new NameIndex(await PartReader.open(bytesSource(bytes), 'names'));
  const scan = async (): Promise<Set<number>> => {
    const found = new Set<number>();
    await index.nominate([text], found);
    return found;
  };
  const found = await scan();
  for (const entry of entriesOf(names, planted))
    if (!found.has(entry)) throw new Error(`entry ${entry} is not found`);
  return [
    { operation: 'build-names', unit: 'ms', samples: builds },
    { operation: 'memory-names', unit: 'B', samples: [bytes.length] },
    { operation: 'scan', unit: 'ms', samples: await samplesOf(scan, WARM) },
    await readingAlone(text),
  ];
};
