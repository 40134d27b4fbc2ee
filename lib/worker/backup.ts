import { type Backup, BackupError, composeBackup, parseBackup } from '../schema/backup';
import type { PlanReply, Replies } from '../schema/messages';
import { formatSubscription } from '../schema/subscription';
import { allFollowed, isFollowed } from '../store/followed';
import { readSettings, saveSettings } from './settings';
import { listStates, pauseList, type SyncDeps, subscribe } from './subscriptions';

/** Settings and subscriptions of this browser. */
export async function exportBackup(deps: SyncDeps): Promise<Backup> {
  const [settings, followed, states] = await Promise.all([
    readSettings(),
    allFollowed(),
    listStates(),
  ]);
  const lists = followed.map((list) => {
    const state = states.find(({ identity }) => identity === list.identity);
    const { title = '', paused = false } = state ?? {};
    return { url: formatSubscription(list), title, paused };
  });
  return composeBackup(new Date(deps.now()).toISOString(), settings, lists);
}

/** What importing this text would do, or which of its fields is wrong. Changes nothing. */
export async function planImport(text: string, deps: SyncDeps): Promise<PlanReply> {
  try {
    const { exportedAt, settings, lists } = parseBackup(text, deps.allowLoopback);
    const changesSettings = JSON.stringify(settings) !== JSON.stringify(await readSettings());
    const planned = lists.map(async (list) => ({
      ...list,
      followed: await isFollowed(list.subscription.identity),
    }));
    const plan = { exportedAt, settings, changesSettings, lists: await Promise.all(planned) };
    return { ok: true, plan };
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { ok: false, fault: error.fault };
  }
}

/**
 * Take over the settings and follow the lists that are not followed yet; those that are stay as they
 * are. A list that was paused is followed and paused. Throws a BackupError, before anything is changed.
 */
export async function importBackup(text: string, deps: SyncDeps): Promise<Replies['importBackup']> {
  const { settings, lists } = parseBackup(text, deps.allowLoopback);
  await saveSettings(settings);
  for (const { subscription, paused } of lists) {
    if (await isFollowed(subscription.identity)) continue;
    await subscribe(formatSubscription(subscription), deps);
    if (paused) await pauseList(subscription.identity);
  }
  return { settings, lists: await listStates() };
}
