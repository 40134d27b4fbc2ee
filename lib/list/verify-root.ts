import { type Bytes, sha256Hex } from './bytes';
import { checkShape, openEnvelope, parseJson } from './envelope';
import { type Root, RootSchema, rootPath } from './format';
import { ListError, notAList } from './list-error';
import { isSoundKey } from './sound-key';
import { knownKey, verifyThreshold } from './verify-signatures';

/**
 * The root chain. Clauses are those of The Update Framework's specification, "detailed client workflow":
 * 5.2 loads the trusted root, 5.3 updates it. FORMAT is `FORMAT.md` beside this file.
 */

/**
 * The first root, trusted because its hash is the list's identity (FORMAT 2.1; TUF 5.2: a trusted copy by another
 * channel; ours is the subscription). Signed by its own threshold all the same, so that a root which
 * could never sign a successor is refused at once.
 */
export async function verifyFirstRoot(file: Bytes, identity: string): Promise<Root> {
  const path = rootPath(1);
  const signed = openEnvelope(file, path);
  if ((await sha256Hex(file)) !== identity)
    throw new ListError('wrong-root', `${path}: not the root of this subscription`);
  const root = checkShape(RootSchema, parseJson(signed.payload, path), path);
  await verifyThreshold(signed, root, 'root', path);
  await verifyReachable(root, path);
  if (root.version !== 1) throw notAList(path, `version ${root.version}`);
  return root;
}

/** Version n+1 of the root, by version n (FORMAT 3.4, 3.5). */
export async function verifyNextRoot(file: Bytes, trusted: Root): Promise<Root> {
  const path = rootPath(trusted.version + 1);
  const signed = openEnvelope(file, path);
  // TUF 5.3.4, arbitrary software attack: signed by a threshold of n's root keys, …
  await verifyThreshold(signed, trusted, 'root', path);
  const root = checkShape(RootSchema, parseJson(signed.payload, path), path);
  // … and by a threshold of its own.
  await verifyThreshold(signed, root, 'root', path);
  await verifyReachable(root, path);
  // TUF 5.3.5, rollback attack: the version signed inside is n+1 exactly. Ours: the epoch never falls.
  if (root.version !== trusted.version + 1 || root.epoch < trusted.epoch)
    throw new ListError('rolled-back', `${path}: version ${root.version}, epoch ${root.epoch}`);
  return root;
}

/** FORMAT 3.6; TUF 5.3.10, freeze attack: only the last root of the chain must not have expired. */
export function verifyRootFresh(root: Root, now: number): void {
  if (Date.parse(root.expires) <= now)
    throw new ListError('expired', `${rootPath(root.version)}: expired ${root.expires}`);
}

/** FORMAT 3.7: a role whose keys can never reach its threshold would silence the list for good. */
async function verifyReachable(root: Root, path: string): Promise<void> {
  for (const role of ['root', 'release'] as const) {
    const { keys, threshold } = root.roles[role];
    const named = await Promise.all([...new Set(keys)].map((id) => knownKey(root, id)));
    const usable = named.filter((key) => key && isSoundKey(key)).length;
    if (usable < threshold)
      throw new ListError(
        'wrong-signature',
        `${path}: ${usable} usable ${role} keys for a threshold of ${threshold}`,
      );
  }
}
