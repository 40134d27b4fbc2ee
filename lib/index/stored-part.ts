import { checksum } from '../domain/hash';
import type { IndexPart, StoredPart } from '../store/database-tables';
import {
  HEAD,
  IndexCorrupt,
  layOut,
  MAGIC,
  MAX_SECTIONS,
  type PartBytes,
  type PartLayout,
  versionAndKind,
} from './part';

/** Where the bytes of a part lie. Reads are asynchronous, so that a part can stay on disk. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** The first bytes, if they are at hand without a read. */
  readonly head?: Uint8Array;
  /** The bytes of `[start, end)`, `0 <= start <= end <= size`. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes in memory; reads share them and copy nothing. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.byteLength, read: async (start, end) => bytes.subarray(start, end) };
}

/** A Blob, as IndexedDB gives it: only the slices that are read come into memory. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    async read(start, end) {
      // A slice is a Blob of its own, which Chromium reads more slowly than a whole one (docs/decisions.md).
      const read = end - start === blob.size ? blob : blob.slice(start, end);
      return new Uint8Array(await read.arrayBuffer());
    },
  };
}

/** One read fetches a small part whole, and the head of a part of up to 64 MB. */
const FIRST_READ = 64 * 1024;
/** Bytes that tell how long a head is, whatever the part. */
const LEAST = 4 * (HEAD.lengths + MAX_SECTIONS);

export interface PartHead extends PartLayout {
  entries: number;
  stamp: number;
  /** Words of each section. */
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

/** Bytes as words; copied only when they do not start at a whole word of their buffer. */
export function asWords(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, byteLength >>> 2);
}

/** The beginning of a part, at hand or by one read. */
function readFirst(source: ByteSource): Promise<Uint8Array> | Uint8Array {
  if (source.head && source.head.length >= Math.min(source.size, LEAST)) return source.head;
  return readExactly(source, 0, Math.min(source.size, FIRST_READ));
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
export async function readHead(source: ByteSource, kind: IndexPart): Promise<PartHead> {
  if (source.size < HEAD.lengths * 4) throw new IndexCorrupt('no head');
  let words = asWords(await readFirst(source));
  if (words[HEAD.magic] !== MAGIC) throw new IndexCorrupt('bad magic number');
  if (words[HEAD.versionAndKind] !== versionAndKind(kind)) throw new IndexCorrupt('other format');
  const lengths = lengthsOf(words);
  const layout = layOut(lengths);
  if ((layout.headWords + layout.bodyWords) * 4 !== source.size)
    throw new IndexCorrupt('wrong length');
  if (layout.headWords > words.length)
    words = asWords(await readExactly(source, 0, layout.headWords * 4));
  const head = words.slice(0, layout.headWords);
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

/** A stored part: its Blob, and its head, which came with the row. */
export function storedSource({ blob, head }: StoredPart): ByteSource {
  const source = blobSource(blob);
  const read: ByteSource['read'] = async (start, end) =>
    end <= head.length ? head.subarray(start, end) : source.read(start, end);
  return { size: blob.size, head, read };
}

/** A smaller part is kept with its row as a whole. */
const SMALL = 32 * 1024;
/** Chromium stores a larger value apart from its row, which costs the read that the head is to save. */
const MOST = 60 * 1024;

/** A part as it is to be stored. */
export async function storedPart(bytes: PartBytes, kind: IndexPart): Promise<StoredPart> {
  const { headWords } = await readHead(bytesSource(bytes), kind);
  const known = bytes.length <= SMALL ? bytes.length : headWords * 4;
  return { blob: new Blob([bytes]), head: bytes.slice(0, known <= MOST ? known : 0) };
}
