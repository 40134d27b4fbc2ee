import type { ListState } from '../../domain/list-state';
import { parseSubscription, type Subscription } from '../../domain/subscription';
import { ListError } from '../../list/list-error';
import { RequestError } from '../../messages/client';
import { collectGarbage } from '../../store/deletion';
import * as followed from '../../store/followed';
import { leaveHighWater } from '../../store/high-water';
import { forgetLearnedBy } from '../../store/learned-table';
import {
  addFollowed,
  allLists,
  forgetShown,
  getList,
  hasMoved,
  pauseJournal,
  removeList,
} from '../../store/lists';
import { BUILTIN } from '../../store/own-names';
import { readPreferences } from '../preferences';
import { forgetNews } from './changes-recorded';
import { listStates } from './list-states';
import { syncAll, syncList } from './sync';
import { clearProgress, endRun, type SyncDeps } from './sync/run';
import { closeResumeAlarm } from './sync/schedule';
import { sideBySide } from './sync/side-by-side';
import { forgetAgreed } from './sync/time-floor';
import { shownTitles, titleKey } from './titles';

/** The user's actions on lists: follow, pause, remove, look now. */

/**
 * Follow a list and look at it at once. A paused list is taken up again; one that is followed already takes the new
 * URLs (it moved, and its identity is the hash of its root). `name`: the user's own for it. Throws a SubscriptionError
 * for a text that is no subscription. A fault of the list itself stands in the returned state.
 */
export async function subscribe(text: string, deps: SyncDeps, name?: string): Promise<ListState> {
  const list = parseSubscription(text, deps.allowLoopback);
  const { identity } = list;
  if (name && !(await freeName(identity, name))) throw new RequestError('name-taken', name);
  await keep(list, name);
  await followed.keepPaused(identity, false);
  await syncList(identity, deps);
  const state = (await listStates(deps.now())).find((each) => each.identity === identity);
  if (!state) throw new ListError('storage', 'the list was removed meanwhile');
  return state;
}

/**
 * Note that a list is followed and where it lies; a look at another place ends. `wanted`: the user's own
 * name for it, which is left out if another list has it.
 */
export async function keep(list: Subscription, wanted?: string): Promise<void> {
  const { identity } = list;
  const name = await freeName(identity, wanted);
  const isMoved = hasMoved(await getList(identity), list);
  if (isMoved) await endRun(identity);
  // `storage.local` first: it outlives the database.
  await followed.keepFollowed({ ...list, name });
  if (isMoved) await addFollowed(list);
}

/** A list of a file or a policy. */
interface Wanted {
  subscription: Subscription;
  /** Ignored if another list has it. */
  name?: string | undefined;
  paused?: boolean;
}

/**
 * Follow several lists. All are noted before the first is looked at, so that none is lost where one is slow and the
 * worker ends. One that is to be paused is fetched this once and never speaks.
 */
export async function subscribeAll(lists: readonly Wanted[], deps: SyncDeps): Promise<void> {
  for (const { subscription, name, paused = false } of lists) {
    // The pause is noted first, since the worker may end in between.
    await followed.keepPaused(subscription.identity, paused);
    await keep(subscription, name);
  }
  // A list that the user pauses meanwhile is not looked at.
  const look = ({ subscription: { identity }, paused = false }: Wanted) =>
    syncList(identity, deps, { evenPaused: paused });
  await sideBySide(lists, look, deps.turnMs);
}

/**
 * Stop following a list and delete all of it; refuses one that the administrator presets. A sync of it that is under
 * way ends at its next step, and none begins. Its row goes last, since a list without a row is neither shown nor can it
 * be removed again. If the worker dies, or the disk is too full to delete anything, the list is silent all the same and
 * can be removed later. The bundled list stays.
 */
export async function unsubscribe(identity: string): Promise<ListState[]> {
  await refusePreset(identity);
  if (identity !== BUILTIN) {
    await followed.keepPaused(identity, true);
    await followed.forgetFollowed(identity);
    await endRun(identity);
    await clearProgress(identity);
    await leaveHighWater(identity);
    await forgetShown(identity);
    await forgetAgreed(identity);
    await forgetNews(identity);
    await forgetLearnedBy(identity);
    await removeList(identity);
    await collectGarbage();
  }
  await followed.keepPaused(identity, false);
  return listStates();
}

/**
 * Pause a list: a sync of it that is under way ends at its next step and keeps what it has stored. The bundled list is
 * never paused: without it there may be no list that an answer "not on the list" could name.
 */
export async function pauseList(identity: string): Promise<void> {
  if (identity === BUILTIN) return;
  await followed.keepPaused(identity, true);
  await endRun(identity);
  await pauseJournal(identity);
  await closeResumeAlarm();
}

/** Pause a list, unless it is preset. Or let it answer again at once, as it was when it was paused, and look at it. */
export async function setPaused(
  identity: string,
  paused: boolean,
  deps: SyncDeps,
): Promise<ListState[]> {
  if (paused) {
    await refusePreset(identity);
    await pauseList(identity);
  } else {
    await keepLeftover(identity);
    await followed.keepPaused(identity, false);
    await syncList(identity, deps);
  }
  return listStates();
}

/** Follow a list again whose removal was cut off by a full disk or the worker's death. */
async function keepLeftover(identity: string): Promise<void> {
  const { url, mirrors } = (await getList(identity)) ?? {};
  if (url === undefined || (await followed.isFollowed(identity))) return;
  await followed.keepFollowed({ identity, url, mirrors });
}

/** The user saw that more than half of a list is gone and takes it as it is now. */
export async function acceptShrunk(identity: string, deps: SyncDeps): Promise<ListState[]> {
  // A look that is under way would be shared, and it does not know that the list was accepted.
  await endRun(identity);
  await syncList(identity, deps, { acceptShrunk: true });
  return listStates();
}

/** Look at every list that is not paused. */
export async function syncNow(deps: SyncDeps): Promise<ListState[]> {
  await syncAll(deps);
  return listStates();
}

/** Would a list of this title be taken for another one, by that one's own title or the user's name for it? */
export async function isTitleTaken(title: string, identity: string): Promise<boolean> {
  const [rows, places] = await Promise.all([allLists(), followed.allFollowed()]);
  const lists = [...rows.filter((row) => row.identity !== identity), { identity }];
  const own = { identity, url: '', name: title };
  return [[], places].some((known) => shownTitles(lists, [...known, own]).at(-1) !== title);
}

/** A name for a list; none if it is empty or another list's. */
export const freeName = async (identity: string, name = ''): Promise<string | undefined> =>
  titleKey(name) && !(await isTitleTaken(name, identity)) ? name : undefined;

async function refusePreset(identity: string): Promise<void> {
  const { lists } = (await readPreferences()).policy;
  if (lists.some((list) => list.identity === identity))
    throw new RequestError('not-allowed', 'preset');
}
