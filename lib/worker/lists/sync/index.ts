import { dropLeftovers } from '../../../store/database';
import type { ListRow } from '../../../store/database-tables';
import { isAnyLost, readPaused } from '../../../store/followed';
import { addList, allLists, pauseJournal, recoverLists } from '../../../store/lists';
import { BUILTIN, OWN_LISTS } from '../../../store/own-names';
import { prepareToWrite } from '../../prepare';
import { attempt } from './attempt';
import { lookAtBundled, lookAtSigned } from './look';
import { repairing } from './rebuild-index';
import type { SyncDeps } from './run';
import {
  closeResumeAlarm,
  ensureAlarms,
  ensureResumeAlarm,
  isDue,
  needsRepair,
  openResumeAlarm,
  waitingLists,
} from './schedule';
import { sideBySide } from './side-by-side';

export { RESUME_ALARM, SYNC_ALARM } from './schedule';

/**
 * Which lists are looked at, and when. Nothing here keeps state that the worker's death would lose. A fault
 * of a list never rejects: it stands in `listStates()`. A database that cannot be opened does, and stands there too.
 */

/** Restore an alarm or a list that went with its database. Then look at the lists that are due. */
export async function catchUp(deps: SyncDeps): Promise<void> {
  await prepareToWrite();
  await dropLeftovers();
  await ensureAlarms(deps);
  await ensureResumeAlarm();
  await restoreRows();
  await syncDue(deps);
}

/**
 * Give lists that went with their database rows anew; returns whether any was missing. The alarm is set first: a worker
 * that dies before it has fetched them is woken for them, since their rows are no longer missing.
 */
export async function restoreRows(): Promise<boolean> {
  const isLost = await isAnyLost();
  if (isLost) await openResumeAlarm();
  await recoverLists();
  return isLost;
}

/** Look at the list that ships with the extension, if one does. Cheap if its manifest is live already. */
export async function syncBundled(deps: SyncDeps): Promise<void> {
  if (!OWN_LISTS.includes(BUILTIN)) return;
  await addList(BUILTIN);
  await attempt(BUILTIN, deps, repairing(lookAtBundled));
}

export interface SyncOptions {
  /** The user accepts that more than half of the entries are gone. */
  acceptShrunk?: boolean;
  /** Look even if it is paused: it is followed anew and has nothing yet. */
  evenPaused?: boolean;
}

/** Look at one list now, due or not, unless it is paused. Two callers share one run. */
export async function syncList(
  identity: string,
  deps: SyncDeps,
  { acceptShrunk = false, evenPaused = false }: SyncOptions = {},
): Promise<void> {
  if (identity === BUILTIN) return syncBundled(deps);
  if (!evenPaused && (await readPaused()).has(identity)) return;
  await attempt(identity, deps, repairing(lookAtSigned(acceptShrunk)));
}

/** The bundled list, then every signed list that is due or to be repaired. */
export async function syncDue(deps: SyncDeps): Promise<void> {
  await syncBundled(deps);
  await syncSigned(deps, (row) => isDue(row, deps.now()) || needsRepair(row));
}

/** The user asks: every list, due or not. */
export async function syncAll(deps: SyncDeps): Promise<void> {
  await restoreRows();
  await syncBundled(deps);
  await syncSigned(deps, () => true);
}

/** Take up the syncs that the worker's death has cut off, and repair what cannot be read. */
export async function resumeOpen(deps: SyncDeps): Promise<void> {
  await prepareToWrite();
  const waiting = await waitingLists();
  // Nobody takes up the sync of a paused list, so its open journal would keep the alarm ringing for ever.
  for (const identity of await readPaused())
    if (waiting.has(identity)) await pauseJournal(identity);
  if (waiting.has(BUILTIN)) await syncBundled(deps);
  await syncSigned(deps, ({ identity }) => waiting.has(identity));
  await closeResumeAlarm();
}

/**
 * Look at signed lists side by side. Those whose last looks were good go first, so that a list which is slow each
 * time keeps no other waiting.
 */
async function syncSigned(deps: SyncDeps, needsLook: (row: ListRow) => boolean): Promise<void> {
  const rows = (await allLists()).filter((row) => row.identity !== BUILTIN && needsLook(row));
  const inOrder = rows.sort((a, b) => a.failures - b.failures);
  await sideBySide(inOrder, ({ identity }) => syncList(identity, deps), deps.turnMs);
}
