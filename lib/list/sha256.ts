import { type Bytes, toHex } from './bytes';

/** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits: the name of every immutable file. */
export async function sha256Hex(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
