import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { importKeyPair, type KeyPair } from '../../list/keys';
import { PublishError } from '../folder/publish-error';

/** Bits of a mode by which anybody but the owner may read or write. */
const OTHERS = 0o077;

/** A key that others can read is no secret: the file must be its owner's alone (not told on Windows). */
async function refuseOpenFile(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
    throw new PublishError(
      `${file}：其他用户也能读取此密钥；请先运行 chmod 600 ${file}。在 U 盘上（FAT、exFAT 不分用户）chmod 无效：请先拷到本机，对拷来的那一份 chmod 600，用完删去`,
    );
}

async function readKey(file: string): Promise<KeyPair> {
  try {
    // Without the mark that Windows writes before a text.
    const pair = await importKeyPair(new TextDecoder().decode(await readFile(file)));
    await refuseOpenFile(file);
    return pair;
  } catch (error) {
    if (error instanceof PublishError) throw error;
    // What `importKeyPair` throws never holds the secret; what the file system throws names the file.
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = error instanceof Error ? error.message : '无法读取';
    const fault = isAbsent
      ? '找不到密钥文件。请看路径是否写对、U 盘是否插上；还没有密钥的，用 keygen 生成；丢了的，用 rotate 更换'
      : `不是密钥文件（${reason}）。请给出 keygen 写出的 release.key.json 或 root.key.json`;
    throw new PublishError(`${file}：${fault}`);
  }
}

/** Read secret keys. Throws a `PublishError` that names the file and never what is in it. */
export const readKeys = (files: readonly string[]): Promise<KeyPair[]> =>
  Promise.all(files.map(readKey));

const run = promisify(execFile);

/** The real path of a folder that need not exist yet: links may lead into a work tree. */
export async function realFolder(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => null);
  if (found !== null || dirname(folder) === folder) return found ?? folder;
  return join(await realFolder(dirname(folder)), basename(folder));
}

/** The work tree that holds a folder, or null. */
function workTreeOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** Does git ignore the file? Also false when there is no git to ask. */
async function isIgnored(tree: string, file: string): Promise<boolean> {
  // Exit code 0: ignored; 1: not ignored; anything else: no answer, which is no permission.
  return run('git', ['-C', tree, 'check-ignore', '--quiet', '--no-index', file]).then(
    () => true,
    () => false,
  );
}

/**
 * A key file in a git work tree gets committed one day. Throws a `PublishError` unless git itself says
 * that it ignores the file.
 */
export async function refuseTracked(file: string): Promise<void> {
  const folder = await realFolder(resolve(dirname(file)));
  const tree = workTreeOf(folder);
  if (tree === null || (await isIgnored(tree, join(folder, basename(file))))) return;
  throw new PublishError(
    `${file} 在 git 仓库 ${tree} 中且未被忽略，密钥可能被提交；请换到仓库之外，或先在 .gitignore 中加入 *.key.json`,
  );
}
