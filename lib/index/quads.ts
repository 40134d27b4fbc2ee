import { onceFor } from '../domain/by-key';

/**
 * Hashes of four consecutive UTF-16 units ("4-grams"). A 4-gram is hashed as two pairs of units, so that
 * a scan reads each unit once: the pair that stands in front now was behind two steps ago.
 */
export const QUAD = 4;

const mix = (front: number, back: number): number => {
  let hash = Math.imul(front ^ 0x5bd1_e995, 0x9e37_79b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + back, 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * Write the hash of every 4-gram of `text.slice(start, end)` into `into`, which must have room for one a unit;
 * gives how many there are. The n-th stands for the units n, n+1, n+2, n+3 of that slice.
 */
function quadHashes(text: string, start: number, end: number, into: Uint32Array): number {
  const count = Math.max(0, end - start - QUAD + 1);
  let last = text.charCodeAt(start + 2);
  let front = text.charCodeAt(start) | (text.charCodeAt(start + 1) << 16);
  let middle = text.charCodeAt(start + 1) | (last << 16);
  for (let at = 0; at < count; at++) {
    const unit = text.charCodeAt(start + at + 3);
    const back = last | (unit << 16);
    into[at] = mix(front, back);
    front = middle;
    middle = back;
    last = unit;
  }
  return count;
}

/** Some texts, each with the hashes of all its 4-grams: a page's question asks every list with the same texts. */
export const quadsOf = onceFor((texts: readonly string[]) =>
  texts.map((text) => {
    const room = new Uint32Array(text.length);
    return { text, hashes: room.subarray(0, quadHashes(text, 0, text.length, room)) };
  }),
);

/** Room for the hashes of texts of any length; grown when a longer text comes. */
export class QuadBuffer {
  hashes = new Uint32Array(1024);

  /** Hash a text, or a slice of it; gives the number of hashes, which stand in `hashes` until the next call. */
  fill(text: string, start = 0, end = text.length): number {
    const units = end - start;
    if (units > this.hashes.length) this.hashes = new Uint32Array(units * 2);
    return quadHashes(text, start, end, this.hashes);
  }
}

/**
 * A 32-bit fingerprint of `text.slice(start, end)`, computed from the units in place. Two names of one
 * anchor and one fingerprint are told apart by the stored strings, as every nomination is.
 */
export function fingerprint(text: string, start: number, end: number): number {
  let state = 0x811c_9dc5;
  for (let at = start; at < end; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x5f35_6495);
    state = (state << 7) | (state >>> 25);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  return (state ^ (state >>> 13)) >>> 0;
}
