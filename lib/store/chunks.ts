import type { Entry } from '../domain/entry';
import { type Bytes, concat, fromUtf8, utf8 } from '../list/bytes';
import { inflate, pass } from '../list/gzip';
import type { ChunkRow } from './database-tables';
import { readChunks } from './verdict-reads';

/**
 * Records in small compressed chunks. A row per entry would cost 9 to 14 s to write 100,000 entries; chunks
 * take under 1 s, and one get + inflate + parse is about 1 ms. Chunks belong to a segment of their list, named by
 * its hash, so the list's generations share them.
 */
export const CHUNK_RECORDS = 64;

/** Where a record lies: `segment` counts in the generation's segments, `slot` in the chunk's records. */
export interface Location {
  segment: number;
  chunk: number;
  slot: number;
}

/**
 * Numbers of the rows beside a segment's chunks, which are counted from 0. A row of another format gets another number,
 * so that one of an older version counts as missing and is written anew. Versions before 0.2.0 left rows with the
 * numbers -3 to -5 behind, which are deleted with their segment.
 */
export const SUMMARY = -2;

/**
 * The text of a chunk, compressed by the browser itself on a thread of its own. Its bytes need not be the same in every
 * browser, since they stay in this database.
 */
export async function packChunk(text: string): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  await pass(utf8(text), new CompressionStream('gzip'), (piece) => pieces.push(piece) > 0);
  return concat(pieces);
}

/**
 * Most bytes of an inflated chunk: 64 records, each three times as long as a list's record may be (FORMAT 9), since an
 * address in Chinese characters is stored in percent escapes.
 */
const INFLATED_CAP = CHUNK_RECORDS * 200 * 1024;

/** A stored row of a live segment is missing or damaged. */
export class ChunksMissing extends Error {
  override name = 'ChunksMissing';
  constructor(
    readonly segment: string,
    row: number,
    options?: ErrorOptions,
  ) {
    super(`${segment}/${row}`, options);
  }
}

/** Key of a chunk. */
export type ChunkKey = [segment: string, chunk: number];

/** The lines of a stored chunk. Throws `ChunksMissing` when it is not there or is damaged. */
export async function linesOf(row: ChunkRow | undefined, key: ChunkKey): Promise<string[]> {
  if (!row) throw new ChunksMissing(...key);
  try {
    return fromUtf8(await inflate(row.data, INFLATED_CAP, key.join('/'))).split('\n');
  } catch (cause) {
    throw new ChunksMissing(...key, { cause });
  }
}

/**
 * The entry of a chunk's line. No schema checks it here: entries were checked before they were stored, in
 * a database that only this extension writes, and Zod stays off the path of a verdict. Throws `ChunksMissing` for a
 * line that is not there or is no JSON.
 */
export function entryOf(line: string | undefined, key: ChunkKey): Entry | null {
  try {
    return JSON.parse(line ?? '') as Entry | null;
  } catch (cause) {
    throw new ChunksMissing(...key, { cause });
  }
}

/**
 * The entries that were read last, by segment, chunk and slot: a results page asks for the same few again and again. A
 * segment is named by its list and hash, so a kept entry is out of date only once `changeSegment` has changed its rows.
 * About 1 kB each.
 */
const KEPT = 256;
const kept = new Map<string, Entry>();

function keep(key: string, entry: Entry): void {
  kept.delete(key);
  kept.set(key, entry);
  if (kept.size > KEPT) for (const oldest of kept.keys()) return void kept.delete(oldest);
}

/** Chunks that are being inflated, by name: questions that are asked together want the same ones. */
const inflating = new Map<string, Promise<ReadLines>>();

/** Call when rows of a segment were changed. */
export function forgetEntries(): void {
  kept.clear();
  inflating.clear();
}

/** Called with a chunk that is missing. Its entries are then null, and all others are read. */
type OnMissing = (missing: ChunksMissing) => void;

