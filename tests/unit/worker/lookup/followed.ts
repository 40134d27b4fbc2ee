import { composeLines } from '../../../../lib/list/compose';
import { subscribe } from '../../../../lib/worker/lists/subscriptions';
import { HEAD, signedList } from '../../list/sample';
import { testHost } from '../lists/sync/host';
import { testDeps } from '../lists/sync/world';

/** Serves lists to the worker under test. Call at the top of a test file. */
export function listsServed() {
  const host = testHost();
  let epoch = 0;
  return {
    host,
    /** Publish a list, which may be of a newer format, and follow it; gives its identity. */
    async follow(list: readonly { id: string }[], title = '示例名单', head = {}): Promise<string> {
      epoch++;
      const lines = list.map((each): [string, string] => [each.id, JSON.stringify({ put: each })]);
      const composed = await composeLines(new Map(lines), { ...HEAD, ...head, title });
      const { files, identity } = await signedList(composed, { rootEpochs: [epoch] });
      host.files = files;
      const { fault } = await subscribe(`${host.base}#root=${identity}`, testDeps());
      if (fault) throw new Error(`${fault.kind}: ${fault.detail}`);
      return identity;
    },
  };
}
