import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatSubscription } from '../../domain/subscription';
import { sha256Hex } from '../../list/bytes';
import { rootPath } from '../../list/format';
import { PublishError } from '../folder/publish-error';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { serveFolder } from '../node/serve';
import { defineCommand } from './command';

const OPTIONS = {
  port: {
    value: 'N',
    zh: '端口，默认任选一个空着的',
    en: 'port; a free one by default',
  },
} as const;

/** Where below the folder a list may lie. */
const BASES = ['', 'list/v1/'];

/** Static HTTP on loopback until the process is told to end. */
export const serve = defineCommand({
  name: 'serve',
  summary: {
    zh: '只在本机试用：用 HTTP 提供文件夹，按 Ctrl+C 结束',
    en: 'try a folder out on this machine alone, over HTTP, until Ctrl+C',
  },
  operands: {
    text: 'DIR',
    zh: '要上传的文件夹',
    en: 'the folder that will be uploaded',
  },
  options: OPTIONS,
  examples: [
    {
      line: 'serve site',
      zh: '用浏览器打开屏幕上的订阅地址，就是网页版；扩展只从 https 的网址订阅',
      en: 'open the printed address for the web edition; the extension follows https alone',
    },
  ],
  async run({ values, operands: [folder = ''] }, console) {
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new PublishError(`--port 应为 0 到 65535：${values.port}`);
    if (!(await stat(folder).catch(() => null))?.isDirectory())
      throw new PublishError(`${folder} 不是文件夹：请给出要上传的文件夹，例如 site`);
    await refuseUnfit(folder);
    const { url, server } = await serveFolder(resolve(folder), port);
    console.print(`${folder} → ${url}`);
    for (const base of BASES) {
      const root = await diskFolder(join(folder, base)).read(rootPath(1));
      if (!root) continue;
      const identity = await sha256Hex(root);
      console.print(`订阅地址：${formatSubscription({ url: url + base, identity })}`);
    }
    await once(server, 'close');
    return 0;
  },
});
