import { setPaused } from '../../../store/followed';
import { pauseJournal } from '../../../store/lists';
import { BUILTIN } from '../../../store/tables';
import { closeResumeAlarm } from './alarms';
import { endFlight } from './flights';

/**
 * Pause a list: a sync of it that is under way ends at its next step and keeps what it has stored. The
 * bundled list is never paused, since without it "not on the list" could be said of no list at all.
 */
export async function pauseList(identity: string): Promise<void> {
  if (identity === BUILTIN) return;
  await setPaused(identity, true);
  await endFlight(identity);
  await pauseJournal(identity);
  await closeResumeAlarm();
}

/** Let a list answer again, at once, as it was when it was paused. */
export async function resumeList(identity: string): Promise<void> {
  await setPaused(identity, false);
}
