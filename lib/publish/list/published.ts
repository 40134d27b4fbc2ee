import type { Bytes } from '../../list/bytes';
import type { RecordLine } from '../../list/compact';
import { stateDigest } from '../../list/digest';
import { checkShape, openEnvelope, parseJson } from '../../list/envelope';
import { ListError } from '../../list/error';
import { foldInto, parseSegment, type State } from '../../list/fold';
import { BUNDLED_PATH, LATEST_PATH, manifestPath, segmentPath } from '../../list/paths';
import { verifyManifest, verifySegment, verifyState } from '../../list/verify-files';
import { verifyThreshold } from '../../list/verify-root';
import {
  BundledSchema,
  type Latest,
  LatestSchema,
  type Manifest,
  type Root,
} from '../../schema/list-files';
import { type Chain, need, type ReadFile, readChain } from './chain';

/** A list as it lies in a folder or on a server. */
export interface Published {
  /** Absent for a list in the form of the bundled one. */
  signed?: Signed;
  manifest: Manifest;
  /** The manifest's own hash. */
  hash: string;
  state: State;
  /** The records of each segment, in the manifest's order. */
  records: RecordLine[][];
}

export interface Signed {
  identity: string;
  /** The newest of the chain. */
  root: Root;
  latest: Latest;
}

export interface ReadOptions {
  /**
   * Take a `latest.json` that an earlier root of the chain vouches for: a rotation that died between its
   * two files leaves one, which the next publish signs anew. For publishers alone; no client takes it.
   */
  mayLag?: boolean;
}

/** `latest.json` by one root: signed by a threshold of its release keys, and of its epoch. */
async function verifyBy(file: Bytes, root: Root): Promise<Latest> {
  const envelope = openEnvelope(file, LATEST_PATH);
  await verifyThreshold(envelope, root, 'release', LATEST_PATH);
  const payload = parseJson(envelope.payload, LATEST_PATH);
  const latest = checkShape(LatestSchema, payload, LATEST_PATH);
  if (latest.epoch === root.epoch) return latest;
  const stated = `epoch ${latest.epoch}, while the root is of epoch ${root.epoch}`;
  throw new ListError('rolled-back', `${LATEST_PATH}: ${stated}`);
}

export async function verifyLatestBy(
  file: Bytes,
  { root, earlier }: Chain,
  mayLag: boolean,
): Promise<Latest> {
  try {
    return await verifyBy(file, root);
  } catch (error) {
    for (const older of mayLag ? earlier.toReversed() : []) {
      const latest = await verifyBy(file, older).catch(() => null);
      if (latest) return latest;
    }
    throw error;
  }
}

async function readSigned(
  read: ReadFile,
  file: Bytes,
  known: string | undefined,
  { mayLag = false }: ReadOptions,
): Promise<Signed> {
  const chain = await readChain(read, known);
  const latest = await verifyLatestBy(file, chain, mayLag);
  return { identity: chain.identity, root: chain.root, latest };
}

/**
 * Read and check a published list: signatures, hashes, schema, live count and digest; not its dates.
 * Null when nothing lies there. `known` is the identity that a subscription states. Throws a `ListError`
 * for anything that is no sound list.
 */
export async function readPublished(
  read: ReadFile,
  known?: string,
  options: ReadOptions = {},
): Promise<Published | null> {
  const latest = await read(LATEST_PATH);
  const bundled = latest ? null : await read(BUNDLED_PATH);
  if (!latest && !bundled) return null;
  const signed = latest ? await readSigned(read, latest, known, options) : undefined;
  const named =
    signed?.latest.manifest ??
    checkShape(BundledSchema, parseJson(bundled ?? new Uint8Array(), BUNDLED_PATH), BUNDLED_PATH)
      .manifest;
  return { ...(signed && { signed }), ...(await readContent(read, named)) };
}

/** Manifest and segments, from the manifest's name on, and the state that they fold to. */
export async function readContent(
  read: ReadFile,
  { hash, bytes }: { hash: string; bytes: number },
): Promise<Omit<Published, 'signed'>> {
  const manifest = await verifyManifest(await need(read, manifestPath(hash)), hash, bytes);
  const state: State = new Map();
  const records: RecordLine[][] = [];
  for (const ref of manifest.segments) {
    const path = segmentPath(ref.hash);
    const ndjson = await verifySegment(await need(read, path), ref);
    const parsed = [...parseSegment(ndjson, path)];
    if (parsed.length !== ref.records)
      throw new ListError('state-mismatch', `${path}: ${parsed.length} records`);
    foldInto(state, parsed);
    records.push(parsed.map(({ id, line, entry }) => ({ id, line, isPut: entry !== null })));
  }
  const digest = stateDigest([...state.values()].map(({ line }) => line));
  verifyState(manifest, hash, { live: state.size, digest });
  return { manifest, hash, state, records };
}
