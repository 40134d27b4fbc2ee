import * as noble from '@noble/ed25519';
import { type Bytes, concat, fromBase64, fromHex, toBase64 } from './bytes';
import {
  keyId,
  nobleVerifier,
  type Verifier,
  verifier,
  webCryptoVerifier,
} from './verify-signatures';

/** Ed25519 keys of publishers, and signing with them. */

/** Ed25519 (RFC 8032) over raw bytes: secrets are 32-byte seeds. */
export interface Ed25519 extends Verifier {
  sign(message: Bytes, secret: Bytes): Promise<Bytes>;
}

/** RFC 8410, section 7: a PKCS #8 private key is this prefix and the seed. */
const PKCS8_PREFIX = fromHex('302e020100300506032b657004220420');

export const webCryptoEd25519: Ed25519 = {
  ...webCryptoVerifier,
  async sign(message, secret) {
    const pkcs8 = concat([PKCS8_PREFIX, secret]);
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
  },
};

export const nobleEd25519: Ed25519 = {
  ...nobleVerifier,
  async sign(message, secret) {
    return new Uint8Array(await noble.signAsync(message, secret));
  },
};

/** WebCrypto's Ed25519 where the platform has it, else noble's. */
export const ed25519 = async (): Promise<Ed25519> =>
  (await verifier()) === webCryptoVerifier ? webCryptoEd25519 : nobleEd25519;

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

/** The pair of a 32-byte seed. */
export async function keyPairOf(secret: Bytes): Promise<KeyPair> {
  const publicKey = new Uint8Array(await noble.getPublicKeyAsync(secret));
  return { id: await keyId(publicKey), public: publicKey, secret };
}

export function generateKeyPair(): Promise<KeyPair> {
  return keyPairOf(crypto.getRandomValues(new Uint8Array(32)));
}

/** Text of a publisher's secret key file. Its holder can sign. */
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
