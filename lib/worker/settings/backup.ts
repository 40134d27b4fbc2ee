import type { PlanReply } from '../../domain/backup';
import { type Backup, BackupError, composeBackup, parseBackup } from '../../domain/backup';
import { refKey } from '../../domain/entry-ref';
import { MUTED_CAP } from '../../domain/muted';
import { exceptLocked } from '../../domain/policy';
import { PAUSED_SITES_CAP } from '../../domain/settings';
import { formatSubscription } from '../../domain/subscription';
import type { Replies } from '../../messages/to-worker';
import { allFollowed, identitiesOf } from '../../store/followed';
import { listStates } from '../lists/list-states';
import { subscribeAll } from '../lists/subscriptions';
import type { SyncDeps } from '../lists/sync/run';
import { readPreferences } from '../preferences';
import { addMutes } from './muted';
import { addPausedSites } from './paused-sites';
import { saveSettings } from './settings';

const TITLE_UNITS = 120;

/** Settings, subscriptions, paused sites and mutes of this browser; settings as the user has them. */
export async function exportBackup(deps: SyncDeps): Promise<Backup> {
  const [{ own, pausedSites, muted }, followed, states] = await Promise.all([
    readPreferences(),
    allFollowed(),
    listStates(),
  ]);
  const lists = followed.map((list) => {
    const state = states.find(({ identity }) => identity === list.identity);
    const { title = '', ownTitle = title, paused = false } = state ?? {};
    const { name } = list;
    return { url: formatSubscription(list), title: ownTitle.slice(0, TITLE_UNITS), paused, name };
  });
  const at = new Date(deps.now()).toISOString();
  return composeBackup(at, own, lists, {
    sites: [...pausedSites].sort(),
    muted: [...muted.values()],
  });
}

/** How many keys of a file are new here, as far as there is room. */
const joiningOf = (
  keys: readonly string[],
  here: Pick<ReadonlySet<string>, 'has' | 'size'>,
  most: number,
): number => Math.min(keys.filter((key) => !here.has(key)).length, most - here.size);

/** The plan of an import, or the field of the text that is wrong. Changes nothing. */
export async function planImport(text: string, deps: SyncDeps): Promise<PlanReply> {
  try {
    const { exportedAt, settings, lists, sites, muted } = parseBackup(text, deps.allowLoopback);
    const { own, policy, ...here } = await readPreferences();
    const saved = exceptLocked(settings, own, policy);
    const changesSettings = JSON.stringify(saved) !== JSON.stringify(own);
    const known = identitiesOf(await allFollowed());
    const planned = lists.map((list) => ({
      ...list,
      followed: known.has(list.subscription.identity),
    }));
    const plan = { exportedAt, settings, changesSettings, lists: planned };
    const mutes = muted.map(({ entry }) => refKey(entry));
    const joining = {
      sites: joiningOf(sites, here.pausedSites, PAUSED_SITES_CAP),
      muted: joiningOf(mutes, here.muted, MUTED_CAP),
    };
    return { ok: true, plan: { ...plan, ...joining } };
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { ok: false, fault: error.fault };
  }
}

/**
 * Take over the settings and follow the lists that are not followed yet; those that are stay as they
 * are. A list that was paused is followed and paused; paused sites and mutes join those of here. Throws a BackupError,
 * before anything is changed.
 */
export async function importBackup(text: string, deps: SyncDeps): Promise<Replies['importBackup']> {
  const { settings, lists, sites, muted } = parseBackup(text, deps.allowLoopback);
  const saved = await saveSettings(settings);
  await addPausedSites(sites);
  await addMutes(muted);
  const known = identitiesOf(await allFollowed());
  await subscribeAll(
    lists.filter(({ subscription }) => !known.has(subscription.identity)),
    deps,
  );
  return { settings: saved, lists: await listStates() };
}
