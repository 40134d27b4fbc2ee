import type { Entry } from '../domain/entry';
import { fromUtf8 } from '../list/bytes';
import { gunzip } from '../list/gzip';
import type { ChunkRow } from './database-tables';
import { readChunks } from './verdict-reads';

/**
 * Records in small compressed chunks. A row per entry would cost 9 to 14 s to write 100,000 entries; chunks
 * take under 1 s, and one get + inflate + parse is about 1 ms. Chunks belong to their segment's hash, so
 * generations share them.
 */
export const CHUNK_RECORDS = 64;

/** Where a record lies: `segment` counts in the generation's segments, `slot` in the chunk's records. */
export interface Location {
  segment: number;
  chunk: number;
  slot: number;
}

/**
 * Numbers of the rows beside a segment's chunks, which are counted from 0. A row of another format gets
 * another number, so that one of an older version counts as missing and is written anew. Versions before 0.2.0
 * left rows of the numbers -3 to -5 behind, which go with their segment.
 */
export const SUMMARY = -2;

/** A chunk inflates to no more: 64 records, and room for twice what a list may say in one. */
const INFLATED_CAP = 64 * 128 * 1024;

/** A chunk or a whole segment that a generation names is not in the database, or is damaged. */
export class ChunksMissing extends Error {
  override name = 'ChunksMissing';
}

/** The lines of a stored row. Throws `ChunksMissing` when it is not there or is damaged. */
export async function linesOf(row: ChunkRow | undefined, name: string): Promise<string[]> {
  if (!row) throw new ChunksMissing(name);
  try {
    return fromUtf8(await gunzip(row.data, INFLATED_CAP, name)).split('\n');
  } catch (cause) {
    throw new ChunksMissing(name, { cause });
  }
}

/**
 * The entry of a chunk's line. No schema checks it here: entries were checked before they were stored, in
 * a database that only this extension writes, and Zod stays off the path of a verdict.
 */
export function entryOf(line: string | undefined): Entry | null {
  return line === undefined ? null : (JSON.parse(line) as Entry | null);
}

/**
 * The entries that were read last, by segment, chunk and slot: a results page asks for the same few again
 * and again. A segment is named by its hash, so what is kept is never out of date. About 1 kB each.
 */
const KEPT = 256;
const kept = new Map<string, Entry | null>();

function keep(key: string, entry: Entry | null): void {
  kept.delete(key);
  kept.set(key, entry);
  if (kept.size > KEPT) for (const oldest of kept.keys()) return void kept.delete(oldest);
}

/**
 * The entries at some locations, in their order. Each chunk is read and inflated once, and only the lines
 * asked for are parsed. Throws `ChunksMissing` when one is not there.
 */
export async function readEntries(
  segments: readonly string[],
  locations: readonly Location[],
): Promise<(Entry | null)[]> {
  const asked = locations.map(({ segment, chunk, slot }) => {
    const name = `${segments[segment] ?? ''}/${chunk}`;
    return { key: [segments[segment] ?? '', chunk] as [string, number], name, slot };
  });
  const found = asked.map(({ name, slot }) => kept.get(`${name}/${slot}`));
  const missing = new Map(
    asked.flatMap(({ name, key }, at) => (found[at] === undefined ? [[name, key]] : [])),
  );
  const lines = await linesOfChunks(missing);
  return asked.map(({ name, slot }, at) => {
    const entry = found[at] === undefined ? entryOf(lines.get(name)?.[slot]) : found[at];
    keep(`${name}/${slot}`, entry);
    return entry;
  });
}

/** The lines of chunks, by name; `keys` has each chunk's key by its name. */
async function linesOfChunks(
  keys: ReadonlyMap<string, [segment: string, chunk: number]>,
): Promise<Map<string, string[]>> {
  const names = [...keys.keys()];
  const rows = await readChunks([...keys.values()]);
  const lines = await Promise.all(rows.map((row, at) => linesOf(row, names[at] ?? '')));
  return new Map(names.map((name, at) => [name, lines[at] ?? []]));
}
