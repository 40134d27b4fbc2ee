import { isAhead, now } from '../../domain/clock';
import type { ListCoverage, ListTrouble } from '../../domain/lookup';
import type { ListRow } from '../../store/database-tables';
import { allFollowed, readPaused } from '../../store/followed';
import { readLists } from '../../store/verdict-reads';
import { HOLDS_NOTHING, type LiveList } from './live-lists';
import { liveLists } from './nominate';
import { titledLists } from './titles';

/** The weightiest trouble of a list. */
function troubleOf(
  { damaged, fault, release }: ListRow,
  asked: LiveList | undefined,
  isPaused: boolean,
): ListTrouble | null {
  if (isPaused) return 'paused';
  if (!asked) return 'missing';
  if (damaged) return 'damaged';
  if (asked.stale) return 'expired';
  if (release && isAhead(release.issued, now())) return 'clock';
  return fault ? 'outdated' : null;
}

/**
 * What each followed list holds, and what keeps it from answering in full. Call it after reading entries: reading is
 * what finds a damaged list. `lists`: those that were asked. Another one that is live by now, since it was taken up
 * again or went live meanwhile, was not.
 */
export async function coverageOfLists(lists?: readonly LiveList[]): Promise<ListCoverage[]> {
  const ready = await liveLists();
  const [rows, followed, paused] = await Promise.all([readLists(), allFollowed(), readPaused()]);
  return titledLists(rows, followed).map(([row, title]): ListCoverage => {
    const { identity, live, url } = row;
    const isOwn = (each: LiveList) => each.identity === identity;
    const own = (lists ?? ready).some(isOwn) ? ready.find(isOwn) : undefined;
    const trouble = troubleOf(row, own, paused.has(identity));
    return {
      identity,
      title: title || url || '',
      asOf: live?.asOf ?? '',
      ...(own?.holds ?? HOLDS_NOTHING),
      ...(trouble && { trouble }),
    };
  });
}
