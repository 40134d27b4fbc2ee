import type { Entry } from '../../lib/domain/entry';
import { type Bytes, sha256Hex, utf8 } from '../../lib/list/bytes';
import { stateDigest } from '../../lib/list/digest';
import { LATEST_PATH, manifestPath, rootPath, segmentPath } from '../../lib/list/format';
import { gzip } from '../../lib/list/pack';
import { composeRoot, signEnvelope } from '../../lib/list/sign';
import { pick } from '../bench/random';
import { FAR, HEAD, testKey } from '../unit/list/sample';
import { hostileEntry } from './hostile-entries';
import { mutateBytes, mutateJson } from './mutate';

/** A hostile publisher's list: rightly signed, hashed and counted, with hostile entries, manifest or release. */

type Random = () => number;

export interface HostileList {
  identity: string;
  files: Map<string, Bytes>;
}

/** With some chance another value somewhere in it. */
const perhaps = (chance: number, value: object, random: Random): object =>
  random() < chance ? (mutateJson(value, random) as object) : value;

/** What is no text is no id, and refused with its list. */
function idOf(entry: unknown): string {
  const id = (entry as Partial<Entry> | null)?.id;
  return typeof id === 'string' ? id : 'none';
}

async function segmentOf(lines: readonly string[]) {
  const text = utf8(lines.map((line) => `${line}\n`).join(''));
  const bytes = gzip(text);
  const hash = await sha256Hex(bytes);
  const ref = { hash, bytes: bytes.length, inflated: text.length, records: lines.length };
  return { ref, bytes };
}

const [root, release] = await Promise.all([testKey(31), testKey(32)]);

async function signedRoot(random: Random): Promise<Bytes> {
  const roles = {
    root: { keys: [root], threshold: 1 },
    release: { keys: [release], threshold: 1 },
  };
  const file = await composeRoot({ version: 1, epoch: 1, expires: FAR }, roles, [root]);
  if (random() > 0.03) return file;
  const { payload } = JSON.parse(new TextDecoder().decode(file)) as { payload: string };
  return signEnvelope(mutateJson(JSON.parse(atob(payload)), random) as object, [root]);
}

/** Entries in one or two segments, some put twice or deleted, as the fold will count them. */
function recordsOf(list: readonly Entry[], random: Random) {
  const puts = list.map((each) => hostileEntry(each, random));
  const again = puts.filter(() => random() < 0.1);
  const dels = random() < 0.2 ? [idOf(puts[0]), 'nobody'] : [];
  const lines = [...puts, ...again].map((put) => JSON.stringify({ put }) ?? 'null');
  const live = new Map([...puts, ...again].map((put, at) => [idOf(put), lines[at] ?? '']));
  for (const id of dels) live.delete(id);
  return { lines: [...lines, ...dels.map((del) => JSON.stringify({ del }))], live };
}

export async function hostileList(list: readonly Entry[], random: Random): Promise<HostileList> {
  const { lines, live } = recordsOf(list, random);
  const at = random() < 0.5 ? lines.length : pick(random, lines.length + 1);
  const parts = [lines.slice(0, at), lines.slice(at)].filter((part) => part.length > 0);
  const segments = await Promise.all(parts.map(segmentOf));
  const [digest, refs] = [stateDigest(live.values()), segments.map(({ ref }) => ref)];
  const plain = { type: 'manifest', format: 1, ...HEAD, segments: refs, live: live.size, digest };
  const manifest = utf8(JSON.stringify(perhaps(0.1, plain, random)) ?? '');
  const hash = await sha256Hex(manifest);
  const latest = {
    ...{ type: 'latest', format: 1, epoch: 1, sequence: 1 + pick(random, 9), minWait: 0 },
    ...{ issued: '2026-09-09T00:00:00Z', expires: FAR, manifest: { hash, bytes: manifest.length } },
  };
  const first = await signedRoot(random);
  const files = new Map<string, Bytes>([
    [rootPath(1), first],
    [LATEST_PATH, await signEnvelope(perhaps(0.05, latest, random), [release])],
    [manifestPath(hash), manifest],
    ...segments.map(({ ref, bytes }): [string, Bytes] => [segmentPath(ref.hash), bytes]),
  ]);
  const identity = await sha256Hex(first);
  if (random() < 0.1) {
    const path = [...files.keys()][pick(random, files.size)] ?? LATEST_PATH;
    files.set(path, mutateBytes(files.get(path) ?? new Uint8Array(), random));
  }
  return { identity, files };
}
