import { afterEach, describe, expect, it } from 'vitest';
import type { ListFault } from '../../../../../lib/domain/list-state';
import { type Bytes, concat, sha256Hex, utf8 } from '../../../../../lib/list/bytes';
import { compose, type Publish } from '../../../../../lib/list/compose';
import { type Manifest, rootPath, type SegmentRef } from '../../../../../lib/list/format';
import { gzip } from '../../../../../lib/list/pack';
import { composeRoot } from '../../../../../lib/list/sign';
import { getList } from '../../../../../lib/store/lists';
import { listStates } from '../../../../../lib/worker/lists/list-states';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { syncList } from '../../../../../lib/worker/lists/sync';
import {
  entries,
  entry,
  FAR,
  HEAD,
  NOW,
  type ServedList,
  type SignOptions,
  sampleList,
  signedList,
  testKey,
} from '../../../list/sample';
import { follow, publish } from '../support';
import { type Answer, body, flip, HASTY, reset, stall, status, testHost } from './host';
import { answered, testDeps } from './world';

/**
 * Every way in which a publish, a carrier or a network can be wrong: the user is told what, the live
 * list stays as it was, and the next good publish mends it.
 */

const HTML = '\n<!DOCTYPE html><html><title>登录 Wi-Fi</title></html>';
const NEW = 12;
const next: SignOptions = { sequence: 6 };

const host = testHost();
afterEach(() => host.faults.clear());

/** The publish of `NEW` entries with another manifest, rightly hashed. */
async function withManifest(change: (manifest: Manifest) => object): Promise<Publish> {
  const publish = await compose(entries(NEW), HEAD);
  const manifest = { ...publish.manifest, ...change(publish.manifest) } as Manifest;
  const bytes = utf8(JSON.stringify(manifest));
  return { ...publish, manifest, file: { hash: await sha256Hex(bytes), bytes } };
}

/** A publish whose only segment holds this text. */
async function withSegment(ndjson: string, change: Partial<SegmentRef> = {}): Promise<Publish> {
  const text = utf8(ndjson);
  const bytes = gzip(text);
  const hash = await sha256Hex(bytes);
  const ref = { hash, bytes: bytes.length, inflated: text.length, records: NEW, ...change };
  return { ...(await withManifest(() => ({ segments: [ref] }))), segments: [{ ref, bytes }] };
}

const good = () => sampleList(entries(NEW), next);
/** A good publish whose files arrive otherwise. */
const arrives = (start: string, answer: Answer) => async () => {
  host.faults.set(start, answer);
  return good();
};
/** A good publish of which a file arrives changed. */
const becomes = (start: string, change: Parameters<typeof body>[0]) => arrives(start, body(change));
const signed = (make: () => Promise<Publish>) => async () => signedList(await make(), next);
const line = (change: (text: string) => string) => change(JSON.stringify({ put: entry(0) }));

