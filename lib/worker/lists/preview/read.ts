import { readValue } from '../../../browser/storage';
import type { Entry } from '../../../domain/entry';
import type { Subscription } from '../../../domain/subscription';
import { StateDigest } from '../../../list/digest';
import { recordsOf } from '../../../list/fold';
import { LATEST_PATH, type Manifest } from '../../../list/format';
import { ListError } from '../../../list/list-error';
import { askAll, fromAnyPlace, newestOf } from '../../../list/mirrors';
import { type ReadFile, readManifest, readRoots, readSegment } from '../../../list/read-list';
import { verifyState } from '../../../list/verify-files';
import type { Release } from '../../../list/verify-latest';
import { verifyRootFresh } from '../../../list/verify-root';
import { loadSuffixes, withOwnIdentifiers } from '../../../sites/own-identifiers';
import { readHighWater } from '../../../store/high-water';
import { createRun, readersOf, type SyncDeps, type SyncRun } from '../sync/run';

/** Reads a list to show what is in it, by the rules of the sync, and stores nothing. */

/** Caps of a preview; of a larger list the newest entries are read. */
const BYTES_CAP = 16 * 1024 * 1024;
const RECORDS_CAP = 100_000;

/** The user waits for the preview. A list that takes longer can only be followed unseen. */
const PREVIEW_MS = 60_000;

/**
 * A run of the sync's reading parts that writes nothing down. Its steps only show the browser that the
 * worker is busy: a Chromium worker ends after 30 s without an extension API call (`docs/storing.md`).
 */
export function previewRun(identity: string, deps: SyncDeps, waitMs = PREVIEW_MS): SyncRun {
  return createRun(identity, deps, {
    signal: AbortSignal.timeout(waitMs),
    record: () => readValue('session', 'preview'),
    ended: () => new ListError('offline', `broken off after ${waitMs / 1000} s`),
  });
}

interface OpenedList {
  release: Release;
  manifest: Manifest;
  read: ReadFile;
}

/**
 * Verify root, release and manifest of a list as the sync does, and persist nothing. A list that was
 * followed before is held to its high-water mark. Throws a ListError.
 */
export async function openList(run: SyncRun, list: Subscription): Promise<OpenedList> {
  const places = readersOf(run, list);
  const rooted = await readRoots(places, list.identity, undefined);
  verifyRootFresh(rooted.root, run.now);
  const mark = await readHighWater(list.identity);
  const newest = newestOf(await askAll(rooted, mark, run.now), mark);
  if (!newest)
    throw new ListError('rolled-back', `${LATEST_PATH}: older than what was seen before`);
  const read = fromAnyPlace(newest.reads, places, run.tick);
  const manifest = await readManifest(read, newest.release.manifest);
  return { release: newest.release, manifest, read };
}

/**
 * Visit the live entries, newest segment first, up to the caps, and give how many there were. The last
 * record of an id is the one that counts, so what was met before is passed over. A list that was read
 * whole must have the state that its manifest states. Throws a ListError.
 */
export async function visitEntries(
  run: SyncRun,
  { manifest, release, read }: OpenedList,
  visit: (entry: Entry) => void,
): Promise<number> {
  await loadSuffixes();
  const seen = new Set<string>();
  const digest = new StateDigest();
  let live = 0;
  let bytes = 0;
  for (const ref of manifest.segments.toReversed()) {
    bytes += ref.bytes;
    if (bytes > BYTES_CAP || seen.size + ref.records > RECORDS_CAP) return live;
    const records = [...recordsOf(await readSegment(read, ref), ref)];
    for (const { id, line, isPut, entry } of records.reverse()) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (!isPut) continue;
      live++;
      digest.add(line);
      if (entry) visit(withOwnIdentifiers(entry));
    }
    await run.step({ step: 'segments', done: seen.size, of: manifest.live });
  }
  verifyState(manifest, release.manifest.hash, { live, digest: digest.hex() });
  return live;
}
