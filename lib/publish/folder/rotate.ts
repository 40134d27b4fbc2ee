import { fromBase64 } from '../../list/bytes';
import type { Root } from '../../list/format';
import { rootPath } from '../../list/format';
import type { KeyPair } from '../../list/keys';
import { composeRoot, type Role } from '../../list/sign';
import { verifyNextRoot } from '../../list/verify-root';
import { type EditionChoice, planEdition } from '../edition/edition';
import type { ListFolder } from './folder';
import type { ReleaseNumber } from './notes';
import { PublishError } from './publish-error';
import { entriesOf, readOwn } from './published';
import { instant, release } from './release';
import { ROOT_DAYS, refuseRepeated } from './roles';

/** A new root: other keys, other thresholds, or only a later expiry (FORMAT 3.5, 8.9). */
interface Rotation {
  /** The roles from now on; a role that is absent stays as it is. */
  root?: Role;
  release?: Role;
  /** Secret root keys: a threshold of the old root's and a threshold of the new one's. */
  rootSigners: readonly KeyPair[];
  /** Secret release keys of the new root, a threshold of them. */
  releaseSigners: readonly KeyPair[];
  now: number;
  /** Without one, a web edition that lies in the folder goes. */
  edition?: EditionChoice | undefined;
}

interface Rotated extends ReleaseNumber {
  version: number;
  /** Ids of keys that the list knew before and knows no more. */
  replaced: string[];
}

/** A role as the root states it, with the keys' bytes. */
const roleOf = (root: Root, role: keyof Root['roles']): Role => ({
  threshold: root.roles[role].threshold,
  keys: root.roles[role].keys.map((id) => ({ id, public: fromBase64(root.keys[id] ?? '') })),
});

const ids = ({ keys }: Role): Set<string> => new Set(keys.map(({ id }) => id));

/** Every key that a root names for a role. */
const idsOf = ({ roles }: Root): string[] => [...roles.root.keys, ...roles.release.keys];

/** A rotation of release keys in which none goes leaves the thief his key. */
function refuseUnchanged(old: Role, release: Role | undefined): void {
  if (
    release &&
    [...ids(old)].every((id) => ids(release).has(id)) &&
    ids(release).size === ids(old).size
  )
    throw new PublishError(
      '给出的已经是这份名单的发布密钥，不用再换；上次更换没有做完的，请运行 renew；只延长根文件的有效期，请用 --key 代替 --new-key',
    );
}

/**
 * A release key that goes may have been stolen, and a thief can have signed any sequence: a new epoch
 * voids them all (FORMAT 5.4).
 */
function nextEpoch(root: Root, release: Role): number {
  const isGone = roleOf(root, 'release').keys.some(({ id }) => !ids(release).has(id));
  const epoch = root.epoch + (isGone ? 1 : 0);
  if (!Number.isSafeInteger(epoch)) throw new PublishError('代次已用尽，只能另建新名单');
  return epoch;
}

function requireThreshold(role: Role, signers: readonly KeyPair[], name: string): void {
  const known = new Set(signers.map(({ id }) => id).filter((id) => ids(role).has(id)));
  if (role.threshold < 1 || role.threshold > ids(role).size)
    throw new PublishError(`${name}共 ${ids(role).size} 把，门限不能是 ${role.threshold}`);
  if (known.size < role.threshold)
    throw new PublishError(
      `${name}不足：需要 ${role.threshold} 把，给出的只有 ${known.size} 把，请补上其余的`,
    );
}

/**
 * Publish the next root and sign the same list again under it. The root goes first: whoever reads between
 * the two refuses the old `latest.json` and asks again later; a publisher that died between them signs
 * the new one with `renew` or a publish. Throws a `PublishError` when keys are missing.
 */
export function rotate(folder: ListFolder, rotation: Rotation): Promise<Rotated> {
  return folder.alone(async () => {
    const published = await readOwn(folder.read);
    if (!published) throw new PublishError(`${folder.name} 中没有签名的名单。请看路径是否写对`);
    const { signed } = published;
    const file = await nextRoot(signed.root, rotation);
    const root = await verifyNextRoot(file, signed.root);
    const shown = { manifest: published.manifest, entries: entriesOf(published).values() };
    const edition = await planEdition(folder, rotation.edition, shown);
    const number = await release(folder, {
      signed,
      root,
      manifest: signed.latest.manifest,
      keys: rotation.releaseSigners,
      now: rotation.now,
      files: new Map([[rootPath(root.version), file], ...edition.files]),
    });
    for (const path of edition.obsolete) await folder.remove(path);
    const replaced = idsOf(signed.root).filter((id) => !idsOf(root).includes(id));
    return { version: root.version, ...number, replaced };
  });
}

function nextRoot(old: Root, { now, rootSigners, releaseSigners, ...roles }: Rotation) {
  const { root = roleOf(old, 'root'), release = roleOf(old, 'release') } = roles;
  refuseUnchanged(roleOf(old, 'release'), roles.release);
  refuseRepeated(root, '新根密钥');
  refuseRepeated(release, '新发布密钥');
  requireThreshold(roleOf(old, 'root'), rootSigners, '原根密钥');
  requireThreshold(root, rootSigners, '新根密钥');
  requireThreshold(release, releaseSigners, '新发布密钥');
  const fields = {
    version: old.version + 1,
    epoch: nextEpoch(old, release),
    expires: instant(now, ROOT_DAYS),
  };
  const isNamed = ({ id }: KeyPair): boolean =>
    ids(root).has(id) || ids(roleOf(old, 'root')).has(id);
  return composeRoot(fields, { root, release }, rootSigners.filter(isNamed));
}
