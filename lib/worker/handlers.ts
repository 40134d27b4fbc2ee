import type { ListState } from '../schema/messages';
import { SubscriptionError } from '../schema/subscription';
import { checkSite } from './check-site';
import { deps } from './deps';
import { dismissBanner } from './dismissed';
import { judgePage } from './judge-page';
import { forgetHosts, learnedViews } from './learned-views';
import { lookup } from './lookup';
import { readPage } from './page-state';
import { openRecord, readRecord } from './record';
import { type Handlers, RequestRefusal } from './router';
import { readSettings, saveSettings } from './settings';
import { listStates, subscribe, syncAll, unsubscribe } from './sync';

async function subscribeTo(url: string): Promise<ListState> {
  try {
    return await subscribe(url, deps);
  } catch (error) {
    if (!(error instanceof SubscriptionError)) throw error;
    throw new RequestRefusal('bad-subscription', error.message);
  }
}

async function syncNow(): Promise<ListState[]> {
  await syncAll(deps);
  return listStates();
}

/** The routing table of the worker: what each request of `schema/messages.ts` does. */
export const handlers: Handlers = {
  judge: judgePage,
  checkSite,
  dismissBanner: ({ entry }) => dismissBanner(entry),
  openRecord: ({ entry }) => openRecord(entry),
  lookup: ({ text }) => lookup(text),
  record: ({ entry }) => readRecord(entry),
  page: ({ tab }) => readPage(tab),
  lists: () => listStates(),
  syncNow,
  subscribe: ({ url }) => subscribeTo(url),
  unsubscribe: ({ list }) => unsubscribe(list),
  learned: () => learnedViews(),
  forgetLearned: ({ host }) => forgetHosts(host),
  settings: () => readSettings(),
  saveSettings,
};
