import { hash64 } from '../domain/hash';

/** The two 32-bit halves of a 64-bit number, high half first. */
type Sum64 = readonly [high: number, low: number];

/**
 * The state digest of FORMAT 7.2: the sum modulo 2^64 of `hash64` of each live record's line,
 * exactly as its segment holds it (without the line feed).
 *
 * - A sum does not care about order, so segments may be merged.
 * - A sum, not XOR, so that a line counted twice does not cancel itself.
 * - Not cryptographic, and need not be: the manifest that states the digest is named by its SHA-256 in
 *   a signed payload, and it names every segment by SHA-256. Nobody without the release key can choose
 *   the lines. The digest guards against *faults of ours*: a fold, a compaction or a store that loses
 *   or revives a record; a random fault passes with a probability of 2^-64.
 */
export class StateDigest {
  #high = 0;
  #low = 0;

  /** Count a line that lives: `add('{"put":{"id":"a",…}}')`. */
  add(line: string): void {
    this.addSum(hash64(line));
  }

  /** `add` for a line whose hash is known already. */
  addSum([high, low]: Sum64): void {
    const sum = this.#low + low;
    this.#low = sum >>> 0;
    this.#high = (this.#high + high + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  }

  /** 16 hexadecimal digits; an empty state is `0000000000000000`. */
  hex(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, '0')).join('');
  }
}

/** The digest of a whole state at once. */
export function stateDigest(lines: Iterable<string>): string {
  const digest = new StateDigest();
  for (const line of lines) digest.add(line);
  return digest.hex();
}
