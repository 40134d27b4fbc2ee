import { checksum, hash64 } from '../domain/hash';
import type { Bytes } from '../list/bytes';
import type { ParsedRecord } from '../list/fold';

/** Words of a row of a fold's `ids`: see `StoredFold`. Here, where it brings no database along. */
export const ID_WORDS = 3;

/**
 * What a fold needs of a segment without reading its records. Each record has four words: the two
 * halves of its id's hash, and of its line's hash for the digest. Two ids whose hashes are equal would
 * be taken for one (for a million ids about one chance in ten million), which the live count tells:
 * such a list is refused, never shown wrongly.
 */
export interface Summary {
  /** Records. */
  count: number;
  words: Uint32Array;
  /** 1 = a put. */
  puts: Uint8Array;
}

export const SUMMARY_WORDS = 4;
/** Checksum and number of records. */
const HEAD_WORDS = 2;

/** Collects the summary while the records go by. */
export class Summarising {
  #words = new Uint32Array(1024);
  #puts: number[] = [];

  get size(): number {
    return this.#puts.length;
  }

  add({ id, line, entry }: Pick<ParsedRecord, 'id' | 'line' | 'entry'>): void {
    const at = this.size * SUMMARY_WORDS;
    if (at === this.#words.length) this.#grow();
    this.#words.set(hash64(id), at);
    if (entry) this.#words.set(hash64(line), at + 2);
    this.#puts.push(entry ? 1 : 0);
  }

  #grow(): void {
    const words = this.#words;
    this.#words = new Uint32Array(words.length * 2);
    this.#words.set(words);
  }

  /** As it is stored: checksum, count, words, then a byte a put, filled up to whole words. */
  bytes(): Bytes {
    const count = this.size;
    const words = new Uint32Array(HEAD_WORDS + count * SUMMARY_WORDS + Math.ceil(count / 4));
    words[1] = count;
    words.set(this.#words.subarray(0, count * SUMMARY_WORDS), HEAD_WORDS);
    const bytes = new Uint8Array(words.buffer);
    bytes.set(this.#puts, (HEAD_WORDS + count * SUMMARY_WORDS) * 4);
    words[0] = checksum(words.subarray(1));
    return bytes;
  }
}

/** The stored summary, or null when it is damaged. */
export function readSummary(bytes: Bytes): Summary | null {
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength < HEAD_WORDS * 4) return null;
  const words = new Uint32Array(bytes.slice().buffer);
  const count = words[1] ?? 0;
  const end = HEAD_WORDS + count * SUMMARY_WORDS;
  if (words.length !== end + Math.ceil(count / 4)) return null;
  if (checksum(words.subarray(1)) !== words[0]) return null;
  return {
    count,
    words: words.subarray(HEAD_WORDS, end),
    puts: new Uint8Array(words.buffer, end * 4, count),
  };
}
