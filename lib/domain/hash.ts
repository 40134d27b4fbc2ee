/**
 * A fast, synchronous 64-bit hash of UTF-16 text as two unsigned 32-bit halves: two multiplicative
 * lanes with a final avalanche (the construction of cyrb53, public domain, with both halves kept).
 * Not cryptographic: it nominates index candidates, which stored strings then confirm, and it makes
 * the state digest of an already signed list.
 */
export function hash64(text: string, seed = 0): [high: number, low: number] {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [b >>> 0, a >>> 0];
}

const MULTIPLIER = 0x9e3779b1;

/**
 * A 32-bit checksum of whole words. Each step is a bijection of the state for a given word and of the word for a given
 * state, so any change within one word (a flipped byte above all) is always noticed, not only very likely. It guards
 * against accidents, not against forgery: all indexed data was verified before.
 */
export function checksum(words: Uint32Array, seed = 0): number {
  let state = seed | 0;
  for (let at = 0; at < words.length; at++) {
    state = Math.imul(state ^ (words[at] as number), MULTIPLIER);
    state = (state << 13) | (state >>> 19);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}
