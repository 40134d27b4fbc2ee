import type { Entry } from '../../../lib/domain/entry';
import { buildPart } from '../../../lib/index/build';
import { PART_KINDS, type PartKind } from '../../../lib/index/part-layout';
import { PartReader } from '../../../lib/index/part-reader';
import { type Folded, type Plan, planBuild } from '../../../lib/index/plan';
import { bytesSource } from '../../../lib/index/source';
import type { Taken } from '../../../lib/index/taken';
import type { RunPart } from '../../../lib/store/chunks';
import { foldedOf, type Segment, segmentOf } from '../../unit/index/support';
import { SEGMENT_ENTRIES } from './list';

/** The index of a list with what it was made of, and how long each part took. */
export interface BuiltList extends Folded {
  parts: Record<PartKind, Blob>;
  ms: Record<PartKind, number>;
}

/** A list's segments of the usual size, each with its own index. */
export function segmentsOf(entries: Iterable<Entry>): Segment[] {
  const segments: Segment[] = [];
  let records: Entry[] = [];
  for (const entry of entries) {
    records.push(entry);
    if (records.length < SEGMENT_ENTRIES) continue;
    segments.push(segmentOf(`s${segments.length}`, records));
    records = [];
  }
  if (records.length > 0) segments.push(segmentOf(`s${segments.length}`, records));
  return segments;
}

async function runsOf(
  kind: PartKind,
  segments: readonly Segment[],
  { fold: { starts } }: Folded,
  plan: Plan,
): Promise<Taken[]> {
  if (kind === 'ids') return [];
  return Promise.all(
    plan.runs.map(async (number) => {
      const bytes = segments[number]?.run[kind as RunPart] ?? new Uint8Array();
      const part = await PartReader.open(bytesSource(bytes), kind);
      return { part, ordinals: plan.ordinals.subarray(starts[number], starts[number + 1]) };
    }),
  );
}

/** All four parts of `segments`: merged from the live list's, or anew. */
export async function buildList(
  segments: readonly Segment[],
  folded: Folded,
  live: BuiltList | null,
): Promise<BuiltList> {
  const plan = planBuild(folded, live);
  const parts: Partial<BuiltList['parts']> = {};
  const ms: Partial<BuiltList['ms']> = {};
  for (const kind of PART_KINDS) {
    const runs = await runsOf(kind, segments, folded, plan);
    const sources = { runs: () => runs, live: live?.parts[kind] ?? null };
    const start = performance.now();
    parts[kind] = await buildPart(kind, plan, folded.fold, sources);
    ms[kind] = performance.now() - start;
  }
  return { ...folded, parts: parts as BuiltList['parts'], ms: ms as BuiltList['ms'] };
}

/** A list that was never published before. */
export function freshList(segments: readonly Segment[]): Promise<BuiltList> {
  return buildList(segments, foldedOf(segments), null);
}
