import type { ListFault } from '../domain/list-state';
import type { Bytes } from './bytes';
import { openEnvelope } from './envelope';
import {
  CAPS,
  LATEST_PATH,
  type Manifest,
  manifestPath,
  type Root,
  rootPath,
  type SegmentRef,
  segmentPath,
} from './format';
import { ListError } from './list-error';
import { verifyManifest, verifySegment } from './verify-files';
import { type HighWater, type Release, verifyLatest } from './verify-latest';
import { verifyFirstRoot, verifyNextRoot } from './verify-root';

/**
 * The order in which a client reads a list (FORMAT 4; `docs/storing.md`, TUF 5): root chain, latest, manifest, segments.
 * Nothing here keeps state or writes: each step takes the trusted state and gives the newly trusted one, and the caller
 * persists it between the steps. `now` is frozen once a run (TUF 5.1).
 */

export interface ReadOptions {
  /** Bytes after which the download is broken off. */
  cap: number;
}

/** Reads a file below the list's base; null when it is absent (404, 410). */
export type ReadFile = (path: string, options: ReadOptions) => Promise<Bytes | null>;

/** The places where one list lies, whose root chains were good, with the newest root that any of them had. */
export interface Rooted {
  root: Root;
  reads: readonly ReadFile[];
}

/**
 * The newest trusted root: from `trusted`, or from `root/1.json` when there is none, up the chain until no place has
 * the next version (TUF 5.3.3 to 5.3.9). Each version is taken from any place that has it. A place whose answer is a
 * fault is not asked again. `keep` gets each root as soon as it is verified (TUF 5.3.8), so that a chain which breaks
 * off later leaves none of them behind. Expiry is not checked here (`verifyRootFresh`). Throws the first fault when
 * every place has one.
 */
export async function readRoots(
  reads: readonly ReadFile[],
  identity: string,
  trusted: Root | undefined,
  keep: (root: Root) => Promise<void> = async () => {},
): Promise<Rooted> {
  let root = trusted;
  let good = reads;
  // The rest of a longer chain is for the next run.
  for (let step = root ? 0 : -1; step < CAPS.rootSteps; step++) {
    const asked = good.map((read) => (root ? readNext(read, root) : readFirst(read, identity)));
    const answers = await Promise.allSettled(asked);
    good = good.filter((_, at) => answers[at]?.status === 'fulfilled');
    const next = answers.flatMap((each) => (each.status === 'fulfilled' ? (each.value ?? []) : []));
    if (good.length === 0) throw faultsOf(answers)[0];
    if (!next[0]) break;
    root = next[0];
    await keep(root);
  }
  if (!root) throw absent(rootPath(1));
  return { root, reads: good };
}

/** The faults of the places that failed. */
export const faultsOf = (settled: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));

/** `readRoots` of a list with one place. */
export async function readRoot(
  read: ReadFile,
  identity: string,
  trusted: Root | undefined,
): Promise<Root> {
  return (await readRoots([read], identity, trusted)).root;
}

async function readFirst(read: ReadFile, identity: string): Promise<Root | null> {
  const file = await read(rootPath(1), ROOT_OPTIONS);
  return file && verifyFirstRoot(file, identity);
}

async function readNext(read: ReadFile, root: Root): Promise<Root | null> {
  const file = await readSigned(read, rootPath(root.version + 1), ROOT_OPTIONS);
  return file && verifyNextRoot(file, root);
}

const ROOT_OPTIONS: ReadOptions = { cap: CAPS.rootBytes };

export async function readLatest(
  read: ReadFile,
  root: Root,
  mark: HighWater | undefined,
  now: number,
): Promise<Release> {
  const file = await readPresent(read, LATEST_PATH, { cap: CAPS.latestBytes });
  return verifyLatest(file, root, mark, now);
}

/**
 * FORMAT 4.3: the manifest that `named` (a release or the bundled list) names; without `bytes` one that was verified
 * before, by its hash.
 */
export async function readManifest(
  read: ReadFile,
  { hash, bytes }: { hash: string; bytes?: number },
): Promise<Manifest> {
  const path = manifestPath(hash);
  const cap = bytes ?? CAPS.manifestBytes;
  if (cap > CAPS.manifestBytes) throw new ListError('too-large', `${path}: ${cap} bytes`);
  const file = await readPresent(read, path, { cap });
  return verifyManifest(file, hash, bytes ?? file.length);
}

/** The NDJSON of one segment. */
export async function readSegment(read: ReadFile, ref: SegmentRef): Promise<Bytes> {
  const file = await readPresent(read, segmentPath(ref.hash), { cap: ref.bytes });
  return verifySegment(file, ref);
}

/**
 * Segments in order with their NDJSON. While the caller works on one, the next one is read, but no further one. The
 * fault of a segment is thrown when its turn comes.
 */
export async function* readSegments<Ref extends SegmentRef>(
  read: ReadFile,
  refs: readonly Ref[],
): AsyncGenerator<[ref: Ref, ndjson: Bytes]> {
  const begin = (ref: SegmentRef | undefined) => {
    const reading = ref && readSegment(read, ref);
    // The read-ahead may fail before its turn, or when nobody wants it any more.
    reading?.catch(() => {});
    return reading;
  };
  let next = begin(refs[0]);
  for (const [at, ref] of refs.entries()) {
    const ndjson = await next;
    next = begin(refs[at + 1]);
    if (ndjson) yield [ref, ndjson];
  }
}

/**
 * A signed file, or null if it is absent, as it is most often. Hosts say that in many ways: 404, a refusal, a redirect
 * to the front page, a page of their own of any length, an empty answer. A network that answers so can hide no more
 * than with a 404.
 */
async function readSigned(read: ReadFile, path: string, options: ReadOptions) {
  try {
    const file = await read(path, options);
    if (file) openEnvelope(file, path);
    return file;
  } catch (error) {
    if (error instanceof ListError && ABSENT.includes(error.kind)) return null;
    throw error;
  }
}

const ABSENT: readonly ListFault[] = ['blocked', 'not-a-list', 'too-large'];

export const absent = (path: string): ListError => new ListError('http', `${path}: not found`);

async function readPresent(read: ReadFile, path: string, options: ReadOptions): Promise<Bytes> {
  const file = await read(path, options);
  if (file === null) throw absent(path);
  return file;
}
