import type { Bytes } from './bytes';
import { sha256Hex } from './bytes';
import { checkShape, looksLikeHtml, parseJson } from './envelope';
import {
  CAPS,
  type Manifest,
  ManifestSchema,
  manifestPath,
  type SegmentRef,
  segmentPath,
} from './format';
import { gunzip } from './gzip';
import { ListError, notAList } from './list-error';

/** The files that are named by their hash: manifest and segments. */

/** The manifest that a signed payload (or the bundled list) names. FORMAT 4.4; TUF 5.5.2: hash before content. */
export async function verifyManifest(file: Bytes, hash: string, bytes: number): Promise<Manifest> {
  const path = manifestPath(hash);
  await verifyHash(file, hash, bytes, path);
  const value = parseJson(file, path);
  // Counted before the schema looks at each: half a million wrong ones would give as many complaints.
  const segments = (value as { segments?: unknown } | null)?.segments;
  if (Array.isArray(segments) && segments.length > CAPS.segments)
    throw new ListError('too-large', `${path}: ${segments.length} segments`);
  const manifest = checkShape(ManifestSchema, value, path);
  verifyCaps(manifest, hash, bytes);
  return manifest;
}

/** FORMAT 9: limits of clients, which publishers check too. */
export function verifyCaps({ segments }: Manifest, hash: string, bytes: number): void {
  const total = (field: 'inflated' | 'records') =>
    segments.reduce((sum, segment) => sum + segment[field], 0);
  const isWithin =
    bytes <= CAPS.manifestBytes &&
    segments.length <= CAPS.segments &&
    total('inflated') <= CAPS.inflatedBytes &&
    total('records') <= CAPS.records;
  if (!isWithin)
    throw new ListError('too-large', `${manifestPath(hash)}: its segments are beyond the caps`);
}

/** The NDJSON of one segment. FORMAT 4.5, 6.3; TUF 5.7.3: at most the signed size, then the hash, then the content. */
export async function verifySegment(file: Bytes, ref: SegmentRef): Promise<Bytes> {
  const path = segmentPath(ref.hash);
  await verifyHash(file, ref.hash, ref.bytes, path);
  const ndjson = await gunzip(file, ref.inflated, path);
  if (ndjson.length !== ref.inflated)
    throw new ListError('state-mismatch', `${path}: inflates to ${ndjson.length} bytes`);
  return ndjson;
}

async function verifyHash(file: Bytes, hash: string, bytes: number, path: string): Promise<void> {
  if (file.length === 0) throw notAList(path, 'empty');
  if ((await sha256Hex(file)) === hash && file.length === bytes) return;
  // A captive portal or an error page deserves its own words.
  if (looksLikeHtml(file)) throw notAList(path, 'a web page');
  const size = file.length === bytes ? '' : `, ${file.length} bytes instead of ${bytes}`;
  throw new ListError('wrong-hash', `${path}: not the file that is signed${size}`);
}

/** The state that a client folded from the stored segments. */
export interface FoldedState {
  live: number;
  digest: string;
}

/**
 * Live count and digest as the manifest states them (FORMAT 7.3): the last check before the flip, and the one that
 * catches a fault of our own fold or store (see `StateDigest`).
 */
export function verifyState(manifest: Manifest, hash: string, state: FoldedState): void {
  if (state.live !== manifest.live || state.digest !== manifest.digest)
    throw new ListError(
      'state-mismatch',
      `${manifestPath(hash)}: ${state.live} live entries with digest ${state.digest}`,
    );
}
