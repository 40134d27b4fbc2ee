import type { PartBuilder } from '../../../lib/index/located';
import type { BuildStamp, PartBytes, PartKind } from '../../../lib/index/part-layout';
import { PartReader } from '../../../lib/index/part-reader';
import { openStack, type PartStack } from '../../../lib/index/part-stack';
import { bytesSource } from '../../../lib/index/source';
import type { Taken, TakenParts } from '../../../lib/index/taken';
import { SEGMENT_ENTRIES } from './list';

interface Making {
  builder: () => PartBuilder;
  /** Add the entries from `first` to below `end`. */
  fill: (builder: PartBuilder, first: number, end: number) => void;
  merge: (taken: TakenParts, build: BuildStamp) => Promise<PartBytes>;
}

const open = (bytes: PartBytes, kind: PartKind): Promise<PartReader> =>
  PartReader.open(bytesSource(bytes), kind);

/** One part of a list that was never published before: of each segment by itself, then of all of them. */
export async function buildPart(
  kind: PartKind,
  entries: number,
  { builder, fill, merge }: Making,
): Promise<{ stack: PartStack; bytes: number }> {
  const runs: Taken[] = [];
  for (let first = 0; first < entries; first += SEGMENT_ENTRIES) {
    const end = Math.min(first + SEGMENT_ENTRIES, entries);
    const own = builder();
    fill(own, first, end);
    const part = await open(own.finish({ entries: end - first, stamp: 0 }), kind);
    runs.push({ part, ordinals: Uint32Array.from({ length: end - first }, (_, at) => first + at) });
  }
  const bytes = await merge({ runs: () => runs, old: [] }, { entries, stamp: 1 });
  return { stack: await openStack(bytesSource(bytes), kind), bytes: bytes.length };
}
