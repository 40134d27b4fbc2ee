import { isIndexStale } from '../../../index/part';
import { dropLeftovers } from '../../../store/database';
import { BUILTIN, type ListRow } from '../../../store/database-tables';
import { readPaused } from '../../../store/followed';
import { addList, allLists, recoverLists } from '../../../store/lists';
import { prepareToWrite } from '../../prepare';
import { attempt } from './attempt';
import { cutOff } from './faults';
import { lookAtBundled, lookAtSigned } from './look';
import { repairing } from './rebuild-index';
import { closeResumeAlarm, ensureAlarms, ensureResumeAlarm, isDue } from './schedule';
import type { SyncDeps } from './sync-run';

export { RESUME_ALARM, SYNC_ALARM } from './schedule';

/**
 * Which lists are looked at, and when. Nothing here keeps state that the worker's death would lose. A fault
 * of a list never rejects: it stands in `listStates()`. A database that cannot be opened does, and stands there too.
 */

/**
 * See to what is missing, an alarm that the browser has forgotten or a list that went with its database,
 * and look at what is due.
 */
export async function catchUp(deps: SyncDeps): Promise<void> {
  await prepareToWrite();
  await dropLeftovers();
  await ensureAlarms(deps);
  await ensureResumeAlarm();
  await recoverLists();
  await syncDue(deps);
}

/** The list that ships with the extension: cheap when its manifest is live already. */
export async function syncBundled(deps: SyncDeps): Promise<void> {
  await addList(BUILTIN);
  await attempt(BUILTIN, deps, repairing(lookAtBundled));
}

export interface SyncOptions {
  /** The user accepts that more than half of the entries are gone. */
  acceptShrunk?: boolean;
}

/** Look at one list now, due or not, unless it is paused. Two callers share one run. */
export async function syncList(
  identity: string,
  deps: SyncDeps,
  { acceptShrunk = false }: SyncOptions = {},
): Promise<void> {
  if (identity === BUILTIN) return syncBundled(deps);
  if ((await readPaused()).has(identity)) return;
  await attempt(identity, deps, repairing(lookAtSigned(acceptShrunk)));
}

/** The bundled list, then every signed list that is due or whose index cannot be used. */
export async function syncDue(deps: SyncDeps): Promise<void> {
  const needsLook = (row: ListRow) => isDue(row, deps.now()) || isIndexStale(row);
  await syncBundled(deps);
  for (const row of await allLists())
    if (row.identity !== BUILTIN && needsLook(row)) await syncList(row.identity, deps);
}

/** The user asks: every list, due or not. */
export async function syncAll(deps: SyncDeps): Promise<void> {
  await recoverLists();
  await syncBundled(deps);
  for (const { identity } of await allLists())
    if (identity !== BUILTIN) await syncList(identity, deps);
}

/** Take up the syncs that the worker's death has cut off, and rebuild the indexes that cannot be read. */
export async function resumeOpen(deps: SyncDeps): Promise<void> {
  await prepareToWrite();
  const stale = (await allLists()).filter(isIndexStale).map(({ identity }) => identity);
  for (const identity of new Set([...(await cutOff()), ...stale])) await syncList(identity, deps);
  await closeResumeAlarm();
}
