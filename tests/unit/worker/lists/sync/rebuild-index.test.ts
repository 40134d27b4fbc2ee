import { expect, it } from 'vitest';
import type { Entry } from '../../../../../lib/domain/entry';
import { utf8 } from '../../../../../lib/list/bytes';
import { gzip } from '../../../../../lib/list/pinned-gzip';
import { openDatabase } from '../../../../../lib/store/database';
import { getList, patchList } from '../../../../../lib/store/lists';
import { loadGenerations, readEntries } from '../../../../../lib/worker/lists/generations';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { entry, NOW } from '../../../list/sample';
import { follow } from '../support';
import { testHost } from './host';
import { answered } from './world';

const host = testHost();

const hostsOf = ({ identifiers }: Entry) => identifiers.map(({ value }) => value);
const withHosts = (n: number, ...hosts: string[]): Entry => ({
  ...entry(n),
  identifiers: hosts.flatMap((value) => entry(n).identifiers.map((own) => ({ ...own, value }))),
});

/** What a version stored that knew no public suffixes, with its index. */
async function asOfOlderVersion(identity: string, entries: readonly Entry[]): Promise<void> {
  const { live } = (await getList(identity)) ?? {};
  if (!live) throw new Error('nothing is live');
  const data = gzip(utf8(entries.map((each) => JSON.stringify(each)).join('\n')));
  await openDatabase().pages.put({ segment: live.segments[0] ?? '', page: 0, data });
  await patchList(identity, { live: { ...live, indexFormat: 1 } });
}

it('what an older version stored loses what is nobody’s own, is counted, and is asked for nowhere', async () => {
  const { deps, identity } = await follow(host, 3);
  const old = [entry(0), withHosts(1, 'com.au', 'n1.example.com'), withHosts(2, 'web.app')];
  await asOfOlderVersion(identity, old);
  host.requests = [];
  await syncList(identity, deps);
  expect(host.segmentRequests).toEqual([]);
  const [generation] = await loadGenerations(NOW);
  if (!generation) throw new Error('no generation');
  const stored = await readEntries(generation, [0, 1, 2]);
  expect(stored.map(({ entry }) => hostsOf(entry))).toEqual([
    ['n0.example.com'],
    ['n1.example.com'],
    [],
  ]);
  expect((await getList(identity))?.live?.leftOut).toMatchObject({ barred: 2 });
  expect(await answered(identity, 3)).toEqual(['e0', 'e1']);
});
