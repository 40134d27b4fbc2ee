import { dayOf } from '../../../domain/day';
import { VERSION as INDEX_FORMAT } from '../../../index/part';
import type { Bytes } from '../../../list/bytes';
import { type ReadFile, readSegments } from '../../../list/client';
import { type ParsedRecord, parseSegment } from '../../../list/fold';
import type { Manifest, SegmentRef } from '../../../list/format';
import { segmentPath } from '../../../list/format';
import { ListError } from '../../../list/list-error';
import { verifyNotShrunk, verifyState } from '../../../list/verify-files';
import { loadSuffixes, withOwnIdentifiers } from '../../../sites/own-identifiers';
import { ChunksMissing } from '../../../store/chunks';
import type { ListRow, StoredGeneration } from '../../../store/database-tables';
import type { Stored } from '../../../store/fold-changes';
import { type Flip, flipGeneration, openJournal, readJournal } from '../../../store/lists';
import { hasSegment, putSegment } from '../../../store/segments';
import { countGone, foldStored, type StoredFold } from '../../../store/stored-fold';
import type { StoredRecord } from '../../../store/summary';
import { readSettings } from '../../settings/settings';
import { noteChanges } from '../changes-recorded';
import { makeIndex } from './make-index';
import { RunEnded, type SyncRun } from './sync-run';

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
 * the segments and the parts of the index that are stored. Throws a ListError, or `RunEnded`.
 */
export async function install(run: SyncRun, row: ListRow, incoming: Incoming): Promise<void> {
  const { manifest, hash, changes } = incoming;
  const segments = manifest.segments.map((segment) => segment.hash);
  const id = await openGeneration(run.identity, hash, segments);
  await storeSegments(run, manifest.segments, incoming.read);
  const state = await foldStored(segments);
  verifyState(manifest, hash, state);
  const before = row.live ? await foldLive(row.live) : null;
  if (before && !incoming.acceptShrunk)
    verifyNotShrunk(before.fold.live, countGone(before.fold, state), hash);
  await run.step({ step: 'fold', done: 1, of: 1 });
  const { title, publisher, contacts, asOf, live } = manifest;
  const next = { id, manifest: hash, segments, title, publisher, contacts, asOf, live };
  await bringLive(run, row, next, state, changes);
  if (before) await recordChanges(run, before, { segments, fold: state });
}

/** Note for the popup what changed; what cannot be told must not turn a good update into a fault. */
async function recordChanges(run: SyncRun, before: Stored, after: Stored): Promise<void> {
  const { showChanges } = await readSettings();
  if (!showChanges) return;
  await noteChanges(run.identity, before, after, dayOf(run.now)).catch(() => undefined);
}

/**
 * Open the journal for the generation of a manifest. Its id is that of an earlier run for the same
 * manifest where there was one, so that the parts that were made then are found. Throws `RunEnded` when the list was removed meanwhile.
 */
export async function openGeneration(
  identity: string,
  manifest: string,
  segments: string[],
): Promise<string> {
  const earlier = (await readJournal(identity))?.generation;
  const start = `${identity}/${manifest}/`;
  const generation = earlier?.startsWith(start) ? earlier : start + crypto.randomUUID();
  if (!(await openJournal({ identity, generation, segments }))) throw new RunEnded();
  return generation;
}

/** The fold of the live list; null where its chunks are damaged, which must not keep a good new one out. */
async function foldLive({ segments }: StoredGeneration): Promise<Stored | null> {
  try {
    return { segments, fold: await foldStored(segments) };
  } catch (error) {
    if (error instanceof ChunksMissing) return null;
    throw error;
  }
}

/** Build the index of stored segments, and flip to it. */
export async function bringLive(
  run: SyncRun,
  row: ListRow,
  next: Omit<StoredGeneration, 'indexFormat'>,
  fold: StoredFold,
  changes: Flip['changes'],
): Promise<void> {
  const crowded = await makeIndex(run, { id: next.id, segments: next.segments, fold });
  const leftOut = { ...fold.leftOut, crowded };
  const flipped = await flipGeneration({
    identity: run.identity,
    expected: row.live?.id ?? null,
    next: { ...next, indexFormat: INDEX_FORMAT, leftOut },
    changes,
  });
  if (!flipped) throw new RunEnded();
}

async function storeSegments(
  run: SyncRun,
  refs: readonly SegmentRef[],
  read: ReadFile,
): Promise<void> {
  await loadSuffixes();
  const missing: SegmentRef[] = [];
  for (const ref of refs) if (!(await hasSegment(ref.hash))) missing.push(ref);
  let done = refs.length - missing.length;
  for await (const [ref, ndjson] of readSegments(read, missing)) {
    await storeSegment(ref, ndjson);
    await run.step({ step: 'segments', done: ++done, of: refs.length });
  }
}

function storeSegment({ hash, records }: SegmentRef, ndjson: Bytes): Promise<number> {
  const file = segmentPath(hash);
  return putSegment(hash, ofOwn(exactly(parseSegment(ndjson, file), records, file)));
}

/** Leave out of each entry what is nobody's own. */
function* ofOwn(records: Iterable<ParsedRecord>): Generator<StoredRecord> {
  for (const record of records) {
    const entry = record.entry && withOwnIdentifiers(record.entry);
    if (entry === record.entry) yield record;
    else yield { ...record, entry, json: JSON.stringify(entry), isBarred: true };
  }
}

/** Pass records on, and refuse a segment that holds another number of them than the manifest says. */
function* exactly(
  records: Iterable<ParsedRecord>,
  count: number,
  file: string,
): Generator<ParsedRecord> {
  let seen = 0;
  for (const record of records) {
    seen++;
    yield record;
  }
  if (seen !== count) throw new ListError('state-mismatch', `${file}: ${seen} records`);
}
