import { type Entry, EntrySchema } from '../../domain/entry';
import { type Bytes, sha256Hex } from '../../list/bytes';
import type { RecordLine } from '../../list/compact';
import { stateDigest } from '../../list/digest';
import { checkShape, parseJson } from '../../list/envelope';
import { recordsOf } from '../../list/fold';
import {
  BUNDLED_PATH,
  BundledSchema,
  CAPS,
  LATEST_PATH,
  type Manifest,
  type Root,
  rootPath,
} from '../../list/format';
import { ListError } from '../../list/list-error';
import { readManifest, readRoots, readSegments } from '../../list/read-list';
import { verifyState } from '../../list/verify-files';
import { type Release, verifyLatest } from '../../list/verify-latest';
import type { ReadFile } from './folder';

/** Reads a published list back, by the client's own checks. */

/** A list as it lies in a folder or on a server. */
export interface Published {
  /** Absent for a list in the form of the bundled one. */
  signed?: Signed;
  manifest: Manifest;
  /** The line of each live entry by id, which `entryOf` reads: 100,000 parsed entries would be some 300 MB. */
  state: ReadonlyMap<string, { line: string }>;
  /** The records of each segment, in the manifest's order. */
  records: readonly (readonly RecordLine[])[];
}

export interface Signed {
  identity: string;
  /** The newest of the chain. */
  root: Root;
  latest: Release;
}

export interface ManifestRef {
  hash: string;
  bytes: number;
}

/** The entry of a live line. */
export const entryOf = ({ line }: { line: string }): Entry =>
  EntrySchema.parse((JSON.parse(line) as { put: unknown }).put);

export const entriesOf = ({ state }: Published): Map<string, Entry> =>
  new Map([...state].map(([id, record]) => [id, entryOf(record)]));

/** What a manifest names; live count and digest are those that it states. */
async function readContent(read: ReadFile, named: ManifestRef): Promise<Omit<Published, 'signed'>> {
  const manifest = await readManifest(read, named);
  const state = new Map<string, { line: string }>();
  const records: RecordLine[][] = [];
  for await (const [ref, ndjson] of readSegments(read, manifest.segments)) {
    const parsed = [...recordsOf(ndjson, ref)];
    const lines = parsed.map(({ id, line, isPut }) => ({ id, line, isPut }));
    for (const record of lines)
      if (record.isPut) state.set(record.id, record);
      else state.delete(record.id);
    records.push(lines);
  }
  const digest = stateDigest([...state.values()].map(({ line }) => line));
  verifyState(manifest, named.hash, { live: state.size, digest });
  return { manifest, state, records };
}

/**
 * Ids in which a list differs from what it should hold by its lines, missing and surplus ones among them.
 * Reads a segment at a time and keeps nothing of it.
 */
export async function differences(
  read: ReadFile,
  named: ManifestRef,
  lines: ReadonlyMap<string, string>,
): Promise<string[]> {
  const manifest = await readManifest(read, named);
  const isRight = new Map<string, boolean>();
  for await (const [ref, ndjson] of readSegments(read, manifest.segments))
    for (const { id, line, isPut } of recordsOf(ndjson, ref))
      if (isPut) isRight.set(id, lines.get(id) === line);
      else isRight.delete(id);
  const missing = [...lines.keys()].filter((id) => !isRight.has(id));
  return [...missing, ...[...isRight].filter(([, right]) => !right).map(([id]) => id)];
}

/** The identity of the list at a place: what it states itself, where the address states none. */
export async function identityOf(read: ReadFile): Promise<string> {
  const first = await read(rootPath(1), { cap: CAPS.rootBytes });
  if (!first) throw new ListError('not-a-list', `${rootPath(1)}: missing`);
  return sha256Hex(first);
}

/** `latest.json` by its root, whatever its dates; where it `mayLag`, by an earlier root of the chain. */
async function readSigned(
  read: ReadFile,
  file: Bytes,
  { known, mayLag = false }: ReadOptions,
): Promise<Signed> {
  const identity = known ?? (await identityOf(read));
  const chain: Root[] = [];
  const { root } = await readRoots([read], identity, undefined, async (each) => {
    chain.push(each);
  });
  // To a reader a next root that is none is absent. In the publisher's own folder it is damaged; an empty one was never
  // written.
  const next = rootPath(root.version + 1);
  if (mayLag && (await read(next))?.length) throw new ListError('not-a-list', `${next}: no root`);
  const by = (each: Root) => verifyLatest(file, each, undefined, 0);
  try {
    return { identity, root, latest: await by(root) };
  } catch (error) {
    for (const older of mayLag ? chain.slice(0, -1).toReversed() : []) {
      const latest = await by(older).catch(() => null);
      if (latest) return { identity, root, latest };
    }
    throw error;
  }
}

interface ReadOptions {
  /** The identity that a subscription states. */
  known?: string | undefined;
  /**
   * Take a `latest.json` that only an earlier root of the chain vouches for: a rotation that died between its
   * two files leaves one (FORMAT 8.9), and no client takes it.
   */
  mayLag?: boolean;
}

/**
 * Read and check a published list: signatures, hashes, schema, live count and digest; not its dates.
 * Null when nothing lies there. Throws a `ListError` for anything that is no sound list.
 */
export async function readPublished(
  read: ReadFile,
  options: ReadOptions = {},
): Promise<Published | null> {
  const latest = await read(LATEST_PATH, { cap: CAPS.latestBytes });
  if (latest) {
    const signed = await readSigned(read, latest, options);
    return { signed, ...(await readContent(read, signed.latest.manifest)) };
  }
  const bundled = await read(BUNDLED_PATH);
  if (!bundled) return null;
  const named = checkShape(BundledSchema, parseJson(bundled, BUNDLED_PATH), BUNDLED_PATH);
  return readContent(read, named.manifest);
}

/** A list that was published by its keys. */
export interface SignedList extends Published {
  signed: Signed;
}

/** The signed list in a publisher's own folder, for the next publish; null when there is none. */
export async function readOwn(read: ReadFile): Promise<SignedList | null> {
  const published = await readPublished(read, { mayLag: true });
  return published?.signed ? { ...published, signed: published.signed } : null;
}
