/**
 * One part of the index, as one buffer of 32-bit words in the machine's own byte order (a part never
 * leaves the machine that built it; on another the magic number reads wrong):
 *
 *   head   magic · version and kind · bytes in all · entries · stamp · sections · checksum of the head,
 *          then the byte length of each section, then a checksum of each block of the body
 *   body   the sections one after another, each filled up to a whole word
 *
 * The body is checked in blocks of 4 KiB, so that a reader that wants one bucket verifies what it
 * reads without reading the rest. A flipped byte is found on the first read that touches it.
 */
export const MAGIC = 0x4a58_4958;
/** Raised with every change of a part's layout or of a hash: older parts are then rebuilt. */
export const VERSION = 4;
export const BLOCK = 4096;

export const PART_KINDS = ['keys', 'names', 'lookup', 'ids'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A sealed part: a buffer of its own, which `Blob` takes as it is. */
export type PartBytes = Uint8Array<ArrayBuffer>;

/** Word numbers of the head. */
export const HEAD = {
  magic: 0,
  versionAndKind: 1,
  bytes: 2,
  entries: 3,
  stamp: 4,
  sections: 5,
  checksum: 6,
  lengths: 7,
} as const;
export const MAX_SECTIONS = 8;

/** What all four parts of one build have in common; parts that differ in it do not belong together. */
export interface BuildStamp {
  entries: number;
  stamp: number;
}

export const versionAndKind = (kind: PartKind): number =>
  ((VERSION << 16) | (PART_KINDS.indexOf(kind) + 1)) >>> 0;

/** `length` filled up to a whole word. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

export interface PartLayout {
  headBytes: number;
  bodyBytes: number;
  blocks: number;
  /** Start of each section, counted from the start of the body. */
  starts: number[];
}

/** Where everything lies, from the lengths of the sections alone. */
export function layOut(lengths: readonly number[]): PartLayout {
  const starts: number[] = [];
  let bodyBytes = 0;
  for (const length of lengths) {
    starts.push(bodyBytes);
    bodyBytes += padded(length);
  }
  const blocks = Math.ceil(bodyBytes / BLOCK);
  return { headBytes: 4 * (HEAD.lengths + lengths.length + blocks), bodyBytes, blocks, starts };
}
