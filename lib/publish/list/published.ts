import { type Entry, EntrySchema } from '../../domain/entry';
import { type Bytes, sha256Hex } from '../../list/bytes';
import { readManifest, readSegments } from '../../list/client';
import type { RecordLine } from '../../list/compact';
import { stateDigest } from '../../list/digest';
import { checkShape, parseJson } from '../../list/envelope';
import { type ParsedRecord, parseSegment } from '../../list/fold';
import {
  BUNDLED_PATH,
  BundledSchema,
  LATEST_PATH,
  type Latest,
  type Manifest,
  type Root,
  rootPath,
  segmentPath,
} from '../../list/format';
import { ListError } from '../../list/list-error';
import { verifyState } from '../../list/verify-files';
import { verifyLatest } from '../../list/verify-latest';
import { verifyFirstRoot, verifyNextRoot } from '../../list/verify-root';
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
  latest: Latest;
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

export async function need(read: ReadFile, path: string): Promise<Bytes> {
  const bytes = await read(path);
  if (!bytes) throw new ListError('not-a-list', `${path}: missing`);
  return bytes;
}

/** The records of each segment in turn. */
async function* recordsOf(read: ReadFile, { segments }: Manifest): AsyncGenerator<ParsedRecord[]> {
  for await (const [ref, ndjson] of readSegments((path) => need(read, path), segments)) {
    const path = segmentPath(ref.hash);
    const records = [...parseSegment(ndjson, path)];
    if (records.length !== ref.records)
      throw new ListError('state-mismatch', `${path}: ${records.length} records`);
    yield records;
  }
}

/** What a manifest names; live count and digest are those that it states. */
async function readContent(read: ReadFile, named: ManifestRef): Promise<Omit<Published, 'signed'>> {
  const manifest = await readManifest((path) => need(read, path), named);
  const state = new Map<string, { line: string }>();
  const records: RecordLine[][] = [];
  for await (const parsed of recordsOf(read, manifest)) {
    const lines = parsed.map(({ id, line, entry }) => ({ id, line, isPut: entry !== null }));
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
  const manifest = await readManifest((path) => need(read, path), named);
  const isRight = new Map<string, boolean>();
  for await (const records of recordsOf(read, manifest))
    for (const { id, line, entry } of records)
      if (entry) isRight.set(id, lines.get(id) === line);
      else isRight.delete(id);
  const missing = [...lines.keys()].filter((id) => !isRight.has(id));
  return [...missing, ...[...isRight].filter(([, right]) => !right).map(([id]) => id)];
}

/** The roots of a list, each verified by the one before. */
export interface Chain {
  identity: string;
  root: Root;
  /** Those before it, oldest first. */
  earlier: Root[];
}

/** The root chain, its first file's hash taken as the identity, or held against the one that is known. */
export async function readChain(read: ReadFile, known?: string): Promise<Chain> {
  const first = await need(read, rootPath(1));
  const identity = known ?? (await sha256Hex(first));
  const earlier: Root[] = [];
  let root = await verifyFirstRoot(first, identity);
  for (;;) {
    const next = await read(rootPath(root.version + 1));
    if (!next) return { identity, root, earlier };
    earlier.push(root);
    root = await verifyNextRoot(next, root);
  }
}

/** `latest.json` by its root, whatever its dates; where it `mayLag`, by an earlier root of the chain. */
async function readSigned(
  read: ReadFile,
  file: Bytes,
  { known, mayLag = false }: ReadOptions,
): Promise<Signed> {
  const { identity, root, earlier } = await readChain(read, known);
  const by = (each: Root) => verifyLatest(file, each, undefined, 0);
  try {
    return { identity, root, latest: await by(root) };
  } catch (error) {
    for (const older of mayLag ? earlier.toReversed() : []) {
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
  const latest = await read(LATEST_PATH);
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
