import type { Payload, Replies } from '../messages/requests';
import type { Handlers, Sender } from '../messages/router';
import { checkSite } from './judging/check-site';
import { dismissBanner } from './judging/dismissed';
import { judgePage } from './judging/judge-page';
import { readPage } from './judging/page-state';
import { openRecord, readRecord } from './lookup/record';

type LateName = keyof typeof import('./late-handlers')['lateHandlers'];
type LateHandlers = {
  [N in LateName]: (payload: Payload<N>, sender: Sender) => Promise<Replies[N]>;
};

/** A request whose code is loaded when it is first made: verdicts wait for nothing of it. */
const late =
  <N extends LateName>(name: N) =>
  async (payload: Payload<N>, sender: Sender): Promise<Replies[N]> => {
    const { lateHandlers } = await import('./late-handlers');
    const all: LateHandlers = lateHandlers;
    return all[name](payload, sender);
  };

/** The routing table of the worker: what each request of `schema/messages.ts` does. */
export const handlers: Handlers = {
  judge: judgePage,
  checkSite,
  dismissBanner: ({ entry }, sender) => dismissBanner(entry, sender),
  openRecord: ({ entry }, { tab }) => openRecord(entry, tab?.id),
  lookup: async ({ text }) => (await import('./lookup/lookup')).lookup(text),
  record: ({ entry }) => readRecord(entry),
  page: ({ tab }) => readPage(tab),
  vet: late('vet'),
  vetNear: late('vetNear'),
  lists: late('lists'),
  syncNow: late('syncNow'),
  preview: late('preview'),
  subscribe: late('subscribe'),
  unsubscribe: late('unsubscribe'),
  pause: late('pause'),
  acceptShrunk: late('acceptShrunk'),
  exportBackup: late('exportBackup'),
  planImport: late('planImport'),
  importBackup: late('importBackup'),
  learned: late('learned'),
  forgetLearned: late('forgetLearned'),
  setSitePaused: late('setSitePaused'),
  pausedSites: late('pausedSites'),
  mute: late('mute'),
  unmute: late('unmute'),
  muted: late('muted'),
  recent: late('recent'),
  noteRecent: late('noteRecent'),
  forgetRecent: late('forgetRecent'),
  changes: late('changes'),
  dismissChanges: late('dismissChanges'),
  settings: late('settings'),
  settingsState: late('settingsState'),
  stored: late('stored'),
  eraseAll: late('eraseAll'),
  saveSettings: late('saveSettings'),
};
