import { browser } from 'wxt/browser';
import { isIndexStale } from '../../../index/part';
import { activeLists } from '../../../store/followed';
import type { SyncDeps } from './deps';
import { cutOff } from './untold';

/** Looks whether a list is due; the lists' own times decide, so it rings often and mostly does nothing. */
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
  if (await browser.alarms.get(SYNC_ALARM)) return;
  const delayInMinutes = 1 + random() * (SYNC_MINUTES - 1);
  await browser.alarms.create(SYNC_ALARM, { delayInMinutes, periodInMinutes: SYNC_MINUTES });
}

/** Take up again, in half a minute, what the worker's death cut off, should its alarm be lost too. */
export async function ensureResumeAlarm(): Promise<void> {
  if (await browser.alarms.get(RESUME_ALARM)) return;
  const isStale = (await activeLists()).some(isIndexStale);
  if (isStale || (await cutOff()).length > 0) await openResumeAlarm();
}

export async function openResumeAlarm(): Promise<void> {
  await browser.alarms.create(RESUME_ALARM, { periodInMinutes: RESUME_MINUTES });
}

/** Clear the resume alarm when no sync is open and no index waits to be rebuilt. */
export async function closeResumeAlarm(): Promise<void> {
  const isStale = (await activeLists()).some(isIndexStale);
  if (!isStale && (await cutOff()).length === 0) await browser.alarms.clear(RESUME_ALARM);
}
