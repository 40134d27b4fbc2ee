import type { Bytes } from '../../list/bytes';
import { sha256Hex } from '../../list/bytes';
import { ListError } from '../../list/error';
import type { Root } from '../../list/format';
import { rootPath } from '../../list/format';
import { verifyFirstRoot, verifyNextRoot } from '../../list/verify-root';

/** Null for a file that is not there. */
export type ReadFile = (path: string) => Promise<Bytes | null>;

export async function need(read: ReadFile, path: string): Promise<Bytes> {
  const bytes = await read(path);
  if (!bytes) throw new ListError('not-a-list', `${path}: missing`);
  return bytes;
}

/** The roots of a list, each verified by the one before. */
export interface Chain {
  identity: string;
  root: Root;
  /** Those before it, oldest first. */
  earlier: Root[];
}

/** The root chain, its first file's hash taken as the identity, or held against the one that is known. */
export async function readChain(read: ReadFile, known?: string): Promise<Chain> {
  const first = await need(read, rootPath(1));
  const identity = known ?? (await sha256Hex(first));
  const earlier: Root[] = [];
  let root = await verifyFirstRoot(first, identity);
  for (;;) {
    const next = await read(rootPath(root.version + 1));
    if (!next) return { identity, root, earlier };
    earlier.push(root);
    root = await verifyNextRoot(next, root);
  }
}
