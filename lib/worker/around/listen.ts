import { browser } from 'wxt/browser';
import { prepare } from '../prepare';
import { listStates } from '../subscriptions';
import { showStanding } from '../toolbar';
import { createMenu, onMenuClicked } from './menu';
import { onOmniboxEntered, onOmniboxInput } from './omnibox';

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
      void prepare()
        .then(() => onOmniboxInput(text, suggest))
        .catch(report),
  );
  browser.omnibox?.onInputEntered.addListener(
    (text) =>
      void prepare()
        .then(() => onOmniboxEntered(text))
        .catch(report),
  );
}

async function stand(): Promise<void> {
  await prepare();
  await showStanding(await listStates());
}
