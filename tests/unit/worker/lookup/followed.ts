import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSureLookup } from '../../../../lib/domain/lookup';
import { composeLines } from '../../../../lib/list/compose';
import { listWrites } from '../../../../lib/store/database-tables';
import { subscribe } from '../../../../lib/worker/lists/subscriptions';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { HEAD, signedList } from '../../list/sample';
import { openHost } from '../lists/sync/host';
import { emptyStores, freshWorld, testDeps } from '../lists/sync/world';

/** The ids of a text's hits, behind `sure` where one is certain. */
export async function told(text: string): Promise<string> {
  const { hits } = await lookup({ text });
  const isSure = hits.some(({ how }) => isSureLookup(how));
  return [...(isSure ? ['sure'] : []), ...new Set(hits.map(({ ref }) => ref.id))].join(' ');
}

/** What a list was followed for, and what was stored then. */
interface Followed {
  key: string;
  identity: string;
  stored: string;
}

/** Changes with every write to the lists, and with what else is kept. */
const storedNow = async (): Promise<string> =>
  JSON.stringify([listWrites.count, await fakeBrowser.storage.local.get(null)]);

/**
 * Serves lists to the worker under test. Call at the top of a test file, each of whose tests follows a list before it
 * asks. The first list of a test is alone. To follow a list takes many times the work of a question. So a test that
 * begins with the list of the test before, alone and unchanged, gets that list.
 */
export function listsServed() {
  const host = openHost();
  let epoch = 0;
  /** The lists that are followed, in order. */
  let all: Followed[] = [];
  /** The test that runs has followed none so far; null before the first test. */
  let isFirst: boolean | null = null;
  /** All tests look at what a hook followed before them. */
  let isOfHook = false;
  beforeEach(() => {
    isFirst = true;
    if (!isOfHook) freshWorld();
  });
  afterEach(() => {
    if (isFirst && !isOfHook) throw new Error('sees the list of a test before it: follow one');
  });

  /** Follows one list more. */
  async function followAnew(
    key: string,
    list: readonly { id: string }[],
    head: object,
  ): Promise<string> {
    epoch++;
    const lines = list.map((each): [string, string] => [each.id, JSON.stringify({ put: each })]);
    const composed = await composeLines(new Map(lines), { ...HEAD, ...head });
    const { files, identity } = await signedList(composed, { rootEpochs: [epoch] });
    host.files = files;
    const { fault } = await subscribe(`${host.base}#root=${identity}`, testDeps());
    if (fault) throw new Error(`${fault.kind}: ${fault.detail}`);
    all.push({ key, identity, stored: await storedNow() });
    return identity;
  }

  return {
    host,
    /** Publish a list, which may be of a newer format, and follow it; gives its identity. */
    async follow(list: readonly { id: string }[], title = '示例名单', head = {}): Promise<string> {
      const key = JSON.stringify([list, title, head]);
      isOfHook ||= isFirst === null;
      if (isFirst) {
        isFirst = false;
        const [left] = all;
        if (all.length === 1 && left?.key === key && left.stored === (await storedNow()))
          return left.identity;
        await emptyStores();
        host.clear();
        all = [];
      }
      return followAnew(key, list, { ...head, title });
    },
  };
}
