import { localNow } from '../../../domain/clock';
import type { ListState } from '../../../domain/list-state';
import { allFollowed } from '../../../store/followed';
import { allLists } from '../../../store/lists';
import { BUILTIN, type ListRow } from '../../../store/tables';
import { clockFault } from './clock-fault';
import { isInFlight } from './flights';
import { cutOff, untoldFaults } from './untold';

/** All lists with their sync state by this computer's clock, the bundled one first. */
export async function listStates(clock: number = localNow()): Promise<ListState[]> {
  return readStates(clock).catch((error) => unreadable(error, clock));
}

/** A disk is so full that the database does not even open: the lists are followed still, none answers. */
async function unreadable(error: unknown, clock: number): Promise<ListState[]> {
  const at = new Date(clock).toISOString();
  const fault = { kind: 'storage' as const, detail: String(error), at };
  const lists = [{ identity: BUILTIN }, ...(await allFollowed())];
  return lists.map((list) => ({ ...toState({ dueAt: 0, failures: 0, ...list }, false), fault }));
}

async function readStates(clock: number): Promise<ListState[]> {
  const [rows, open, untold] = await Promise.all([allLists(), cutOff(), untoldFaults()]);
  return rows
    .sort((a, b) => Number(a.url !== undefined) - Number(b.url !== undefined))
    .map((row) => ({
      ...toState(row, isInFlight(row.identity) || open.includes(row.identity)),
      ...withFault(clockFault(row, rows, clock) ?? untold.get(row.identity) ?? row.fault),
    }));
}

const withFault = (fault: ListState['fault'] | null): Pick<ListState, 'fault'> =>
  fault ? { fault } : {};

function toState(row: ListRow, syncing: boolean): ListState {
  const { identity, url, mirrors, live, release, checkedAt } = row;
  return {
    identity,
    title: live?.title ?? '',
    publisher: live?.publisher ?? '',
    live: live?.live ?? 0,
    asOf: live?.asOf ?? '',
    syncing,
    ...(live?.contacts?.length ? { contacts: live.contacts } : {}),
    ...(url === undefined ? {} : { url }),
    ...(mirrors ? { mirrors } : {}),
    ...(release ? { sequence: release.sequence, expires: release.expires } : {}),
    ...(checkedAt === undefined ? {} : { checkedAt: new Date(checkedAt).toISOString() }),
  };
}
