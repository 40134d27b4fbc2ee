import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenAround } from '../lib/worker/around/listen';
import { deps } from '../lib/worker/deps';
import { handlers } from '../lib/worker/handlers';
import { dropExpired } from '../lib/worker/learned';
import { forgetPage } from '../lib/worker/page-state';
import { listen } from '../lib/worker/router';
import { forgetSeen } from '../lib/worker/seen-pages';
import { takeSynced } from '../lib/worker/settings';
import { onAlarm, SYNC_ALARM, startSync } from '../lib/worker/sync';
import { wake } from '../lib/worker/wake';

/** A list's fault stands in its row; what arrives here is a database that cannot be opened. */
const report = (error: unknown): void => console.error('worker:', error);

/** Listeners are registered while the worker starts, so that no event that woke it is lost. */
export default defineBackground(() => {
  listen(handlers);
  listenAround(report);
  browser.runtime.onMessage.addListener(() => wake(report));
  browser.runtime.onInstalled.addListener(() => startSync(deps).catch(report));
  browser.runtime.onStartup.addListener(() => startSync(deps).catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => onAlarm(name, deps).then(() => {}, report));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) dropExpired().catch(report);
  });
  browser.storage.sync.onChanged.addListener(() => void takeSynced().catch(report));
  browser.tabs.onRemoved.addListener((tab) => {
    forgetPage(tab).catch(report);
    forgetSeen(tab).catch(report);
  });
});
