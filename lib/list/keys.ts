import * as noble from '@noble/ed25519';
import { type Bytes, concat, fromBase64, fromHex, sha256Hex, toBase64, toHex } from './bytes';
import { isSoundKey, isSoundSignature } from './sound-key';

/** Ed25519 keys and signatures. */

/** Ed25519 (RFC 8032) over raw bytes: secrets are 32-byte seeds, public keys 32 raw bytes. */
export interface Ed25519 {
  /** False for any malformed or unsound key or signature; never throws. */
  verify(signature: Bytes, message: Bytes, publicKey: Bytes): Promise<boolean>;
  sign(message: Bytes, secret: Bytes): Promise<Bytes>;
}

/** RFC 8410, section 7: a PKCS #8 private key is this prefix and the seed. */
const PKCS8_PREFIX = fromHex('302e020100300506032b657004220420');

/** An implementation that is asked about sound keys and signatures alone, so that all answer alike. */
const guarded = ({ verify, sign }: Ed25519): Ed25519 => ({
  sign,
  async verify(signature, message, publicKey) {
    if (!isSoundKey(publicKey) || !isSoundSignature(signature)) return false;
    return verify(signature, message, publicKey).catch(() => false);
  },
});

/** Chromium 137, Firefox 129 and Node 20 have it. */
export const webCryptoEd25519: Ed25519 = guarded({
  async verify(signature, message, publicKey) {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, signature, message);
  },
  async sign(message, secret) {
    const pkcs8 = concat([PKCS8_PREFIX, secret]);
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
  },
});

/** The number whose lowest byte stands first. */
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes.toReversed())}`);

/** For older browsers; takes its SHA-512 from WebCrypto. */
export const nobleEd25519: Ed25519 = guarded({
  /** RFC 8032, 5.1.7, without the cofactor, as WebCrypto does it: R must be exactly [S]B − [k]A. */
  async verify(signature, message, publicKey) {
    const [r, s] = [signature.subarray(0, 32), signature.subarray(32)];
    const hashed = await crypto.subtle.digest('SHA-512', concat([r, publicKey, message]));
    const k = numberOf(new Uint8Array(hashed)) % noble.Point.CURVE().n;
    const ka = noble.Point.fromBytes(publicKey).multiply(k, false);
    const found = noble.Point.BASE.multiply(numberOf(s), false).subtract(ka);
    return toHex(found.toBytes()) === toHex(r);
  },
  async sign(message, secret) {
    return new Uint8Array(await noble.signAsync(message, secret));
  },
});

let chosen: Promise<Ed25519> | undefined;

/** WebCrypto's Ed25519 where the browser has it, else noble's; probed once. */
export function ed25519(): Promise<Ed25519> {
  chosen ??= crypto.subtle
    .importKey('raw', new Uint8Array(noble.Point.BASE.toBytes()), 'Ed25519', false, ['verify'])
    .then(
      () => webCryptoEd25519,
      () => nobleEd25519,
    );
  return chosen;
}

/** An Ed25519 key pair of a publisher. */
export interface KeyPair {
  /** SHA-256 of the raw public key (FORMAT 2.3). */
  id: string;
  /** 32 raw bytes. */
  public: Bytes;
  /** The 32-byte seed of RFC 8032. Never printed, never committed. */
  secret: Bytes;
}

/** The public half alone, as a root names it. */
export type PublicKey = Omit<KeyPair, 'secret'>;

export const keyId = (publicKey: Bytes): Promise<string> => sha256Hex(publicKey);

/** The pair of a 32-byte seed. */
export async function keyPairOf(secret: Bytes): Promise<KeyPair> {
  const publicKey = new Uint8Array(await noble.getPublicKeyAsync(secret));
  return { id: await keyId(publicKey), public: publicKey, secret };
}

export function generateKeyPair(): Promise<KeyPair> {
  return keyPairOf(crypto.getRandomValues(new Uint8Array(32)));
}

/** Text of a publisher's secret key file; whoever holds it can sign. */
export function exportKeyPair(pair: KeyPair): string {
  const file = {
    type: 'ed25519',
    id: pair.id,
    public: toBase64(pair.public),
    secret: toBase64(pair.secret),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Read a secret key file. Throws an Error with a plain sentence when it is none, or when its public half
 * or id does not belong to its secret (an edited or mixed-up file). The message never holds the secret.
 */
export async function importKeyPair(text: string): Promise<KeyPair> {
  let file: { type?: unknown; id?: unknown; secret?: unknown; public?: unknown };
  let secret: Bytes;
  try {
    file = JSON.parse(text);
    secret = fromBase64(String(file.secret));
  } catch {
    throw new Error('not a key file');
  }
  if (file.type !== 'ed25519' || secret.length !== 32) throw new Error('not an Ed25519 key file');
  const pair = await keyPairOf(secret);
  if (file.id !== pair.id || file.public !== toBase64(pair.public))
    throw new Error('the key file contradicts itself: its id or public key is not of its secret');
  return pair;
}
