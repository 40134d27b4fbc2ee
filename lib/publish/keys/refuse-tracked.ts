import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PublishError } from '../list/error';

const run = promisify(execFile);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The work tree that holds a folder (which need not exist yet), or null. */
async function workTreeOf(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** Does git ignore the file? Also false when there is no git to ask. */
async function isIgnored(tree: string, file: string): Promise<boolean> {
  // Exit code 0: ignored; 1: not ignored; anything else: no answer, which is no permission.
  return run('git', ['-C', tree, 'check-ignore', '--quiet', '--no-index', resolve(file)]).then(
    () => true,
    () => false,
  );
}

/**
 * A key file in a git work tree gets committed one day. Throws a `PublishError` unless git itself says
 * that it ignores the file.
 */
export async function refuseTracked(file: string): Promise<void> {
  const tree = await workTreeOf(dirname(file));
  if (tree === null || (await isIgnored(tree, file))) return;
  throw new PublishError(
    `${file} 在 git 仓库 ${tree} 中且未被忽略，密钥可能被提交；请换到仓库之外，或先在 .gitignore 中加入 *.key.json`,
  );
}
