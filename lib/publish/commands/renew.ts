import { resolve } from 'node:path';
import { PublishError } from '../list/publish-error';
import { renew as renewList } from '../list/write';
import { tellClock } from '../node/clock';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { readKeys } from '../node/key-files';
import { type Command, readAbove, readArguments } from './arguments';

const OPTIONS = {
  key: { type: 'string', multiple: true },
  above: { type: 'string' },
} as const;

/** Signs a list again, so that it does not expire while nothing changes. */
export const renew: Command = {
  usage: `renew DIR --key FILE… [--above N]
    内容不变，重新签名并延长有效期（默认 90 天）。--above：从旧备份恢复时，序号须高于 N。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    const [folder] = positionals;
    if (!folder || !values.key) throw new PublishError('用法：renew DIR --key FILE…');
    await refuseUnfit(folder);
    const signing = {
      keys: await readKeys(values.key),
      now: console.now(),
      above: readAbove(values.above),
    };
    const list = diskFolder(resolve(folder));
    await tellClock(list, console);
    const { sequence, publish } = await renewList(list, signing);
    console.print(`${folder}：第 ${sequence} 次发布，内容不变，共 ${publish.manifest.live} 条`);
    return 0;
  },
};
