import * as noble from '@noble/ed25519';
import { type Bytes, concat, fromHex } from './bytes';

/** Ed25519 (RFC 8032) over raw bytes: secrets are 32-byte seeds, public keys 32 raw bytes. */
export interface Ed25519 {
  /** False for any malformed key or signature; never throws. */
  verify(signature: Bytes, message: Bytes, publicKey: Bytes): Promise<boolean>;
  sign(message: Bytes, secret: Bytes): Promise<Bytes>;
}

/** RFC 8410, section 7: a PKCS #8 private key is this prefix and the seed. */
const PKCS8_PREFIX = fromHex('302e020100300506032b657004220420');

/** Chromium 137, Firefox 129 and Node 20 have it. */
export const webCryptoEd25519: Ed25519 = {
  async verify(signature, message, publicKey) {
    try {
      const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
      return await crypto.subtle.verify('Ed25519', key, signature, message);
    } catch {
      return false;
    }
  },
  async sign(message, secret) {
    const pkcs8 = concat([PKCS8_PREFIX, secret]);
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
  },
};

/** For older browsers; takes its SHA-512 from WebCrypto. */
export const nobleEd25519: Ed25519 = {
  async verify(signature, message, publicKey) {
    // RFC 8032 rules rather than ZIP 215's looser ones, so that both implementations agree.
    return noble.verifyAsync(signature, message, publicKey, { zip215: false }).catch(() => false);
  },
  async sign(message, secret) {
    return new Uint8Array(await noble.signAsync(message, secret));
  },
};

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
