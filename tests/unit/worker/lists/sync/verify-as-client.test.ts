import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bytes, concat, sha256Hex, utf8 } from '../../../../../lib/list/bytes';
import { compose, type Publish } from '../../../../../lib/list/compose';
import type { Manifest, SegmentRef } from '../../../../../lib/list/format';
import { gzip } from '../../../../../lib/list/pack';
import { verify } from '../../../../../lib/publish/commands/verify';
import { getList } from '../../../../../lib/store/lists';
import { subscribe } from '../../../../../lib/worker/lists/subscriptions';
import { entries, entry, HEAD, NOW, type ServedList, signedList } from '../../../list/sample';
import { Host } from './host';
import { emptyWorld, testDeps } from './world';

/**
 * `verify` and the client are asked about the same lists, sound and mutated: what one takes the other takes, and
 * what a client refuses is refused with its reason.
 */

const host = new Host();
beforeAll(() => host.open());
afterAll(() => host.close());
beforeEach(async () => {
  await emptyWorld();
  host.clear();
});

const COUNT = 6;

async function withManifest(change: object): Promise<Publish> {
  const publish = await compose(entries(COUNT), HEAD);
  const manifest = { ...publish.manifest, ...change } as Manifest;
  const bytes = utf8(JSON.stringify(manifest));
  return { ...publish, manifest, file: { hash: await sha256Hex(bytes), bytes } };
}

/** A signed list whose only segment is this file. */
async function withFile(bytes: Bytes, inflated: number, change: Partial<SegmentRef> = {}) {
  const hash = await sha256Hex(bytes);
  const ref = { hash, bytes: bytes.length, inflated, records: COUNT, ...change };
  const publish = await withManifest({ segments: [ref] });
  return signedList({ ...publish, segments: [{ ref, bytes }] });
}

const ndjson = entries(COUNT)
  .map((each) => `${JSON.stringify({ put: each })}\n`)
  .join('');
const withText = async (text: string, change: Partial<SegmentRef> = {}) =>
  withFile(gzip(utf8(text)), utf8(text).length, change);
const packed = gzip(utf8(ndjson));
const size = utf8(ndjson).length;
const [first = '', ...others] = ndjson.split(/(?<=\n)/);

const sound = async (change: object = {}) => signedList(await withManifest(change));

async function withoutFile(start: string): Promise<ServedList> {
  const list = await sound();
  for (const path of list.files.keys()) if (path.startsWith(start)) list.files.delete(path);
  return list;
}

async function withBytes(start: string, change: (file: Bytes) => Bytes): Promise<ServedList> {
  const list = await sound();
  for (const [path, file] of list.files)
    if (path.startsWith(start)) list.files.set(path, change(file));
  return list;
}

const flipped = (at: number) => (file: Bytes) => {
  const copy = file.slice();
  const place = Math.floor(copy.length * at);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
};

