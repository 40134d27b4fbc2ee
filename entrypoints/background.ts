import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { deps } from '../lib/worker/deps';
import { handlers } from '../lib/worker/handlers';
import { forgetPage } from '../lib/worker/page-state';
import { listen } from '../lib/worker/router';
import { onAlarm, startSync } from '../lib/worker/sync';

/** Listeners are registered while the worker starts, so that no event that woke it is lost. */
export default defineBackground(() => {
  listen(handlers);
  browser.runtime.onInstalled.addListener(() => void startSync(deps));
  browser.runtime.onStartup.addListener(() => void startSync(deps));
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name, deps));
  browser.tabs.onRemoved.addListener((tab) => void forgetPage(tab));
});
