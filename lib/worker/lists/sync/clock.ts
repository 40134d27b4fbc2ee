import { browser } from 'wxt/browser';
import { holdSeen } from '../../../domain/clock';
import type { Day } from '../../../domain/day';
import { isAhead } from '../../../list/verify-latest';
import { forgetLocalValues, LOCAL_KEYS } from '../../../store/local-values';

/** Notes instants that are known to have passed; see `../seen.ts`. */
const KEY = LOCAL_KEYS.seen;

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
  forgetLocalValues();
}
