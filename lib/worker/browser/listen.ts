import { browser } from 'wxt/browser';
import { prepareToRead, prepareToWrite } from '../prepare';
import { createMenu, onMenuClicked } from './menu';
import { showStanding } from './toolbar';

/**
 * What the browser offers around the pages: address bar, context menu, toolbar. Firefox for Android has
 * neither of the first two. Call synchronously while the worker starts; `report` gets what fails.
 */
export function listenToBrowser(report: (error: unknown) => void): void {
  const start = () => void Promise.all([createMenu(), stand()]).catch(report);
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.permissions.onAdded.addListener(() => void stand().catch(report));
  browser.permissions.onRemoved.addListener(() => void stand().catch(report));
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

async function stand(): Promise<void> {
  await prepareToWrite();
  const { listStates } = await import('../lists/subscriptions');
  await showStanding(await listStates());
}
