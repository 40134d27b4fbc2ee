import { type Entry, EntrySchema } from '../schema/entry';
import { CAPS, FORMAT_VERSION, type Manifest, type SegmentRef } from '../schema/list-files';
import { type Bytes, concat, utf8 } from './bytes';
import { stateDigest } from './digest';
import { fold, type State } from './fold';
import { gunzip, gzip } from './gzip';
import { segmentPath } from './paths';
import { sha256Hex } from './sha256';

/** A segment with its file (the gzip'd bytes of `s/<hash>.ndjson`). */
interface Segment {
  ref: SegmentRef;
  bytes: Bytes;
}

/** What a manifest says beside its segments. */
export type ManifestHead = Pick<Manifest, 'title' | 'publisher' | 'licence' | 'contacts' | 'asOf'>;

export interface Publish {
  manifest: Manifest;
  /** The file `m/<hash>.json`. */
  file: { hash: string; bytes: Bytes };
  /** Only the segments that are new; the others are those of the previous publish. */
  segments: Segment[];
}

/** Inflated bytes of one segment before it is tried; ten times the cap is what JSON shrinks to. */
const CHUNK_BYTES = 8 * 1024 * 1024;

/** The line of a live entry: keys in the schema's order, so that equal entries give equal lines. */
export const putLine = (entry: Entry): string => JSON.stringify({ put: EntrySchema.parse(entry) });
const delLine = (id: string): string => JSON.stringify({ del: id });

/**
 * Publish `entries`. Without `previous` the list is written whole, in order of id; with it, one diff
 * segment of the puts that are new or changed and the dels of what is gone is appended (none when
 * nothing changed). Pure: equal input gives equal bytes. Throws when an entry breaks the schema or two
 * share an id.
 *
 * Worked example: previous {a, b}, entries {a, b changed, c} appends `{put: b}`, `{put: c}`; entries
 * {a} appends `{del: "b"}`.
 */
export async function compose(
  entries: readonly Entry[],
  head: ManifestHead,
  previous?: { manifest: Manifest; state: State },
): Promise<Publish> {
  const lines = new Map<string, string>();
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (lines.has(entry.id)) throw new Error(`two entries have the id ${entry.id}`);
    lines.set(entry.id, putLine(entry));
  }
  const records = previous ? diff(previous.state, lines) : [...lines.values()];
  const segments = await toSegments(records);
  const manifest: Manifest = {
    type: 'manifest',
    format: FORMAT_VERSION,
    ...head,
    segments: [...(previous?.manifest.segments ?? []), ...segments.map(({ ref }) => ref)],
    live: lines.size,
    digest: stateDigest(lines.values()),
  };
  const bytes = utf8(`${JSON.stringify(manifest)}\n`);
  return { manifest, file: { hash: await sha256Hex(bytes), bytes }, segments };
}

/** The state that a published manifest folds to; `read` gives the bytes of a segment file. */
export async function readState(
  manifest: Manifest,
  read: (path: string) => Promise<Bytes>,
): Promise<State> {
  const segments = [];
  for (const ref of manifest.segments) {
    const file = segmentPath(ref.hash);
    segments.push({ file, ndjson: await gunzip(await read(file), ref.inflated, file) });
  }
  return fold(segments);
}

/** The records that turn `old` into the entries of `lines`, dels last. */
function diff(old: State, lines: ReadonlyMap<string, string>): string[] {
  const puts = [...lines].filter(([id, line]) => old.get(id)?.line !== line);
  const dels = [...old.keys()].filter((id) => !lines.has(id)).sort();
  return [...puts.map(([, line]) => line), ...dels.map(delLine)];
}

/** Records in segments, each within the caps; no records give no segment. */
async function toSegments(records: readonly string[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  let chunk: Bytes[] = [];
  let size = 0;
  for (const record of records) {
    const line = utf8(`${record}\n`);
    if (size + line.length > CHUNK_BYTES) {
      segments.push(...(await pack(chunk)));
      [chunk, size] = [[], 0];
    }
    chunk.push(line);
    size += line.length;
  }
  if (chunk.length > 0) segments.push(...(await pack(chunk)));
  return segments;
}

/** One segment, or two halves of it when the gzip'd file would be over the cap. */
async function pack(lines: readonly Bytes[]): Promise<Segment[]> {
  const ndjson = concat(lines);
  const bytes = await gzip(ndjson);
  if (bytes.length > CAPS.segmentBytes) {
    const middle = lines.length >> 1;
    return [...(await pack(lines.slice(0, middle))), ...(await pack(lines.slice(middle)))];
  }
  const hash = await sha256Hex(bytes);
  const sizes = { bytes: bytes.length, inflated: ndjson.length, records: lines.length };
  return [{ ref: { hash, ...sizes }, bytes }];
}
