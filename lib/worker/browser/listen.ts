import { browser } from 'wxt/browser';
import { prepareToRead } from '../prepare';
import { createMenu, onMenuClicked } from './menu';
import { showState } from './show-state';

/**
 * Listeners around the pages: address bar, context menu, toolbar. Firefox for Android has neither of the first two.
 * Call synchronously while the worker starts. `report` gets errors.
 */
export function listenToBrowser(report: (error: unknown) => void): void {
  // A new installation takes its list in first: until then it has no fault, and `upkeep` shows how it stands.
  browser.runtime.onInstalled.addListener(() => void createMenu().catch(report));
  browser.runtime.onStartup.addListener(
    () => void Promise.all([createMenu(), showState()]).catch(report),
  );
  browser.permissions.onAdded.addListener(() => void showState().catch(report));
  browser.permissions.onRemoved.addListener(() => void showState().catch(report));
  browser.contextMenus?.onClicked.addListener(
    (info, tab) => void onMenuClicked(info, tab).catch(report),
  );
  browser.omnibox?.onInputChanged.addListener(
    (text, suggest) =>
      void addressBar()
        .then(({ onOmniboxInput }) => onOmniboxInput(text, suggest))
        .catch(report),
  );
  browser.omnibox?.onInputEntered.addListener(
    (text) =>
      void addressBar()
        .then(({ onOmniboxEntered }) => onOmniboxEntered(text))
        .catch(report),
  );
}

/** Loaded when it is first needed. */
async function addressBar() {
  await prepareToRead();
  return import('./omnibox');
}
