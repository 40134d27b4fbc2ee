import { clearAlarm, createAlarm, hasAlarm } from '../../../browser/alarms';
import { isIndexStale } from '../../../index/part';
import type { ListError } from '../../../list/list-error';
import type { ListRow } from '../../../store/database-tables';
import { activeLists, identitiesOf } from '../../../store/followed';
import type { SyncDeps } from './run';
import { cutOff, unwrittenFaults } from './unwritten-faults';

/** When lists are looked at: the times at which they are due, and the alarms that ring for them. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between two looks, unless the list asks for more (`minWait`), a day at most. */
const LOOK_EVERY = 6 * HOUR;
const FIRST_RETRY = 15 * MINUTE;
/**
 * The longest time between two looks, good or failed: neither a thief of a list's keys nor a server may put off the
 * look that ends the harm.
 */
const LONGEST_WAIT = 24 * HOUR;
/** A due time that is further away was set by a wrong clock. */
const FARTHEST = 2 * LONGEST_WAIT;

/**
 * When the next look is due after a good one: later by up to a tenth at random, so that clients which
 * started together (a school's computers at eight o'clock) drift apart.
 */
export function dueAfterSuccess(now: number, minWait: number, { random }: SyncDeps): number {
  const wait = Math.min(Math.max(LOOK_EVERY, minWait * 1000), LONGEST_WAIT);
  return now + wait * (1 + random() / 10);
}

/** Faults of places that work and have only an older release: waiting longer spares no server. */
const BEHIND: readonly ListError['kind'][] = ['rolled-back', 'lagging', 'damaged'];

/**
 * After `failures` failed looks before this one: min(2^n × 15 min × (1 + rand), 24 h). A server may ask for more
 * (`asked`, milliseconds), but for no more than these 24 h, or it could freeze the list. A list whose places only lag
 * waits no longer than one without a fault.
 */
export function dueAfterFault(
  { clock, deps }: { clock: number; deps: SyncDeps },
  failures: number,
  kind: ListError['kind'],
  asked: number,
): number {
  const { random } = deps;
  const backOff = 2 ** failures * FIRST_RETRY * (1 + random());
  const due = clock + Math.min(Math.max(backOff, asked * (1 + random() / 10)), LONGEST_WAIT);
  return BEHIND.includes(kind) ? Math.min(due, dueAfterSuccess(clock, 0, deps)) : due;
}

/** Is a look due? Yes too if the due time is absent, or impossibly far away since a clock was ahead. */
export function isDue({ dueAt }: ListRow, now: number): boolean {
  return !(dueAt > now && dueAt - now <= FARTHEST);
}

/** Builds of one list, of one state or several, in which the worker may die one after the other. */
const MOST_TRIES = 5;

/**
 * Did the worker die in each of the last builds? A list that takes all of its time or memory would keep every other
 * list from being built. Such a list's cut-off looks are not resumed, and each look that is due begins one build.
 */
export const isPutOff = ({ tries = 0 }: ListRow): boolean => tries >= MOST_TRIES;

/**
 * Is a list to be fetched or repaired at once? An index is rebuilt from the stored rows, unless the worker dies of that.
 * What was never fetched, or is missing, is fetched. If a look could not fetch it, only the next look that is due tries
 * again: a server that is gone is not asked every half a minute.
 */
export const needsRepair = (row: ListRow): boolean =>
  row.damaged || !row.live ? row.failures === 0 : isIndexStale(row) && !isPutOff(row);

/** Rings every half an hour to look for lists that are due. Mostly none is. */
export const SYNC_ALARM = 'sync';
/** Rings while a sync is open, and takes it up again when the worker died in it. */
export const RESUME_ALARM = 'resume';

const SYNC_MINUTES = 30;
const RESUME_MINUTES = import.meta.env.WXT_SHORT_WAITS ? 1 / 6 : 0.5;

/**
 * Create the sync alarm where it is missing, its first ring at random within the period. Call when the
 * browser or the extension starts: Firefox forgets alarms, and Chromium may.
 */
export async function ensureAlarms({ random }: SyncDeps): Promise<void> {
  if (await hasAlarm(SYNC_ALARM)) return;
  const delayInMinutes = 1 + random() * (SYNC_MINUTES - 1);
  await createAlarm(SYNC_ALARM, { delayInMinutes, periodInMinutes: SYNC_MINUTES });
}

/** Create the resume alarm if it was lost while a sync is cut off or a list is to be repaired. */
export async function ensureResumeAlarm(): Promise<void> {
  if (await hasAlarm(RESUME_ALARM)) return;
  if (await isAnyWaiting()) await openResumeAlarm();
}

export async function openResumeAlarm(): Promise<void> {
  await createAlarm(RESUME_ALARM, { periodInMinutes: RESUME_MINUTES });
}

/** Clear the resume alarm when no sync is open and nothing waits to be repaired. */
export async function closeResumeAlarm(): Promise<void> {
  if (await isAnyWaiting()) return;
  await clearAlarm(RESUME_ALARM);
  // Another list may have begun in between.
  await ensureResumeAlarm();
}

const isAnyWaiting = async (): Promise<boolean> => (await waitingLists()).size > 0;

/** The lists that the resume alarm takes up. One that waits for room on the disk is left to the half-hourly alarm. */
export async function waitingLists(): Promise<ReadonlySet<string>> {
  const [rows, open, unwritten] = await Promise.all([activeLists(), cutOff(), unwrittenFaults()]);
  const repaired = rows.filter(
    (row) => needsRepair(row) && row.fault?.kind !== 'storage' && !unwritten.has(row.identity),
  );
  return new Set([...open, ...identitiesOf(repaired)]);
}
