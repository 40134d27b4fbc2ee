import { KeyIndex, KeysBuilder } from '../../../lib/index/keys';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { inventedTerms, KEYS_AN_ENTRY, listsOf } from '../data/list';
import { askedKeys } from '../data/questions';
import type { Measure } from '../harness/row';
import { buildSamples, samplesOf, WARM } from '../harness/timing';

function build(keys: readonly string[]): Uint8Array {
  const builder = new KeysBuilder();
  for (const [ordinal, own] of listsOf(keys, KEYS_AN_ENTRY).entries()) builder.add(ordinal, own);
  return builder.finish({ entries: keys.length / KEYS_AN_ENTRY, stamp: 1 });
}

/** Build, memory and probe of the identifiers. */
export const measureKeys: Measure = async (size) => {
  const keys = inventedTerms(size, 'keys');
  const asked = askedKeys(keys, KEYS_AN_ENTRY);
  const { samples: builds, built: bytes } = await buildSamples(size, () => build(keys));
  const index = new KeyIndex(await PartReader.open(bytesSource(bytes), 'keys'));
  const probe = async (): Promise<Set<number>> => {
    const found = new Set<number>();
    await index.nominate(asked.keys, found);
    return found;
  };
  const found = await probe();
  if (!asked.entries.every((entry) => found.has(entry)))
    throw new Error('a listed identifier is not found');
  return [
    { operation: 'build-keys', unit: 'ms', samples: builds },
    { operation: 'memory-keys', unit: 'B', samples: [bytes.length] },
    { operation: 'probe', unit: 'ms', samples: await samplesOf(probe, WARM) },
  ];
};
