import { browser } from 'wxt/browser';
import { isAhead } from '../../list/verify-latest';
import { holdSeen } from '../../schema/clock';
import type { Day } from '../../schema/day';

/**
 * The latest instant that is known to have passed, kept in `storage.local`: a computer whose clock was
 * set back (a dead battery) must not show again what has ended. Of signed dates only those count that the
 * clock does not contradict, so that neither a list dated in the future nor a day with a wrong clock
 * makes everything look ended for good.
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
  if (!isAhead(issued, clock)) await note(Date.parse(issued));
}

/** Note the day on which the extension's own list was built: that has passed, whatever the clock says. */
export const noteBuilt = (asOf: Day): Promise<void> => note(Date.parse(asOf));

async function note(instant: number): Promise<void> {
  const { [KEY]: before } = await browser.storage.local.get(KEY);
  if (typeof before === 'number' && before >= instant) return;
  holdSeen(instant);
  await browser.storage.local.set({ [KEY]: instant });
}
