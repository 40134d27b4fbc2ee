import type { ListFault } from '../../../domain/list-state';
import { isIndexStale } from '../../../index/part';
import { ServerBusy } from '../../../list/download';
import { checkShape, parseJson } from '../../../list/envelope';
import { BUNDLED_PATH, BundledSchema, CAPS, LATEST_PATH } from '../../../list/format';
import { ListError } from '../../../list/list-error';
import { askAll, Equivocation, fromAnyPlace, newestOf } from '../../../list/mirrors';
import {
  absent,
  type ReadFile,
  type Rooted,
  readManifest,
  readRoots,
} from '../../../list/read-list';
import { compareHighWater, type HighWater, type Release } from '../../../list/verify-latest';
import { verifyRootFresh } from '../../../list/verify-root';
import type { ListRow } from '../../../store/database-tables';
import { raiseHighWater, readHighWater } from '../../../store/high-water';
import { dropJournal, type Flip, getList, patchList } from '../../../store/lists';
import { bringLive } from './bring-live';
import { RunEnded, readersOf, runReader, type SyncRun, spentOfEpoch } from './run';
import { dueAfterSuccess } from './schedule';
import { floorWith, noteAgreed, notePassed } from './time-floor';

/** One look at a list: see whether there is something newer, and bring it live. */
export type Look = (run: SyncRun, row: ListRow) => Promise<void>;

/** A signed list, in the order of `docs/storing.md`: verify, compare, only then persist. */
export function lookAtSigned(acceptShrunk: boolean): Look {
  return async (run, found) => {
    const places = readersOf(run, found);
    const row = await repaired(run, found, places);
    const rooted = await readRoots(places, run.identity, row.root, async (root) => {
      if (!(await patchList(run.identity, { root }))) throw new RunEnded();
    });
    verifyRootFresh(rooted.root, run.now);
    await run.step({ step: 'root', done: rooted.root.version, of: rooted.root.version });
    const newest = await readNewest(run, rooted);
    await run.step({ step: 'latest', done: 1, of: 1 });
    if (!newest) return keepNewer(run, row);
    const take = takeRelease(run, row, places, acceptShrunk);
    try {
      await take(newest);
    } catch (error) {
      if (!isGone(error)) throw error;
      // The publisher may have published once more meanwhile, and what fell out of use is gone.
      const newer = await readNewest(run, rooted);
      if (!newer || newer.release.manifest.hash === newest.release.manifest.hash) throw error;
      await take(newer);
    }
  };
}

/**
 * The list with its damaged rows fetched again. The list was verified when it went live, and its files are named by
 * their hashes, so this needs no release: a list past its date, or one whose places lag, is repaired too. Files that
 * the places no longer have are replaced with their next state.
 */
async function repaired(run: SyncRun, row: ListRow, places: readonly ReadFile[]): Promise<ListRow> {
  if (!row.damaged || !row.live) return row;
  const { manifest: hash } = row.live;
  const read = fromAnyPlace([], places, run.tick);
  try {
    const manifest = await readManifest(read, { hash });
    await bringLive(run, row, { manifest, hash, read, changes: {}, mayShrink: false });
  } catch (error) {
    if (!(error instanceof ListError) || error.kind === 'offline') throw error;
  }
  return (await getList(run.identity)) ?? row;
}

type Newest = NonNullable<Awaited<ReturnType<typeof readNewest>>>;

const isGone = (error: unknown): boolean =>
  error instanceof ListError && error.kind === 'http' && !(error instanceof ServerBusy);

/** Bring the manifest of a verified release live. */
function takeRelease(
  run: SyncRun,
  row: ListRow,
  places: readonly ReadFile[],
  acceptShrunk: boolean,
): (newest: Newest) => Promise<void> {
  return async ({ release, reads }) => {
    await raiseHighWater(run.identity, release);
    const changes = {
      ...looked(run, release.minWait),
      ...floorWith(row, release.issued, run.clock),
      release: storedRelease(release),
    };
    const named = release.manifest;
    if (isCurrent(row, named.hash)) return confirm(run, changes);
    // A new epoch voids all earlier signatures: a thief's entries may go at once, and the bytes that he made clients
    // fetch do not count.
    const isNewEpoch = row.release !== undefined && release.epoch > row.release.epoch;
    if (isNewEpoch) run.spent = spentOfEpoch(run.spent);
    const read = fromAnyPlace(reads, places, run.tick);
    const manifest = await readManifest(read, named);
    const mayShrink = acceptShrunk || isNewEpoch;
    await bringLive(run, row, { manifest, hash: named.hash, read, changes, mayShrink });
    await noteAgreed();
  };
}