const FAULTS: [string, () => Promise<ServedList>, ListFault, RegExp][] = [
  ['a byte of latest is altered', becomes('latest', flip), 'wrong-signature', /latest\.json/],
  ['a byte of the manifest', becomes('m/', flip), 'wrong-hash', /m\/[0-9a-f]{64}\.json/],
  ['a byte of a segment', becomes('s/', flip), 'wrong-hash', /s\/[0-9a-f]{64}\.ndjson/],
  ['latest is a web page', becomes('latest', () => HTML), 'not-a-list', /latest.*web page/],
  ['the manifest is a web page', becomes('m/', () => HTML), 'not-a-list', /m\/.*web page/],
  ['a segment is a web page', becomes('s/', () => HTML.repeat(99)), 'not-a-list', /s\/.*web/],
  ['a segment is one with a mark', becomes('s/', () => `\ufeff${HTML}`), 'not-a-list', /s\/.*web/],
  [
    'latest has a mark',
    becomes('latest', (file) => concat([utf8('\ufeff'), file])),
    'not-a-list',
    /not JSON/,
  ],
  ['latest is empty', becomes('latest', () => ''), 'not-a-list', /latest\.json: empty/],
  ['the manifest is empty', becomes('m/', () => ''), 'not-a-list', /m\/.*: empty/],
  ['a segment is empty', becomes('s/', () => ''), 'not-a-list', /s\/.*: empty/],
  [
    'latest is cut off',
    becomes('latest', (file) => file.subarray(0, 99)),
    'not-a-list',
    /not JSON/,
  ],
  [
    'the manifest is cut off',
    becomes('m/', (file) => file.subarray(0, 99)),
    'wrong-hash',
    /99 bytes/,
  ],
  ['a segment is cut off', becomes('s/', (file) => file.subarray(0, 99)), 'wrong-hash', /99 bytes/],
  ['latest is huge', becomes('latest', () => 'x'.repeat(20_000)), 'too-large', /latest\.json/],
  ['a segment is huge', becomes('s/', () => 'x'.repeat(2_000_000)), 'too-large', /s\//],
  ['latest is gone', arrives('latest', status(404)), 'http', /latest\.json: not found/],
  ['the manifest is gone', arrives('m/', status(404)), 'http', /m\/.*: not found/],
  ['a segment is gone', arrives('s/', status(410)), 'http', /s\/.*: not found/],
  ['the server fails', arrives('latest', status(503)), 'http', /status 503/],
  ['a redirect', arrives('latest', status(302, { location: '/list/v1/m/x' })), 'blocked', /latest/],
  ['latest is reset', arrives('latest', reset), 'offline', /latest\.json/],
  ['a segment is reset', arrives('s/', reset), 'offline', /s\//],
  ['a segment stalls', arrives('s/', stall), 'offline', /s\/.*broken off after 0\.1 s/],
  [
    'a wrong key',
    () => sampleList(entries(NEW), { ...next, signer: 3 }),
    'wrong-signature',
    /0 of 1/,
  ],
  [
    'one sequence, two payloads',
    () => sampleList(entries(NEW), { sequence: 5 }),
    'equivocation',
    /5/,
  ],
  [
    'an epoch that is not the root’s',
    () => sampleList(entries(NEW), { ...next, epoch: 2 }),
    'rolled-back',
    /epoch 2/,
  ],
  [
    'expired',
    () => sampleList(entries(NEW), { ...next, expires: '2026-09-10T04:00:00Z' }),
    'expired',
    /latest/,
  ],
  [
    'another format of latest',
    async () => signedLatest({ format: 2 }),
    'unknown-format',
    /format 2/,
  ],
  [
    'another format of the manifest',
    signed(() => withManifest(() => ({ format: 9 }))),
    'unknown-format',
    /m\/.*format 9/,
  ],
  [
    'a manifest without title',
    signed(() => withManifest(() => ({ title: '' }))),
    'not-a-list',
    /title/,
  ],
  ['a wrong count', signed(() => withManifest(() => ({ live: 11 }))), 'state-mismatch', /12 live/],
  [
    'a wrong digest',
    signed(() => withManifest(() => ({ digest: '0'.repeat(16) }))),
    'state-mismatch',
    /m\//,
  ],
  ['segments beyond the caps', signed(() => withManifest(overCaps)), 'too-large', /m\//],
  [
    'a record that breaks the schema',
    signed(() => withSegment(`${line((text) => text.replace('示例', '**'))}\n`)),
    'bad-record',
    /line 1: names\.0\.text/,
  ],
  ['half a line', signed(() => withSegment(`{"del":"a"}\n{"del"`)), 'bad-record', /line 2/],
  ['too few records', signed(() => withSegment('{"del":"a"}\n')), 'state-mismatch', /1 records/],
  [
    'a gzip bomb',
    signed(() => withSegment('x'.repeat(20_000_000), { inflated: 1000 })),
    'too-large',
    /more than 1000/,
  ],
  [
    'a segment smaller than signed',
    signed(() => withSegment('{"del":"a"}\n', { inflated: 1000 })),
    'state-mismatch',
    /inflates/,
  ],
  ['more than half is gone', () => sampleList(entries(4), next), 'shrunk', /6 of 10/],
  [
    'all are swapped for others',
    () => sampleList(entries(30).slice(15), next),
    'shrunk',
    /10 of 10/,
  ],
];

function overCaps({ segments }: Manifest) {
  const [segment] = segments;
  return { segments: Array.from({ length: 200 }, () => ({ ...segment, inflated: 16_000_000 })) };
}

/** `latest` with fields that the composer would not write, rightly signed. */
async function signedLatest(fields: object): Promise<ServedList> {
  return sampleList(entries(NEW), { ...next, ...fields });
}

describe('a fault is told, changes nothing, and is mended by the next good publish', () => {
  it.each(FAULTS)('%s', async (_, spoiled, kind, detail) => {
    const { deps, identity } = await follow(host, 10, { sequence: 5 });
    const before = await getList(identity);
    expect(before).toMatchObject({ failures: 0, live: { live: 10 } });

    host.files = (await spoiled()).files;
    await syncList(identity, { ...deps, ...HASTY });
    const after = await getList(identity);
    expect(after?.fault).toEqual({
      kind,
      detail: expect.stringMatching(detail),
      at: new Date(NOW).toISOString(),
    });
    expect(after?.live).toEqual(before?.live);
    expect(after?.release).toEqual(before?.release);
    expect(await answered(identity, 30)).toHaveLength(10);
    expect((await listStates())[0]).toMatchObject({ syncing: false, live: 10, fault: { kind } });

    host.faults.clear();
    await publish(host, entries(NEW + 1), { sequence: 7 });
    await syncList(identity, deps);
    expect(await getList(identity)).toMatchObject({ failures: 0, live: { live: NEW + 1 } });
    expect((await listStates())[0]?.fault).toBeUndefined();
    expect(await answered(identity, 30)).toHaveLength(NEW + 1);
  });
});

describe('a list that was never live', () => {
  const FIRST: [string, Answer, ListFault][] = [
    ['another root', body(flip), 'wrong-root'],
    ['a web page', body(() => HTML), 'not-a-list'],
    ['an empty file', body(() => ''), 'not-a-list'],
    ['no root', status(404), 'http'],
    ['a reset', reset, 'offline'],
  ];
  it.each(FIRST)('%s for a root is told at once, and mended later', async (_, answer, kind) => {
    const deps = testDeps();
    const { url, identity } = await publish(host, entries(3));
    host.faults.set('root/', answer);
    const state = await subscribe(url, deps);
    expect(state).toMatchObject({ live: 0, fault: { kind } });
    host.faults.clear();
    await syncList(identity, deps);
    expect(await answered(identity, 9)).toEqual(['e0', 'e1', 'e2']);
  });

  /** A key of small order: anybody can sign for it. */
  const WEAK: Bytes = new Uint8Array(32).fill(0, 1).fill(1, 0, 1);

  it.each([
    ['has fewer release keys than it asks signatures of', []],
    ['counts a key of small order among them', [WEAK]],
  ])('a root that %s is refused before anything is kept', async (_, others) => {
    const [root, release] = [await testKey(1), await testKey(2)];
    const more = others.map(async (half) => ({ id: await sha256Hex(half), public: half }));
    const keys = [release, ...(await Promise.all(more))];
    const file = await composeRoot(
      { version: 1, epoch: 1, expires: FAR },
      { root: { keys: [root], threshold: 1 }, release: { keys, threshold: 2 } },
      [root],
    );
    const { files } = await sampleList(entries(3));
    host.files = new Map([...files, [rootPath(1), file]]);
    const state = await subscribe(`${host.base}#root=${await sha256Hex(file)}`, testDeps());
    expect(state).toMatchObject({ live: 0, fault: { kind: 'wrong-signature' } });
    expect(state.fault?.detail).toContain('1 usable release keys for a threshold of 2');
    expect(host.requests).toEqual([rootPath(1)]);
  });
});