const LISTS: [string, () => Promise<ServedList>][] = [
  ['a sound list', sound],
  ['fields that nobody knows', () => sound({ colour: 'red' })],
  ['no entries', async () => signedList(await compose([], HEAD))],
  [
    'two roots',
    async () => signedList(await withManifest({}), { rootEpochs: [1, 2], release: 5, signer: 5 }),
  ],
  [
    'the old key under a new root',
    async () => signedList(await withManifest({}), { rootEpochs: [1, 2], release: 5 }),
  ],
  ['an epoch that is not the root’s', async () => signedList(await withManifest({}), { epoch: 2 })],
  ['a stranger’s signature', async () => signedList(await withManifest({}), { signer: 9 })],
  [
    'a release that expired',
    async () => signedList(await withManifest({}), { expires: '2026-09-09T00:00:00Z' }),
  ],
  ['a format of the future', async () => signedList(await withManifest({}), { format: 2 })],
  ['a longest wait', async () => signedList(await withManifest({}), { minWait: 7 * 86_400 })],
  ['a wait too long', async () => signedList(await withManifest({}), { minWait: 7 * 86_400 + 1 })],
  ['sequence 0', async () => signedList(await withManifest({}), { sequence: 0 })],
  ['one live entry too many', () => sound({ live: COUNT + 1 })],
  ['another digest', () => sound({ digest: '0'.repeat(16) })],
  ['a title of 121', () => sound({ title: '名'.repeat(121) })],
  ['a title of two lines', () => sound({ title: '名\n单' })],
  ['a day that is none', () => sound({ asOf: '2026-02-30' })],
  ['a segment with more behind it', () => withFile(concat([packed, new Uint8Array(1)]), size)],
  ['a segment with zeros behind it', () => withFile(concat([packed, new Uint8Array(64)]), size)],
  [
    'an empty member behind a segment',
    async () => withFile(concat([packed, gzip(new Uint8Array())]), size),
  ],
  [
    'a segment in two members',
    async () => withFile(concat([gzip(utf8(first)), gzip(utf8(others.join('')))]), size),
  ],
  ['a segment cut short', () => withFile(packed.slice(0, -1), size)],
  ['a segment that is no gzip', () => withFile(utf8(ndjson), size)],
  ['an inflated size too small', () => withFile(packed, size - 1)],
  ['an inflated size too large', () => withFile(packed, size + 1)],
  ['too few records said', () => withFile(packed, size, { records: COUNT - 1 })],
  ['too many records said', () => withFile(packed, size, { records: COUNT + 1 })],
  ['a byte size too small', () => withFile(packed, size, { bytes: packed.length - 1 })],
  ['a byte size too large', () => withFile(packed, size, { bytes: packed.length + 1 })],
  ['the last line feed missing', () => withText(ndjson.trimEnd())],
  ['an empty line', () => withText(`\n${ndjson}`, { records: COUNT + 1 })],
  ['lines of another system', () => withText(ndjson.replaceAll('\n', '\r\n'))],
  ['a byte order mark', () => withText(`\uFEFF${ndjson}`)],
  ['a record twice', () => withText(first + ndjson, { records: COUNT + 1 })],
  ['a del of nothing', () => withText(`${ndjson}{"del":"x"}\n`, { records: COUNT + 1 })],
  ['a del of one', () => withText(`${ndjson}{"del":"e1"}\n`, { records: COUNT + 1 })],
  [
    'a put and a del in one',
    () => withText(`{"del":"x","put":${JSON.stringify(entry(0))}}\n${others.join('')}`),
  ],
  [
    'an entry without a name',
    () => withText(`${JSON.stringify({ put: { ...entry(0), names: [] } })}\n${others.join('')}`),
  ],
  [
    'a field that nobody knows in an entry',
    () => withText(`${JSON.stringify({ put: { ...entry(0), colour: 1 } })}\n${others.join('')}`),
  ],
  [
    'a record of 70 kB',
    () =>
      withText(`${JSON.stringify({ put: entry(0), x: 'x'.repeat(70_000) })}\n${others.join('')}`),
  ],
  ['no root', () => withoutFile('root/')],
  ['no latest.json', () => withoutFile('latest')],
  ['no manifest', () => withoutFile('m/')],
  ['no segment', () => withoutFile('s/')],
  [
    'latest.json padded to 16 KiB',
    () =>
      withBytes('latest', (file) => concat([file, new Uint8Array(16_384 - file.length).fill(32)])),
  ],
  [
    'latest.json beyond 16 KiB',
    () =>
      withBytes('latest', (file) => concat([file, new Uint8Array(16_385 - file.length).fill(32)])),
  ],
  [
    'a root beyond 64 KiB',
    () =>
      withBytes('root/', (file) => concat([file, new Uint8Array(65_537 - file.length).fill(32)])),
  ],
  ['a web page for latest.json', () => withBytes('latest', () => utf8('<!doctype html>'))],
  ['an empty latest.json', () => withBytes('latest', () => new Uint8Array())],
  ...['root/', 'latest', 'm/', 's/'].flatMap((start) =>
    [0.02, 0.3, 0.6, 0.98].map((at): [string, () => Promise<ServedList>] => [
      `a bit of ${start} flipped at ${at}`,
      () => withBytes(start, flipped(at)),
    ]),
  ),
];

/** The reason for which a client refuses a list; null when it takes it. */
async function clientSays({ files, identity }: ServedList): Promise<string | null> {
  host.files = files;
  await subscribe(`${host.base}#root=${identity}`, testDeps());
  const row = await getList(identity);
  if (row?.live) return null;
  return row?.fault?.kind ?? 'no reason';
}

async function verifySays(place: string): Promise<{ code: number; text: string }> {
  const printed: string[] = [];
  const terminal = { print: (text: string) => void printed.push(text), now: () => NOW };
  const code = await verify.run([place], terminal);
  return { code, text: printed.join('\n') };
}

/** The list as it lies on its publisher's disk. */
async function onDisk({ files }: ServedList): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

it.each([
  ['http://list.example.org/v1/', '应以 https:// 开头'],
  ['https://a:b@list.example.org/v1/', '不能带用户名或密码'],
  ['https://list.example.org/v1/?x=1', '不能带“?”'],
  ['https://list.example.org/v1/#root=12', '应为 64 位十六进制数字'],
])('verify refuses an address that no client follows: %s', async (address, told) => {
  await expect(verifySays(address)).rejects.toThrow(told);
});

describe('verify says that all is well exactly when a client takes the list', () => {
  it.each(LISTS)('%s', async (_, make) => {
    const list = await make();
    const refusal = await clientSays(list);
    const { code, text } = await verifySays(`${host.base}#root=${list.identity}`);
    expect([code, text.includes('全部检查通过')]).toEqual(refusal ? [1, false] : [0, true]);
    if (refusal) expect(text).toContain(`（${refusal}: `);
    // A folder has no address that says with which root it should begin.
    const folder = await onDisk(list);
    if (refusal !== 'wrong-root') expect(await verifySays(folder)).toMatchObject({ code });
    await rm(folder, { recursive: true });
  });
});
