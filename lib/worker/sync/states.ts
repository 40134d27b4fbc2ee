import { localNow } from '../../schema/clock';
import type { ListState } from '../../schema/messages';
import { openJournals } from '../../store/journal';
import { allLists } from '../../store/lists';
import type { ListRow } from '../../store/rows';
import { clockFault } from './clock-fault';
import { isInFlight } from './flights';
import { untoldFault } from './untold';

/** All lists with their sync state by this computer's clock, the bundled one first. */
export async function listStates(clock: number = localNow()): Promise<ListState[]> {
  const [rows, open] = await Promise.all([allLists(), openJournals()]);
  return rows
    .sort((a, b) => Number(a.url !== undefined) - Number(b.url !== undefined))
    .map((row) => ({
      ...toState(row, isInFlight(row.identity) || open.includes(row.identity)),
      ...faultOf(row, rows, clock),
    }));
}

function faultOf(row: ListRow, rows: readonly ListRow[], clock: number): Pick<ListState, 'fault'> {
  const fault = clockFault(row, rows, clock) ?? untoldFault(row.identity) ?? row.fault;
  return fault ? { fault } : {};
}

function toState(row: ListRow, syncing: boolean): ListState {
  const { identity, url, mirrors, live, release, checkedAt } = row;
  return {
    identity,
    title: live?.title ?? '',
    publisher: live?.publisher ?? '',
    live: live?.live ?? 0,
    asOf: live?.asOf ?? '',
    syncing,
    ...(url === undefined ? {} : { url }),
    ...(mirrors ? { mirrors } : {}),
    ...(release ? { sequence: release.sequence, expires: release.expires } : {}),
    ...(checkedAt === undefined ? {} : { checkedAt: new Date(checkedAt).toISOString() }),
  };
}
