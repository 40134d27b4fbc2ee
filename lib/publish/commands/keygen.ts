import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exportKeyPair, generateKeyPair } from '../../list/keys';
import { PublishError } from '../folder/publish-error';
import { refuseTracked } from '../node/key-files';
import { OWNER_FILE, writeNew } from '../node/own-files';
import { shortPath } from '../node/program';
import { refusePublished } from '../node/published-folder';
import { defineCommand } from './command';

const OPTIONS = {
  out: {
    short: 'o',
    value: 'DIR',
    zh: '密钥文件夹；不能在会被提交的 git 仓库里，也不能在要发布的文件夹里',
    en: 'folder of the keys; in no git work tree and in no folder that is published',
  },
  role: {
    value: 'root|release',
    zh: '只生成这一种；换发布密钥时写 release',
    en: 'this one alone; release where a release key is replaced',
  },
} as const;

const ROLES = ['root', 'release'];

const existing = (file: string): PublishError =>
  new PublishError(
    `${shortPath(file)} 已存在，不覆盖。已有密钥就不用再生成；确要换密钥，请用 rotate`,
  );

/** Writes one key file that only its owner can read; an existing file is never overwritten. */
async function writeKey(file: string): Promise<string> {
  const pair = await generateKeyPair();
  if (!(await writeNew(file, exportKeyPair(pair), OWNER_FILE))) throw existing(file);
  return pair.id;
}

/** A root key (to be kept offline) and a release key. The secrets go to the files and nowhere else. */
export const keygen = defineCommand({
  name: 'keygen',
  summary: {
    zh: '生成根密钥和发布密钥（只做一次）',
    en: 'make a root key and a release key, once',
  },
  options: OPTIONS,
  notes: {
    zh: 'root.key.json 是根密钥，拷到 U 盘锁起来；release.key.json 是发布密钥，每次发布时用。已有的文件不会被覆盖。',
    en: 'Keep root.key.json offline; release.key.json signs each publish. An existing file is never overwritten.',
  },
  examples: [
    { line: 'keygen -o 密钥', zh: '写到“密钥”文件夹', en: 'writes both into the folder 密钥' },
    {
      line: 'keygen -o 新密钥 --role release',
      zh: '发布密钥丢了或被盗，给 rotate 用；根密钥照旧',
      en: 'a new release key for rotate; the root key stays',
    },
  ],
  async run({ values }, console) {
    if (!values.out) throw new PublishError('请用 -o 指定密钥文件夹，例如：keygen -o 密钥');
    const folder = resolve(values.out);
    const roles = values.role === undefined ? ROLES : ROLES.filter((role) => role === values.role);
    if (roles.length === 0) throw new PublishError('--role 应为 root 或 release');
    const fileOf = (role: string) => join(folder, `${role}.key.json`);
    await refusePublished(folder, '里面的密钥会被所有人看到');
    for (const role of roles) await refuseTracked(fileOf(role));
    // Before the first one is written: half a pair would be taken for a whole one.
    for (const role of roles) if (existsSync(fileOf(role))) throw existing(fileOf(role));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const role of roles) {
      const file = fileOf(role);
      const id = await writeKey(file);
      console.print(`${shortPath(file)}\n  公钥标识 ${id}`);
    }
    const offline = roles.includes('root') ? '；根密钥请移到离线介质，并另存一份' : '';
    console.print(`请勿提交或发送密钥文件${offline}。`);
    return 0;
  },
});
