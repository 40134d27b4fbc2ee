import { type Bytes, fromUtf8, sha256Hex, utf8 } from '../../lib/list/bytes';
import { compose } from '../../lib/list/compose';
import { openEnvelope } from '../../lib/list/envelope';
import type { Root } from '../../lib/list/format';
import { LATEST_PATH, rootPath } from '../../lib/list/format';
import { ListError } from '../../lib/list/list-error';
import { gzip } from '../../lib/list/pack';
import { signEnvelope } from '../../lib/list/sign';
import { verifyManifest, verifySegment } from '../../lib/list/verify-files';
import { verifyLatest } from '../../lib/list/verify-latest';
import { verifyFirstRoot, verifyNextRoot } from '../../lib/list/verify-root';
import { pick, seeded } from '../bench/random';
import { entries, HEAD, NOW, signedList, testKey } from '../unit/list/sample';
import { fold } from '../unit/list/state';
import { mutateBytes, mutateJson } from './mutate';

/**
 * Hostile files before the client's own checks: envelope, root, manifest and segment, changed byte by
 * byte as a carrier would and value by value as somebody with the keys would. Each case must end with a
 * `ListError` or with a file that may be accepted; nothing else is thrown and nothing hangs.
 */

export interface FuzzReport {
  cases: number;
  accepted: number;
  /** How often each kind of `ListError`. */
  refused: Record<string, number>;
  slowestMs: number;
}

interface Ground {
  root: Root;
  rootFiles: Bytes[];
  latest: Bytes;
  payload: string;
  manifest: Bytes;
  segment: Bytes;
  ndjson: Bytes;
  inflated: number;
}

async function prepare(): Promise<Ground> {
  const publish = await compose(entries(6), HEAD);
  const { files, identity } = await signedList(publish, { rootEpochs: [1, 1] });
  const rootFiles = [1, 2].map((version) => files.get(rootPath(version)) ?? new Uint8Array());
  const [first = new Uint8Array()] = rootFiles;
  const latest = files.get(LATEST_PATH) ?? new Uint8Array();
  const [segment] = publish.segments;
  if (!segment) throw new Error('no segment');
  return {
    root: await verifyFirstRoot(first, identity),
    rootFiles,
    latest,
    payload: await sha256Hex(openEnvelope(latest, LATEST_PATH).payload),
    manifest: publish.file.bytes,
    segment: segment.bytes,
    ndjson: utf8([...publish.lines.values()].map((line) => `${line}\n`).join('')),
    inflated: segment.ref.inflated,
  };
}

type Random = () => number;
/** Resolves when the file was accepted; throws what the client throws. */
type Target = (ground: Ground, random: Random) => Promise<unknown>;

/** Accepted by nobody but as what it was: a carrier has no key. */
class Forged extends Error {
  override name = 'Forged';
}

const jsonOf = (bytes: Bytes): unknown => JSON.parse(fromUtf8(bytes));
const toFile = (value: unknown): Bytes => utf8(JSON.stringify(value) ?? '');

async function resigned(file: Bytes, signer: number, random: Random): Promise<Bytes> {
  const payload = jsonOf(openEnvelope(file, 'x').payload);
  return signEnvelope(mutateJson(payload, random) as object, [await testKey(signer)]);
}

async function asManifest(file: Bytes): Promise<unknown> {
  return verifyManifest(file, await sha256Hex(file), file.length);
}

async function asSegment(bytes: Bytes, inflated: number): Promise<unknown> {
  const hash = await sha256Hex(bytes);
  const ref = { hash, bytes: bytes.length, inflated, records: 6 };
  return fold([{ file: 's/x', ndjson: await verifySegment(bytes, ref) }]);
}

const TARGETS: readonly Target[] = [
  async ({ latest, root, payload }, random) => {
    const release = await verifyLatest(mutateBytes(latest, random), root, undefined, NOW);
    if (release.payload !== payload) throw new Forged('latest');
  },
  async ({ rootFiles, root }, random) => {
    const [, second = new Uint8Array()] = rootFiles;
    const next = await verifyNextRoot(mutateBytes(second, random), root);
    const right = jsonOf(openEnvelope(second, 'x').payload);
    if (JSON.stringify(next) !== JSON.stringify(right)) throw new Forged('root');
  },
  async ({ rootFiles: [first = new Uint8Array()] }, random) => {
    const file = mutateBytes(first, random);
    return verifyFirstRoot(file, await sha256Hex(file));
  },
  async ({ latest, root }, random) =>
    verifyLatest(await resigned(latest, 2, random), root, undefined, NOW),
  async ({ rootFiles: [, second = new Uint8Array()], root }, random) =>
    verifyNextRoot(await resigned(second, 1, random), root),
  async ({ latest, root, payload }, random) => {
    const file = toFile(mutateJson(jsonOf(latest), random));
    const release = await verifyLatest(file, root, undefined, NOW);
    if (release.payload !== payload) throw new Forged('latest');
  },
  async ({ manifest }, random) => asManifest(mutateBytes(manifest, random)),
  async ({ manifest }, random) => asManifest(toFile(mutateJson(jsonOf(manifest), random))),
  async ({ segment, inflated }, random) => asSegment(mutateBytes(segment, random), inflated),
  async ({ ndjson }, random) => {
    const text = mutateBytes(ndjson, random);
    return asSegment(gzip(text), text.length);
  },
  async ({ ndjson }, random) => {
    const lines = fromUtf8(ndjson).trimEnd().split('\n');
    const at = pick(random, lines.length);
    const line = JSON.stringify(mutateJson(JSON.parse(lines[at] ?? ''), random)) ?? '';
    return fold([{ file: 's/x', ndjson: utf8(`${lines.with(at, line).join('\n')}\n`) }]);
  },
];

/** Run some cases. Throws an Error that says which case it was, to be run again alone by its number. */
export async function fuzzList(seed: number, cases: number, first = 0): Promise<FuzzReport> {
  const ground = await prepare();
  const report: FuzzReport = { cases, accepted: 0, refused: {}, slowestMs: 0 };
  for (let at = first; at < first + cases; at++) {
    const target = TARGETS[at % TARGETS.length] as Target;
    const start = performance.now();
    const kind = await outcome(
      target(ground, seeded(seed * 10_000_019 + at)),
      `${seed}, case ${at}`,
    );
    report.slowestMs = Math.max(report.slowestMs, performance.now() - start);
    if (kind === null) report.accepted++;
    else report.refused[kind] = (report.refused[kind] ?? 0) + 1;
  }
  return report;
}

/** The kind of refusal, null when accepted; everything but a `ListError` is a fault. */
async function outcome(running: Promise<unknown>, name: string): Promise<string | null> {
  try {
    await running;
    return null;
  } catch (error) {
    if (error instanceof ListError) return error.kind;
    throw new Error(`seed ${name}: ${error instanceof Error ? error.stack : error}`, {
      cause: error,
    });
  }
}
