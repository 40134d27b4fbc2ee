import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compose } from '../../../../../lib/list/compose';
import { getList } from '../../../../../lib/store/lists';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { RESUME_ALARM, syncAll, syncDue, syncList } from '../../../../../lib/worker/lists/sync';
import { sideBySide } from '../../../../../lib/worker/lists/sync/side-by-side';
import { eventually } from '../../../../eventually';
import { entries, HEAD, sampleList, signedList } from '../../../list/sample';
import { drip, testHost } from './host';
import { faultOf, testDeps } from './world';

/** A slow list delays nobody. */

describe('work side by side', () => {
  const never = () => new Promise<void>(() => undefined);

  it('begins with the next item as soon as one ends, and has few at once', async () => {
    let [now, most] = [0, 0];
    await sideBySide(Array.from({ length: 20 }), async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve));
      now--;
    });
    expect([now, most]).toEqual([0, 4]);
  });

  it('comes to every item, however many before it never end', async () => {
    const begun: number[] = [];
    const items = Array.from({ length: 20 }, (_, at) => at);
    const reached = new Promise<void>((resolve) => {
      const work = (item: number) => {
        begun.push(item);
        if (item === 19) resolve();
        return never();
      };
      sideBySide(items, work, 5).catch(() => undefined);
    });
    await reached;
    expect(begun).toEqual(items);
  });

  it('ends what it began before it says that one failed', async () => {
    const ended: number[] = [];
    const work = async (item: number) => {
      if (item === 1) throw new Error('one');
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended.push(item);
    };
    await expect(sideBySide([1, 2, 3, 4, 5, 6], work)).rejects.toThrow('one');
    expect(ended).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('lists that are fed byte by byte', () => {
  const HOUR = 3_600_000;
  const SLOW = 6;
  const hosts = Array.from({ length: SLOW + 1 }, testHost);

  /** Each host has a list of its own root; all but the last are slow from now on. */
  async function followed() {
    const deps = testDeps({ turnMs: 20 });
    const publish = await compose(entries(3), HEAD);
    const identities = [];
    for (const [at, host] of hosts.entries()) {
      const { files, identity } = await signedList(publish, { rootEpochs: [at + 1] });
      host.files = files;
      await subscribe(`${host.base}#root=${identity}`, deps);
      identities.push(identity);
    }
    for (const host of hosts.slice(0, SLOW)) host.faults.set('latest', drip);
    return { deps, slow: identities.slice(0, SLOW), good: identities.at(-1) ?? '' };
  }

  it('keep no other list waiting', async () => {
    const { deps, slow, good } = await followed();
    const host = hosts.at(-1);
    const next = await compose(entries(4), HEAD);
    if (host) host.files = (await signedList(next, { rootEpochs: [SLOW + 1], sequence: 2 })).files;
    // Nothing is broken off while the test looks.
    const all = syncAll({ ...deps, stallMs: HOUR, totalMs: HOUR, boxMs: HOUR });
    await eventually(async () => expect((await getList(good))?.live?.live).toBe(4));
    expect(await Promise.all(slow.map(faultOf))).toEqual(slow.map(() => undefined));
    for (const each of hosts) each.breakOff();
    await all;
  });

  it('end with their time, and wait longer each time', async () => {
    const { deps, slow } = await followed();
    deps.boxMs = 300;
    await syncAll(deps);
    for (const identity of slow) expect(await faultOf(identity)).toMatchObject({ kind: 'offline' });
    deps.at += 7 * HOUR;
    await syncDue(deps);
    for (const identity of slow) expect((await getList(identity))?.failures).toBe(2);
  });
});

describe('two lists that arrive at once', () => {
  const [a, b] = [testHost(), testHost()];

  it('are both built', async () => {
    const deps = testDeps();
    const one = await sampleList(entries(3));
    const two = await signedList(await compose(entries(5), HEAD), { rootEpochs: [2] });
    a.files = one.files;
    b.files = two.files;
    const states = await Promise.all([
      subscribe(`${a.base}#root=${one.identity}`, deps),
      subscribe(`${b.base}#root=${two.identity}`, deps),
    ]);
    expect(states.map(({ live }) => live)).toEqual([3, 5]);
  });

  it.each(['m/', 's/'])(
    'are both taken up after a death, also where one ended while %s of the other came',
    async (path) => {
      const deps = testDeps();
      const one = await sampleList(entries(3));
      const two = await signedList(await compose(entries(5), HEAD), { rootEpochs: [2] });
      a.files = one.files;
      b.files = two.files;
      await subscribe(`${a.base}#root=${one.identity}`, deps);
      let alarm: unknown;
      const answer = async () => {
        if (path === 's/') await syncList(one.identity, deps);
        alarm = await fakeBrowser.alarms.get(RESUME_ALARM);
      };
      if (path === 'm/')
        b.faults.set('m/', (response, file) => {
          syncList(one.identity, deps).finally(() => response.writeHead(200).end(file));
        });
      b.faults.set('s/', (response, file) => {
        answer().finally(() => response.writeHead(200).end(file));
      });
      expect(await subscribe(`${b.base}#root=${two.identity}`, deps)).toMatchObject({ live: 5 });
      expect(alarm).toBeDefined();
      expect(await fakeBrowser.alarms.get(RESUME_ALARM)).toBeUndefined();
    },
  );
});
