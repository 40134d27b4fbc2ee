import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { deps } from '../lib/worker/deps';
import { handlers } from '../lib/worker/handlers';
import { forgetPage } from '../lib/worker/page-state';
import { listen } from '../lib/worker/router';
import { onAlarm, startSync } from '../lib/worker/sync';

/** A list's fault stands in its row; what arrives here is a database that cannot be opened. */
const report = (error: unknown): void => console.error('sync:', error);

/** Listeners are registered while the worker starts, so that no event that woke it is lost. */
export default defineBackground(() => {
  listen(handlers);
  browser.runtime.onInstalled.addListener(() => startSync(deps).catch(report));
  browser.runtime.onStartup.addListener(() => startSync(deps).catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => onAlarm(name, deps).then(() => {}, report));
  browser.tabs.onRemoved.addListener((tab) => forgetPage(tab).catch(report));
});
