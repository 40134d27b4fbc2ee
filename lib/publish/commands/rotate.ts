import { resolve } from 'node:path';
import { PublishError } from '../folder/publish-error';
import { byMajority, refuseShared } from '../folder/roles';
import { rotate as rotateList } from '../folder/rotate';
import { readEdition } from '../node/edition-files';
import { readKeys } from '../node/key-files';
import { listFileName, writeListFile } from '../node/list-file';
import { FILES } from './arguments';
import { CONFIG, defineCommand, LIST_FOLDER, openToSign } from './command';

const OPTIONS = {
  'root-key': {
    ...FILES,
    zh: '现有的根密钥（达到门限）',
    en: 'a root key of today, as many as the list wants',
  },
  'new-key': {
    ...FILES,
    zh: '新的发布密钥，换掉全部旧的；代次加一，被盗密钥签过的一切作废',
    en: 'a new release key in place of all old ones; what a stolen one signed is void',
  },
  key: {
    ...FILES,
    zh: '现有的发布密钥；只换根密钥时给出',
    en: 'a release key of today, where only root keys change',
  },
  'new-root-key': {
    ...FILES,
    zh: '新的根密钥，换掉全部旧的',
    en: 'a new root key in place of all old ones',
  },
  config: CONFIG,
} as const;

/** A new root: after a key was stolen or lost, before the root expires, or when the people change. */
export const rotate = defineCommand({
  name: 'rotate',
  summary: {
    zh: '密钥丢了、被盗或换人时更换；订阅地址不变，用户无须操作',
    en: 'replace keys that were lost or stolen; nobody has to follow anew',
  },
  operands: LIST_FOLDER,
  options: OPTIONS,
  examples: [
    {
      line: 'rotate site/list/v1 --root-key U盘/root.key.json --new-key 新密钥/release.key.json',
      zh: '发布密钥丢了或被盗：先用 keygen -o 新密钥 --role release 生成新的',
      en: 'the release key was lost or stolen; keygen made a new one before',
    },
  ],
  async run({ values, operands: [folder = ''], list: known }, console) {
    const files = (name: Exclude<keyof typeof OPTIONS, 'config'>) => values[name] ?? [];
    if (files('root-key').length === 0 || files('new-key').length + files('key').length === 0)
      throw new PublishError(
        '用法：rotate DIR --root-key FILE… (--new-key FILE… | --key FILE…)，例子见 rotate --help',
      );
    if (files('new-key').length > 0 && files('key').length > 0)
      throw new PublishError('--new-key 换掉全部发布密钥，不能与 --key 同用');
    const all = [
      ...files('root-key'),
      ...files('new-root-key'),
      ...files('new-key'),
      ...files('key'),
    ];
    const list = await openToSign(folder, all, known, console);
    const [rootKeys, newRootKeys, newKeys, keys] = await Promise.all([
      readKeys(files('root-key')),
      readKeys(files('new-root-key')),
      readKeys(files('new-key')),
      readKeys(files('key')),
    ]);
    refuseShared([...rootKeys, ...newRootKeys], [...newKeys, ...keys]);
    const { version, epoch, sequence, replaced } = await rotateList(list, {
      // A role without new keys stays as it is.
      ...(newRootKeys.length > 0 && { root: byMajority(newRootKeys) }),
      ...(newKeys.length > 0 && { release: byMajority(newKeys) }),
      rootSigners: [...rootKeys, ...newRootKeys],
      releaseSigners: newKeys.length > 0 ? newKeys : keys,
      now: console.now(),
      edition: { read: readEdition },
    });
    console.print(`${folder}：根文件第 ${version} 版，第 ${epoch} 代第 ${sequence} 次发布`);
    const { out, key } = known.remembered;
    if (newKeys.length > 0 && key && out && resolve(out) === resolve(folder)) {
      await writeListFile(known.path, { ...known.remembered, key: files('new-key') });
      console.print(`${listFileName(known)} 里的 key 已改为新的发布密钥`);
    }
    console.print('请上传整个文件夹，root/ 下的旧版本也要保留，latest.json 最后传。');
    for (const id of replaced) console.print(`换下的密钥可以销毁：公钥标识 ${id}`);
    return 0;
  },
});
