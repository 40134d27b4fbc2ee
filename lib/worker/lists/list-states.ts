import { atLeastPassed, isAhead, localNow } from '../../domain/clock';
import { dayOfInstant } from '../../domain/day';
import type { ListState } from '../../domain/list-state';
import type { ListRow } from '../../store/database-tables';
import { allFollowed, identitiesOf, readPaused, withoutPaused } from '../../store/followed';
import { allLists } from '../../store/lists';
import { OWN_LISTS } from '../../store/own-names';
import { readPreferences } from '../preferences';
import { endOfList, isPastDate } from './live-lists';
import { isRunning } from './sync/run';
import { waitingLists } from './sync/schedule';
import { unwrittenFaults } from './sync/unwritten-faults';
import { titledLists } from './titles';

type Fault = ListState['fault'];

/** All lists as the user sees them, by this computer's clock, the bundled one first. */
export async function listStates(clock: number = localNow()): Promise<ListState[]> {
  const [states, paused, { policy }] = await Promise.all([
    readStates(clock).catch((error) => unreadable(error, clock)),
    readPaused(),
    readPreferences(),
  ]);
  const preset = identitiesOf(policy.lists);
  return states.map((state) => ({
    ...state,
    ...(paused.has(state.identity) && { paused: true as const }),
    ...(preset.has(state.identity) && { preset: true as const }),
  }));
}

/**
 * Lists that may look old only because the clock is wrong: they report a clock fault, or are past their date, as every
 * list is if the clock is ahead. The right clock may show entries that are not shown now.
 */
export async function listsInDoubt(): Promise<ReadonlySet<string>> {
  const isOver = ({ fault, stale }: ListState): boolean => stale || fault?.kind === 'clock';
  return identitiesOf((await listStates()).filter(isOver));
}

async function readStates(clock: number): Promise<ListState[]> {
  const [rows, waiting, unwritten, followed, paused] = await Promise.all([
    allLists(),
    waitingLists(),
    unwrittenFaults(),
    allFollowed(),
    readPaused(),
  ]);
  // A paused list expires anyway, so it is no evidence about the clock.
  const lookedAt = withoutPaused(rows, paused);
  return titledLists(rows, followed).map(([row, title]) => {
    const { identity } = row;
    const fault =
      awaited(row) ?? clockFault(row, lookedAt, clock) ?? unwritten.get(identity) ?? faultOf(row);
    const isBusy = isRunning(identity) || waiting.has(identity);
    const state = toState(row, isBusy, fault);
    const stale = isPastDate(row, atLeastPassed(clock)) && { stale: true as const };
    const shown = title !== state.title && { title, ownTitle: state.title };
    return { ...state, ...stale, ...shown };
  });
}

/** A fault that waits for the user comes first: its state replaces a damaged one and one that is dated ahead. */
const awaited = ({ fault }: ListRow): Fault => (fault?.kind === 'shrunk' ? fault : undefined);

/** A list with missing or damaged rows is told as damaged, whatever keeps the rows from being fetched again. */
function faultOf({ fault, damaged }: ListRow): Fault {
  return fault && damaged ? { ...fault, kind: 'damaged' } : fault;
}

/** The lists as they are told when a full disk keeps the database shut: still followed, and none answers. */
async function unreadable(error: unknown, clock: number): Promise<ListState[]> {
  const at = new Date(clock).toISOString();
  const fault: Fault = { kind: 'storage', detail: String(error), at };
  const lists = [...OWN_LISTS.map((identity) => ({ identity })), ...(await allFollowed())];
  return lists.map((list) => toState({ dueAt: 0, failures: 0, ...list }, false, fault));
}

function toState(row: ListRow, syncing: boolean, fault: Fault): ListState {
  const { identity, url, mirrors, live, release, checkedAt } = row;
  const expires = endOfList(row);
  return {
    identity,
    title: live?.title ?? '',
    publisher: live?.publisher ?? '',
    live: live?.live ?? 0,
    asOf: live?.asOf ?? '',
    syncing,
    ...(live?.leftOut && Object.values(live.leftOut).some(Boolean) && { leftOut: live.leftOut }),
    ...(live?.contacts?.length && { contacts: live.contacts }),
    ...(url !== undefined && { url }),
    ...(mirrors && { mirrors }),
    ...(release && { sequence: release.sequence, issued: release.issued }),
    ...(expires !== undefined && { expires }),
    ...(checkedAt !== undefined && { checkedAt: new Date(checkedAt).toISOString() }),
    ...(fault && { fault }),
  };
}

/**
 * A fault of this computer's clock, told in place of the list's own fault that it explains. If the clock is behind,
 * connections fail; if it is ahead, every list is expired. The fault refuses nothing and is not stored, so it goes as
 * soon as the clock is right.
 */
function clockFault(row: ListRow, rows: readonly ListRow[], clock: number): Fault {
  const isAheadOfAll = rows.includes(row) && allExpired(rows, clock);
  const evidence = behind(row, clock) ?? (isAheadOfAll ? row.release?.expires : undefined);
  if (evidence === undefined) return undefined;
  const at = new Date(clock).toISOString();
  return { kind: 'clock', detail: [at, evidence].map(dayOfInstant).join(' / '), at };
}

/** An instant that is known to have passed and lies ahead of the clock beyond all tolerance. */
function behind({ release }: ListRow, clock: number): string | undefined {
  const passed = new Date(atLeastPassed(clock)).toISOString();
  return [passed, release?.issued].find((each) => each !== undefined && isAhead(each, clock));
}

/** A publisher may give up one list. If all of several lists have expired, the clock is the likelier reason. */
function allExpired(rows: readonly ListRow[], clock: number): boolean {
  const releases = rows.flatMap(({ release }) => release ?? []);
  return releases.length > 1 && releases.every(({ expires }) => Date.parse(expires) <= clock);
}
