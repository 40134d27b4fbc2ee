const MULTIPLIER = 0x9e3779b1;

/**
 * A 32-bit checksum of whole words. Each step is a bijection of the state for a given word and of the
 * word for a given state, so any change within one word (a flipped byte above all) is always
 * noticed, not only very likely. It guards against accidents, not against forgery: what is indexed
 * was verified before.
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
