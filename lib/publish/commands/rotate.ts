import { resolve } from 'node:path';
import type { KeyPair } from '../../list/keys';
import type { Role } from '../../list/sign';
import { PublishError } from '../list/publish-error';
import { refuseShared } from '../list/roles';
import { rotate as rotateList } from '../list/rotate';
import { majority } from '../list/write';
import { tellClock } from '../node/clock';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { readKeys } from '../node/key-files';
import { type Command, readArguments } from './arguments';

const OPTIONS = {
  'root-key': { type: 'string', multiple: true },
  'new-root-key': { type: 'string', multiple: true },
  'new-key': { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
} as const;

/** A role of new keys alone, by the same rule as a first publish; undefined keeps the role as it is. */
const roleOf = (keys: readonly KeyPair[]): Role | undefined =>
  keys.length > 0 ? { keys, threshold: majority(keys.length) } : undefined;

/** A new root: after a key was stolen or lost, before the root expires, or when the people change. */
export const rotate: Command = {
  usage: `rotate DIR --root-key FILE… (--new-key FILE… | --key FILE…) [--new-root-key FILE…]
    更换密钥：写出下一版根文件并重新签名。订阅地址不变，用户无须操作。
    --root-key 现有根密钥（达到门限）；--new-key 新的发布密钥（换掉全部旧的），不换则用 --key 给出现有的；
    --new-root-key 新的根密钥（换掉全部旧的）。换掉发布密钥时代次加一，被盗密钥签过的一切作废。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    const [folder] = positionals;
    const files = (name: keyof typeof OPTIONS) => values[name] ?? [];
    if (
      !folder ||
      files('root-key').length === 0 ||
      files('new-key').length + files('key').length === 0
    )
      throw new PublishError('用法：rotate DIR --root-key FILE… (--new-key FILE… | --key FILE…)');
    if (files('new-key').length > 0 && files('key').length > 0)
      throw new PublishError('--new-key 换掉全部发布密钥，不能与 --key 同用');
    await refuseUnfit(folder);
    const [rootKeys, newRootKeys, newKeys, keys] = await Promise.all([
      readKeys(files('root-key')),
      readKeys(files('new-root-key')),
      readKeys(files('new-key')),
      readKeys(files('key')),
    ]);
    refuseShared([...rootKeys, ...newRootKeys], [...newKeys, ...keys]);
    const [root, release] = [roleOf(newRootKeys), roleOf(newKeys)];
    const list = diskFolder(resolve(folder));
    await tellClock(list, console);
    const { version, epoch, sequence } = await rotateList(list, {
      ...(root && { root }),
      ...(release && { release }),
      rootSigners: [...rootKeys, ...newRootKeys],
      releaseSigners: release ? newKeys : keys,
      now: console.now(),
    });
    console.print(`${folder}：根文件第 ${version} 版，第 ${epoch} 代第 ${sequence} 次发布`);
    console.print('请把整个文件夹上传，root/ 下的旧版本也要保留；换下的密钥可以销毁。');
    return 0;
  },
};
