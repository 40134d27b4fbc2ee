import { ListError } from '../../list/error';
import type { ListState } from '../../schema/messages';
import { parseSubscription } from '../../schema/subscription';
import { collectGarbage } from '../../store/garbage';
import { addList, getList, patchList, removeList } from '../../store/lists';
import { forgetMark } from '../../store/marks';
import { BUILTIN } from '../../store/rows';
import { attempt } from './attempt';
import type { SyncDeps } from './deps';
import { endFlight } from './flights';
import { lookAtSigned } from './look';
import { clearProgress } from './progress';
import { listStates } from './states';

/**
 * Follow a list, and look at it at once. A list that is followed already takes the new URL (it moved; its
 * identity is the hash of its root). Throws a SubscriptionError for a text that is no subscription;
 * what is wrong with the list itself stands in the returned state.
 */
export async function subscribe(text: string, deps: SyncDeps): Promise<ListState> {
  const { identity, url } = parseSubscription(text, deps.allowLoopback);
  if ((await getList(identity))?.url !== url) {
    await endFlight(identity);
    await addList(identity, url);
    await patchList(identity, { url });
  }
  await attempt(identity, deps, lookAtSigned(false));
  const state = (await listStates()).find((each) => each.identity === identity);
  if (!state) throw new ListError('storage', 'the list was removed meanwhile');
  return state;
}

/**
 * Stop following a list and delete all of it. A sync of it that is under way ends at its next step; its
 * row is gone first, so that it cannot go live any more. The bundled list stays.
 */
export async function unsubscribe(identity: string): Promise<ListState[]> {
  if (identity !== BUILTIN) {
    await removeList(identity);
    await endFlight(identity);
    await clearProgress(identity);
    await forgetMark(identity);
    await collectGarbage();
  }
  return listStates();
}
