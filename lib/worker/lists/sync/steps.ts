import { buildPart, type Sources } from '../../../index/build';
import { IndexCorrupt } from '../../../index/corrupt';
import { PartReader } from '../../../index/part-reader';
import { openStack } from '../../../index/part-stack';
import { type Folded, type Plan, planBuild } from '../../../index/plan';
import { RunBuilder, type RunParts } from '../../../index/run';
import { blobSource, bytesSource } from '../../../index/source';
import { storedPart } from '../../../index/stored-part';
import type { Taken } from '../../../index/taken';
import type { RunPart } from '../../../store/chunks';
import { ChunksMissing } from '../../../store/chunks';
import { openIndexPart, putIndexPart } from '../../../store/indexes';
import { dropRuns, putRun, readRun } from '../../../store/runs';
import { forgetSegment, readSegmentChunks } from '../../../store/segments';
import { INDEX_PARTS, type IndexPart } from '../../../store/tables';
import type { Run } from './run';

/** The index that is live, with the fold that it was made of. */
export interface LiveIndex extends Folded {
  /** Its generation. */
  id: string;
}

/** A generation on its way. */
export interface Building extends Folded {
  id: string;
}

/**
 * Make the index of a generation, a part a step; a part that an earlier run of the same generation has
 * made is not made again. What can be taken over from the live index is. When anything that is taken over
 * turns out to be damaged, all is made anew from the stored pages. Throws `ChunksMissing` when those are
 * not there.
 */
export async function makeIndex(
  run: Run,
  building: Building,
  live: LiveIndex | null,
): Promise<void> {
  try {
    await makeParts(run, building, live);
  } catch (error) {
    if (!(error instanceof IndexCorrupt)) throw error;
    await dropRuns(building.segments);
    await makeParts(run, building, null);
  }
  await dropRuns(building.segments);
}

async function makeParts(run: Run, building: Building, live: LiveIndex | null): Promise<void> {
  const plan = planBuild(building, live);
  for (const [at, kind] of INDEX_PARTS.entries()) {
    if (!(await isMade(building.id, kind, plan))) {
      const sources = await sourcesOf(run, kind, building, plan, live?.id);
      const blob = await buildPart(kind, plan, building.fold, sources);
      await putIndexPart(building.id, kind, await storedPart(blob, kind));
    }
    await run.step({ step: 'index', done: at + 1, of: INDEX_PARTS.length });
  }
}

/** Is the part there, in the present format and of the same state? */
async function isMade(id: string, kind: IndexPart, { build }: Plan): Promise<boolean> {
  const blob = await openIndexPart(id, kind);
  const part = blob && (await openStack(blobSource(blob), kind).catch(() => null));
  return part?.build.stamp === build.stamp && part.build.entries === build.entries;
}

/** What a part is made of; of the ids part, nothing. */
async function sourcesOf(
  run: Run,
  kind: IndexPart,
  { segments, fold }: Building,
  plan: Plan,
  liveId: string | undefined,
): Promise<Sources> {
  if (kind === 'ids') return { runs: () => [], live: null };
  async function* runs(): AsyncGenerator<Taken> {
    for (const number of plan.runs) {
      const [first, end] = [fold.starts[number] ?? 0, fold.starts[number + 1] ?? 0];
      const bytes = await runOf(run, segments[number] ?? '', end - first, kind as RunPart);
      const part = await PartReader.open(bytesSource(bytes), kind);
      yield { part, ordinals: plan.ordinals.subarray(first, end) };
      await run.tick();
    }
  }
  if (!plan.old || liveId === undefined) return { runs, live: null };
  const live = await openIndexPart(liveId, kind);
  if (!live) throw new IndexCorrupt('a part of the live index is missing');
  return { runs, live };
}

/**
 * A part of a segment's own index; where it is not stored, it is made of the segment's pages. Where they are
 * not whole, the segment is fetched again by the next look.
 */
async function runOf(run: Run, segment: string, records: number, part: RunPart) {
  const stored = await readRun(segment, part);
  if (stored) return stored;
  try {
    const made = await indexPages(run, segment, records);
    await putRun(segment, made);
    return made[part];
  } catch (error) {
    if (error instanceof ChunksMissing) await forgetSegment(segment);
    throw error;
  }
}

async function indexPages(run: Run, segment: string, records: number): Promise<RunParts> {
  const builder = new RunBuilder();
  for await (const entries of readSegmentChunks(segment, records)) {
    for (const entry of entries) builder.add(entry);
    await run.tick();
  }
  return builder.finish();
}
