import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIndex } from '../../../lib/index/open';
import { blobSource } from '../../../lib/index/stored-part';
import { INDEX_PARTS } from '../../../lib/store/database-tables';
import { build } from '../../unit/index/support';
import { inventedEntries, inventedTerms, KEYS_AN_ENTRY } from '../data/list';
import { askedKeys } from '../data/questions';
import { pageText } from '../data/text';
import type { Figure, Measure } from '../harness/row';
import { samplesOf, WARM } from '../harness/timing';

/** The text of a page with ten results, one of which names a listed institution. */
const PAGE = { units: 1000, planted: 1 };

/** Write parts as files, hand them to `work` as Blobs that read from disk, and remove them. */
async function withBlobs<T>(
  parts: Readonly<Record<string, BlobPart>>,
  work: (blobs: Record<string, Blob>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jianxun-bench-'));
  try {
    const blobs: Record<string, Blob> = {};
    for (const [name, part] of Object.entries(parts)) {
      writeFileSync(join(folder, name), new Uint8Array(await new Blob([part]).arrayBuffer()));
      blobs[name] = await openAsBlob(join(folder, name));
    }
    return await work(blobs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const figure = (samples: number[]): Figure => ({ operation: 'load', unit: 'ms', samples });

/** From files on disk to the first answer. */
export const measureLoad: Measure = async (size) => {
  const parts = build([...inventedEntries(size)]);
  const { keys, entries } = askedKeys(inventedTerms(size, 'keys'), KEYS_AN_ENTRY);
  const { text } = pageText(inventedTerms(size, 'names'), PAGE);
  return withBlobs(parts, async (blobs) => {
    const sources = INDEX_PARTS.map((kind) => [kind, blobSource(blobs[kind] ?? new Blob())]);
    const ask = () => openIndex(Object.fromEntries(sources)).nominate({ keys, texts: [text] });
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
