import { browser } from 'wxt/browser';
import { isAhead } from '../../list/verify-latest';
import { holdSeen } from '../../schema/clock';

/**
 * The latest instant that is known to have passed, kept in `storage.local`: a computer whose clock was
 * set back (a dead battery) must not show again what has ended. Only signed dates count, and only those
 * that the clock does not contradict, so that neither a list dated in the future nor a day with a wrong
 * clock makes everything look ended for good.
 */
const KEY = 'seen';

/** Call before anything is judged by time. A storage that cannot be read leaves the clock alone. */
export async function loadSeen(): Promise<void> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: undefined }));
  const seen = stored[KEY];
  if (typeof seen === 'number') holdSeen(seen);
}

/** Note when a verified release was issued (ISO instant). */
export async function noteIssued(issued: string, clock: number): Promise<void> {
  if (isAhead(issued, clock)) return;
  const instant = Date.parse(issued);
  const { [KEY]: before } = await browser.storage.local.get(KEY);
  if (typeof before === 'number' && before >= instant) return;
  holdSeen(instant);
  await browser.storage.local.set({ [KEY]: instant });
}
