import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { formatSubscription } from '../../domain/subscription';
import { sha256Hex } from '../../list/bytes';
import { rootPath } from '../../list/format';
import { PublishError } from '../list/publish-error';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { serveFolder } from '../node/serve';
import { type Command, readArguments } from './arguments';

const OPTIONS = { port: { type: 'string' } } as const;

/** Where below the folder a list may lie. */
const BASES = ['', 'list/v1/'];

/** Static HTTP on loopback until the process is told to end. */
export const serve: Command = {
  usage: `serve DIR [--port N]
    在本机（127.0.0.1）用 HTTP 提供文件夹，供试用；按 Ctrl+C 结束。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    const folder = positionals[0];
    const port = Number(values.port ?? 0);
    if (!folder) throw new PublishError('请给出要提供的文件夹');
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new PublishError(`--port 应为 0 到 65535：${values.port}`);
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
};
