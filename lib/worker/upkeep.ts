import { readValue, writeValues } from '../browser/storage';
import { showState } from './browser/show-state';
import { showEverywhere, showLiveLists } from './judging/look-anew';
import { deps } from './sync-deps';

/**
 * The worker's tasks besides answering: it restores alarms that the browser forgot and a database that was lost, and
 * looks at overdue lists, settings of another machine and the administrator's policy. The sync's alarm does it every
 * half an hour. Where that alarm is lost, the first message after `DUE_KEY`'s instant does it. Pages that are opened in
 * between cost one read of one number.
 */

/** In `storage.session`, since a new start of the browser is what loses alarms. */
const DUE_KEY = 'upkeep-due';
/** Longer than the alarm's period, so that a page's visit rarely pays for it. */
const EVERY_MS = 45 * 60_000;
/** The question that woke the worker is answered first. */
const AFTER_MS = 1500;

const sync = () => import('./lists/sync');

let isChecked = false;

/** Call with every message; the first one of a worker's life looks whether upkeep is due. */
export function checkUpkeep(report: (error: unknown) => void): void {
  if (isChecked) return;
  isChecked = true;
  setTimeout(() => upkeepIfDue().catch(report), AFTER_MS);
}

async function upkeepIfDue(): Promise<void> {
  const due = await readValue('session', DUE_KEY);
  const wait = typeof due === 'number' ? due - Date.now() : 0;
  // A clock that was set back must not put the upkeep off for long.
  if (wait <= 0 || wait > EVERY_MS) await upkeep();
}

/**
 * Do all of it now: the browser has started, the extension was installed or updated, or it is due. The next due time is
 * noted even if a task fails: a fault is no reason to try again at once.
 */
export async function upkeep(): Promise<void> {
  const { catchUp } = await sync();
  const next = { [DUE_KEY]: Date.now() + EVERY_MS };
  const tasks = [writeValues('session', next), catchUp(deps), applySettings(), applyPolicy()];
  // Lists expire, fail and recover while nobody looks.
  await allOf(...tasks).finally(showState);
}

/**
 * An alarm rang. Each look at the lists also drops learned hosts that are too old, and takes ended acts off open pages.
 */
export async function onAlarm(name: string): Promise<void> {
  const { RESUME_ALARM, resumeOpen, SYNC_ALARM } = await sync();
  if (name === SYNC_ALARM) await allOf(upkeep(), forgetOldLinks(), showLiveLists());
  else if (name === RESUME_ALARM) await resumeOpen(deps).finally(showState);
}

async function forgetOldLinks(): Promise<void> {
  await (await import('./judging/learn-and-forget')).dropExpired();
}

/** Lets each come to its end, then rejects with the first fault. */
async function allOf(...tasks: Promise<unknown>[]): Promise<void> {
  for (const done of await Promise.allSettled(tasks))
    if (done.status === 'rejected') throw done.reason;
}

/** Another machine of the user may have changed the settings. */
export async function applySettings(): Promise<void> {
  if (await (await import('./settings/settings')).takeSynced()) await showEverywhere();
}

/** The browser has read the administrator's policy, or it has changed. */
export async function applyPolicy(): Promise<void> {
  if (await (await import('./settings/policy')).takePolicy(deps)) await showEverywhere();
}