function storedRelease({ epoch, sequence, payload, issued, expires, minWait }: Release) {
  return { epoch, sequence, payload, issued, expires, minWait };
}

/** The newest release of all places. A number that was signed twice is remembered as void. */
async function readNewest(run: SyncRun, rooted: Rooted) {
  const mark = await readHighWater(run.identity);
  const answers = await askAll(rooted, mark, run.now);
  try {
    return newestOf(answers, mark);
  } catch (error) {
    if (error instanceof Equivocation) await raiseHighWater(run.identity, error.mark);
    throw error;
  }
}

/**
 * Every place has an older release than was seen before. While the live list holds, nobody is told: a mirror or a cache
 * may lag. It is a fault if there is no live list, if it is past its `expires`, or if a newer release was seen that is
 * not live.
 */
async function keepNewer(run: SyncRun, row: ListRow): Promise<void> {
  if (!row.live || !row.release) throw olderThan('rolled-back');
  if (row.damaged) throw olderThan('damaged');
  const { sequence, expires } = row.release;
  if (Date.parse(expires) <= run.now) throw olderThan('lagging', `sequence ${sequence}`);
  if (await isSuperseded(row.release, run.identity)) throw faultStill(row);
  const { dueAt } = looked(run, 0);
  await patchList(run.identity, { dueAt, failures: 0, fault: undefined });
}

const olderThan = (kind: ListFault, known = 'what was seen before'): ListError =>
  new ListError(kind, `${LATEST_PATH}: older than ${known}`);

/** Was a later release than the live one seen? */
async function isSuperseded(live: HighWater, identity: string): Promise<boolean> {
  const seen = await readHighWater(identity);
  return seen !== undefined && compareHighWater(seen, live) > 0;
}

/** A list that shrank is still told as shrunk, so that the user can take it as it is. */
const faultStill = ({ fault }: ListRow): ListError =>
  fault?.kind === 'shrunk' ? new ListError(fault.kind, fault.detail) : olderThan('rolled-back');

/** A look at the list among the extension's own files. It has no signatures, marks or expiry. */
export const lookAtBundled: Look = async (run, row) => {
  const read = runReader(run, run.deps.bundledBase);
  const file = await read(BUNDLED_PATH, { cap: CAPS.latestBytes });
  if (!file) throw absent(BUNDLED_PATH);
  const { manifest: named } = checkShape(
    BundledSchema,
    parseJson(file, BUNDLED_PATH),
    BUNDLED_PATH,
  );
  const changes = looked(run, 0);
  if (isCurrent(row, named.hash)) return confirm(run, changes);
  const manifest = await readManifest(read, named);
  // The day on which the extension's own list was built.
  await notePassed(Date.parse(manifest.asOf));
  await bringLive(run, row, { manifest, hash: named.hash, read, changes, mayShrink: true });
};

/** Is this manifest live and readable? Then there is nothing to do: "already current" is no failure (TUF 5.4.3). */
function isCurrent(row: ListRow, manifest: string): boolean {
  const isWhole = !row.damaged && !row.refetch && !isIndexStale(row);
  return isWhole && row.live?.manifest === manifest;
}

async function confirm(run: SyncRun, changes: Flip['changes']): Promise<void> {
  await patchList(run.identity, { ...changes, failures: 0, fault: undefined });
  // A sync of a newer manifest may have failed and left its journal, and the publisher has taken that manifest back
  // since.
  await dropJournal(run.identity);
  await noteAgreed();
}

/** The fields of a successful look, by this computer's own clock, which due times are compared with. */
function looked({ clock, deps }: SyncRun, minWait: number) {
  return { checkedAt: clock, dueAt: dueAfterSuccess(clock, minWait, deps) };
}
