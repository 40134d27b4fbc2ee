import { CAPS, type Manifest, ManifestSchema, type SegmentRef } from '../schema/list-files';
import type { Bytes } from './bytes';
import { checkShape, looksLikeHtml, parseJson } from './envelope';
import { ListError } from './error';
import { gunzip } from './gzip';
import { manifestPath, segmentPath } from './paths';
import { sha256Hex } from './sha256';

/** The files that are named by their hash: manifest and segments. */

/** The manifest that a signed payload (or the bundled list) names. TUF 5.5.2: hash before content. */
export async function verifyManifest(file: Bytes, hash: string, bytes: number): Promise<Manifest> {
  const path = manifestPath(hash);
  await verifyHash(file, hash, bytes, path);
  const manifest = checkShape(ManifestSchema, parseJson(file, path), path);
  const total = (field: 'inflated' | 'records') =>
    manifest.segments.reduce((sum, segment) => sum + segment[field], 0);
  if (total('inflated') > CAPS.inflatedBytes || total('records') > CAPS.records)
    throw new ListError('too-large', `${path}: its segments are beyond the caps`);
  return manifest;
}

/** The NDJSON of one segment. TUF 5.7.3: at most the signed size, then the hash, then the content. */
export async function verifySegment(file: Bytes, ref: SegmentRef): Promise<Bytes> {
  const path = segmentPath(ref.hash);
  await verifyHash(file, ref.hash, ref.bytes, path);
  const ndjson = await gunzip(file, ref.inflated, path);
  if (ndjson.length !== ref.inflated)
    throw new ListError('state-mismatch', `${path}: inflates to ${ndjson.length} bytes`);
  return ndjson;
}

async function verifyHash(file: Bytes, hash: string, bytes: number, path: string): Promise<void> {
  if (file.length === 0) throw new ListError('not-a-list', `${path}: empty`);
  if ((await sha256Hex(file)) === hash && file.length === bytes) return;
  // A captive portal or an error page deserves its own words.
  if (looksLikeHtml(file)) throw new ListError('not-a-list', `${path}: a web page`);
  const size = file.length === bytes ? '' : `, ${file.length} bytes instead of ${bytes}`;
  throw new ListError('wrong-hash', `${path}: not the file that is signed${size}`);
}

/** What a client folded from the stored segments. */
export interface FoldedState {
  live: number;
  digest: string;
}

/**
 * Live count and digest as the manifest states them: the last check before the flip, and the one that
 * catches a fault of our own fold or store (see `StateDigest`).
 */
export function verifyState(manifest: Manifest, hash: string, state: FoldedState): void {
  if (state.live !== manifest.live || state.digest !== manifest.digest)
    throw new ListError(
      'state-mismatch',
      `${manifestPath(hash)}: ${state.live} live entries with digest ${state.digest}`,
    );
}

/**
 * Shrink guard: when more than half of the entries that were live are gone, the old list stays until
 * the user accepts. Counted by id: a list that swaps all its entries for others has lost them too.
 */
export function verifyNotShrunk(before: number, gone: number, hash: string): void {
  if (gone * 2 > before)
    throw new ListError('shrunk', `${manifestPath(hash)}: ${gone} of ${before} entries are gone`);
}
