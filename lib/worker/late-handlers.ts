import { BackupError } from '../domain/backup';
import { siteHost } from '../domain/paused-sites';
import { SubscriptionError } from '../domain/subscription';
import { type Handlers, RequestRefusal } from '../messages/router';
import { deps } from './deps';
import { refreshBadges } from './judging/badge';
import { forgetHosts, learnedViews } from './judging/learned-views';
import { showStanding } from './judging/toolbar';
import { dismissChanges, tellChanges } from './lists/changes-shown';
import { listStates } from './lists/list-states';
import { previewList } from './lists/preview';
import { acceptShrunk, setPaused, subscribe, syncNow, unsubscribe } from './lists/subscriptions';
import { forgetRecent, noteRecent, recent } from './lookup/recent';
import { vetRows } from './lookup/vet';
import { vetNear } from './lookup/vet-near';
import { exportBackup, importBackup, planImport } from './settings/backup';
import { eraseAll } from './settings/erase';
import { mute, mutedViews, unmute } from './settings/muted';
import { pausedSites, setSitePaused } from './settings/paused-sites';
import { readSettings, saveSettings, settingsState } from './settings/settings';
import { storedKinds } from './settings/stored';

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
