import { openIndex, type PartSources } from '../../../lib/index/open';
import { PART_KINDS } from '../../../lib/index/part-layout';
import { blobSource } from '../../../lib/index/source';
import { freshList, segmentsOf } from '../data/built-list';
import { inventedEntries, inventedTerms, KEYS_AN_ENTRY } from '../data/list';
import { askedKeys } from '../data/questions';
import { pageText } from '../data/text';
import type { Figure } from '../harness/row';
import type { Measure } from '../harness/task';
import { samplesOf, WARM } from '../harness/timing';
import { withBlobs } from './files';

/** The text of a page with ten results, one of which names a listed institution. */
const PAGE = { units: 1000, planted: 1 };

const sourcesOf = (blobs: Record<string, Blob>): PartSources =>
  Object.fromEntries(
    PART_KINDS.map((kind) => [kind, blobSource(blobs[kind] ?? new Blob())]),
  ) as PartSources;

const figure = (samples: number[]): Figure => ({ operation: 'load', unit: 'ms', samples });

const measure: Measure = async (size) => {
  const { parts } = await freshList(segmentsOf(inventedEntries(size)));
  const { keys, entries } = askedKeys(inventedTerms(size, 'keys'), KEYS_AN_ENTRY);
  const { text } = pageText(inventedTerms(size, 'names'), PAGE);
  return withBlobs(parts, async (blobs) => {
    const ask = () => openIndex(sourcesOf(blobs)).nominate({ keys, texts: [text] });
    const found = await ask();
    if (!entries.every((entry) => found.includes(entry))) throw new Error('an entry is not found');
    const whole = await samplesOf(
      () => Promise.all([blobs.keys?.arrayBuffer(), blobs.names?.arrayBuffer()]),
      WARM,
    );
    return [
      figure(await samplesOf(ask, WARM)),
      { ...figure(whole), contender: 'Blob read of both parts whole', side: 'limit' },
    ];
  });
};

export default measure;
