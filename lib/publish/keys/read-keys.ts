import { readFile, stat } from 'node:fs/promises';
import { importKeyPair, type KeyPair } from '../../list/keys';
import { PublishError } from '../list/error';

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
