import type { Entry } from '../../../lib/domain/entry';
import { termsOf } from '../../../lib/index/nominate';
import { inventedEntries } from '../data/list';
import type { Measure } from '../harness/task';
import { FEW, samplesOf } from '../harness/timing';
import { withBlobs } from './files';

type Build = (entries: readonly Entry[]) => unknown;

const read = async (blob: Blob | undefined): Promise<Entry[]> =>
  (await (blob?.text() ?? '')).split('\n').map((line) => JSON.parse(line) as Entry);

const measureRows =
  (build: Build): Measure =>
  async (size) => {
    const lines: string[] = [];
    for (const entry of inventedEntries(size)) lines.push(JSON.stringify(entry));
    const rows = new TextEncoder().encode(lines.join('\n'));
    return withBlobs({ rows }, async (blobs) => {
      const samples = await samplesOf(async () => build(await read(blobs.rows)), FEW);
      return [{ operation: 'load', unit: 'ms', samples }];
    });
  };

/** All rows are parsed and entered under every identifier and name. */
export const map = measureRows((entries) => {
  const rows = new Map<string, Entry>();
  for (const entry of entries) {
    const { keys, names } = termsOf(entry);
    for (const term of [...keys, ...names]) rows.set(term, entry);
  }
  return rows.size;
});

/** All rows are parsed, and no more. */
export const parsed = measureRows((entries) => entries.length);
