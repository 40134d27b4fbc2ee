import { describe, expect, it } from 'vitest';
import { composeLines, type Previous, type Publish } from '../../../../../lib/list/compose';
import { allFollowed } from '../../../../../lib/store/followed';
import { getList } from '../../../../../lib/store/lists';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { entries, HEAD, type ServedList, type SignOptions, signedList } from '../../../list/sample';
import { status, testHost } from './host';
import { answered, testDeps } from './world';

/** What an honest office does clumsily, or its host does to it, as whoever follows the list meets it. */

const DAY = 86_400_000;
const host = testHost();
const elsewhere = testHost();

/** An office with a list of `count` entries that this browser follows. */
async function office(count = 4, options: SignOptions = {}) {
  const deps = testDeps();
  let last: Publish | undefined;
  const previous = (): Previous | undefined =>
    last && {
      manifest: last.manifest,
      state: new Map([...last.lines].map(([id, line]) => [id, { line }])),
    };
  /** Sign the next state, or the same once more, and upload nothing. */
  const sign = async (size: number, signing: SignOptions): Promise<ServedList> => {
    const lines = entries(size).map((put): [string, string] => [put.id, JSON.stringify({ put })]);
    last = await composeLines(new Map(lines), HEAD, previous());
    return signedList(last, signing);
  };
  const upload = ({ files }: ServedList) => {
    host.files = new Map([...host.files, ...files]);
  };
  const first = await sign(count, { sequence: 1, ...options });
  upload(first);
  const { identity } = first;
  await subscribe(`${host.base}#root=${identity}`, deps, '我的名单');
  const look = async () => {
    host.requests = [];
    await syncList(identity, deps);
    const { live, release, root, fault } = (await getList(identity)) ?? {};
    return {
      ...{ live: live?.live, sequence: release?.sequence, root: root?.version },
      ...(fault && { fault: fault.kind }),
    };
  };
  return { deps, identity, sign, upload, look };
}

describe('keys that are rotated', () => {
  const twice = { rootEpochs: [1, 2, 3], release: 6, signer: 6 };

  it('twice between two looks: the newest are taken, and no segment is fetched', async () => {
    const { sign, upload, look } = await office(4, { sequence: 9 });
    upload(await sign(4, { ...twice, sequence: 1 }));
    expect(await look()).toEqual({ live: 4, sequence: 1, root: 3 });
    expect(host.segmentRequests).toEqual([]);
  });

  it('and of whose roots one was not uploaded: told, and mended by it', async () => {
    const { identity, sign, upload, look } = await office();
    upload(await sign(5, { ...twice, sequence: 1 }));
    const whole = host.files;
    host.files = new Map([...whole].filter(([path]) => path !== 'root/2.json'));
    expect(await look()).toEqual({ live: 4, sequence: 1, root: 1, fault: 'wrong-signature' });
    expect(await answered(identity, 9)).toHaveLength(4);
    host.files = whole;
    expect(await look()).toEqual({ live: 5, sequence: 1, root: 3 });
  });

  it('read between its two files: nothing is taken, and the next look is good', async () => {
    const { sign, upload, look } = await office();
    const { files } = await sign(5, { rootEpochs: [1, 2], release: 6, signer: 6 });
    host.files = new Map([...files, ...host.files]);
    expect(await look()).toMatchObject({ live: 4, root: 2 });
    upload({ files } as ServedList);
    expect(await look()).toEqual({ live: 5, sequence: 1, root: 2 });
  });

  it('under the same epoch: the numbers go on', async () => {
    const same = { rootEpochs: [1, 1], release: 6, signer: 6 };
    const { sign, upload, look } = await office(4, { sequence: 5 });
    upload(await sign(5, { ...same, sequence: 4 }));
    expect(await look()).toEqual({ live: 4, sequence: 5, root: 2 });
    upload(await sign(5, { ...same, sequence: 6 }));
    expect(await look()).toEqual({ live: 5, sequence: 6, root: 2 });
  });
});

describe('a folder that is uploaded from an old copy', () => {
  it('takes nothing away, whoever serves it in turn with the new one', async () => {
    const { sign, upload, look } = await office(4);
    const old = host.files;
    upload(await sign(5, { sequence: 2 }));
    const now = host.files;
    for (const files of [now, old, now, old]) {
      host.files = files;
      expect(await look()).toEqual({ live: 5, sequence: 2, root: 1 });
    }
  });

  it('and published on under a number that was used: told, and mended by the next number', async () => {
    const { identity, sign, upload, look } = await office(4);
    upload(await sign(5, { sequence: 2 }));
    await look();
    upload(await sign(6, { sequence: 2 }));
    expect(await look()).toEqual({ live: 5, sequence: 2, root: 1, fault: 'equivocation' });
    expect(await answered(identity, 9)).toHaveLength(5);
    upload(await sign(6, { sequence: 3 }));
    expect(await look()).toEqual({ live: 6, sequence: 3, root: 1 });
  });
});

describe('dates of a list', () => {
  it('decide no order: a later number with an earlier date is the newer one', async () => {
    const { sign, upload, look } = await office(4, { issued: '2026-09-10T00:00:00Z' });
    upload(await sign(5, { sequence: 2, issued: '2020-01-01T00:00:00Z' }));
    expect(await look()).toEqual({ live: 5, sequence: 2, root: 1 });
    upload(await sign(6, { sequence: 1, issued: '2026-09-10T03:00:00Z' }));
    expect(await look()).toEqual({ live: 5, sequence: 2, root: 1 });
  });

  it('that ended before they were signed anew: the list is whole again without a download', async () => {
    const { deps, sign, upload, look } = await office(4, { expires: '2026-09-12T00:00:00Z' });
    deps.at += 5 * DAY;
    expect(await look()).toEqual({ live: 4, sequence: 1, root: 1, fault: 'expired' });
    upload(await sign(4, { sequence: 2 }));
    expect(await look()).toEqual({ live: 4, sequence: 2, root: 1 });
    expect(host.requests).toEqual(['root/2.json', 'latest.json']);
  });
});

it('a list that moved keeps its entries and the user’s name for it', async () => {
  const { deps, identity, look } = await office();
  elsewhere.files = host.files;
  host.faults.set('', status(404));
  expect(await look()).toMatchObject({ live: 4, fault: 'http' });
  await subscribe(`${elsewhere.base}#root=${identity}`, deps);
  expect(await allFollowed()).toMatchObject([{ identity, url: elsewhere.base, name: '我的名单' }]);
  expect(elsewhere.requests).toEqual(['root/2.json', 'latest.json']);
  expect(await answered(identity, 9)).toHaveLength(4);
});
