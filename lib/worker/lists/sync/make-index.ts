import { dayOf } from '../../../domain/day';
import type { Entry } from '../../../domain/entry';
import type { Held } from '../../../domain/lookup';
import { IndexBuilder, stampOf } from '../../../index/build';
import { COVERAGE, heldOf } from '../../../index/coverage';
import { CROWDED } from '../../../index/crowding';
import type { BuildStamp, PartBytes } from '../../../index/part';
import { PartReader } from '../../../index/part-reader';
import { blobSource, storedPart } from '../../../index/stored-part';
import { INDEX_PARTS, type IndexPart } from '../../../store/database-tables';
import { forgetTries, openIndexPart, putIndexPart } from '../../../store/lists';
import { type StoredFold, visitLive } from '../../../store/stored-fold';
import type { SyncRun } from './run';
import type { ShownSample } from './shown-sample';

/** A generation on its way, with the fold of its segments. */
export interface Building {
  id: string;
  segments: readonly string[];
  fold: StoredFold;
  /** An earlier run began with it. */
  isResumed?: boolean;
}

/** Facts about a list that making its index gives. */
export interface MadeIndex {
  /** Rows that nominate no entry, since `ALIKE_CAP` rows before them have the same name or key. */
  crowded: number;
  holds: Held;
}

/**
 * Makes the index of a generation from its stored records. Each part is a step; a part that an earlier run of this
 * generation made is kept. All records go by once, unless nothing but the ids part is missing and no sample is wanted.
 * Throws `ChunksMissing` when records are not there.
 */
export async function makeIndex(
  run: SyncRun,
  { id, segments, fold, isResumed }: Building,
  sample?: ShownSample,
): Promise<MadeIndex> {
  const stamp = stampOf(segments, fold);
  const missing: IndexPart[] = [];
  for (const kind of INDEX_PARTS) if (!(await isMade(id, kind, stamp))) missing.push(kind);
  const builder = new IndexBuilder(fold, stamp, dayOf(run.now));
  if (sample || missing.some((kind) => kind !== 'ids')) {
    const visit = (number: number, entry: Entry | null) => {
      builder.add(number, entry);
      if (entry) sample?.add(entry);
    };
    await visitLive(segments, fold, visit, run.tick);
  }
  for (const [at, kind] of INDEX_PARTS.entries()) {
    if (missing.includes(kind)) {
      const bytes = await inSlices(run, builder.part(kind));
      await putIndexPart(id, kind, await storedPart(bytes, kind));
      // Only a resumed build shows that a build gets further. A first part shows nothing: a list that publishes another
      // state for each look would reset its count each time.
      if (isResumed) await forgetTries(run.identity);
    }
    await run.step({ step: 'index', done: at + 1, of: INDEX_PARTS.length });
  }
  const crowded = [await wordsOf(id, 'keys', CROWDED), await wordsOf(id, 'names', CROWDED)];
  return {
    crowded: crowded.reduce((sum, [count = 0]) => sum + count, 0),
    holds: heldOf(await wordsOf(id, 'lookup', COVERAGE)),
  };
}

/** A section of a part that was made. */
async function wordsOf(id: string, kind: IndexPart, section: number): Promise<number[]> {
  const blob = await openIndexPart(id, kind);
  const part = blob && (await PartReader.open(blobSource(blob), kind));
  return Array.from((await part?.readAll(section)) ?? []);
}

/** Make a part, and let whatever else the worker has to do go first at each pause. */
async function inSlices(run: SyncRun, making: Generator<undefined, PartBytes>): Promise<PartBytes> {
  for (;;) {
    const step = making.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
    await run.tick();
  }
}

/** Is the part there, in the present format and of the same state? */
async function isMade(id: string, kind: IndexPart, stamp: BuildStamp): Promise<boolean> {
  const blob = await openIndexPart(id, kind);
  const part = blob && (await PartReader.open(blobSource(blob), kind).catch(() => null));
  return part?.head.stamp === stamp.stamp && part.head.entries === stamp.entries;
}
