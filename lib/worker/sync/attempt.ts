import { ListError } from '../../list/error';
import { collectGarbage } from '../../store/garbage';
import { pauseJournal } from '../../store/journal';
import { getList, patchList } from '../../store/lists';
import { forgetMark } from '../../store/marks';
import type { ListRow } from '../../store/rows';
import { closeResumeAlarm, openResumeAlarm } from './alarms';
import type { SyncDeps } from './deps';
import { singleFlight } from './flights';
import type { Look } from './look';
import { clearProgress } from './progress';
import { createRun, type Run, RunEnded } from './run';
import { dueAfterFault } from './waits';

/**
 * Make one look at a list, alone. A fault is recorded in the list's row, where it stays until the next
 * good look; the live list is untouched by it. Does nothing when there is no such list.
 */
export function attempt(identity: string, deps: SyncDeps, look: Look): Promise<void> {
  return singleFlight(identity, async (signal) => {
    const row = await getList(identity);
    if (!row) return;
    const run = createRun(identity, deps, signal);
    await openResumeAlarm();
    try {
      await look(run, row);
    } catch (error) {
      if (!(error instanceof RunEnded || signal.aborted)) await recordFault(run, row, error);
    }
    await close(identity);
  });
}

/**
 * What does not say which file of the list is wrong is a fault of storage: the disk is full, or the
 * database was deleted under us.
 */
function toListError(error: unknown): ListError {
  return error instanceof ListError ? error : new ListError('storage', String(error));
}

async function recordFault({ identity, now, deps }: Run, row: ListRow, error: unknown) {
  const { kind, detail } = toListError(error);
  await pauseJournal(identity);
  await patchList(identity, {
    fault: { kind, detail, at: new Date(now).toISOString() },
    failures: row.failures + 1,
    dueAt: dueAfterFault(now, row.failures, deps),
  });
}

/** Leave nothing behind but what a live generation or a paused journal needs. */
async function close(identity: string): Promise<void> {
  await clearProgress(identity);
  if (!(await getList(identity))) await forgetMark(identity);
  await collectGarbage();
  await closeResumeAlarm();
}
