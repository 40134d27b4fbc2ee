import { type Browser, browser } from 'wxt/browser';
import { lookupText, openLookup } from './open-lookup';

/** The one entry of the context menu: look up the selected text. */
export const MENU_ID = 'look-up-selection';

/** Call when the extension is installed or updated and at each start of the browser, which may have lost it. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: MENU_ID,
    contexts: ['selection'],
    title: browser.i18n.getMessage('lookUpSelection'),
  });
}

/** For the listener of clicks. */
export async function onMenuClicked(
  { menuItemId, selectionText = '' }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  const text = lookupText(selectionText);
  if (menuItemId === MENU_ID && text) await openLookup(text, tab);
}
