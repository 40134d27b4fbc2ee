import { describe, expect, it, vi } from 'vitest';
import { compose } from '../../../../../lib/list/compose';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncBundled, syncDue, syncList } from '../../../../../lib/worker/lists/sync';
import {
  bundledFiles,
  entries,
  entry,
  HEAD,
  NOW,
  sampleList,
  signedList,
} from '../../../list/sample';
import { follow } from '../support';
import { testHost } from './host';
import { faultOf, testDeps } from './world';

/** A computer whose clock is wrong: nobody is frozen out, nothing that has ended comes back, and it is said. */

const YEAR = 365 * 86_400_000;
const ISSUED = Date.parse('2026-09-09T00:00:00Z');
const host = testHost();
const other = testHost();

const followed = (at = NOW) => follow(host, 5, {}, testDeps({ at }));

/** A worker that was started anew, with nothing in memory but what it loads. */
async function anew() {
  vi.resetModules();
  const clock = await import('../../../../../lib/domain/clock');
  const sync = await import('../../../../../lib/worker/lists/sync');
  await (await import('../../../../../lib/worker/prepare')).holdClock();
  return { clock, sync };
}

const signed = async (at: number) => (await listStates(at)).filter(({ url }) => url !== undefined);
const kinds = async (at: number) => (await signed(at)).map(({ fault }) => fault?.kind);

describe('a clock that was set back', () => {
  it('shows nothing again that has ended: what was seen is remembered', async () => {
    await followed();
    const { clock } = await anew();
    expect(clock.atLeastSeen(NOW - 9 * YEAR)).toBe(ISSUED);
    expect(clock.atLeastSeen(NOW + YEAR)).toBe(NOW + YEAR);
  });

  it('is told at every list, and no more once it is right', async () => {
    const { identity } = await followed();
    expect(await kinds(NOW)).toEqual([undefined]);
    const [state] = await listStates(NOW - 9 * YEAR);
    expect(state?.fault).toEqual({
      kind: 'clock',
      detail: '2017-09-12 / 2026-09-09',
      at: new Date(NOW - 9 * YEAR).toISOString(),
    });
    expect(await faultOf(identity)).toBeUndefined();
    expect(await kinds(ISSUED - 47 * 3_600_000)).toEqual([undefined]);
  });

  it('freezes nobody: lists are due, taken and due again', async () => {
    const { deps, identity } = await followed();
    deps.at = NOW - 9 * YEAR;
    for (const sequence of [2, 3]) {
      host.files = (await sampleList(entries(5 + sequence), { sequence })).files;
      await syncDue(deps);
      expect((await signed(NOW))[0]).toMatchObject({ identity, live: 5 + sequence });
      deps.at += 7 * 3_600_000;
    }
  });

  it('lets no expired list in by the way', async () => {
    const { deps, identity } = await followed();
    const { sync } = await anew();
    deps.at = NOW - 9 * YEAR;
    const old = { sequence: 2, expires: '2026-09-08T00:00:00Z' };
    host.files = (await sampleList(entries(9), old)).files;
    await sync.syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'expired' });
  });
});

describe('a list of the future', () => {
  it('is taken, told, and moves no other list’s time', async () => {
    const { deps, identity } = await followed(NOW - 20 * YEAR);
    expect(await kinds(deps.at)).toEqual(['clock']);
    expect((await listStates(NOW))[0]).toMatchObject({ identity, live: 5 });
    const { clock } = await anew();
    expect(clock.atLeastSeen(deps.at)).toBe(deps.at);
  });
});

describe('a clock that is ahead', () => {
  async function two() {
    const { deps, identity } = await followed();
    const publish = await compose([entry(7)], { ...HEAD, title: '另一示例名单' });
    const list = await signedList(publish, { rootEpochs: [3] });
    other.files = list.files;
    await subscribe(`${other.base}#root=${list.identity}`, deps);
    return { deps, identities: [identity, list.identity] };
  }

  it('is told where several lists have expired at once', async () => {
    await two();
    expect(await kinds(NOW + YEAR)).toEqual(['clock', 'clock']);
    expect(await kinds(NOW)).toEqual([undefined, undefined]);
  });

  it('is no explanation for one list that has', async () => {
    const { deps, identity } = await followed();
    deps.at = NOW + YEAR;
    await syncList(identity, deps);
    expect(await kinds(deps.at)).toEqual(['expired']);
  });

  it('leaves nothing behind when it is right again', async () => {
    const { deps, identities } = await two();
    deps.at = NOW + 70 * YEAR;
    await syncDue(deps);
    expect(await faultOf(identities[0] ?? '')).toMatchObject({ kind: 'expired' });
    const { clock } = await anew();
    expect(clock.atLeastSeen(NOW)).toBe(NOW);
    deps.at = NOW + 3_600_000;
    await syncDue(deps);
    expect(await kinds(deps.at)).toEqual([undefined, undefined]);
  });
});

describe('the bundled list', () => {
  it('has no end of its own', async () => {
    await syncBundled(testDeps());
    expect((await listStates(NOW + 70 * YEAR))[0]?.fault).toMatchObject({ kind: 'offline' });
  });

  it('tells of a clock that was wrong from the first day on', async () => {
    host.files = await bundledFiles(entries(4));
    await syncBundled(testDeps({ at: NOW - 16 * YEAR, bundledBase: host.base }));
    const { clock } = await anew();
    expect(clock.atLeastSeen(NOW - 16 * YEAR)).toBe(Date.parse(HEAD.asOf));
    expect((await listStates(NOW - 16 * YEAR))[0]).toMatchObject({
      live: 4,
      fault: { kind: 'clock' },
    });
  });
});
