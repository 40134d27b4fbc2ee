import type { ListState } from '../../../domain/list-state';
import { parseSubscription } from '../../../domain/subscription';
import { ListError } from '../../../list/error';
import { collectGarbage } from '../../../store/deletion';
import { type Followed, forgetFollowed, keepFollowed } from '../../../store/followed';
import { forgetHighWater } from '../../../store/high-water';
import { getList, removeList } from '../../../store/lists';
import { BUILTIN } from '../../../store/tables';
import { attempt } from './attempt';
import type { SyncDeps } from './deps';
import { endFlight } from './flights';
import { lookAtSigned } from './look';
import { clearProgress } from './progress';
import { addFollowed } from './recover';
import { listStates } from './states';

/**
 * Follow a list, and look at it at once. A list that is followed already takes the new URLs (it moved; its
 * identity is the hash of its root). Throws a SubscriptionError for a text that is no subscription;
 * what is wrong with the list itself stands in the returned state.
 */
export async function subscribe(text: string, deps: SyncDeps): Promise<ListState> {
  const { identity, url, mirrors } = parseSubscription(text, deps.allowLoopback);
  const known = await getList(identity);
  if (known?.url !== url || known.mirrors?.join() !== mirrors?.join()) {
    await endFlight(identity);
    await follow({ identity, url, ...(mirrors ? { mirrors } : {}) });
  }
  await attempt(identity, deps, lookAtSigned(false));
  const state = (await listStates(deps.now())).find((each) => each.identity === identity);
  if (!state) throw new ListError('storage', 'the list was removed meanwhile');
  return state;
}

/** First where it outlives the database: a row alone would be lost with it, without a word. */
async function follow(list: Followed): Promise<void> {
  await keepFollowed(list);
  await addFollowed(list);
}

/**
 * Stop following a list and delete all of it. A sync of it that is under way ends at its next step; its
 * row is gone first, so that it cannot go live any more. The bundled list stays.
 */
export async function unsubscribe(identity: string): Promise<ListState[]> {
  if (identity !== BUILTIN) {
    await forgetFollowed(identity);
    await removeList(identity);
    await endFlight(identity);
    await clearProgress(identity);
    await forgetHighWater(identity);
    await collectGarbage();
  }
  return listStates();
}
