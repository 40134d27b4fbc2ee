import type { Entry } from '../../lib/domain/entry';
import type { ListFault } from '../../lib/domain/list-state';
import { type Bytes, sha256Hex, utf8 } from '../../lib/list/bytes';
import { compose, type ManifestHead, type Publish } from '../../lib/list/compose';
import { openEnvelope } from '../../lib/list/envelope';
import type { Latest, Manifest } from '../../lib/list/format';
import { LATEST_PATH, manifestPath, rootPath, segmentPath } from '../../lib/list/format';
import { type KeyPair, keyPairOf } from '../../lib/list/keys';
import { composeLatest, composeRoot } from '../../lib/list/sign';
import type { HighWater } from '../../lib/list/verify-latest';
import { fold } from '../unit/list/state';
import { storedGzip } from './stored-gzip';

/** The list of the vectors: fixed keys, fixed dates, three publishes, one rotation. */

export const NOW = '2026-09-10T04:00:00.000Z';
const EXPIRES = '2031-09-01T00:00:00.000Z';

export type FileMap = ReadonlyMap<string, Bytes>;

export interface World {
  keys: Record<'root1' | 'root2' | 'root3' | 'release1' | 'release2' | 'stranger', KeyPair>;
  files: FileMap;
  identity: string;
  publish: Publish;
  /** The payload hash of `latest.json`. */
  payload: string;
}

function entry(id: string, name: string, grounds: string): Entry {
  const source = 'https://www.example.org/notice/1';
  return {
    id,
    kind: 'institution',
    region: '330281',
    names: [{ text: name, kind: 'legal' }],
    identifiers: [
      { kind: 'host', value: `${id}.example.com`, of: 'subject', source, verifiedOn: '2026-08-01' },
    ],
    sanctions: [
      {
        kind: 'penalty',
        authority: '余姚市示例市场监督管理局',
        decidedOn: { day: '2026-08-01', precision: 'day' },
        grounds,
        topics: ['personal-information'],
        source,
        status: 'active',
        verifiedOn: '2026-08-01',
      },
    ],
  };
}

const A = entry('a', '余姚市示例启明培训学校有限公司', '违规收集个人信息');
const B = entry('b', '余姚市示例远志培训学校有限公司', '虚假宣传');
const C = entry('c', '余姚市示例晨光培训学校有限公司', '超前收费');
const D = entry('d', '余姚市示例知行培训学校有限公司', '无证办学');
const B2 = entry('b', '余姚市示例远志培训学校有限公司', '虚假宣传（已更正）');

const HEAD: ManifestHead = {
  title: '示例名单',
  publisher: '余姚市示例教育局',
  licence: 'CC0-1.0',
  contacts: ['mailto:list@example.org'],
  asOf: '2026-09-01',
};

/** One publish after another, appended; the first two segments stay, so that a del and a changed put are in force. */
async function publishes(): Promise<{ publish: Publish; files: Map<string, Bytes> }> {
  const files = new Map<string, Bytes>();
  let publish: Publish | undefined;
  for (const list of [
    [A, B, C],
    [A, B2, D],
  ]) {
    const state = publish && fold([{ file: 'a', ndjson: textOf(publish) }]);
    const previous = publish && state && { manifest: publish.manifest, state };
    publish = await compose(list, HEAD, previous, storedGzip);
    for (const { ref, bytes } of publish.segments) files.set(segmentPath(ref.hash), bytes);
  }
  if (!publish) throw new Error('no publish');
  files.set(manifestPath(publish.file.hash), publish.file.bytes);
  return { publish, files };
}

const textOf = ({ lines }: Publish): Bytes =>
  utf8([...lines.values()].map((line) => `${line}\n`).join(''));

async function makeKeys(): Promise<World['keys']> {
  const [root1, root2, root3, release1, release2, stranger] = await Promise.all(
    [1, 2, 3, 11, 12, 99].map((seed) => keyPairOf(new Uint8Array(32).fill(seed))),
  );
  if (!root1 || !root2 || !root3 || !release1 || !release2 || !stranger) throw new Error('no keys');
  return { root1, root2, root3, release1, release2, stranger };
}

/** Version 1 by root keys 1 and 2 with release key 1; version 2 by root keys 2 and 3 with release key 2. */
export const rootFile = (
  { root1, root2, root3, release1, release2 }: World['keys'],
  version: number,
  change: {
    signers?: KeyPair[];
    fields?: Partial<{ version: number; epoch: number; expires: string }>;
  } = {},
): Promise<Bytes> =>
  composeRoot(
    { version, epoch: version, expires: EXPIRES, ...change.fields },
    {
      root: { keys: version === 1 ? [root1, root2] : [root1, root2, root3], threshold: 2 },
      release: { keys: [version === 1 ? release1 : release2], threshold: 1 },
    },
    change.signers ?? (version === 1 ? [root1, root2] : [root1, root2, root3]),
  );

/** `latest.json` of a manifest file. */
export const latestFile = (
  manifest: { hash: string; bytes: number },
  signers: readonly KeyPair[],
  change: Partial<Latest> = {},
): Promise<Bytes> =>
  composeLatest(
    {
      epoch: 2,
      sequence: 7,
      issued: '2026-09-09T00:00:00.000Z',
      expires: '2026-12-08T00:00:00.000Z',
      minWait: 21_600,
      manifest,
      ...change,
    },
    signers,
  );

export const refOf = async (bytes: Bytes) => ({
  hash: await sha256Hex(bytes),
  bytes: bytes.length,
});

export async function makeWorld(): Promise<World> {
  const keys = await makeKeys();
  const { publish, files } = await publishes();
  const first = await rootFile(keys, 1);
  const latest = await latestFile(await refOf(publish.file.bytes), [keys.release2]);
  files.set(rootPath(1), first);
  files.set(rootPath(2), await rootFile(keys, 2));
  files.set(LATEST_PATH, latest);
  const payload = await sha256Hex(openEnvelope(latest, LATEST_PATH).payload);
  return { keys, files, identity: await sha256Hex(first), publish, payload };
}

/** Files of the list with another manifest, rightly named and signed, and other files besides. */
export async function withManifest(
  world: World,
  change: (manifest: Manifest) => object,
  more: FileMap = new Map(),
): Promise<FileMap> {
  const file = utf8(`${JSON.stringify(change(world.publish.manifest))}\n`);
  const ref = await refOf(file);
  return new Map([
    [LATEST_PATH, await latestFile(ref, [world.keys.release2])],
    [manifestPath(ref.hash), file],
    ...more,
  ]);
}

/** What a client must take and what it must refuse: files that stand in for those of the list. */
export interface VectorCase {
  name: string;
  /** Clauses of FORMAT.md. */
  clause: string;
  expect: 'ok' | ListFault;
  /** In place of the list's own; null for a file that is missing. */
  files: ReadonlyMap<string, Bytes | null>;
  now?: string;
  mark?: HighWater;
  identity?: string;
}

export const vector = (
  name: string,
  clause: string,
  expect: VectorCase['expect'],
  files: VectorCase['files'] = new Map(),
  more: Partial<VectorCase> = {},
): VectorCase => ({ name, clause, expect, files, ...more });
