import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '../../../../../lib/list/bytes';
import { compose } from '../../../../../lib/list/compose';
import { LATEST_PATH } from '../../../../../lib/list/format';
import { readHighWater } from '../../../../../lib/store/high-water';
import { getList, patchList } from '../../../../../lib/store/lists';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { subscribe, unsubscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { entries, HEAD, NOW, type SignOptions, sampleList, signedList } from '../../../list/sample';
import { madeOnce } from '../made-once';
import {
  type Answer,
  body,
  drip,
  flip,
  HASTY,
  type Host,
  reset,
  stall,
  status,
  testHost,
} from './host';
import { answered, emptyWorld, faultOf, testDeps } from './world';

/** A list that lies at several places, none of which is trusted. */

const own = testHost();
const mirror = testHost();
const third = testHost();
const hosts = [own, mirror, third];

/** Follow a list of five entries, sequence 5, that lies at all three places. */
async function followed() {
  const deps = testDeps();
  const list = await sampleList(entries(5), { sequence: 5, expires: '2026-10-01T00:00:00Z' });
  for (const host of hosts) host.files = list.files;
  const places = `&mirror=${mirror.base}&mirror=${third.base}`;
  const url = `${own.base}#root=${list.identity}${places}`;
  await madeOnce(url, () => subscribe(url, deps));
  for (const host of hosts) host.requests = [];
  return { deps, identity: list.identity };
}

const publish = async (host: Host, count: number, options: SignOptions) => {
  host.files = (await sampleList(entries(count), options)).files;
};

describe('mirrors', () => {
  it('are told, and all asked, before the newest is taken', async () => {
    const { deps, identity } = await followed();
    expect((await listStates())[0]).toMatchObject({ mirrors: [mirror.base, third.base] });
    await publish(mirror, 6, { sequence: 6 });
    await publish(third, 7, { sequence: 7 });
    await syncList(identity, deps);
    expect(await answered(identity, 9)).toHaveLength(7);
    expect(await readHighWater(identity)).toMatchObject({ sequence: 7 });
    expect(own.segmentRequests).toEqual([]);
    expect(mirror.segmentRequests).toEqual([]);
  });

  const FAULTS: [string, string, Answer][] = [
    ['fails', '', status(503)],
    ['is gone', '', status(404)],
    ['is a web page', '', body(() => '<html>')],
    ['alters latest', 'latest', body(flip)],
    ['alters the root', 'root/', body(flip)],
    ['resets', '', reset],
    ['is silent', 'latest', stall],
    ['drips', 'latest', drip],
  ];
  it.each(FAULTS)('one that %s hides nothing of the others', async (_, start, answer) => {
    const { deps, identity } = await followed();
    own.faults.set(start, answer);
    Object.assign(deps, HASTY);
    await publish(mirror, 6, { sequence: 6 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  const FILES: [string, string, Answer][] = [
    ['an altered manifest', 'm/', body(flip)],
    ['an altered segment', 's/', body(flip)],
    ['no segment', 's/', status(404)],
    ['a silent segment', 's/', stall],
    ['a web page for a segment', 's/', body(() => '<html>')],
  ];
  it.each(FILES)('has a sound copy where the first has %s', async (_, start, answer) => {
    const { deps, identity } = await followed();
    for (const host of hosts) await publish(host, 6, { sequence: 6 });
    own.faults.set(start, answer);
    Object.assign(deps, HASTY);
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('say what is wrong with a file that none has', async () => {
    const { deps, identity } = await followed();
    for (const host of hosts) {
      await publish(host, 6, { sequence: 6 });
      host.faults.set('s/', body(flip));
    }
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'wrong-hash' });
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('tell of a new root that the first one holds back', async () => {
    const { deps, identity } = await followed();
    const list = await compose(entries(6), HEAD);
    third.files = (
      await signedList(list, { rootEpochs: [1, 2], epoch: 2, signer: 4, release: 4 })
    ).files;
    await syncList(identity, deps);
    expect(await getList(identity)).toMatchObject({ root: { version: 2 } });
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  /** The next list, of a root's fourth version: roots 2 and 4 lie at one place, root 3 and the rest at two others. */
  async function splitRoots() {
    const next = { rootEpochs: [1, 2, 3, 3], epoch: 3, signer: 4, release: 4 };
    const { files } = await signedList(await compose(entries(6), HEAD), next);
    const only = (...names: string[]) =>
      new Map([...files].filter(([path]) => names.some((name) => path.startsWith(name))));
    own.files = only('root/1', 'root/2', 'root/4');
    mirror.files = only('root/1', 'root/3', 'latest', 'm/');
    third.files = only('root/1', 's/');
  }

  it('may each have a part of the roots and of the files, and one look finds them all', async () => {
    const { deps, identity } = await followed();
    await splitRoots();
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await getList(identity)).toMatchObject({ root: { version: 4 } });
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('may be so when a list is followed first', async () => {
    const { deps, identity } = await followed();
    await unsubscribe(identity);
    await splitRoots();
    own.files = new Map([...own.files].filter(([path]) => path !== 'root/1.json'));
    const places = `&mirror=${mirror.base}&mirror=${third.base}`;
    await subscribe(`${own.base}#root=${identity}${places}`, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('leave no root behind that was verified before a place broke off', async () => {
    const { deps, identity } = await followed();
    await splitRoots();
    // The thief of the old release key goes on signing at the third place.
    third.files = (await sampleList(entries(9), { sequence: 99 })).files;
    mirror.faults.set('root/3', reset);
    await syncList(identity, deps);
    expect(await getList(identity)).toMatchObject({ root: { version: 2 } });
    mirror.faults.clear();
    mirror.faults.set('latest', reset);
    own.faults.set('root/4', reset);
    await syncList(identity, deps);
    expect(await getList(identity)).toMatchObject({ root: { version: 3, epoch: 3 } });
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('that tell of no release have sound copies of its files', async () => {
    const { deps, identity } = await followed();
    for (const host of hosts) await publish(host, 6, { sequence: 6 });
    own.faults.set('s/', status(404));
    mirror.faults.set('latest', status(403));
    third.faults.set('', status(404));
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it('give way to the places of a new subscription of the same list', async () => {
    const { deps, identity } = await followed();
    await subscribe(`${third.base}#root=${identity}&mirror=${own.base}`, deps);
    expect((await listStates())[0]).toMatchObject({ url: third.base, mirrors: [own.base] });
    await subscribe(`${third.base}#root=${identity}`, deps);
    expect((await listStates())[0]).not.toHaveProperty('mirrors');
  });
});

describe('places that lag', () => {
  it('are passed over in silence while the list at hand holds', async () => {
    const { deps, identity } = await followed();
    const before = await getList(identity);
    for (const host of hosts) await publish(host, 9, { sequence: 4 });
    deps.at += 3_600_000;
    await syncList(identity, deps);
    const after = await getList(identity);
    expect(after).toMatchObject({ failures: 0, live: before?.live, checkedAt: NOW });
    expect(after?.fault).toBeUndefined();
    expect(after?.dueAt).toBeGreaterThan(deps.at + 6 * 3_600_000);
  });

  it('are told when all of them lag past its end', async () => {
    const { deps, identity } = await followed();
    for (const host of hosts) await publish(host, 9, { sequence: 4 });
    deps.at = Date.parse('2026-09-30T23:00:00Z');
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    deps.at = Date.parse('2026-10-01T00:00:00Z');
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({
      kind: 'lagging',
      detail: expect.stringContaining('sequence 5'),
    });
    expect(await getList(identity)).toMatchObject({ live: { live: 5 } });
  });

  it('hide no later release that was seen and could not be fetched', async () => {
    const { deps, identity } = await followed();
    const before = own.files;
    for (const host of hosts) {
      await publish(host, 6, { sequence: 6 });
      host.faults.set('s/', status(404));
    }
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'http' });
    for (const host of hosts) host.files = before;
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'rolled-back' });
    expect(await answered(identity, 9)).toHaveLength(5);
    for (const host of hosts) host.faults.clear();
    await publish(third, 6, { sequence: 6 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  /** Minutes until the next look, after each of some looks. */
  async function waits(identity: string, deps: ReturnType<typeof testDeps>, looks: number) {
    const minutes: number[] = [];
    for (let n = 0; n < looks; n++) {
      await syncList(identity, deps);
      minutes.push((((await getList(identity))?.dueAt ?? 0) - deps.at) / 60_000);
    }
    return minutes;
  }

  it('are asked again no later than where nothing is wrong, whatever they are told as', async () => {
    const { deps, identity } = await followed();
    for (const host of hosts) await publish(host, 9, { sequence: 4 });
    // Past its end.
    deps.at = Date.parse('2026-10-01T00:00:00Z');
    expect(await waits(identity, deps, 6)).toEqual([22.5, 45, 90, 180, 360, 378]);
    deps.at = NOW;
    await patchList(identity, { damaged: true });
    expect(await waits(identity, deps, 1)).toEqual([378]);
    expect(await faultOf(identity)).toMatchObject({ kind: 'damaged' });
    await patchList(identity, { damaged: undefined });
    // Something newer was seen.
    for (const host of hosts) {
      await publish(host, 6, { sequence: 6 });
      host.faults.set('s/', status(404));
    }
    // A place that has lost its files may be put off for a day.
    expect(await waits(identity, deps, 1)).toEqual([1440]);
    for (const host of hosts) await publish(host, 9, { sequence: 4 });
    expect(await waits(identity, deps, 2)).toEqual([378, 378]);
    expect(await faultOf(identity)).toMatchObject({ kind: 'rolled-back' });
    for (const host of hosts) host.faults.clear();
  });

  it('leave a list that shrank to be accepted', async () => {
    const { deps, identity } = await followed();
    const before = own.files;
    for (const host of hosts) await publish(host, 1, { sequence: 6 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'shrunk' });
    for (const host of hosts) host.files = before;
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'shrunk' });
    await publish(mirror, 1, { sequence: 6 });
    await syncList(identity, deps, { acceptShrunk: true });
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(1);
  });

  it('do not pass for a list where none is at hand', async () => {
    const { deps, identity } = await followed();
    await emptyWorld({ keep: `mark:${identity}` });
    for (const host of hosts) await publish(host, 9, { sequence: 4 });
    const state = await subscribe(`${own.base}#root=${identity}`, deps);
    expect(state).toMatchObject({ live: 0, fault: { kind: 'rolled-back' } });
  });
});

describe('one number, two payloads', () => {
  const isVoid = async (identity: string) => {
    expect(await faultOf(identity)).toMatchObject({ kind: 'equivocation' });
    expect(await answered(identity, 9)).toHaveLength(5);
  };

  it.each([
    ['at one of several places', [mirror]],
    ['at all', hosts],
  ])('%s: kept, told and stopped until the number rises', async (_, liars) => {
    const { deps, identity } = await followed();
    const honest = own.files;
    for (const host of liars) await publish(host, 6, { sequence: 5 });
    await syncList(identity, deps);
    await isVoid(identity);
    // Neither payload is taken from now on, whoever serves it alone.
    for (const host of hosts) host.files = honest;
    await syncList(identity, deps);
    await isVoid(identity);
    await publish(third, 7, { sequence: 6 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(7);
  });

  it('of a new number: neither is taken, then or later', async () => {
    const { deps, identity } = await followed();
    await publish(mirror, 6, { sequence: 6 });
    await publish(third, 7, { sequence: 6 });
    await syncList(identity, deps);
    await isVoid(identity);
    third.files = own.files;
    await syncList(identity, deps);
    await isVoid(identity);
    // Taken back everywhere, or nobody to be reached: still told.
    mirror.files = own.files;
    await syncList(identity, deps);
    await isVoid(identity);
    for (const host of hosts) host.faults.set('latest', reset);
    await syncList(identity, deps);
    await isVoid(identity);
    for (const host of hosts) host.faults.clear();
    await publish(own, 8, { sequence: 7 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(8);
  });

  it('is no news beside a higher number', async () => {
    const { deps, identity } = await followed();
    await publish(mirror, 6, { sequence: 5 });
    await publish(third, 7, { sequence: 6 });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(7);
  });

  it('is not the same payload signed again', async () => {
    const { deps, identity } = await followed();
    const envelope = JSON.parse(fromUtf8(own.files.get(LATEST_PATH) ?? new Uint8Array()));
    const again = utf8(JSON.stringify(envelope, null, 2));
    mirror.files = new Map([...own.files, [LATEST_PATH, again]]);
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
  });
});
