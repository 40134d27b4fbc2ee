import * as noble from '@noble/ed25519';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import { sha256Hex } from './sha256';

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
