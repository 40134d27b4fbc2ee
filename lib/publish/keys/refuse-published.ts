import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { PublishError } from '../list/error';

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
