import type { Entry } from '../../../lib/domain/entry';
import type { Bytes } from '../../../lib/list/bytes';
import { sha256Hex, utf8 } from '../../../lib/list/bytes';
import { compose, type ManifestHead, type Publish } from '../../../lib/list/compose';
import {
  BUNDLED_PATH,
  LATEST_PATH,
  manifestPath,
  rootPath,
  segmentPath,
} from '../../../lib/list/format';
import { type KeyPair, keyPairOf } from '../../../lib/list/keys';
import { composeLatest, composeRoot, signEnvelope } from '../../../lib/list/sign';
import { readOnce } from '../../read-once';

/** Invented entries and lists for the tests of list, store and sync. */

export const NOW = Date.parse('2026-09-10T04:00:00Z');
export const FAR = '2026-12-01T00:00:00Z';

export const HEAD: ManifestHead = {
  title: '示例名单',
  publisher: '余姚市示例教育局',
  licence: 'CC0-1.0',
  contacts: ['mailto:list@example.org'],
  asOf: '2026-09-01',
};

/** The entry `e<n>`: 余姚市示例第n培训学校有限公司 at n.example.com. */
export function entry(n: number, grounds = '违规收集个人信息'): Entry {
  return {
    id: `e${n}`,
    kind: 'institution',
    region: '330281',
    names: [{ text: `余姚市示例第${n}培训学校有限公司`, kind: 'legal' }],
    identifiers: [
      {
        kind: 'host',
        value: `n${n}.example.com`,
        of: 'subject',
        source: 'https://www.example.org/notice',
        verifiedOn: '2026-08-01',
      },
    ],
    sanctions: [
      {
        kind: 'penalty',
        authority: '余姚市示例市场监督管理局',
        decidedOn: { day: '2026-08-01', precision: 'day' },
        grounds,
        topics: ['personal-information'],
        source: 'https://www.example.org/notice',
        status: 'active',
        verifiedOn: '2026-08-01',
      },
    ],
  };
}

export const nameOf = (n: number): string => entry(n).names[0]?.text ?? '';

/** The entry `e<n>` with another state of its one act. */
export function withAct(n: number, change: Partial<Entry['sanctions'][number]>): Entry {
  const whole = entry(n);
  return { ...whole, sanctions: whole.sanctions.map((act) => ({ ...act, ...change })) };
}

/** Entries of a list whose ids are the numbers of rows. */
export const inRows = (...numbers: number[]): Entry[] =>
  numbers.map((n, at) => ({ ...entry(n), id: `${at}` }));

/** An entry of one registered name, and without identifiers; in all else as `entry` gives it. */
export const named = (id: string, text: string, more: Partial<Entry> = {}): Entry => ({
  ...entry(1),
  id,
  names: [{ text, kind: 'legal' }],
  identifiers: [],
  ...more,
});

export const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, n) => entry(n));

/** The key pair of a seed of 32 equal bytes: the same in every run. */
export function testKey(seed: number): Promise<KeyPair> {
  const key = testKeys.get(seed) ?? keyPairOf(new Uint8Array(32).fill(seed));
  testKeys.set(seed, key);
  return key;
}

/** Made once: every list of the tests is signed with a few of them. */
const testKeys = new Map<number, Promise<KeyPair>>();

/** A signed list as the files of a server: path below the base URL → bytes. */
export interface ServedList {
  files: Map<string, Bytes>;
  identity: string;
  publish: Publish;
}

export interface SignOptions {
  epoch?: number;
  sequence?: number;
  issued?: string;
  expires?: string;
  minWait?: number;
  /** Seed of the key that signs `latest`; 2 is the release key that the root names. */
  signer?: number;
  /** Seed of the release key that the last root names. */
  release?: number;
  /** Epochs of the roots from version 1 on. */
  rootEpochs?: readonly number[];
  /** Another format version than ours. */
  format?: number;
}

/** Roots 1, 2, …: root key of seed 1, release key of seed 2, and of seed `release` in the last one. */
async function signRoots(epochs: readonly number[], release: number): Promise<Bytes[]> {
  const rootKey = await testKey(1);
  const root = { keys: [rootKey], threshold: 1 };
  return Promise.all(
    epochs.map(async (epoch, at) => {
      const key = await testKey(at === epochs.length - 1 ? release : 2);
      const fields = { version: at + 1, epoch, expires: FAR };
      return composeRoot(fields, { root, release: { keys: [key], threshold: 1 } }, [rootKey]);
    }),
  );
}

/** Signed once: every list of the tests has a few of them. */
const signedRoots = readOnce(
  ([epochs, release]: Parameters<typeof signRoots>) => `${epochs} ${release}`,
  (asked) => signRoots(...asked),
);

/** Sign `publish` as the latest of its list. */
export async function signedList(publish: Publish, options: SignOptions = {}): Promise<ServedList> {
  const { rootEpochs = [1], release = 2, signer = 2, format } = options;
  const { epoch = rootEpochs.at(-1) ?? 1, sequence = 1, expires = FAR, minWait = 0 } = options;
  const roots = await signedRoots([rootEpochs, release]);
  const { hash, bytes } = publish.file;
  const manifest = { hash, bytes: bytes.length };
  const { issued = '2026-09-09T00:00:00Z' } = options;
  const fields = { epoch, sequence, issued, expires, minWait, manifest };
  const signers = [await testKey(signer)];
  const latest =
    format === undefined
      ? await composeLatest(fields, signers)
      : await signEnvelope({ type: 'latest', format, ...fields }, signers);
  const files = new Map<string, Bytes>([
    ...roots.map((root, at): [string, Bytes] => [rootPath(at + 1), root]),
    [LATEST_PATH, latest],
    [manifestPath(hash), bytes],
    ...publish.segments.map(({ ref, bytes }): [string, Bytes] => [segmentPath(ref.hash), bytes]),
  ]);
  return { files, identity: await sha256Hex(roots[0] ?? new Uint8Array()), publish };
}

/** A list of `list`, published whole and signed. */
export async function sampleList(
  list: readonly Entry[],
  options: SignOptions = {},
): Promise<ServedList> {
  return signedList(await compose(list, HEAD), options);
}

/** The files of the list that ships with the extension, as the build lays them out. */
export async function bundledFiles(list: readonly Entry[]): Promise<Map<string, Bytes>> {
  const { file, segments } = await compose(list, HEAD);
  const manifest = { hash: file.hash, bytes: file.bytes.length };
  return new Map([
    [BUNDLED_PATH, utf8(JSON.stringify({ type: 'bundled', format: 1, manifest }))],
    [manifestPath(file.hash), file.bytes],
    ...segments.map(({ ref, bytes }) => [segmentPath(ref.hash), bytes] as const),
  ]);
}
