import { checksum, hash64 } from '../domain/hash';
import type { Bytes } from '../list/bytes';
import type { ParsedRecord } from '../list/fold';

/**
 * The summary of a segment, from which a fold is made without reading records. Each record has four words: the two
 * halves of its id's hash, and of its line's hash for the digest. Two ids whose hashes are equal would be taken for one
 * (for a million ids about one chance in ten million), which the live count tells: such a list is refused, never shown
 * wrongly.
 */
export interface Summary {
  /** Records. */
  count: number;
  words: Uint32Array;
  /** Flags of each record, by `RECORD`; 0 is a del. */
  flags: Uint8Array;
}

/** Flags of a record. */
export const RECORD = { put: 1, newer: 2, barred: 4 } as const;

/** A record, and whether identifiers that are nobody's own were left out of it. */
export type StoredRecord = ParsedRecord & { isBarred?: boolean };

type Summarised = Pick<StoredRecord, 'id' | 'line' | 'isPut'> & Partial<StoredRecord>;

const flagsOf = ({ isPut, isNewer, isBarred }: Summarised): number =>
  (isPut ? RECORD.put : 0) + (isNewer ? RECORD.newer : 0) + (isBarred ? RECORD.barred : 0);

export const SUMMARY_WORDS = 4;
/** Checksum and number of records. */
const HEAD_WORDS = 2;

/** Collects the summary while the records go by. */
export class Summarising {
  #words = new Uint32Array(1024);
  #flags: number[] = [];

  get size(): number {
    return this.#flags.length;
  }

  add(record: Summarised): void {
    const { id, line, isPut } = record;
    const at = this.size * SUMMARY_WORDS;
    if (at === this.#words.length) this.#grow();
    this.#words.set(hash64(id), at);
    if (isPut) this.#words.set(hash64(line), at + 2);
    this.#flags.push(flagsOf(record));
  }

  #grow(): void {
    const words = this.#words;
    this.#words = new Uint32Array(words.length * 2);
    this.#words.set(words);
  }

  bytes(): Bytes {
    const words = this.#words.subarray(0, this.size * SUMMARY_WORDS);
    return summaryBytes({ count: this.size, words, flags: Uint8Array.from(this.#flags) });
  }
}

/** The stored form: checksum, count, words, then a byte for each record, filled up to whole words. */
export function summaryBytes({ count, words, flags }: Summary): Bytes {
  const all = new Uint32Array(HEAD_WORDS + count * SUMMARY_WORDS + Math.ceil(count / 4));
  all[1] = count;
  all.set(words, HEAD_WORDS);
  const bytes = new Uint8Array(all.buffer);
  bytes.set(flags, (HEAD_WORDS + count * SUMMARY_WORDS) * 4);
  all[0] = checksum(all.subarray(1));
  return bytes;
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
    flags: new Uint8Array(words.buffer, end * 4, count),
  };
}
