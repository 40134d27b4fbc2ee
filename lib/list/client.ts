import type { ListFault } from '../domain/list-state';
import type { Bytes } from './bytes';
import { looksLikeHtml } from './envelope';
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
 * The order in which a client reads a list (FORMAT 4; DESIGN section 5, TUF 5): root chain, latest,
 * manifest, segments. Nothing here keeps state or writes: what is trusted comes in, what may be trusted from now
 * on goes out, and the caller persists between the steps. `now` is frozen once a run (TUF 5.1).
 */

export interface ReadOptions {
  /** Bytes after which the download is broken off. */
  cap: number;
}

/** Reads a file below the list's base; null when it is absent (404, 410). */
export type ReadFile = (path: string, options: ReadOptions) => Promise<Bytes | null>;

/**
 * The newest trusted root: from `trusted`, or from `root/1.json` when there is none, up the chain until
 * the next version is absent (TUF 5.3.3 to 5.3.9). Its expiry is not checked here, because a valid new
 * root is trusted and kept even when it has expired (`verifyRootFresh`).
 */
export async function readRoot(
  read: ReadFile,
  identity: string,
  trusted: Root | undefined,
): Promise<Root> {
  const options = { cap: CAPS.rootBytes };
  let root =
    trusted ?? (await verifyFirstRoot(await readPresent(read, rootPath(1), options), identity));
  for (let step = 0; step < CAPS.rootSteps; step++) {
    const next = await readIfThere(read, rootPath(root.version + 1), options);
    if (next === null) return root;
    root = await verifyNextRoot(next, root);
  }
  // TUF 5.3.3: the rest of a longer chain is for the next run.
  return root;
}

export async function readLatest(
  read: ReadFile,
  root: Root,
  mark: HighWater | undefined,
  now: number,
): Promise<Release> {
  const file = await readPresent(read, LATEST_PATH, { cap: CAPS.latestBytes });
  return verifyLatest(file, root, mark, now);
}

/** FORMAT 4.3: the manifest that `named` (a release or the bundled list) names. */
export async function readManifest(
  read: ReadFile,
  named: { hash: string; bytes: number },
): Promise<Manifest> {
  const path = manifestPath(named.hash);
  if (named.bytes > CAPS.manifestBytes)
    throw new ListError('too-large', `${path}: ${named.bytes} bytes`);
  const file = await readPresent(read, path, { cap: named.bytes });
  return verifyManifest(file, named.hash, named.bytes);
}

/** The NDJSON of one segment. */
export async function readSegment(read: ReadFile, ref: SegmentRef): Promise<Bytes> {
  const file = await readPresent(read, segmentPath(ref.hash), { cap: ref.bytes });
  return verifySegment(file, ref);
}

/**
 * Segments in order with their NDJSON; while one is at work the next is on its way, and no more than that
 * one. What is wrong with a segment is thrown when its turn comes.
 */
export async function* readSegments(
  read: ReadFile,
  refs: readonly SegmentRef[],
): AsyncGenerator<[ref: SegmentRef, ndjson: Bytes]> {
  const begin = (ref: SegmentRef | undefined) => {
    const reading = ref && readSegment(read, ref);
    // It may fail before its turn, or when nobody wants it any more.
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
 * A file that most often is not there, null then. Hosts say so in many ways: 404, a refusal, a redirect to the front
 * page, a page of their own. A carrier who answers so hides no more than one who says 404.
 */
async function readIfThere(read: ReadFile, path: string, options: ReadOptions) {
  try {
    const file = await read(path, options);
    return file && looksLikeHtml(file) ? null : file;
  } catch (error) {
    if (error instanceof ListError && ABSENT.includes(error.kind)) return null;
    throw error;
  }
}

const ABSENT: readonly ListFault[] = ['blocked', 'not-a-list'];

async function readPresent(read: ReadFile, path: string, options: ReadOptions): Promise<Bytes> {
  const file = await read(path, options);
  if (file === null) throw new ListError('http', `${path}: not found`);
  return file;
}
