import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exportKeyPair, generateKeyPair } from '../../list/keys';
import { PublishError } from '../list/publish-error';
import { refuseTracked } from '../node/key-files';
import { type Command, readArguments } from './arguments';

const OPTIONS = { out: { type: 'string', short: 'o' } } as const;

async function refuseExisting(file: string): Promise<void> {
  if (await stat(file).catch(() => null)) throw new PublishError(`${file} 已存在，不覆盖`);
}

/** Writes one key file that only its owner can read; an existing file is never overwritten. */
async function writeKey(file: string): Promise<string> {
  const pair = await generateKeyPair();
  try {
    await writeFile(file, exportKeyPair(pair), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new PublishError(`${file} 已存在，不覆盖`);
  }
  return pair.id;
}

/** A root key (to be kept offline) and a release key. The secrets go to the files and nowhere else. */
export const keygen: Command = {
  usage: `keygen -o DIR
    生成根密钥 root.key.json（离线保管）和发布密钥 release.key.json；不写入会被提交的 git 仓库。`,
  async run(args, console) {
    const { values } = readArguments(args, OPTIONS, 0);
    if (!values.out) throw new PublishError('请用 -o 指定密钥文件夹');
    const folder = resolve(values.out);
    const roles = ['root', 'release'];
    const fileOf = (role: string) => join(folder, `${role}.key.json`);
    for (const role of roles) await refuseTracked(fileOf(role));
    // Before the first one is written: half a pair would be taken for a whole one.
    for (const role of roles) await refuseExisting(fileOf(role));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const role of roles) {
      const file = fileOf(role);
      const id = await writeKey(file);
      console.print(`${file}\n  公钥标识 ${id}`);
    }
    console.print('请勿提交或发送这两个文件；根密钥请移到离线介质，并另存一份。');
    return 0;
  },
};
