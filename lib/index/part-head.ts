import { checksum } from '../store/checksum';
import { IndexCorrupt } from './corrupt';
import {
  HEAD,
  layOut,
  MAGIC,
  MAX_SECTIONS,
  type PartKind,
  type PartLayout,
  versionAndKind,
} from './part-layout';
import type { ByteSource } from './source';

/** One read fetches a small part whole, and the head of a part of up to 64 MB. */
const FIRST_READ = 64 * 1024;
/** Bytes that tell how long a head is, whatever the part. */
export const LEAST = 4 * (HEAD.lengths + MAX_SECTIONS);

export interface PartHead extends PartLayout {
  entries: number;
  stamp: number;
  lengths: number[];
  /** Checksum of each block of the body. */
  sums: Uint32Array;
}

/** Read, and turn every failure and every short answer into `IndexCorrupt`. */
export async function readExactly(
  source: ByteSource,
  start: number,
  end: number,
): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await source.read(start, end);
  } catch (cause) {
    throw new IndexCorrupt('unreadable', { cause });
  }
  if (bytes.byteLength !== end - start) throw new IndexCorrupt('cut short');
  return bytes;
}

/** The beginning of a source: what is at hand of it, or one read. Throws `IndexCorrupt`. */
export async function readFirst(source: ByteSource): Promise<Uint8Array> {
  const known = source.known?.(0);
  if (known && known.length >= Math.min(source.size, LEAST)) return known;
  return readExactly(source, 0, Math.min(source.size, FIRST_READ));
}

/** Bytes as words; copied only when they do not start at a whole word of their buffer. */
export function asWords(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, byteLength >>> 2);
}

function lengthsOf(words: Uint32Array): number[] {
  const count = words[HEAD.sections] ?? 0;
  if (count > MAX_SECTIONS) throw new IndexCorrupt('too many sections');
  return [...words.subarray(HEAD.lengths, HEAD.lengths + count)];
}

/**
 * Read and verify the head of a part: magic, format version, kind, length, checksum. Throws
 * `IndexCorrupt` when any of them is not as it should be.
 */
export async function readHead(source: ByteSource, kind: PartKind): Promise<PartHead> {
  if (source.size < HEAD.lengths * 4) throw new IndexCorrupt('no head');
  let words = asWords(await readFirst(source));
  if (words[HEAD.magic] !== MAGIC) throw new IndexCorrupt('bad magic number');
  if (words[HEAD.versionAndKind] !== versionAndKind(kind)) throw new IndexCorrupt('other format');
  const lengths = lengthsOf(words);
  const layout = layOut(lengths);
  if (layout.headBytes + layout.bodyBytes !== source.size) throw new IndexCorrupt('wrong length');
  if (layout.headBytes > words.byteLength)
    words = asWords(await readExactly(source, 0, layout.headBytes));
  const head = words.slice(0, layout.headBytes / 4);
  const stated = head[HEAD.checksum];
  head[HEAD.checksum] = 0;
  if (checksum(head) !== stated) throw new IndexCorrupt('damaged head');
  return {
    ...layout,
    entries: head[HEAD.entries] ?? 0,
    stamp: head[HEAD.stamp] ?? 0,
    lengths,
    sums: head.subarray(HEAD.lengths + lengths.length),
  };
}
