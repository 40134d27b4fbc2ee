import { type Browser, browser } from 'wxt/browser';
import { prepareToRead } from '../prepare';
import { lookupText, openLookup } from './open-lookup';
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

/** The entries of the context menu: look up the selected text, or where a link leads. */
export const MENU_ID = 'look-up-selection';
export const LINK_MENU_ID = 'look-up-link';

/** Call when the extension is installed or updated and at each start of the browser, which may have lost it. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: MENU_ID,
    contexts: ['selection'],
    title: browser.i18n.getMessage('lookUpSelection'),
  });
  browser.contextMenus?.create({
    id: LINK_MENU_ID,
    contexts: ['link'],
    title: browser.i18n.getMessage('lookUpLink'),
  });
}

function textOf({ menuItemId, selectionText, linkUrl }: Browser.contextMenus.OnClickData): string {
  if (menuItemId === LINK_MENU_ID) return lookupText(linkUrl ?? '');
  return menuItemId === MENU_ID ? lookupText(selectionText ?? '') : '';
}

/** For the listener of clicks. */
export async function onMenuClicked(
  clicked: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  const text = textOf(clicked);
  if (text) await openLookup(text, tab);
}
