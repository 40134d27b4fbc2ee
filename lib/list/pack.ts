import { gzipSync } from 'fflate';
import { type Bytes, concat, sha256Hex, utf8 } from './bytes';
import { CAPS, type SegmentRef } from './format';

/** A segment with its file (the gzip'd bytes of `s/<hash>.ndjson`). */
export interface Segment {
  ref: SegmentRef;
  bytes: Bytes;
}

/** Makes the gzip file of a segment; vectors give one that stores, so that anybody can make their bytes. */
export type Compress = (ndjson: Bytes) => Bytes | Promise<Bytes>;

/** RFC 1952, 2.3.1: byte 9 names the system that compressed; 255 is "unknown". */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/**
 * gzip a file that is published (FORMAT 6.2, 8.1). Each platform's own deflate gives other bytes, and so do two versions
 * of it; this one is part of the program. Equal input gives equal bytes in every Node and browser.
 */
export function gzip(bytes: Uint8Array): Bytes {
  const packed = gzipSync(bytes, { level: 6, mtime: 0 });
  packed[OS_BYTE] = OS_UNKNOWN;
  return packed;
}

/** Inflated bytes that are tried as one segment. JSON shrinks to about a tenth, so eight times the cap mostly fits. */
const CHUNK_BYTES = 8 * 1024 * 1024;

/** Records in segments, each within the caps (FORMAT 6.2); no records give no segment. */
export async function toSegments(
  records: Iterable<string>,
  compress: Compress = gzip,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  let chunk: Bytes[] = [];
  let size = 0;
  for (const record of records) {
    const line = utf8(`${record}\n`);
    if (line.length - 1 > CAPS.recordBytes)
      throw new Error(`a record of ${line.length} bytes: ${record.slice(0, 80)}`);
    if (size + line.length > CHUNK_BYTES) {
      segments.push(...(await pack(chunk, compress)));
      [chunk, size] = [[], 0];
    }
    chunk.push(line);
    size += line.length;
  }
  if (chunk.length > 0) segments.push(...(await pack(chunk, compress)));
  return segments;
}

/** One segment, or two halves of it when the gzip'd file would be over the cap. */
async function pack(lines: readonly Bytes[], compress: Compress): Promise<Segment[]> {
  const ndjson = concat(lines);
  const bytes = await compress(ndjson);
  // A record alone is always under the cap; halving one for ever would not make it so.
  if (bytes.length > CAPS.segmentBytes && lines.length > 1) {
    const middle = lines.length >> 1;
    const halves = [lines.slice(0, middle), lines.slice(middle)];
    return (await Promise.all(halves.map((half) => pack(half, compress)))).flat();
  }
  const hash = await sha256Hex(bytes);
  const sizes = { bytes: bytes.length, inflated: ndjson.length, records: lines.length };
  return [{ ref: { hash, ...sizes }, bytes }];
}
