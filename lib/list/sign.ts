import { type Bytes, toBase64, utf8 } from './bytes';
import { FORMAT_VERSION, type Latest, type Root } from './format';
import { ed25519, type KeyPair, type PublicKey } from './keys';

/** The signed files of a list, as a publisher makes them. */

/** The keys of a role. At least `threshold` of them must sign. */
export interface Role {
  keys: readonly PublicKey[];
  threshold: number;
}

/**
 * The file `root/<version>.json`. `signers` are the root keys that sign it: for version 1 its own; for a
 * rotation to n+1 a threshold of version n's root keys *and* a threshold of its own. The SHA-256 of
 * version 1's file is the list's identity.
 */
export function composeRoot(
  fields: Pick<Root, 'version' | 'epoch' | 'expires'>,
  roles: { root: Role; release: Role },
  signers: readonly KeyPair[],
): Promise<Bytes> {
  const keys = [...roles.root.keys, ...roles.release.keys];
  const role = ({ keys, threshold }: Role) => ({ keys: keys.map(({ id }) => id), threshold });
  const root: Root = {
    type: 'root',
    format: FORMAT_VERSION,
    ...fields,
    keys: Object.fromEntries(keys.map((key) => [key.id, toBase64(key.public)])),
    roles: { root: role(roles.root), release: role(roles.release) },
  };
  return signEnvelope(root, signers);
}

/**
 * The file `latest.json`, signed by a threshold of the release keys. A sequence is never used twice, not
 * even to sign the same manifest again (`renew` takes the next one).
 */
export function composeLatest(
  fields: Omit<Latest, 'type' | 'format'>,
  signers: readonly KeyPair[],
): Promise<Bytes> {
  const latest: Latest = { type: 'latest', format: FORMAT_VERSION, ...fields };
  return signEnvelope(latest, signers);
}

/**
 * Serialise `value` once and sign those bytes with every key. The envelope carries the bytes as they
 * were signed, so that nobody ever has to serialise JSON again to check a signature.
 */
export async function signEnvelope(value: object, keys: readonly KeyPair[]): Promise<Bytes> {
  const payload = utf8(JSON.stringify(value));
  const { sign } = await ed25519();
  const signatures = await Promise.all(
    keys.map(async ({ id, secret }) => ({
      key: id,
      signature: toBase64(await sign(payload, secret)),
    })),
  );
  return utf8(`${JSON.stringify({ payload: toBase64(payload), signatures })}\n`);
}
