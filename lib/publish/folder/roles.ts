import type { Bytes } from '../../list/bytes';
import type { KeyPair, PublicKey } from '../../list/keys';
import { composeRoot, type Role } from '../../list/sign';
import { PublishError } from './publish-error';
import { instant } from './release';

/** A list's roles: whose keys sign its root, and whose its publishes. */

/** A root outlives many releases. */
export const ROOT_DAYS = 5 * 365;

export interface Keys {
  /** Needed for the first publish alone. */
  root: readonly KeyPair[];
  release: readonly KeyPair[];
}

type Named = readonly Pick<PublicKey, 'id'>[];

/** Refuses a role that names one key twice: a threshold counts different keys, and would never be reached. */
export function refuseRepeated({ keys }: Role, name: string): void {
  const ids = keys.map(({ id }) => id);
  const again = ids.find((id, at) => ids.indexOf(id) !== at);
  if (again)
    throw new PublishError(
      `${name}中同一把密钥给出了两次（${again}），门限按不同的密钥计算；请去掉一把`,
    );
}

/**
 * Refuses a root key that publishes as well: it would lie on the machine that is attacked first, and whoever steals
 * it there has the list for good.
 */
export function refuseShared(root: Named, release: Named): void {
  const both = release.find(({ id }) => root.some((key) => key.id === id));
  if (both)
    throw new PublishError(
      `同一把密钥（${both.id}）不能既是根密钥又是发布密钥；请用 keygen 另外生成`,
    );
}

/** More than half must sign: one lost key of three does not lock the publisher out, one stolen key signs nothing. */
export const byMajority = (keys: Role['keys']): Role => ({
  keys,
  threshold: Math.floor(keys.length / 2) + 1,
});

/** The file of a new list's root. Throws a `PublishError` without a root key, or for a key that is given twice. */
export async function firstRoot(keys: Keys, now: number): Promise<Bytes> {
  if (keys.root.length === 0)
    throw new PublishError(
      '这里还没有名单。以前发布过的，请先把名单的整个文件夹从网站或备份取回原处，不要另建；第一次发布的，需要 --root-key（可用 keygen 生成）',
    );
  const roles = { root: byMajority(keys.root), release: byMajority(keys.release) };
  refuseRepeated(roles.root, '根密钥');
  refuseRepeated(roles.release, '发布密钥');
  const fields = { version: 1, epoch: 1, expires: instant(now, ROOT_DAYS) };
  return composeRoot(fields, roles, keys.root);
}