const refuse: OnMissing = (missing) => {
  throw missing;
};

/** The cost that a question may have at most. */
export interface ReadingLimit {
  /** Bytes that its chunks inflate to in all; the first of them is always read. */
  most: number;
  /** Called with the number of entries in chunks beyond that. */
  tellOver(count: number): void;
}

/** No question that a real list answers comes near it: 32 MiB are some 500 chunks of common records. */
const LIMIT: ReadingLimit = { most: 32 * 1024 * 1024, tellOver: () => {} };

/**
 * The live entries at some locations, in their order. Each chunk is inflated once, also for questions that are asked
 * together, and only the lines asked for are parsed. Throws `ChunksMissing` when one is not there, unless `onMissing`
 * takes it. Entries beyond the limit are null, and so are those that this version cannot read.
 */
export async function entriesAt(
  segments: readonly string[],
  locations: readonly Location[],
  onMissing: OnMissing = refuse,
  { most, tellOver }: ReadingLimit = LIMIT,
): Promise<(Entry | null)[]> {
  const asked = locations.map(({ segment, chunk, slot }) => {
    const key: ChunkKey = [segments[segment] ?? '', chunk];
    const place = [...key, slot].join('/');
    return { key, chunk: key.join('/'), place, slot, known: kept.get(place) };
  });
  const unread = asked.filter(({ known }) => known === undefined);
  const lines = await readLines(new Map(unread.map(({ chunk, key }) => [chunk, key])), most);
  const isOver = ({ chunk, known }: (typeof asked)[number]) => !known && lines.get(chunk) === null;
  tellOver(asked.filter(isOver).length);
  return asked.map((each) => {
    const { key, chunk, place, slot, known } = each;
    if (isOver(each)) return null;
    try {
      const entry = known ?? entryAt(lines.get(chunk), key, slot);
      if (entry) keep(place, entry);
      return entry;
    } catch (error) {
      if (!(error instanceof ChunksMissing)) throw error;
      onMissing(error);
      return null;
    }
  });
}

/** The entry of a slot. A missing line means a damaged chunk. `null` is a put that this version cannot read. */
function entryAt(lines: ReadLines | null | undefined, key: ChunkKey, slot: number): Entry | null {
  if (lines instanceof ChunksMissing) throw lines;
  return entryOf(lines?.[slot], key);
}

type ReadLines = string[] | ChunksMissing;

/**
 * The size of a chunk once inflated, which the last four bytes of a gzip file say (RFC 1952, 2.3.1). A size that no
 * chunk can have is a damage and counts as 0, so that the chunk is read and found to be damaged.
 */
function inflatedSize({ data }: ChunkRow): number {
  if (data.length < 4) return 0;
  const size = new DataView(data.buffer, data.byteOffset).getUint32(data.length - 4, true);
  return size > INFLATED_CAP ? 0 : size;
}

/**
 * The lines of chunks, or what is wrong with them, by name; null for those beyond `most` inflated bytes. `keys` has
 * each chunk's key by its name.
 */
async function readLines(
  keys: ReadonlyMap<string, ChunkKey>,
  most: number,
): Promise<Map<string, ReadLines | null>> {
  // A results page that is asked for again opens no transaction: it would cost half a millisecond.
  const rows = keys.size > 0 ? await readChunks([...keys.values()]) : [];
  let bytes = 0;
  const reading = [...keys].map(async ([name, key], at): Promise<[string, ReadLines | null]> => {
    const row = rows[at];
    const isFirst = bytes === 0;
    bytes += row ? inflatedSize(row) : 0;
    if (bytes > most && !isFirst) return [name, null];
    const lines =
      inflating.get(name) ?? linesOf(row, key).catch((missing: ChunksMissing) => missing);
    inflating.set(name, lines);
    return [name, await lines.finally(() => inflating.delete(name))];
  });
  return new Map(await Promise.all(reading));
}
