import { describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../../../lib/domain/day';
import type { Entry } from '../../../../../lib/domain/entry';
import { isEntryShown } from '../../../../../lib/domain/lifecycle';
import { compose } from '../../../../../lib/list/compose';
import { getList } from '../../../../../lib/store/lists';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { loadLiveLists, readEntries } from '../../../../../lib/worker/lists/live-lists';
import { pauseList, subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncBundled, syncDue, syncList } from '../../../../../lib/worker/lists/sync';
import { agreedFloor, floorWith } from '../../../../../lib/worker/lists/sync/time-floor';
import {
  bundledFiles,
  entries,
  entry,
  HEAD,
  NOW,
  type SignOptions,
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

/** Follow another list, of its own root. */
async function followOther(deps: ReturnType<typeof testDeps>, options: SignOptions = {}) {
  const publish = await compose([entry(7)], { ...HEAD, title: '另一示例名单' });
  const { files, identity } = await signedList(publish, { rootEpochs: [3], ...options });
  other.files = files;
  await subscribe(`${other.base}#root=${identity}`, deps);
  return identity;
}

const instant = (at: number): string => new Date(at).toISOString();

const signed = async (at: number) => (await listStates(at)).filter(({ url }) => url !== undefined);
const kinds = async (at: number) => (await signed(at)).map(({ fault }) => fault?.kind);

describe('a clock that was set back', () => {
  it('shows nothing again that has ended by the list’s own day', async () => {
    const deps = testDeps();
    const [old, young] = [entry(1), entry(2)];
    const act = { ...old.sanctions[0], decidedOn: { day: '2024-08-01', precision: 'day' } };
    const list = await sampleList([{ ...old, sanctions: [act] } as Entry, young]);
    host.files = list.files;
    await subscribe(`${host.base}#root=${list.identity}`, deps);
    const at = Date.parse('2024-09-01T00:00:00Z');
    const [generation] = await loadLiveLists(at);
    if (!generation) throw new Error('no generation');
    expect(generation).toMatchObject({ passed: '2026-09-09', stale: false });
    const shown = (await readEntries(generation, [0, 1])).filter(({ entry }) =>
      isEntryShown(entry, dayOf(NOW)),
    );
    expect(shown.map(({ entry }) => entry.id)).toEqual([young.id]);
    expect((await readEntries(generation, [0]))[0]?.entry.sanctions).toEqual([]);
  });

  it('leaves what the list itself calls lifted, by which it contests another’s act', async () => {
    const [act] = entry(1).sanctions;
    const decidedOn = { day: '2024-08-01', precision: 'day' };
    const lifted = { ...act, decidedOn, status: 'lifted' };
    const list = await sampleList([
      { ...entry(1), sanctions: [{ ...act, decidedOn }, lifted] } as Entry,
    ]);
    host.files = list.files;
    await subscribe(`${host.base}#root=${list.identity}`, testDeps());
    const [live] = await loadLiveLists(Date.parse('2024-09-01T00:00:00Z'));
    const [read] = live ? await readEntries(live, [0]) : [];
    expect(read?.entry.sanctions).toMatchObject([{ status: 'lifted' }]);
    expect(read && isEntryShown(read.entry, '2024-09-01')).toBe(false);
  });

  it.each([1, 47])('by %i hours shows nothing again when a list is looked at', async (hours) => {
    const { deps, identity } = await followed();
    deps.at = ISSUED - hours * 3_600_000;
    await syncList(identity, deps);
    expect(await loadLiveLists(deps.at)).toMatchObject([{ passed: '2026-09-09' }]);
  });

  it('is held at what several lists agree on, also by a worker that knows nothing yet', async () => {
    const { deps } = await followed();
    expect((await anew()).clock.atLeastPassed(NOW - 9 * YEAR)).toBe(NOW - 9 * YEAR);
    await followOther(deps);
    const { clock } = await anew();
    expect(clock.atLeastPassed(NOW - 9 * YEAR)).toBe(ISSUED);
    expect(clock.atLeastPassed(NOW + YEAR)).toBe(NOW + YEAR);
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

  it('takes no list for fresh whose root has ended, however far off a thief has put its own end', async () => {
    const { deps } = await followed();
    const list = await sampleList(entries(5), { sequence: 2, expires: '2999-01-01T00:00:00Z' });
    host.files = list.files;
    deps.at += 7 * 3_600_000;
    await syncDue(deps);
    const { root, release } = (await getList(list.identity)) ?? {};
    expect(release?.expires).toBe('2999-01-01T00:00:00Z');
    const end = Date.parse(root?.expires ?? '');
    expect(await loadLiveLists(end - 1)).toMatchObject([{ stale: false }]);
    expect(await loadLiveLists(end)).toMatchObject([{ stale: true }]);
    const stateAt = async (at: number) =>
      (await listStates(at)).find(({ identity }) => identity === list.identity);
    expect((await stateAt(end - 1))?.stale).toBeUndefined();
    expect(await stateAt(end)).toMatchObject({ stale: true, expires: root?.expires });
  });

  it('takes no list for fresh that has expired by its own word', async () => {
    const { deps, identity } = await followed();
    deps.at = NOW - 9 * YEAR;
    const old = { sequence: 2, expires: '2026-09-08T00:00:00Z' };
    host.files = (await sampleList(entries(9), old)).files;
    const { sync } = await anew();
    await sync.syncList(identity, deps);
    const generations = await import('../../../../../lib/worker/lists/live-lists');
    expect((await generations.loadLiveLists(deps.at))[0]).toMatchObject({
      identity,
      stale: true,
    });
  });
});

describe('a list of the future', () => {
  it('is taken, told, and moves no other list’s time', async () => {
    const { deps, identity } = await followed(NOW - 20 * YEAR);
    expect(await kinds(deps.at)).toEqual(['clock']);
    expect((await listStates(NOW))[0]).toMatchObject({ identity, live: 5 });
    const { clock } = await anew();
    expect(clock.atLeastPassed(deps.at)).toBe(deps.at);
  });

  it('dated two days ahead moves nobody’s time', async () => {
    const { deps, identity } = await followed();
    const ahead = await followOther(deps, { issued: instant(NOW + 47 * 3_600_000) });
    await syncList(identity, deps);
    expect((await anew()).clock.atLeastPassed(NOW)).toBe(NOW);
    const days = (await loadLiveLists(NOW)).map((each) => [each.identity, each.passed]);
    expect(Object.fromEntries(days)).toEqual({ [identity]: null, [ahead]: null });
  });

  it('seen on a day when the clock was wrong refuses no other list once it is right', async () => {
    const { deps, identity } = await followed();
    deps.at = Date.parse('2030-05-05T00:00:00Z');
    const far = { issued: instant(deps.at), expires: instant(deps.at + YEAR / 4) };
    const ahead = await followOther(deps, far);
    await syncList(identity, deps);
    deps.at = NOW;
    const { sync } = await anew();
    host.files = (await sampleList(entries(6), { sequence: 2 })).files;
    await sync.syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect((await loadLiveLists(NOW)).find((each) => each.identity === identity)).toMatchObject({
      passed: null,
      stale: false,
    });
    // The publisher of the other one has set its clock right, too.
    const publish = await compose([entry(7)], { ...HEAD, title: '另一示例名单' });
    other.files = (await signedList(publish, { rootEpochs: [3], sequence: 2 })).files;
    await sync.syncList(ahead, deps);
    expect(await faultOf(ahead)).toBeUndefined();
    const healed = (await loadLiveLists(NOW)).find((each) => each.identity === ahead);
    expect(healed).toMatchObject({ passed: null, stale: false });
  });
});

describe('two lists of the future that agree', () => {
  it('hold everybody’s time no longer than they are followed', async () => {
    const { deps, identity } = await followed();
    deps.at = Date.parse('2026-11-20T00:00:00Z');
    const far = { issued: instant(deps.at) };
    const hostile = [await followOther(deps, far)];
    hostile.push(await followOther(deps, { ...far, rootEpochs: [4] }));
    deps.at = NOW;
    const before = await anew();
    expect(before.clock.atLeastPassed(NOW)).toBeGreaterThan(NOW);
    const { unsubscribe } = await import('../../../../../lib/worker/lists/subscriptions');
    for (const each of hostile) await unsubscribe(each);
    expect(before.clock.atLeastPassed(NOW)).toBe(NOW);
    const { clock, sync } = await anew();
    expect(clock.atLeastPassed(NOW)).toBe(NOW);
    host.files = (await sampleList(entries(6), { sequence: 2 })).files;
    await sync.syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
  });
});

describe('the floor of a list', () => {
  const [day, hour] = [24 * 3_600_000, 3_600_000];
  it.each([
    ['is the day of its first release', undefined, ISSUED, NOW, ISSUED],
    [
      'is the clock where its first release is a little ahead',
      undefined,
      NOW + 47 * hour,
      NOW,
      NOW,
    ],
    ['rises with the release', ISSUED - day, ISSUED, NOW, ISSUED],
    ['stays where the clock is set back a little', ISSUED, ISSUED, ISSUED - 12 * hour, ISSUED],
    ['stays where it is set back far', ISSUED, ISSUED, ISSUED - YEAR, ISSUED],
    ['rises no further than a clock that is set back', ISSUED, ISSUED + day, ISSUED - hour, ISSUED],
    ['falls from a future that its next release takes back', NOW + 4 * YEAR, ISSUED, NOW, ISSUED],
    ['is none where the clock contradicts the first', undefined, ISSUED, ISSUED - YEAR, undefined],
  ])('%s', (_, floor, issued, clock, wanted) => {
    const row = { identity: 'a', dueAt: 0, failures: 0, ...(floor !== undefined && { floor }) };
    expect(floorWith(row, instant(issued), clock).floor).toBe(wanted);
  });
});

describe('what several lists agree on', () => {
  it.each([
    [[], undefined],
    [[9], undefined],
    [[9, 3], 3],
    [[9, 3, 5], 5],
    [[9, 9, 3, 4], 9],
    [[9, 9, 3, 4, 5], 5],
  ])('of %j is %s', (floors, agreed) => expect(agreedFloor(floors)).toBe(agreed));
});

describe('a clock that is ahead', () => {
  async function two() {
    const { deps, identity } = await followed();
    return { deps, identities: [identity, await followOther(deps)] };
  }

  it('is told where several lists have expired at once', async () => {
    await two();
    expect(await kinds(NOW + YEAR)).toEqual(['clock', 'clock']);
    expect(await kinds(NOW)).toEqual([undefined, undefined]);
  });

  it('is no explanation for lists that were paused so long, nor for one beside them', async () => {
    const { identities } = await two();
    await pauseList(identities[0] ?? '');
    expect(await kinds(NOW + YEAR)).toEqual([undefined, undefined]);
    await pauseList(identities[1] ?? '');
    expect(await kinds(NOW + YEAR)).toEqual([undefined, undefined]);
    expect(await kinds(NOW - YEAR)).toEqual(['clock', 'clock']);
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
    expect(clock.atLeastPassed(NOW)).toBe(NOW);
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
    expect(clock.atLeastPassed(NOW - 16 * YEAR)).toBe(Date.parse(HEAD.asOf));
    expect((await listStates(NOW - 16 * YEAR))[0]).toMatchObject({
      live: 4,
      fault: { kind: 'clock' },
    });
  });
});
