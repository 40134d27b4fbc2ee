import { checksum } from '../domain/hash';
import { INDEX_PARTS, type IndexPart, type ListRow } from '../store/database-tables';

/**
 * One part of the index, as one buffer of 32-bit words in the machine's own byte order (a part never
 * leaves the machine that built it; on another the magic number reads wrong):
 *
 *   head   magic · version and kind · words in all · entries · stamp · sections · checksum of the head,
 *          then the words of each section, then a checksum of each block of the body
 *   body   the sections one after another
 *
 * The body is checked in blocks of 4 KiB, so that a reader that wants one bucket verifies what it
 * reads without reading the rest. A flipped byte is found on the first read that touches it.
 */
export const MAGIC = 0x4a58_4958;
/**
 * Raised with every change of a part's layout or of a hash, of the tables that say what is nobody's own, and of the
 * words that an entry may use: older indexes are then rebuilt from the records, which are looked through by these
 * tables, and what an older version left out is fetched again.
 */
export const VERSION = 9;
/** The format version of an index that is known to be damaged. */
export const DAMAGED = 0;
/** Words of a block. */
export const BLOCK = 1024;

/** Is the live index of another format than the code reads, or known to be damaged? */
export const isIndexStale = ({ live }: Pick<ListRow, 'live'>): boolean =>
  live !== undefined && live.indexFormat !== VERSION;

/**
 * A part of the index is damaged, cut short, unreadable, of another format version or of another
 * build. Nothing of it may be trusted: the caller drops the index and builds it anew from the records.
 */
export class IndexCorrupt extends Error {
  override name = 'IndexCorrupt';
}

/** A sealed part: a buffer of its own, which `Blob` takes as it is. */
export type PartBytes = Uint8Array<ArrayBuffer>;

/** Word numbers of the head. */
export const HEAD = {
  magic: 0,
  versionAndKind: 1,
  words: 2,
  entries: 3,
  stamp: 4,
  sections: 5,
  checksum: 6,
  lengths: 7,
} as const;
export const MAX_SECTIONS = 8;

/** Equal in all four parts of one build. Parts that differ in it do not belong together. */
export interface BuildStamp {
  entries: number;
  stamp: number;
}

export const versionAndKind = (kind: IndexPart): number =>
  ((VERSION << 16) | (INDEX_PARTS.indexOf(kind) + 1)) >>> 0;

/** Where everything lies, in words. */
export interface PartLayout {
  headWords: number;
  bodyWords: number;
  /** Start of each section, counted from the start of the body. */
  starts: number[];
}

/** The layout follows from the lengths of the sections alone. */
export function layOut(lengths: readonly number[]): PartLayout {
  const starts: number[] = [];
  let bodyWords = 0;
  for (const length of lengths) {
    starts.push(bodyWords);
    bodyWords += length;
  }
  const headWords = HEAD.lengths + lengths.length + Math.ceil(bodyWords / BLOCK);
  return { headWords, bodyWords, starts };
}

/** A part being built: its size is known first, its sections are filled in place, then it is sealed. */
export class PartWriter {
  readonly #kind: IndexPart;
  readonly #lengths: readonly number[];
  readonly #layout: PartLayout;
  readonly #words: Uint32Array<ArrayBuffer>;

  /** `lengths`: words of each section. */
  constructor(kind: IndexPart, lengths: readonly number[]) {
    this.#kind = kind;
    this.#lengths = lengths;
    this.#layout = layOut(lengths);
    this.#words = new Uint32Array(this.#layout.headWords + this.#layout.bodyWords);
  }

  /** A section, to be written in place. */
  section(number: number): Uint32Array<ArrayBuffer> {
    const start = this.#layout.headWords + (this.#layout.starts[number] ?? 0);
    return this.#words.subarray(start, start + (this.#lengths[number] ?? 0));
  }

  /** Write head and checksums. The part must not be changed afterwards. */
  seal({ entries, stamp }: BuildStamp): PartBytes {
    const { headWords } = this.#layout;
    const head = this.#words.subarray(0, headWords);
    const body = this.#words.subarray(headWords);
    head.set([MAGIC, versionAndKind(this.#kind), this.#words.length, entries, stamp]);
    head[HEAD.sections] = this.#lengths.length;
    head.set(this.#lengths, HEAD.lengths);
    const sums = HEAD.lengths + this.#lengths.length;
    for (let block = 0; block * BLOCK < body.length; block++)
      head[sums + block] = sumOfBlock(body.subarray(block * BLOCK, (block + 1) * BLOCK), block);
    head[HEAD.checksum] = checksum(head);
    return new Uint8Array(this.#words.buffer);
  }
}

/** The checksum of a block knows the block's place, so that two blocks do not pass for each other. */
export const sumOfBlock = (words: Uint32Array, block: number): number => checksum(words, block);
