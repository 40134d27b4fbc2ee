import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatSubscription } from '../../lib/domain/subscription';
import { BUNDLED_PATH, LATEST_PATH } from '../../lib/list/format';
import { identityOf } from '../../lib/publish/folder/published';
import { diskFolder } from '../../lib/publish/node/folder';
import { serveFolder } from '../../lib/publish/node/serve';
import { subscribe } from '../browser/lists';
import type { Session } from '../browser/session';
import { publishedFolder } from './published-folder';

/** A list for a run, and the extension that it is to run with. */
interface ListInUse {
  extensionDir: string;
  /** Follow the list when it is a published one; call once the browser runs. */
  follow(session: Session): Promise<void>;
}

/** A copy of the extension whose bundled list is the given one; gone when this process ends. */
function withBundledList(extensionDir: string, folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'jianxun-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(extensionDir, copy, { recursive: true });
  rmSync(join(copy, 'list'), { recursive: true, force: true });
  cpSync(folder, join(copy, 'list'), { recursive: true });
  return copy;
}

async function followFolder(session: Session, folder: string): Promise<void> {
  const identity = await identityOf(diskFolder(folder).read);
  const server = await serveFolder(folder);
  try {
    await subscribe(session, formatSubscription({ url: server.url, identity }));
  } finally {
    await server.close();
  }
}

/**
 * The option `--list DIR`: a published list is served on this machine and followed; a bundled list replaces the
 * extension's own. Throws when the folder holds neither.
 */
export async function prepareList(
  folder: string | undefined,
  extensionDir: string,
): Promise<ListInUse> {
  const none = async () => {};
  if (!folder) return { extensionDir, follow: none };
  const base = publishedFolder(folder);
  if (!base) throw new Error(`${folder} holds no list: neither ${LATEST_PATH} nor ${BUNDLED_PATH}`);
  if (existsSync(join(base, LATEST_PATH)))
    return { extensionDir, follow: (session) => followFolder(session, base) };
  return { extensionDir: withBundledList(extensionDir, base), follow: none };
}
