import { BackupError } from '../schema/backup';
import { siteHost } from '../schema/paused-sites';
import { SubscriptionError } from '../schema/subscription';
import { exportBackup, importBackup, planImport } from './backup';
import { refreshBadges } from './badge';
import { dismissChanges, tellChanges } from './changes/tell';
import { checkSite } from './check-site';
import { deps } from './deps';
import { dismissBanner } from './dismissed';
import { judgePage } from './judge-page';
import { forgetHosts, learnedViews } from './learned-views';
import { lookup } from './lookup';
import { mute, mutedViews, unmute } from './muted';
import { readPage } from './page-state';
import { pausedSites, setSitePaused } from './paused-sites';
import { previewList } from './preview';
import { forgetRecent, noteRecent, recent } from './recent';
import { openRecord, readRecord } from './record';
import { type Handlers, RequestRefusal } from './router';
import { readSettings, saveSettings, settingsState } from './settings';
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

/** The routing table of the worker: what each request of `schema/messages.ts` does. */
export const handlers: Handlers = {
  judge: judgePage,
  checkSite,
  dismissBanner: ({ entry }, sender) => dismissBanner(entry, sender),
  openRecord: ({ entry }, { tab }) => openRecord(entry, tab?.id),
  lookup: ({ text }) => lookup(text),
  vet: ({ rows }) => vetRows(rows),
  vetNear: ({ names }) => vetNear(names),
  record: ({ entry }) => readRecord(entry),
  page: ({ tab }) => readPage(tab),
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
  saveSettings,
};
