import type { Bytes } from '../../list/bytes';
import { checkShape, openEnvelope, parseJson } from '../../list/envelope';
import { ListError } from '../../list/error';
import { fold, type State } from '../../list/fold';
import { BUNDLED_PATH, LATEST_PATH, manifestPath, rootPath, segmentPath } from '../../list/paths';
import { sha256Hex } from '../../list/sha256';
import { verifyManifest, verifySegment } from '../../list/verify-files';
import { verifyFirstRoot, verifyNextRoot, verifyThreshold } from '../../list/verify-root';
import {
  BundledSchema,
  CAPS,
  type Latest,
  LatestSchema,
  type Manifest,
  type Root,
} from '../../schema/list-files';

/** A list as it lies in a folder or on a server. */
export interface Published {
  /** Absent for a list in the form of the bundled one. */
  signed?: { identity: string; root: Root; latest: Latest };
  manifest: Manifest;
  state: State;
}

/** Null for a file that is not there. */
export type ReadFile = (path: string) => Promise<Bytes | null>;

async function need(read: ReadFile, path: string): Promise<Bytes> {
  const bytes = await read(path);
  if (!bytes) throw new ListError('not-a-list', `${path}: missing`);
  return bytes;
}

/** The root chain, its first file's hash taken as the identity (or held against the one that is known). */
async function readRoot(read: ReadFile, known?: string): Promise<{ identity: string; root: Root }> {
  const first = await need(read, rootPath(1));
  const identity = known ?? (await sha256Hex(first));
  let root = await verifyFirstRoot(first, identity);
  while (root.version < CAPS.rootSteps) {
    const next = await read(rootPath(root.version + 1));
    if (!next) break;
    root = await verifyNextRoot(next, root);
  }
  return { identity, root };
}

async function readSigned(read: ReadFile, file: Bytes, known?: string) {
  const { identity, root } = await readRoot(read, known);
  const envelope = openEnvelope(file, LATEST_PATH);
  await verifyThreshold(envelope, root, 'release', LATEST_PATH);
  const payload = parseJson(envelope.payload, LATEST_PATH);
  return { identity, root, latest: checkShape(LatestSchema, payload, LATEST_PATH) };
}

/**
 * Read and check a published list: signatures, hashes, schema. Null when nothing lies there. `known` is
 * the identity that a subscription states. Throws a `ListError` for anything that is no sound list.
 */
export async function readPublished(read: ReadFile, known?: string): Promise<Published | null> {
  const latest = await read(LATEST_PATH);
  const bundled = latest ? null : await read(BUNDLED_PATH);
  if (!latest && !bundled) return null;
  const signed = latest ? await readSigned(read, latest, known) : undefined;
  const named =
    signed?.latest.manifest ??
    checkShape(BundledSchema, parseJson(bundled ?? new Uint8Array(), BUNDLED_PATH), BUNDLED_PATH)
      .manifest;
  const file = await need(read, manifestPath(named.hash));
  const manifest = await verifyManifest(file, named.hash, named.bytes);
  const segments = [];
  for (const ref of manifest.segments) {
    const path = segmentPath(ref.hash);
    segments.push({ file: path, ndjson: await verifySegment(await need(read, path), ref) });
  }
  return { ...(signed && { signed }), manifest, state: fold(segments) };
}
