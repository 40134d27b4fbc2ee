import type { Bytes } from '../../list/bytes';
import { stateDigest } from '../../list/digest';
import { checkShape, openEnvelope, parseJson } from '../../list/envelope';
import { foldInto, type State } from '../../list/fold';
import {
  BUNDLED_PATH,
  BundledSchema,
  LATEST_PATH,
  type Latest,
  LatestSchema,
  type Manifest,
  type Root,
} from '../../list/format';
import { ListError } from '../../list/list-error';
import { verifyState } from '../../list/verify-files';
import { verifyThreshold } from '../../list/verify-root';
import {
  type Chain,
  type Lines,
  readChain,
  readLines,
  readManifest,
  readSegments,
} from './content';
import type { ReadFile } from './folder';

/** A list as it lies in a folder or on a server. */
export interface Published {
  /** Absent for a list in the form of the bundled one. */
  signed?: Signed;
  manifest: Manifest;
  state: State;
}

/** The same by its lines, for who writes the next one. */
export interface PublishedLines extends Lines {
  signed: Signed;
}

export interface Signed {
  identity: string;
  /** The newest of the chain. */
  root: Root;
  latest: Latest;
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

async function verifyLatestBy(
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
  mayLag: boolean,
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
export async function readPublished(read: ReadFile, known?: string): Promise<Published | null> {
  const latest = await read(LATEST_PATH);
  const bundled = latest ? null : await read(BUNDLED_PATH);
  if (!latest && !bundled) return null;
  const signed = latest ? await readSigned(read, latest, known, false) : undefined;
  const named =
    signed?.latest.manifest ??
    checkShape(BundledSchema, parseJson(bundled ?? new Uint8Array(), BUNDLED_PATH), BUNDLED_PATH)
      .manifest;
  const manifest = await readManifest(read, named);
  const state: State = new Map();
  for await (const records of readSegments(read, manifest)) foldInto(state, records);
  const digest = stateDigest([...state.values()].map(({ line }) => line));
  verifyState(manifest, named.hash, { live: state.size, digest });
  return { ...(signed && { signed }), manifest, state };
}

/**
 * The signed list in a publisher's own folder, for the next publish; null when there is none. Takes a
 * `latest.json` that only an earlier root of the chain vouches for: a rotation that died between its two
 * files leaves one (FORMAT 8.9), and no client takes it.
 */
export async function readOwn(read: ReadFile): Promise<PublishedLines | null> {
  const latest = await read(LATEST_PATH);
  if (!latest) return null;
  const signed = await readSigned(read, latest, undefined, true);
  return { signed, ...(await readLines(read, signed.latest.manifest)) };
}
