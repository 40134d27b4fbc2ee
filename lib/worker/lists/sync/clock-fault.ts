import { atLeastSeen } from '../../../domain/clock';
import type { ListState } from '../../../domain/list-state';
import { isAhead } from '../../../list/verify-latest';
import type { ListRow } from '../../../store/tables';

/**
 * What is told in place of a list's own fault where this computer's clock explains it: connections fail
 * by a clock that is behind, and everything is expired by one that is ahead. Nothing is refused for it
 * and nothing stored, so it is gone as soon as the clock is right.
 */
export function clockFault(
  row: ListRow,
  rows: readonly ListRow[],
  clock: number,
): ListState['fault'] | null {
  const evidence =
    behind(row, clock) ?? (allExpired(rows, clock) ? row.release?.expires : undefined);
  if (evidence === undefined) return null;
  const at = new Date(clock).toISOString();
  return { kind: 'clock', detail: `${at.slice(0, 10)} / ${evidence.slice(0, 10)}`, at };
}

/** An instant that has passed by all we know and lies ahead of the clock beyond all tolerance. */
function behind({ release }: ListRow, clock: number): string | undefined {
  const seen = new Date(atLeastSeen(clock)).toISOString();
  return [seen, release?.issued].find((each) => each !== undefined && isAhead(each, clock));
}

/** One list may be given up by its publisher. Several that all expired are an odd coincidence. */
function allExpired(rows: readonly ListRow[], clock: number): boolean {
  const releases = rows.flatMap(({ release }) => release ?? []);
  return releases.length > 1 && releases.every(({ expires }) => Date.parse(expires) <= clock);
}
