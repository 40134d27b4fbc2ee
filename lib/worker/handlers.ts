import { isOwnView } from '../browser/tabs';
import { today } from '../domain/clock';
import { siteHost } from '../domain/host';
import { type Handlers, listen } from '../messages/router';
import type { RequestName } from '../messages/to-worker';
import { openLookup } from './browser/open-lookup';
import { showState } from './browser/show-state';
import { refreshBadges, showExtensionState } from './browser/toolbar';
import { entryTold, queryTold } from './judging/answers';
import { judgePage } from './judging/cards';
import { checkAddress, readTab } from './judging/check-address';
import { dismissBanner, restoreBanner } from './judging/dismissed';
import { showDecision, showEverywhere, showLiveLists, showPause } from './judging/look-anew';
import { answering } from './lookup/answering';
import { openRecord } from './lookup/record';
import { prepareToRead, prepareToWrite } from './prepare';
import { pausedSites, setSitePaused } from './settings/paused-sites';
import { deps } from './sync-deps';

/**
 * The routing table of the worker: what each request of `lib/messages/to-worker.ts` does. Code that answers pages is
 * imported at once. Code that only views need is imported by the first request for it, and so is the code that reads a
 * website's text: that request comes only once the page is parsed.
 */

const site = () => import('./judging/check-site');
const subscriptions = () => import('./lists/subscriptions');
const changes = () => import('./lists/changes-shown');
const learned = () => import('./judging/learn-and-forget');
const recent = () => import('./lookup/recent');
const mentions = () => import('./lookup/page-mentions');
const watched = () => import('./lookup/watched');
const settings = () => import('./settings/settings');
const mutes = () => import('./settings/muted');
const backup = () => import('./settings/backup');

export const handlers: Handlers = {
  judge: judgePage,
  checkAddress,
  checkSite: async (asked, sender) => (await site()).checkSite(asked, sender),
  dismissBanner: async ({ entry }, sender) => {
    await dismissBanner(await entryTold('dismissBanner', entry, sender), sender);
    return shown(null, showDecision(entry, sender.tab?.id));
  },
  restoreBanner: async ({ entry }, sender) => {
    await restoreBanner(
      isOwnView(sender) ? entry : await entryTold('restoreBanner', entry, sender),
    );
    return shown(null, showDecision(entry));
  },
  openRecord: async ({ entry }, sender) =>
    openRecord(await entryTold('openRecord', entry, sender), sender.tab?.id),
  openQuery: async (_, sender) => {
    const { name, entry } = await queryTold(sender);
    if (entry) return openRecord(entry, sender.tab?.id);
    await openLookup(name, sender.tab);
    return null;
  },

  ...answering,
  page: ({ tab }) => readTab(tab),
  pageMentions: async ({ tab }) => (await mentions()).pageMentions(tab),
  pageText: async ({ tab }) => (await mentions()).pageText(tab),
  recent: async () => (await recent()).recent(),
  noteRecent: async ({ text }, sender) => (await recent()).noteRecent(text, sender),
  forgetRecent: async ({ text }) => (await recent()).forgetRecent(text),
  changes: async () => (await changes()).tellChanges(),
  dismissChanges: async () => (await changes()).dismissChanges(),

  lists: async () => showExtensionState(await (await import('./lists/restore-lost')).shownStates()),
  syncNow: async () => showExtensionState(await (await subscriptions()).syncNow(deps)),
  subscribe: async ({ url, name }) =>
    shown(await orRefuse((await subscriptions()).subscribe(url, deps, name)), showLists(true)),
  preview: async ({ url }) => orRefuse((await import('./lists/preview')).previewList(url, deps)),
  unsubscribe: async ({ list }) =>
    shown(await (await subscriptions()).unsubscribe(list), showLists()),
  pause: async ({ list, paused }) =>
    shown(await (await subscriptions()).setPaused(list, paused, deps), showLists(!paused)),
  acceptShrunk: async ({ list }) =>
    shown(await (await subscriptions()).acceptShrunk(list, deps), showLists()),

  today: async () => today(),
  settings: async () => (await settings()).readSettings(),
  saveSettings: async (change) => {
    const saved = await (await settings()).saveSettings(change);
    const isOfPages = Object.keys(change).some((field) => !OF_VIEWS.has(field));
    return isOfPages ? shown(saved, showEverywhere()) : saved;
  },
  settingsState: async () => (await settings()).settingsState(),
  setSitePaused: async ({ host, paused }) => {
    const all = await setSitePaused(host, paused);
    refreshBadges(siteHost(host) ?? host).catch(() => {});
    const showing = showPause(host).catch(() => {});
    // Popup and toolbar need no judging to show a paused page. A site that is taken up again is judged first.
    return paused ? all : shown(all, showing);
  },
  pausedSites: () => pausedSites(),
  mute: async ({ entry }) => shown(await (await mutes()).mute(entry), showDecision(entry)),
  unmute: async ({ entry }) => shown(await (await mutes()).unmute(entry), showDecision(entry)),
  muted: async () => (await mutes()).mutedViews(),
  watched: async () => (await watched()).watched(),
  watch: async ({ text }, sender) => (await watched()).watch(text, sender),
  unwatch: async ({ text }) => (await watched()).unwatch(text),
  seeWatched: async ({ stamp }) => (await watched()).seeWatched(stamp),
  learned: async () => (await learned()).learnedViews(),
  forgetLearned: async ({ host }) => (await learned()).forgetHosts(host),
  exportBackup: async () => (await backup()).exportBackup(deps),
  planImport: async ({ text }) => (await backup()).planImport(text, deps),
  importBackup: async ({ text }) =>
    shown(await orRefuse((await backup()).importBackup(text, deps)), showLists(true)),
  stored: async () => (await import('./settings/kept-data')).storedKinds(),
  eraseAll: async () =>
    shown(await (await import('./settings/erase')).eraseAll(deps), showLists(true)),
};

/** Settings that change no annotation. */
const OF_VIEWS: ReadonlySet<string> = new Set(['theme', 'keepRecent', 'showChanges']);

/** An answer, given once the open pages show the decision. The decision stands even if they fail to. */
async function shown<Value>(value: Value, showing: Promise<void>): Promise<Value> {
  await showing.catch(() => {});
  return value;
}

/**
 * Bring watched names, open pages and toolbar up to date with the lists. `isDecided`: the user decided to be told more,
 * so pages whose records did not change are redrawn too.
 */
export async function showLists(isDecided = false): Promise<void> {
  await (await watched()).watched().catch(() => {});
  if (isDecided) return showEverywhere();
  await showLiveLists(true).catch(() => {});
  await showState();
}

/** Turn the error for a text that is no subscription or no backup into one that the view words. */
async function orRefuse<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw (await import('./refusals')).refusalOf(error) ?? error;
  }
}

/** Requests that do not write the database nor wait for its library: a click on a mark is answered at once. */
const WITHOUT_WRITING: ReadonlySet<RequestName> = new Set([
  'judge',
  'checkAddress',
  'checkSite',
  'dismissBanner',
  'restoreBanner',
  'openRecord',
  'openQuery',
  'lookup',
  'coverage',
  'record',
  'page',
  'recent',
  'noteRecent',
  'forgetRecent',
  'today',
  'settings',
  'settingsState',
  'setSitePaused',
  'pausedSites',
]);

/** Resolves once a request can be handled. */
export const prepareFor = (name: RequestName): Promise<unknown> =>
  WITHOUT_WRITING.has(name) ? prepareToRead() : prepareToWrite();

/** Answer requests from now on. Call synchronously while the worker starts. */
export const answerRequests = (): void => listen(handlers, prepareFor);
