import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../../lib/browser/tabs';
import type { Entry } from '../../../../lib/domain/entry';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import { composeLines, type Previous, type Publish } from '../../../../lib/list/compose';
import { subscribe } from '../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../lib/worker/lists/sync';
import { entries, HEAD, type SignOptions, sampleList, signedList } from '../../list/sample';
import { madeOnce } from './made-once';
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
  const key = JSON.stringify([url, count, options, deps.at]);
  return { deps, url, identity, state: await madeOnce(key, () => subscribe(url, deps)) };
}

/** Follow a list of five entries, of which its host has a newer state of six. */
export async function followBehind(host: Host) {
  const list = await follow(host);
  await publish(host, entries(6), { sequence: 2 });
  return list;
}

function previousOf({ manifest, lines }: Publish): Previous {
  return { manifest, state: new Map([...lines].map(([id, line]) => [id, { line }])) };
}

/** A list on the host, followed by this browser, which publishes one state after another. */
export class FollowedList {
  identity = '';
  #last: Publish | undefined;
  #sequence = 0;

  constructor(
    readonly host: Host,
    readonly deps = testDeps(),
  ) {}

  /** Its entries may be of a newer format. */
  async publish(...states: (readonly { id: string }[])[]): Promise<this> {
    for (const state of states) {
      const lines = state.map((each): [string, string] => [each.id, JSON.stringify({ put: each })]);
      const publish: Publish = await composeLines(
        new Map(lines),
        HEAD,
        this.#last && previousOf(this.#last),
      );
      const list = await signedList(publish, { sequence: ++this.#sequence });
      this.#last = publish;
      this.host.files = new Map([...this.host.files, ...list.files]);
      this.identity = list.identity;
      if (this.#sequence === 1) await this.#follow(publish.file.hash);
      else await syncList(list.identity, this.deps, { acceptShrunk: true });
    }
    return this;
  }

  #follow(manifest: string) {
    const url = `${this.host.base}#root=${this.identity}`;
    return madeOnce(`${url} ${manifest} ${this.deps.at}`, () => subscribe(url, this.deps));
  }
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
