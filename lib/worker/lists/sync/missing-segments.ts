import { type ParsedRecord, recordsOf } from '../../../list/fold';
import type { Manifest, SegmentRef } from '../../../list/format';
import { type ReadFile, readSegments } from '../../../list/read-list';
import { withOwnIdentifiers, withSuffixes } from '../../../sites/own-identifiers';
import type { ListRow } from '../../../store/database-tables';
import { readJournal } from '../../../store/lists';
import { hasSegment, putSegment, segmentKey } from '../../../store/segments';
import type { StoredRecord } from '../../../store/summary';
import type { SyncRun } from './run';

/** Segments of a list that are not stored yet are fetched, checked and stored. One that its host lacks ends the run. */

/** A segment of a manifest, and the name under which it is stored. */
type NamedSegment = SegmentRef & { key: string };

/**
 * The segments of a manifest with their stored names. A segment that an earlier version stored keeps its name, so that
 * it is not fetched again.
 */
export async function namedSegments(identity: string, { live }: ListRow, { segments }: Manifest) {
  const journal = await readJournal(identity);
  const known = new Set([live, journal].flatMap((each) => each?.segments ?? []));
  return segments.map((ref): NamedSegment => {
    const key = known.has(ref.hash) ? ref.hash : segmentKey(identity, ref.hash);
    return { ...ref, key };
  });
}

/** Store the segments that are missing, and those of `stale` anew. A stored segment leaves `stale`. */
export async function storeMissing(
  run: SyncRun,
  refs: readonly NamedSegment[],
  read: ReadFile,
  stale: Set<string>,
): Promise<void> {
  const missing: NamedSegment[] = [];
  for (const ref of refs) if (stale.has(ref.key) || !(await hasSegment(ref.key))) missing.push(ref);
  let done = refs.length - missing.length;
  for await (const [ref, ndjson] of readSegments(read, missing)) {
    await withSuffixes(() => putSegment(ref.key, ofOwn(recordsOf(ndjson, ref))));
    stale.delete(ref.key);
    await run.step({ step: 'segments', done: ++done, of: refs.length });
  }
}

/** Records without identifiers that are nobody's own. */
function* ofOwn(records: Iterable<ParsedRecord>): Generator<StoredRecord> {
  for (const record of records) {
    const entry = record.entry && withOwnIdentifiers(record.entry);
    if (entry === record.entry) yield record;
    else yield { ...record, entry, json: JSON.stringify(entry), isBarred: true };
  }
}
