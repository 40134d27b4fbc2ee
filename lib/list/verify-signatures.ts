import * as noble from '@noble/ed25519';
import { type Bytes, concat, fromBase64, isSame, sha256Hex, toHex } from './bytes';
import type { SignedPayload } from './envelope';
import type { Root } from './format';
import { ListError } from './list-error';
import { isSoundKey, isSoundSignature } from './sound-key';

/** Ed25519 signatures (RFC 8032) as a client checks them, and whether a role has signed; `keys.ts` has what signs. Public keys are 32 raw bytes. */

export interface Verifier {
  /** False for any malformed or unsound key or signature; never throws. */
  verify(signature: Bytes, message: Bytes, publicKey: Bytes): Promise<boolean>;
}

/** Wraps an implementation, which then sees only sound keys and signatures, so that all of them answer alike. */
const guarded = ({ verify }: Verifier): Verifier => ({
  async verify(signature, message, publicKey) {
    if (!isSoundKey(publicKey) || !isSoundSignature(signature)) return false;
    return verify(signature, message, publicKey).catch(() => false);
  },
});

/** Chromium 137, Firefox 129, Safari 17 and Node 20 have it. */
export const webCryptoVerifier: Verifier = guarded({
  async verify(signature, message, publicKey) {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, signature, message);
  },
});

/** The number of little-endian bytes. */
const numberOf = (bytes: Uint8Array): bigint =>
  BigInt(`0x${toHex(Uint8Array.from(bytes).reverse())}`);

/** For older browsers; takes its SHA-512 from WebCrypto. */
export const nobleVerifier: Verifier = guarded({
  /** RFC 8032, 5.1.7, without the cofactor, as WebCrypto does it: R must be exactly [S]B − [k]A. */
  async verify(signature, message, publicKey) {
    const [r, s] = [signature.subarray(0, 32), signature.subarray(32)];
    const hashed = await crypto.subtle.digest('SHA-512', concat([r, publicKey, message]));
    const k = numberOf(new Uint8Array(hashed)) % noble.Point.CURVE().n;
    const ka = noble.Point.fromBytes(publicKey).multiply(k, false);
    const found = noble.Point.BASE.multiply(numberOf(s), false).subtract(ka);
    return isSame(found.toBytes(), r);
  },
});

let chosen: Promise<Verifier> | undefined;

/** WebCrypto's Ed25519 where the browser has it, else noble's; probed once. */
export function verifier(): Promise<Verifier> {
  chosen ??= crypto.subtle
    .importKey('raw', new Uint8Array(noble.Point.BASE.toBytes()), 'Ed25519', false, ['verify'])
    .then(
      () => webCryptoVerifier,
      () => nobleVerifier,
    );
  return chosen;
}

/** Names a key in a list's files (FORMAT 2.3). */
export const keyId = (publicKey: Bytes): Promise<string> => sha256Hex(publicKey);

/**
 * FORMAT 3.3; TUF 5.3.4 and 5.4.2: valid signatures by at least `threshold` *distinct* keys of the role. Signatures by
 * keys outside the role, or by a key whose id is not the hash of its bytes, do not count.
 */
export async function verifyThreshold(
  { payload, signatures }: SignedPayload,
  root: Root,
  role: keyof Root['roles'],
  path: string,
): Promise<void> {
  const { keys, threshold } = root.roles[role];
  const { verify } = await verifier();
  const valid = new Set<string>();
  for (const { key, signature } of signatures) {
    const publicKey = keys.includes(key) ? await knownKey(root, key) : null;
    if (publicKey && (await verify(signature, payload, publicKey))) valid.add(key);
  }
  if (valid.size < threshold)
    throw new ListError(
      'wrong-signature',
      `${path}: ${valid.size} of ${threshold} ${role} signatures`,
    );
}

/** The public key of an id that a root names; null where the id is not the hash of its bytes. */
export async function knownKey(root: Root, id: string): Promise<Bytes | null> {
  const text = root.keys[id];
  // The schema lets base64 of a wrong length through, which `atob` throws at.
  if (text === undefined || text.length % 4 !== 0) return null;
  const bytes = fromBase64(text);
  return (await keyId(bytes)) === id ? bytes : null;
}
