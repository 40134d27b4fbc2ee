import type { ListState } from '../../lib/domain/list-state';
import type { Session } from './session';
import { until } from './until';

const isSettled = (list: ListState): boolean =>
  !list.syncing && (list.live > 0 || list.fault !== undefined);

/** Wait until every list, the bundled one included, is live or has failed, and give their states. */
export async function listsSettled(session: Session): Promise<ListState[]> {
  return until('all lists are live', async () => {
    const states = await session.ask('lists', {});
    return states.length > 0 && states.every(isSettled) && states;
  });
}

/** Follow a list (`http://127.0.0.1:…/#root=<sha256>`) and wait until it is live. Throws its fault. */
export async function subscribe(session: Session, url: string): Promise<ListState> {
  const { identity } = await session.ask('subscribe', { url });
  const states = await listsSettled(session);
  const state = states.find((each) => each.identity === identity);
  if (!state) throw new Error(`the list ${identity} is not among ${states.length} lists`);
  if (state.fault) throw new Error(`${state.title}: ${state.fault.kind} ${state.fault.detail}`);
  return state;
}
