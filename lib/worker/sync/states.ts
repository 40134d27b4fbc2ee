import type { ListState } from '../../schema/messages';
import { openJournals } from '../../store/journal';
import { allLists } from '../../store/lists';
import type { ListRow } from '../../store/rows';
import { isInFlight } from './flights';

/** All lists with their sync state, the bundled one first. */
export async function listStates(): Promise<ListState[]> {
  const [rows, open] = await Promise.all([allLists(), openJournals()]);
  return rows
    .sort((a, b) => Number(a.url !== undefined) - Number(b.url !== undefined))
    .map((row) => toState(row, isInFlight(row.identity) || open.includes(row.identity)));
}

function toState(row: ListRow, syncing: boolean): ListState {
  const { identity, url, live, release, checkedAt, fault } = row;
  return {
    identity,
    title: live?.title ?? '',
    publisher: live?.publisher ?? '',
    live: live?.live ?? 0,
    asOf: live?.asOf ?? '',
    syncing,
    ...(url === undefined ? {} : { url }),
    ...(release ? { sequence: release.sequence, expires: release.expires } : {}),
    ...(checkedAt === undefined ? {} : { checkedAt: new Date(checkedAt).toISOString() }),
    ...(fault ? { fault } : {}),
  };
}
