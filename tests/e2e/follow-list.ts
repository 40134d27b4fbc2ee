import type { Entry } from '../../lib/domain/entry';
import { formatSubscription } from '../../lib/domain/subscription';
import { compose } from '../../lib/list/compose';
import { subscribe } from '../browser/lists';
import { serveFiles } from '../browser/serve-files';
import type { Session } from '../browser/session';
import { HEAD, signedList } from '../unit/list/sample';

/** Publish a signed list of these entries over HTTP on this machine and let the extension follow it. */
export async function followList(session: Session, entries: readonly Entry[]): Promise<string> {
  const { files, identity } = await signedList(await compose(entries, HEAD));
  const server = await serveFiles(async (path) => files.get(path) ?? null);
  try {
    await subscribe(session, formatSubscription({ url: server.url, identity }));
  } finally {
    await server.close();
  }
  return identity;
}
