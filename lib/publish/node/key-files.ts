import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { importKeyPair, type KeyPair } from '../../list/keys';
import { PublishError } from '../list/publish-error';

/** Bits of a mode by which anybody but the owner may read or write. */
const OTHERS = 0o077;

/** A key that others can read is no secret: the file must be its owner's alone (not told on Windows). */
async function refuseOpenFile(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
    throw new PublishError(`${file}：其他用户也能读取此密钥；请先运行 chmod 600 ${file}`);
}

async function readKey(file: string): Promise<KeyPair> {
  try {
    const pair = await importKeyPair(await readFile(file, 'utf8'));
    await refuseOpenFile(file);
    return pair;
  } catch (error) {
    if (error instanceof PublishError) throw error;
    // What `importKeyPair` throws never holds the secret; what the file system throws names the file.
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = error instanceof Error ? error.message : '无法读取';
    throw new PublishError(`${file}：${isAbsent ? '找不到密钥文件' : `不是密钥文件（${reason}）`}`);
  }
}

/** Read secret keys. Throws a `PublishError` that names the file and never what is in it. */
export const readKeys = (files: readonly string[]): Promise<KeyPair[]> =>
  Promise.all(files.map(readKey));

/** A key file is a few hundred bytes; larger files are not looked into. */
const MAX_BYTES = 16 * 1024;

const NAMES = /\.(?:key|key\.json|pem|p8|seed)$/i;
/** What our own key files and the usual PEM ones hold. */
const CONTENTS = /"secret"\s*:|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

async function isKeyFile(path: string, name: string): Promise<boolean> {
  if (NAMES.test(name)) return true;
  if ((await stat(path)).size > MAX_BYTES) return false;
  return CONTENTS.test(await readFile(path, 'latin1'));
}

/** Paths below a folder that hold a secret key, whatever they are called; none when there is no folder. */
export async function keyFilesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths: string[] = [];
  for (const file of found.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    if (await isKeyFile(path, file.name)) paths.push(relative(folder, path));
  }
  return paths.sort();
}

/** Throws a `PublishError` when a folder that is about to be published, or is, holds a secret key. */
export async function refusePublishedKeys(folder: string): Promise<void> {
  const [first] = await keyFilesBelow(folder);
  if (first)
    throw new PublishError(
      `${resolve(folder)} 中有密钥文件（${first}）：发布文件夹会被所有人看到，请先移走；若已经公开，请用 rotate 更换密钥`,
    );
}

const run = promisify(execFile);

/** The work tree that holds a folder (which need not exist yet), or null. */
function workTreeOf(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
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
  const tree = workTreeOf(dirname(file));
  if (tree === null || (await isIgnored(tree, file))) return;
  throw new PublishError(
    `${file} 在 git 仓库 ${tree} 中且未被忽略，密钥可能被提交；请换到仓库之外，或先在 .gitignore 中加入 *.key.json`,
  );
}
