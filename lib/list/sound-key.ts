import { type Bytes, fromHex, toHex } from './bytes';

/**
 * Refuses unsound Ed25519 keys and signatures before any implementation sees them. WebCrypto and @noble/ed25519 differ
 * on small-order points and on numbers in a longer form than needed: a list with such a signature would be good in one
 * browser and bad in another.
 */

/** p = 2^255 − 19 (RFC 8032, 5.1), and the order L of the base point. */
const PRIME = fromHex('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
const ORDER = fromHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');

/** y of the eight points whose order divides 8: a key of them verifies one signature for every message. */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** Compares numbers of equal length whose lowest byte stands first. */
function isBelow(number: Uint8Array, limit: Uint8Array): boolean {
  for (let at = limit.length - 1; at >= 0; at--) {
    const difference = (number[at] ?? 0) - (limit[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** y below p, and not of small order. The highest bit is the sign of x. */
function isSoundPoint(point: Uint8Array): boolean {
  const y = point.map((byte, at) => (at === 31 ? byte & 0x7f : byte));
  return isBelow(y, PRIME) && !SMALL_ORDER.has(toHex(y));
}

export const isSoundKey = (key: Bytes): boolean => key.length === 32 && isSoundPoint(key);

/** R as a key is, and S below L (RFC 8032, 5.1.7). */
export const isSoundSignature = (signature: Bytes): boolean =>
  signature.length === 64 &&
  isSoundPoint(signature.subarray(0, 32)) &&
  isBelow(signature.subarray(32), ORDER);
