import { ServerBusy } from '../../../list/download';
import { manifestPath } from '../../../list/format';
import { ListError } from '../../../list/list-error';
import { reopenDatabase } from '../../../store/database';
import type { ListRow } from '../../../store/database-tables';
import { collectGarbage } from '../../../store/deletion';
import { isFollowed } from '../../../store/followed';
import { leaveHighWater } from '../../../store/high-water';
import {
  dropJournal,
  forgetShown,
  getList,
  patchList,
  pauseJournal,
  readJournal,
} from '../../../store/lists';
import type { Look } from './look';
import {
  clearProgress,
  createRun,
  RunEnded,
  runAlone,
  type SyncDeps,
  type SyncRun,
  spentAt,
} from './run';
import { closeResumeAlarm, dueAfterFault, isPutOff } from './schedule';
import { forgetUnwritten, writeFault } from './unwritten-faults';

/**
 * Make one look at a list, alone. A fault is recorded in the list's row, where it stays until the next
 * good look; the live list is untouched by it. Does nothing when there is no such list.
 */
export function attempt(identity: string, deps: SyncDeps, look: Look): Promise<void> {
  return runAlone(identity, async (signal) => {
    const row = await getList(identity);
    if (!row) return;
    const run = createRun(identity, deps, { signal });
    run.spent = spentAt(row.spent, run.clock);
    try {
      await refuseDeadly(row);
      await look(run, row);
      await forgetUnwritten(identity);
    } catch (error) {
      if (!(error instanceof RunEnded || signal.aborted)) await recordFault(run, row, error);
    }
    await patchList(identity, { spent: run.spent }).catch(() => {});
    // A full disk may keep rows from being cleared. The next look clears them.
    await close(identity).catch(() => {});
  });
}

/** Throws `too-large` where the worker died in the last look at a list that is put off. */
async function refuseDeadly(row: ListRow): Promise<void> {
  if (!isPutOff(row)) return;
  const journal = await readJournal(row.identity);
  if (!journal?.open) return;
  const [, manifest = ''] = journal.generation.split('/');
  throw new ListError('too-large', `${manifestPath(manifest)}: broken off ${row.tries} times`);
}

/** Any error as a ListError. One of another class is a fault of storage: a full disk, or a deleted database. */
function toListError(error: unknown): ListError {
  return error instanceof ListError ? error : new ListError('storage', String(error));
}

async function recordFault(run: SyncRun, row: ListRow, error: unknown) {
  const { identity, clock } = run;
  const { kind, detail } = toListError(error);
  const asked = error instanceof ServerBusy ? error.retryAfter : 0;
  const fault = { kind, detail, at: new Date(clock).toISOString() };
  if (kind === 'storage') reopenDatabase();
  const dueAt = dueAfterFault(run, row.failures, kind, asked);
  const changes = { fault, failures: row.failures + 1, dueAt };
  await writeFault(identity, fault, async () => {
    await stopBuilding(identity);
    await patchList(identity, changes);
  });
}

/**
 * Keep the stored segments for the next look. If the disk is too full to write that down, they are given up: deleting
 * makes room, and a journal left open would be taken up again every 30 s.
 */
async function stopBuilding(identity: string): Promise<void> {
  await pauseJournal(identity).catch(async () => {
    await dropJournal(identity);
    await collectGarbage();
  });
}

/**
 * Delete all rows that no live generation and no paused journal needs. The high-water mark goes only with the
 * subscription: a list without a row may have lost the row with the database.
 */
async function close(identity: string): Promise<void> {
  await clearProgress(identity);
  if (!(await isFollowed(identity)) && !(await getList(identity))) {
    await leaveHighWater(identity);
    await forgetShown(identity);
  }
  await collectGarbage();
  await closeResumeAlarm();
}
