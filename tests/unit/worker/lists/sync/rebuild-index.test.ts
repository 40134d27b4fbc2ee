import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../lib/domain/entry';
import { VERSION } from '../../../../../lib/index/part';
import { utf8 } from '../../../../../lib/list/bytes';
import { gzip } from '../../../../../lib/list/pack';
import { openDatabase } from '../../../../../lib/store/database';
import { getList, patchList } from '../../../../../lib/store/lists';
import { putSegment } from '../../../../../lib/store/segments';
import { loadLiveLists, readEntries } from '../../../../../lib/worker/lists/live-lists';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { entry, NOW } from '../../../list/sample';
import { follow } from '../support';
import { status, testHost } from './host';
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
  const [generation] = await loadLiveLists(NOW);
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

describe('what an older version left out because it did not know it', () => {
  /** Stores the list as a version that did not know the kind of e1, nor an identifier of e2. */
  async function asOfUnknowing(identity: string, indexFormat: number): Promise<void> {
    const { live } = (await getList(identity)) ?? {};
    if (!live) throw new Error('nothing is live');
    const stored = [entry(0), null, { ...entry(2), identifiers: [] }];
    const records = stored.map((each, n) => ({
      id: `e${n}`,
      line: JSON.stringify({ put: entry(n) }),
      isPut: true,
      entry: each,
      json: JSON.stringify(each),
      isNewer: n > 0,
    }));
    await putSegment(live.segments[0] ?? '', records);
    await patchList(identity, {
      live: { ...live, indexFormat, leftOut: { newer: 2, barred: 0, crowded: 0 } },
    });
    host.requests = [];
  }

  let followed: Awaited<ReturnType<typeof follow>>;
  beforeEach(async () => {
    followed = await follow(host, 3);
  });

  it('is fetched again once by the version that knows it, and is there from then on', async () => {
    const { deps, identity } = followed;
    await asOfUnknowing(identity, VERSION - 1);
    await syncList(identity, deps);
    expect(host.segmentRequests).toHaveLength(1);
    expect(await answered(identity, 3)).toEqual(['e0', 'e1', 'e2']);
    expect(await getList(identity)).toMatchObject({
      live: { indexFormat: VERSION, leftOut: { newer: 0, barred: 0 } },
    });
    await syncList(identity, deps);
    expect(host.segmentRequests).toHaveLength(1);
  });

  it('leaves the list answering and undamaged while its server is gone, and is fetched when it is back', async () => {
    const { deps, identity } = followed;
    await asOfUnknowing(identity, VERSION - 1);
    host.faults.set('', status(500));
    await syncList(identity, deps);
    expect(await answered(identity, 3)).toEqual(['e0']);
    expect((await getList(identity))?.fault?.kind).toBe('http');
    host.faults.clear();
    await syncList(identity, deps);
    expect(await answered(identity, 3)).toEqual(['e0', 'e1', 'e2']);
  });

  it('is not asked for where the index is damaged alone', async () => {
    const { deps, identity } = followed;
    await asOfUnknowing(identity, 0);
    await syncList(identity, deps);
    expect(host.segmentRequests).toEqual([]);
    expect(await answered(identity, 3)).toEqual(['e0']);
  });
});
