import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import type { PageSubject } from '../../../../lib/domain/subject';
import type { Sender } from '../../../../lib/messages/router';
import { subscribe } from '../../../../lib/worker/lists/subscriptions';
import { entries, type SignOptions, sampleList } from '../../list/sample';
import type { Host } from './sync/host';
import { testDeps } from './sync/world';

/** Publish this many entries on the host and follow them. */
export async function follow(
  host: Host,
  count = 5,
  options: SignOptions = {},
  deps: ReturnType<typeof testDeps> = testDeps(),
) {
  const { url, identity } = await publish(host, entries(count), options);
  return { deps, url, identity, state: await subscribe(url, deps) };
}

type Tab = NonNullable<Sender['tab']>;

/** Publish these entries on the host and give the text that subscribes to them. */
export async function publish(
  host: Host,
  list: readonly Entry[],
  options: SignOptions = {},
): Promise<{ url: string; identity: string }> {
  const { files, identity } = await sampleList(list, options);
  host.files = files;
  return { url: `${host.base}#root=${identity}`, identity };
}

/** A tab that shows `url`, as the sender that its content script is. */
export async function openTab(url: string, incognito = false): Promise<Sender & { tab: Tab }> {
  const { id } = await fakeBrowser.tabs.create({ url });
  return { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id, incognito } as Tab };
}

export const subjectOf = (ref: number, title: string, url: string | null = null): PageSubject => ({
  ref,
  url,
  title,
});
