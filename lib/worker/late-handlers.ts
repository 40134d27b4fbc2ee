import { BackupError } from '../schema/backup';
import { siteHost } from '../schema/paused-sites';
import { SubscriptionError } from '../schema/subscription';
import { exportBackup, importBackup, planImport } from './backup';
import { refreshBadges } from './badge';
import { dismissChanges, tellChanges } from './changes/tell';
import { deps } from './deps';
import { eraseAll } from './erase';
import { forgetHosts, learnedViews } from './learned-views';
import { mute, mutedViews, unmute } from './muted';
import { pausedSites, setSitePaused } from './paused-sites';
import { previewList } from './preview';
import { forgetRecent, noteRecent, recent } from './recent';
import { type Handlers, RequestRefusal } from './router';
import { readSettings, saveSettings, settingsState } from './settings';
import { storedKinds } from './stored';
import {
  acceptShrunk,
  listStates,
  setPaused,
  subscribe,
  syncNow,
  unsubscribe,
} from './subscriptions';
import { showStanding } from './toolbar';
import { vetRows } from './vet';
import { vetNear } from './vet-near';

/** What a text is that is no subscription or no backup is the asker's fault, in words of its own. */
async function orRefuse<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SubscriptionError)
      throw new RequestRefusal('bad-subscription', error.message);
    if (error instanceof BackupError) throw new RequestRefusal('bad-request', error.message);
    throw error;
  }
}

/** What pages of the extension ask for now and then: list management, settings, backups, what was learned. */
export const lateHandlers = {
  vet: ({ rows }) => vetRows(rows),
  vetNear: ({ names }) => vetNear(names),
  lists: async () => showStanding(await listStates()),
  syncNow: async () => showStanding(await syncNow(deps)),
  preview: ({ url }) => orRefuse(previewList(url, deps)),
  subscribe: ({ url }) => orRefuse(subscribe(url, deps)),
  unsubscribe: ({ list }) => unsubscribe(list),
  pause: ({ list, paused }) => setPaused(list, paused, deps),
  acceptShrunk: ({ list }) => acceptShrunk(list, deps),
  exportBackup: () => exportBackup(deps),
  planImport: ({ text }) => planImport(text, deps),
  importBackup: ({ text }) => orRefuse(importBackup(text, deps)),
  learned: () => learnedViews(),
  forgetLearned: ({ host }) => forgetHosts(host),
  setSitePaused: async ({ host, paused }) => {
    const sites = await setSitePaused(host, paused);
    refreshBadges(siteHost(host) ?? host).catch(() => undefined);
    return sites;
  },
  pausedSites: () => pausedSites(),
  mute: ({ entry }) => mute(entry),
  unmute: ({ entry }) => unmute(entry),
  muted: () => mutedViews(),
  recent: () => recent(),
  noteRecent: ({ text }, sender) => noteRecent(text, sender),
  forgetRecent: ({ text }) => forgetRecent(text),
  changes: () => tellChanges(),
  dismissChanges: () => dismissChanges(),
  settings: () => readSettings(),
  settingsState: () => settingsState(),
  stored: () => storedKinds(),
  eraseAll: () => eraseAll(deps),
  saveSettings,
} satisfies Partial<Handlers>;
