import { type Bytes, fromBase64 } from './bytes';
import { keyId, verifier } from './ed25519';
import type { SignedPayload } from './envelope';
import type { Root } from './format';
import { ListError } from './list-error';

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
