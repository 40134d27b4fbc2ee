import { holdSeen } from '../domain/clock';
import { LOCAL_KEYS, readLocalValues } from '../store/local-values';

/**
 * The latest instant that is known to have passed, kept in `storage.local`: a computer whose clock was
 * set back (a dead battery) must not show again what has ended. Of signed dates only those count that the
 * clock does not contradict, so that neither a list dated in the future nor a day with a wrong clock
 * makes everything look ended for good.
 *
 * Call before anything is judged by time. A storage that cannot be read leaves the clock alone.
 */
export async function loadSeen(): Promise<void> {
  const stored = await readLocalValues().catch(() => null);
  const seen = stored?.[LOCAL_KEYS.seen];
  if (typeof seen === 'number') holdSeen(seen);
}
