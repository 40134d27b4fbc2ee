import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOfInstant } from '../../domain/day';
import { PublishError } from '../folder/publish-error';
import { expiryOf } from '../folder/release';
import { renew as renewList } from '../folder/write';
import { readEdition } from '../node/edition-files';
import { readKeys } from '../node/key-files';
import { ABOVE, FILES, readAbove } from './arguments';
import { byListFile, CONFIG, defineCommand, LIST_FOLDER, openToSign } from './command';

const OPTIONS = {
  key: {
    ...FILES,
    zh: '发布密钥；不写时用 list.json 记着的',
    en: 'release key; without it, the one that list.json names',
  },
  above: ABOVE,
  config: CONFIG,
} as const;

/** Signs a list again, so that it does not expire while nothing changes. */
export const renew = defineCommand({
  name: 'renew',
  summary: {
    zh: '内容不变，重新签名，有效期延长到 90 天后',
    en: 'sign again for 90 days, nothing else changed',
  },
  operands: LIST_FOLDER,
  options: OPTIONS,
  examples: [
    byListFile('renew'),
    {
      line: 'renew site/list/v1 --key 密钥/release.key.json',
      zh: '写明名单和密钥（定时任务里这样写）',
      en: 'list and key told, as in a scheduled job',
    },
  ],
  async run({ values, operands: [folder = ''], list: known }, console) {
    const key = values.key ?? known.remembered.key;
    if (!existsSync(resolve(folder)))
      throw new PublishError(
        `${folder} 不在了：请看路径是否写对；名单搬走或丢失的，请从网站或备份把它的整个文件夹取回`,
      );
    if (!key) throw new PublishError('缺少发布密钥，例如：renew DIR --key 密钥/release.key.json');
    const list = await openToSign(folder, key, known, console);
    const signing = {
      keys: { root: [], release: await readKeys(key) },
      now: console.now(),
      above: readAbove(values.above),
      edition: { read: readEdition },
    };
    const { sequence, publish } = await renewList(list, signing);
    console.print(`${folder}：第 ${sequence} 次发布，内容不变，共 ${publish.manifest.live} 条`);
    console.print(
      `有效期延长到 ${dayOfInstant(expiryOf(signing.now))}。请上传整个文件夹，latest.json 最后传，再删去网站上多出的旧文件。`,
    );
    return 0;
  },
});
