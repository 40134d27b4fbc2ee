import type { ListState } from '../../domain/list-state';
import { readPaused } from '../../store/followed';
import { refusePreset } from '../settings/policy';
import { readPreferences } from '../settings/preferences';
import * as sync from './sync';

/** The subscriptions as the user sees them: the sync's lists, and which of them are paused. */

export type { SyncDeps } from './sync';

/** All lists with their state, the bundled one first. */
export async function listStates(): Promise<ListState[]> {
  const [states, paused, { policy }] = await Promise.all([
    sync.listStates(),
    readPaused(),
    readPreferences(),
  ]);
  const preset = new Set(policy.lists.map(({ identity }) => identity));
  return states.map((state) => ({
    ...state,
    ...(paused.has(state.identity) && { paused: true as const }),
    ...(preset.has(state.identity) && { preset: true as const }),
  }));
}

/** Follow a list; one that is paused is taken up again. Throws a SubscriptionError. */
export async function subscribe(text: string, deps: sync.SyncDeps): Promise<ListState> {
  const state = await sync.subscribe(text, deps);
  await sync.resumeList(state.identity);
  return state;
}

/** Stop following a list; refuses one that the administrator presets. */
export async function unsubscribe(identity: string): Promise<ListState[]> {
  await refusePreset(identity);
  await sync.unsubscribe(identity);
  await sync.resumeList(identity);
  return listStates();
}

/** Pause a list. The sync's own part of it, for whoever needs no states. */
export const pauseList = sync.pauseList;

/** Pause a list, unless it is preset, or take it up again and look at it at once. */
export async function setPaused(
  identity: string,
  paused: boolean,
  deps: sync.SyncDeps,
): Promise<ListState[]> {
  if (paused) {
    await refusePreset(identity);
    await sync.pauseList(identity);
  } else {
    await sync.resumeList(identity);
    await sync.syncList(identity, deps);
  }
  return listStates();
}

/** The user saw that more than half of a list is gone and takes it as it is now. */
export async function acceptShrunk(identity: string, deps: sync.SyncDeps): Promise<ListState[]> {
  await sync.syncList(identity, deps, { acceptShrunk: true });
  return listStates();
}

/** Look at every list that is not paused. */
export async function syncNow(deps: sync.SyncDeps): Promise<ListState[]> {
  await sync.syncAll(deps);
  return listStates();
}
