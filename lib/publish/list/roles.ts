import type { PublicKey } from '../../list/keys';
import type { Role } from '../../list/sign';
import { PublishError } from './publish-error';

type Keys = readonly Pick<PublicKey, 'id'>[];

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
export function refuseShared(root: Keys, release: Keys): void {
  const both = release.find(({ id }) => root.some((key) => key.id === id));
  if (both)
    throw new PublishError(
      `同一把密钥（${both.id}）不能既是根密钥又是发布密钥；请用 keygen 另外生成`,
    );
}
