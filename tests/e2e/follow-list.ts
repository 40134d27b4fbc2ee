import type { Entry } from '../../lib/domain/entry';
import { formatSubscription } from '../../lib/domain/subscription';
import { compose } from '../../lib/list/compose';
import { ListHost } from '../browser/list-host';
import { subscribe } from '../browser/lists';
import type { Session } from '../browser/session';
import { HEAD, signedList } from '../unit/list/sample';

/** A signed list on a web host of this machine. */
export interface PublishedList {
  identity: string;
  subscription: string;
  /** Serve these entries from now on, under a higher sequence. */
  publish(entries: readonly Entry[], sequence: number): Promise<void>;
  close(): Promise<void>;
}

export async function publishList(entries: readonly Entry[]): Promise<PublishedList> {
  const server = await ListHost.open();
  const host = server.add('list');
  const publish = async (entries: readonly Entry[], sequence: number) => {
    const { files, identity } = await signedList(await compose(entries, HEAD), { sequence });
    host.files = files;
    return identity;
  };
  const identity = await publish(entries, 1);
  return {
    identity,
    subscription: formatSubscription({ url: host.base, identity }),
    publish: async (next, sequence) => void (await publish(next, sequence)),
    close: () => server.close(),
  };
}

/** Publish a list of these entries for as long as it takes the extension to follow it; gives its identity. */
export async function followList(session: Session, entries: readonly Entry[]): Promise<string> {
  const { identity, subscription, close } = await publishList(entries);
  try {
    await subscribe(session, subscription);
  } finally {
    await close();
  }
  return identity;
}
