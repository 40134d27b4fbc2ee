import type { PlanReply } from '../../domain/backup';
import {
  type Backup,
  BackupError,
  composeBackup,
  parseBackup,
  type ReadBackup,
} from '../../domain/backup';
import { MUTED_CAP, muteKey } from '../../domain/muted';
import { PAUSED_SITES_CAP } from '../../domain/page-limits';
import { exceptLocked } from '../../domain/policy';
import { formatSubscription } from '../../domain/subscription';
import type { Replies } from '../../messages/to-worker';
import { allFollowed } from '../../store/followed';
import { listStates } from '../lists/list-states';
import { freeName, keep, subscribeAll } from '../lists/subscriptions';
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
    return {
      url: formatSubscription(list),
      title: ownTitle.slice(0, TITLE_UNITS),
      paused,
      name: list.name,
    };
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
): number =>
  Math.max(0, Math.min(new Set(keys.filter((key) => !here.has(key))).size, most - here.size));

/**
 * The lists of a file, each with how it is followed here. A list that has a name here keeps it, and none takes another
 * list's name.
 */
async function besideOwn(lists: ReadBackup['lists']) {
  const here = await allFollowed();
  return Promise.all(
    lists.map(async (list) => {
      const { identity } = list.subscription;
      const own = here.find((each) => each.identity === identity);
      const name = own?.name ? undefined : await freeName(identity, list.name);
      return { ...list, own, followed: !!own, name };
    }),
  );
}

/** The plan of an import, or the field of the text that is wrong. Changes nothing. */
export async function planImport(text: string, deps: SyncDeps): Promise<PlanReply> {
  try {
    const { exportedAt, settings, lists, sites, muted } = parseBackup(text, deps.allowLoopback);
    const { own, policy, ...here } = await readPreferences();
    const saved = exceptLocked(settings, own, policy);
    const plan = {
      exportedAt,
      settings,
      changesSettings: JSON.stringify(saved) !== JSON.stringify(own),
      lists: await besideOwn(lists),
      sites: joiningOf(sites, here.pausedSites, PAUSED_SITES_CAP),
      muted: joiningOf(muted.map(muteKey), here.muted, MUTED_CAP),
    };
    return { ok: true, plan };
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { ok: false, fault: error.fault };
  }
}

/**
 * Take over the settings and follow the lists that are not followed yet. Those that are stay as they are, and take
 * their names of the file where they have none here. A list that was paused is followed and paused; paused sites and
 * mutes join those of here. Throws a BackupError, before anything is changed.
 */
export async function importBackup(text: string, deps: SyncDeps): Promise<Replies['importBackup']> {
  const { settings, lists, sites, muted } = parseBackup(text, deps.allowLoopback);
  const saved = await saveSettings(settings);
  await addPausedSites(sites);
  await addMutes(muted);
  const planned = await besideOwn(lists);
  for (const { own, name } of planned) if (own && name) await keep(own, name);
  await subscribeAll(
    planned.filter(({ own }) => !own),
    deps,
  );
  return { settings: saved, lists: await listStates() };
}
