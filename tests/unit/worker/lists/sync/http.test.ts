import { describe, expect, it } from 'vitest';
import { getList } from '../../../../../lib/store/lists';
import { syncList } from '../../../../../lib/worker/lists/sync';
import { entries, sampleList } from '../../../list/sample';
import { followBehind } from '../support';
import { type Answer, drip, HASTY, resetAfter, status, testHost } from './host';
import { answered, faultOf } from './world';

/** Overloaded servers and connections that break off, at any byte. */

const HOUR = 3_600_000;
const host = testHost();

/** Hours until the next look. */
async function waits(identity: string, at: number): Promise<number> {
  return (((await getList(identity))?.dueAt ?? 0) - at) / HOUR;
}

const SENT = 'Thu, 10 Sep 2026 04:00:00 GMT';

describe('Retry-After', () => {
  const CASES: [string, number, Record<string, string>, number][] = [
    ['in seconds, and a little later than all others', 429, { 'retry-after': '7200' }, 2.1],
    ['of a server that is down', 503, { 'retry-after': '36000' }, 10.5],
    [
      'as a date, counted from the server’s own',
      503,
      { 'retry-after': 'Thu, 10 Sep 2026 14:00:00 GMT', date: SENT },
      10.5,
    ],
    ['sooner than the back-off', 429, { 'retry-after': '5' }, 0.375],
    ['for ever', 429, { 'retry-after': '999999999' }, 24],
    ['in the past', 429, { 'retry-after': 'Thu, 10 Sep 2020 14:00:00 GMT', date: SENT }, 0.375],
    ['that is nonsense', 429, { 'retry-after': '-1e9 <b>' }, 0.375],
    ['of a status that does not know it', 500, { 'retry-after': '36000' }, 0.375],
  ];
  it.each(CASES)('%s', async (_, code, headers, hours) => {
    const { deps, identity } = await followBehind(host);
    host.faults.set('latest', status(code, headers));
    await syncList(identity, deps);
    expect(await faultOf(identity)).toMatchObject({ kind: 'http' });
    expect(await waits(identity, deps.at)).toBeCloseTo(hours, 5);
    expect(await answered(identity, 9)).toHaveLength(5);
  });

  it('counts wherever it is said', async () => {
    const { deps, identity } = await followBehind(host);
    host.faults.set('s/', status(429, { 'retry-after': '36000' }));
    await syncList(identity, deps);
    expect(await waits(identity, deps.at)).toBeCloseTo(10.5, 5);
  });
});

describe('a publish between two requests of one look', () => {
  it.each(['m/', 's/'])('that takes %s away is noticed, and the newer one taken', async (start) => {
    const { deps, identity } = await followBehind(host);
    const next = await sampleList(entries(7), { sequence: 3 });
    host.faults.set(start, (response) => {
      host.files = next.files;
      host.faults.clear();
      response.writeHead(404).end();
    });
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(7);
  });
});

describe('another status than 200', () => {
  const codes = [204, 206, 300, 304, 302, 400, 401, 451, 511];
  it.each(codes)('%i is as absent for the next root', async (code) => {
    const { deps, identity } = await followBehind(host);
    host.files = new Map([...host.files, ['root/2.json', new Uint8Array(9)]]);
    host.faults.set('root/2', status(code, { 'content-range': 'bytes 0-8/9' }));
    await syncList(identity, deps);
    expect(await faultOf(identity)).toBeUndefined();
    expect(await answered(identity, 9)).toHaveLength(6);
  });

  it.each(codes)('%i is told of any other file, and changes nothing', async (code) => {
    const { deps, identity } = await followBehind(host);
    const kind = [204, 205, 206, 300, 304].includes(code) ? 'not-a-list' : 'blocked';
    for (const start of ['latest', 'm/', 's/']) {
      host.faults = new Map([[start, status(code)]]);
      await syncList(identity, deps);
      expect(await faultOf(identity)).toMatchObject({ kind });
      expect(await answered(identity, 9)).toHaveLength(5);
    }
  });
});

describe('a connection that breaks off', () => {
  const BREAKS: [string, Answer][] = [
    ...[0, 0.2, 0.4, 0.6, 0.8, 0.99].map((share): [string, Answer] => [
      `after ${share * 100} %`,
      resetAfter(share),
    ]),
    ['after a drip of single bytes', drip],
  ];
  const PATHS = ['root/2', 'latest', 'm/', 's/'];
  it.each(BREAKS)('%s, in any file', async (_, answer) => {
    const { deps, identity } = await followBehind(host);
    Object.assign(deps, HASTY);
    for (const [n, start] of PATHS.entries()) {
      host.files = new Map([...host.files, ['root/2.json', new Uint8Array(2000)]]);
      host.faults = new Map([[start, answer], ...(start === 'root/2' ? [] : [gone])]);
      await syncList(identity, deps);
      expect(await getList(identity)).toMatchObject({
        failures: n + 1,
        fault: { kind: 'offline', detail: expect.stringContaining(start) },
      });
      expect(await answered(identity, 9)).toHaveLength(5);
    }
    host.faults = new Map([gone]);
    await syncList(identity, deps);
    expect(await answered(identity, 9)).toHaveLength(6);
  });
  const gone: [string, Answer] = ['root/2', status(404)];
});
