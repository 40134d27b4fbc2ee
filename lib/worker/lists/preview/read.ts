import type { Entry } from '../../../domain/entry';
import type { Subscription } from '../../../domain/subscription';
import { type ReadFile, readManifest, readSegment } from '../../../list/client';
import { StateDigest } from '../../../list/digest';
import { ListError } from '../../../list/error';
import { parseSegment } from '../../../list/fold';
import type { Manifest } from '../../../list/format';
import { LATEST_PATH, segmentPath } from '../../../list/format';
import { verifyState } from '../../../list/verify-files';
import type { Release } from '../../../list/verify-latest';
import { verifyRootFresh } from '../../../list/verify-root';
import { readHighWater } from '../../../store/high-water';
import { anyOf } from '../sync/any-of';
import { askAll, newestOf, newestRoot } from '../sync/mirrors';
import { type Run, runReader } from '../sync/run';

/** Caps of a preview; of a larger list the newest entries are read. */
const BYTES_CAP = 16 * 1024 * 1024;
const RECORDS_CAP = 100_000;

export interface OpenedList {
  release: Release;
  manifest: Manifest;
  read: ReadFile;
}

/**
 * Verify root, release and manifest of a list as the sync does, and persist nothing. A list that was
 * followed before is held to its high-water mark. Throws a ListError.
 */
export async function openList(run: Run, list: Subscription): Promise<OpenedList> {
  const places = [list.url, ...(list.mirrors ?? [])].map((base) => runReader(run, base, false));
  const rooted = await newestRoot(run, places, undefined);
  verifyRootFresh(rooted.root, run.now);
  const mark = await readHighWater(list.identity);
  const newest = newestOf(await askAll(run, rooted, mark), mark);
  if (!newest)
    throw new ListError('rolled-back', `${LATEST_PATH}: older than what was seen before`);
  const read = anyOf(newest.reads, run.tick);
  const manifest = await readManifest(read, newest.release.manifest);
  return { release: newest.release, manifest, read };
}

/**
 * Visit the live entries, newest segment first, up to the caps, and give how many there were. The last
 * record of an id is the one that counts, so what was met before is passed over. A list that was read
 * whole must have the state that its manifest states. Throws a ListError.
 */
export async function visitEntries(
  run: Run,
  { manifest, release, read }: OpenedList,
  visit: (entry: Entry) => void,
): Promise<number> {
  const seen = new Set<string>();
  const digest = new StateDigest();
  let live = 0;
  let bytes = 0;
  for (const ref of manifest.segments.toReversed()) {
    bytes += ref.bytes;
    if (bytes > BYTES_CAP || seen.size + ref.records > RECORDS_CAP) return live;
    const records = [...parseSegment(await readSegment(read, ref), segmentPath(ref.hash))];
    for (const { id, line, entry } of records.reverse()) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (!entry) continue;
      live++;
      digest.add(line);
      visit(entry);
    }
    await run.step({ step: 'segments', done: seen.size, of: manifest.live });
  }
  verifyState(manifest, release.manifest.hash, { live, digest: digest.hex() });
  return live;
}
