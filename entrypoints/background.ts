import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToBrowser } from '../lib/worker/browser/listen';
import { openWelcome } from '../lib/worker/browser/welcome';
import { answerRequests, showLists } from '../lib/worker/handlers';
import { forgetAnswers } from '../lib/worker/judging/answers';
import { awaitAddresses } from '../lib/worker/judging/check-address';
import { forgetOpenPage } from '../lib/worker/judging/open-pages';
import { forgetPage } from '../lib/worker/judging/page-state';
import { onListLive } from '../lib/worker/lists/live-listener';
import { prepareToRead } from '../lib/worker/prepare';
import { applyPolicy, applySettings, checkUpkeep, onAlarm, upkeep } from '../lib/worker/upkeep';

/** A list's fault stands in its row; what arrives here is a database that cannot be opened. */
const report = (error: unknown): void => console.error('worker:', error);

/** Listeners are registered while the worker starts, so that no event that woke it is lost. */
export default defineBackground(() => {
  // Nearly always a page has asked: the database opens while the rest of the script runs.
  prepareToRead().catch(report);
  answerRequests();
  listenToBrowser(report);
  browser.runtime.onMessage.addListener(() => checkUpkeep(report));
  browser.runtime.onInstalled.addListener(() => void upkeep().catch(report));
  browser.runtime.onInstalled.addListener(({ reason }) => void openWelcome(reason).catch(report));
  browser.runtime.onStartup.addListener(() => void upkeep().catch(report));
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name).catch(report));
  browser.storage.sync.onChanged.addListener(() => void applySettings().catch(report));
  browser.storage.managed.onChanged?.addListener(() => void applyPolicy().catch(report));
  onListLive(showLists);
  awaitAddresses();
  browser.tabs.onRemoved.addListener((tab) => {
    forgetPage(tab).catch(report);
    forgetAnswers(tab).catch(report);
    forgetOpenPage(tab).catch(report);
  });
});
