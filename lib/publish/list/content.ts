import type { Bytes } from '../../list/bytes';
import { sha256Hex } from '../../list/bytes';
import type { RecordLine } from '../../list/compact';
import { StateDigest } from '../../list/digest';
import { type ParsedRecord, parseSegment } from '../../list/fold';
import type { Manifest, Root } from '../../list/format';
import { manifestPath, rootPath, segmentPath } from '../../list/format';
import { ListError } from '../../list/list-error';
import { verifyManifest, verifySegment, verifyState } from '../../list/verify-files';
import { verifyFirstRoot, verifyNextRoot } from '../../list/verify-root';
import type { ReadFile } from './folder';

/** Manifest and segments of a list, from the manifest's name on. */

export interface ManifestRef {
  hash: string;
  bytes: number;
}

export const readManifest = async (
  read: ReadFile,
  { hash, bytes }: ManifestRef,
): Promise<Manifest> => verifyManifest(await need(read, manifestPath(hash)), hash, bytes);

/** The records of each segment in turn, verified and parsed as a client does. */
export async function* readSegments(
  read: ReadFile,
  { segments }: Manifest,
): AsyncGenerator<ParsedRecord[]> {
  for (const ref of segments) {
    const path = segmentPath(ref.hash);
    const ndjson = await verifySegment(await need(read, path), ref);
    const records = [...parseSegment(ndjson, path)];
    if (records.length !== ref.records)
      throw new ListError('state-mismatch', `${path}: ${records.length} records`);
    yield records;
  }
}

/** A list by its lines. */
export interface Lines {
  manifest: Manifest;
  state: ReadonlyMap<string, { line: string }>;
  /** The records of each segment, in the manifest's order. */
  records: RecordLine[][];
}

/**
 * All lines of a list, each checked as an entry and kept as a text alone: 100,000 parsed entries would be
 * some 300 MB. Throws a `ListError` when the list is not sound.
 */
export async function readLines(read: ReadFile, named: ManifestRef): Promise<Lines> {
  const manifest = await readManifest(read, named);
  const state = new Map<string, { line: string }>();
  const records: RecordLine[][] = [];
  for await (const parsed of readSegments(read, manifest)) {
    const lines = parsed.map(({ id, line, entry }) => ({ id, line, isPut: entry !== null }));
    for (const record of lines)
      if (record.isPut) state.set(record.id, record);
      else state.delete(record.id);
    records.push(lines);
  }
  const digest = new StateDigest();
  for (const { line } of state.values()) digest.add(line);
  verifyState(manifest, named.hash, { live: state.size, digest: digest.hex() });
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
  const isRight = new Map<string, boolean>();
  for await (const records of readSegments(read, await readManifest(read, named)))
    for (const { id, line, entry } of records)
      if (entry) isRight.set(id, lines.get(id) === line);
      else isRight.delete(id);
  const missing = [...lines.keys()].filter((id) => !isRight.has(id));
  return [...missing, ...[...isRight].filter(([, right]) => !right).map(([id]) => id)];
}

export async function need(read: ReadFile, path: string): Promise<Bytes> {
  const bytes = await read(path);
  if (!bytes) throw new ListError('not-a-list', `${path}: missing`);
  return bytes;
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
