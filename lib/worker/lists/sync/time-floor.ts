import { holdPassed, isAhead } from '../../../domain/clock';
import type { ListRow } from '../../../store/database-tables';
import { allLists } from '../../../store/lists';
import { changeLocal, LOCAL_KEYS } from '../../../store/local-values';
import { BUILTIN } from '../../../store/own-names';

/**
 * Instants that are known to have passed, whatever the clock says: a computer whose clock was set back (a dead battery)
 * must not show again what has ended. A list's own release date counts for that list only. The day of the bundled list
 * counts for all lists, and so does an instant that several lists agree on. So a list that is dated in the future, or a
 * day with a wrong clock, makes no entry of another list look ended.
 */

/**
 * The floor of a list whose newest release was issued at `issued`. The floor is never later than `issued`, and the
 * clock limits its rise, so that no list moves time on. A date that the clock contradicts leaves the floor as it was.
 */
export function floorWith({ floor }: ListRow, issued: string, clock: number): { floor?: number } {
  if (isAhead(issued, clock)) return floor === undefined ? {} : { floor };
  return { floor: Math.min(Date.parse(issued), Math.max(clock, floor ?? 0)) };
}

/**
 * The instant that at least two of these floors and at least half of them have reached; none where there are not
 * two. Example: of days 3, 5 and 9 it is 5; of 3 and 9 it is 3; of 3, 4, 9 and 9 it is 9.
 */
export function agreedFloor(floors: readonly number[]): number | undefined {
  const latest = [...floors].sort((a, b) => b - a);
  return latest[Math.max(2, Math.ceil(latest.length / 2)) - 1];
}

/** Note the instant that the lists agree on. */
export async function noteAgreed(): Promise<void> {
  const floors = (await allLists()).flatMap(({ floor }) => floor ?? []);
  const agreed = agreedFloor(floors);
  if (agreed !== undefined) await notePassed(agreed);
}

/**
 * Forget the instant that a removed list agreed on with others. Otherwise two lists that are dated in the future could
 * refuse all others for years. The instant that the remaining lists and the bundled one agree on is kept.
 */
export async function forgetAgreed(removed: string): Promise<void> {
  const rows = (await allLists()).filter(({ identity }) => identity !== removed);
  const { asOf } = rows.find(({ identity }) => identity === BUILTIN)?.live ?? {};
  const floors = rows.flatMap(({ floor }) => floor ?? []);
  const known = Math.max(asOf ? Date.parse(asOf) : 0, agreedFloor(floors) ?? 0);
  await changeLocal(LOCAL_KEYS.passed, () => known || undefined);
  holdPassed(known);
}

/** Note an instant that is known to have passed. */
export function notePassed(instant: number): Promise<void> {
  return changeLocal(LOCAL_KEYS.passed, (before) => {
    if (typeof before === 'number' && before >= instant) return before;
    holdPassed(instant);
    return instant;
  });
}
