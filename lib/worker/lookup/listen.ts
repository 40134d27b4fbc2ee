import { browser } from 'wxt/browser';
import { showStanding } from '../judging/toolbar';
import { prepareToRead, prepareToWrite } from '../prepare';
import { createMenu, onMenuClicked } from './menu';

/**
 * What the browser offers around the pages: address bar, context menu, toolbar. Firefox for Android has
 * neither of the first two. Call synchronously while the worker starts; `report` gets what fails.
 */
export function listenAround(report: (error: unknown) => void): void {
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
      void omnibox()
        .then(({ onOmniboxInput }) => onOmniboxInput(text, suggest))
        .catch(report),
  );
  browser.omnibox?.onInputEntered.addListener(
    (text) =>
      void omnibox()
        .then(({ onOmniboxEntered }) => onOmniboxEntered(text))
        .catch(report),
  );
}

/** Loaded when it is first needed. */
async function omnibox() {
  await prepareToRead();
  return import('./omnibox');
}

async function stand(): Promise<void> {
  await prepareToWrite();
  const { listStates } = await import('../lists/list-states');
  await showStanding(await listStates());
}
