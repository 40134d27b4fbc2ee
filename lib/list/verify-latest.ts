import type { Bytes } from './bytes';
import { sha256Hex } from './bytes';
import { checkShape, openEnvelope, parseJson } from './envelope';
import { LATEST_PATH, type Latest, LatestSchema, type Root } from './format';
import { ListError } from './list-error';
import { verifyThreshold } from './verify-signatures';

/** High-water mark: the newest signed state that this client has accepted. */
export interface HighWater {
  epoch: number;
  sequence: number;
  /** SHA-256 of the signed payload's raw bytes. */
  payload: string;
}

/**
 * Rightly signed, but older than a release that this client has seen: a mirror that lags, or a replay. The live list is
 * newer, so there is nothing to tell before it expires.
 */
export class OlderThanSeen extends ListError {
  constructor(detail: string) {
    super('rolled-back', detail);
  }
}

/** A verified `latest.json`. */
export interface Release extends Latest {
  /** SHA-256 of the signed payload's raw bytes. */
  payload: string;
}

/** Below zero when `a` is older than `b`. A higher epoch is newer whatever the sequences. */
export function compareHighWater(a: HighWater, b: HighWater): number {
  return a.epoch - b.epoch || a.sequence - b.sequence;
}

/**
 * `latest.json` against the trusted root and the high-water mark (TUF 5.4: our `latest` is TUF's
 * timestamp). The same payload as the mark's is no failure, whether or not it has gone live yet.
 */
export async function verifyLatest(
  file: Bytes,
  root: Root,
  mark: HighWater | undefined,
  now: number,
): Promise<Release> {
  const signed = openEnvelope(file, LATEST_PATH);
  // FORMAT 5.1; TUF 5.4.2, arbitrary software attack: the release role's threshold, before all else.
  await verifyThreshold(signed, root, 'release', LATEST_PATH);
  const latest = checkShape(LatestSchema, parseJson(signed.payload, LATEST_PATH), LATEST_PATH);
  const release: Release = { ...latest, payload: await sha256Hex(signed.payload) };
  verifyNotOlder(release, root, mark);
  // TUF 5.4.4, freeze attack (FORMAT 5.6).
  if (Date.parse(latest.expires) <= now)
    throw new ListError('expired', `${LATEST_PATH}: expired ${latest.expires}`);
  return release;
}

/**
 * TUF 5.4.3, rollback attack (FORMAT 5.4, 5.5). The epoch is the root's own, so that a new root voids every sequence of
 * the epoch before (TUF 5.3.11, recovery from a fast-forward attack: a stolen release key that signed
 * sequence 2^53-1 freezes the list only until root n+1 raises the epoch).
 */
function verifyNotOlder(release: Release, root: Root, mark: HighWater | undefined): void {
  const stated = `${LATEST_PATH}: epoch ${release.epoch}, sequence ${release.sequence}`;
  const ofRoot = `${stated}, while the root is of epoch ${root.epoch}`;
  if (release.epoch < root.epoch) throw new OlderThanSeen(ofRoot);
  if (release.epoch > root.epoch) throw new ListError('rolled-back', ofRoot);
  if (!mark) return;
  const order = compareHighWater(release, mark);
  if (order < 0) throw new OlderThanSeen(`${stated}, seen before: ${mark.epoch}, ${mark.sequence}`);
  // Two signed payloads under one number: somebody with the key tells different clients different things.
  if (order === 0 && release.payload !== mark.payload)
    throw new ListError('equivocation', `${stated}, with another payload than before`);
}
