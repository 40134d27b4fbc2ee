import type { Entry } from '../domain/entry';
import {
  CHUNK_RECORDS,
  type ChunkKey,
  ChunksMissing,
  entryOf,
  forgetEntries,
  linesOf,
  packChunk,
  SUMMARY,
} from './chunks';
import { openDatabase } from './database';
import type { ChunkRow } from './database-tables';
import {
  RECORD,
  readSummary,
  type StoredRecord,
  Summarising,
  type Summary,
  summaryBytes,
} from './summary';

/** Whole segments: their chunks of records and their summary. */

/**
 * The name under which a list's segment is stored. Lists share no segment. Otherwise a list could name another list's
 * segment and see who follows both: no request for it would come.
 */
export const segmentKey = (identity: string, hash: string): string =>
  `${identity.slice(0, 16)}/${hash}`;

/** The hash in such a name. Earlier versions named a segment by its hash alone. */
export const hashOfSegment = (key: string): string => key.slice(key.indexOf('/') + 1);

/** Chunks compressed at once: the browser does it on threads of its own. */
const AT_ONCE = 8;

/**
 * Store a whole segment, chunks and summary, in one transaction: it is there or it is not. Returns the
 * number of records. Errors of the record parser pass through before anything is written.
 *
 * A chunk is NDJSON of entries as the schema returns them. A del has the line `null`, so that slots count records. So
 * has a put that this version cannot read.
 */
export async function putSegment(
  segment: string,
  records: Iterable<StoredRecord>,
): Promise<number> {
  const rows: ChunkRow[] = [];
  const summary = new Summarising();
  let texts: string[] = [];
  let lines: string[] = [];
  const compress = async () => {
    const packed = await Promise.all(texts.map((text) => packChunk(text)));
    for (const data of packed) rows.push({ segment, page: rows.length, data });
    texts = [];
  };
  for (const record of records) {
    summary.add(record);
    lines.push(record.json);
    if (lines.length < CHUNK_RECORDS) continue;
    texts.push(lines.join('\n'));
    lines = [];
    if (texts.length === AT_ONCE) await compress();
  }
  if (lines.length > 0) texts.push(lines.join('\n'));
  await compress();
  rows.push({ segment, page: SUMMARY, data: summary.bytes() });
  await openDatabase().pages.bulkPut(rows);
  forgetEntries();
  return summary.size;
}

/** Is the segment stored? Its summary was written with its chunks, so the summary's row answers for all. */
export async function hasSegment(segment: string): Promise<boolean> {
  return (await openDatabase().pages.where(':id').equals([segment, SUMMARY]).count()) > 0;
}

/** Count a segment with a missing or damaged row as not stored, so that it is fetched again. */
export async function forgetSegment(segment: string): Promise<void> {
  await openDatabase().pages.delete([segment, SUMMARY]);
}

/** The summary of a stored segment. Throws `ChunksMissing` when it is not there or is damaged. */
export async function summaryOf(segment: string): Promise<Summary> {
  const row = await openDatabase().pages.get([segment, SUMMARY]);
  const summary = row && readSummary(row.data);
  if (summary) return summary;
  if (row) await forgetSegment(segment);
  throw new ChunksMissing(segment, SUMMARY);
}

/** The segments among `segments` from which parts were left out when they were stored. Throws `ChunksMissing`. */
export async function withLeftOut(segments: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const segment of segments) {
    const { flags } = await summaryOf(segment);
    if (flags.some((flag) => flag & (RECORD.newer | RECORD.barred))) found.push(segment);
  }
  return found;
}

/** Chunks read at once while all records of a segment go by. */
const BATCH = 16;

/**
 * All records of a stored segment in order, a batch of chunks at a time; a del is null. Throws `ChunksMissing` for a
 * chunk that is not there, is damaged or has another number of lines than it must.
 */
export async function* readSegmentChunks(
  segment: string,
  records: number,
): AsyncGenerator<(Entry | null)[]> {
  const count = Math.ceil(records / CHUNK_RECORDS);
  for (let first = 0; first < count; first += BATCH) {
    const keys = Array.from(
      { length: Math.min(BATCH, count - first) },
      (_, at): ChunkKey => [segment, first + at],
    );
    const rows = await openDatabase().pages.bulkGet(keys);
    const chunks = await Promise.all(keys.map((key, at) => entriesOf(rows[at], key, records)));
    yield chunks.flat();
  }
}

/**
 * Replace the stored entries of a segment: `change` gives each entry as it is to be stored from now on, or the very
 * same. Entries that change are marked as barred in the summary. Throws `ChunksMissing`.
 */
export async function changeSegment(
  segment: string,
  change: (entry: Entry) => Entry,
): Promise<void> {
  const summary = await summaryOf(segment);
  const rows: ChunkRow[] = [];
  let number = 0;
  for (let chunk = 0; number < summary.count; chunk++) {
    const key: ChunkKey = [segment, chunk];
    const entries = await entriesOf(await openDatabase().pages.get(key), key, summary.count);
    const next = entries.map((entry) => entry && change(entry));
    const changed = next.flatMap((entry, at) => (entry === entries[at] ? [] : number + at));
    number += entries.length;
    if (changed.length === 0) continue;
    for (const at of changed) summary.flags[at] = (summary.flags[at] ?? 0) | RECORD.barred;
    const lines = next.map((entry) => JSON.stringify(entry)).join('\n');
    rows.push({ segment, page: chunk, data: await packChunk(lines) });
  }
  if (rows.length === 0) return;
  rows.push({ segment, page: SUMMARY, data: summaryBytes(summary) });
  await openDatabase().pages.bulkPut(rows);
  forgetEntries();
}

async function entriesOf(row: ChunkRow | undefined, key: ChunkKey, records: number) {
  const lines = await linesOf(row, key);
  const due = Math.min(CHUNK_RECORDS, records - key[1] * CHUNK_RECORDS);
  if (lines.length !== due) throw new ChunksMissing(...key);
  return lines.map((line) => entryOf(line, key));
}
