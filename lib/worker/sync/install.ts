import { buildIndex } from '../../index/build';
import type { LocatedEntry } from '../../index/located';
import { VERSION as INDEX_FORMAT } from '../../index/part-layout';
import { type ReadFile, readSegment } from '../../list/client';
import { ListError } from '../../list/error';
import { type ParsedRecord, parseSegment } from '../../list/fold';
import { segmentPath } from '../../list/paths';
import { verifyNotShrunk, verifyState } from '../../list/verify-files';
import type { Manifest, SegmentRef } from '../../schema/list-files';
import { type Flip, flipGeneration } from '../../store/flip';
import { putIndex } from '../../store/indexes';
import { openJournal } from '../../store/journal';
import { foldStored, livePages, type StoredFold } from '../../store/live';
import { hasPages, PagesMissing, putPages } from '../../store/pages';
import type { IndexBlobs, ListRow, StoredGeneration } from '../../store/rows';
import { type Run, RunEnded } from './run';

/** A verified manifest on its way to become live. */
export interface Incoming {
  manifest: Manifest;
  hash: string;
  read: ReadFile;
  changes: Flip['changes'];
  /** Take a list of which more than half is gone. */
  acceptShrunk: boolean;
}

/**
 * Bring a manifest live: store the segments that are not stored yet, check the state, build the index,
 * flip. A death or a fault at any point leaves the old generation as it was, and the next run takes up
 * the segments that are stored. Throws a ListError, or `RunEnded`.
 */
export async function install(run: Run, row: ListRow, incoming: Incoming): Promise<void> {
  const { manifest, hash, changes } = incoming;
  const segments = manifest.segments.map((segment) => segment.hash);
  const id = `${run.identity}/${hash}/${crypto.randomUUID()}`;
  await openJournal({ identity: run.identity, generation: id, segments });
  await storeSegments(run, manifest.segments, incoming.read);
  const state = await foldStored(segments);
  verifyState(manifest, hash, state);
  if (row.live && !incoming.acceptShrunk) await guardShrink(row.live, state, hash);
  await run.step({ step: 'fold', done: 1, of: 1 });
  const { title, publisher, asOf, live } = manifest;
  const described = { title, publisher, asOf, live };
  await bringLive(run, row, { id, manifest: hash, segments, ...described }, state, changes);
}

/** Build the index of stored segments and flip to it. */
export async function bringLive(
  run: Run,
  row: ListRow,
  next: Omit<StoredGeneration, 'indexFormat'>,
  state: StoredFold,
  changes: Flip['changes'],
): Promise<void> {
  await putIndex(next.id, await indexOf(run, next.segments, state));
  await run.step({ step: 'index', done: state.live, of: state.live });
  const flipped = await flipGeneration({
    identity: run.identity,
    expected: row.live?.id ?? null,
    next: { ...next, indexFormat: INDEX_FORMAT },
    changes,
  });
  if (!flipped) throw new RunEnded();
}

async function storeSegments(run: Run, refs: readonly SegmentRef[], read: ReadFile): Promise<void> {
  for (const [at, ref] of refs.entries()) {
    if (!(await hasPages(ref.hash))) {
      const file = segmentPath(ref.hash);
      const records = parseSegment(await readSegment(read, ref), file);
      await putPages(ref.hash, exactly(records, ref.records, file));
    }
    await run.step({ step: 'segments', done: at + 1, of: refs.length });
  }
}

/** Pass records on, and refuse a segment that holds another number of them than the manifest says. */
function* exactly(records: Iterable<ParsedRecord>, count: number, file: string) {
  let seen = 0;
  for (const record of records) {
    seen++;
    yield record;
  }
  if (seen !== count) throw new ListError('state-mismatch', `${file}: ${seen} records`);
}

async function guardShrink(old: StoredGeneration, state: StoredFold, hash: string): Promise<void> {
  const before = await foldStored(old.segments).catch((error) => {
    // A damaged old list must not keep a good new one out.
    if (error instanceof PagesMissing) return null;
    throw error;
  });
  if (!before) return;
  let gone = 0;
  for (const id of before.ids.keys()) if (!state.ids.has(id)) gone++;
  verifyNotShrunk(before.live, gone, hash);
}

async function indexOf(run: Run, segments: string[], state: StoredFold): Promise<IndexBlobs> {
  const pages = async function* (): AsyncGenerator<LocatedEntry[]> {
    for await (const batch of livePages(segments, state)) {
      yield batch;
      await run.tick();
    }
  };
  const { keys, names, lookup, ids } = await buildIndex(pages);
  return { keys: toBlob(keys), names: toBlob(names), lookup: toBlob(lookup), ids: toBlob(ids) };
}

const toBlob = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>]);
