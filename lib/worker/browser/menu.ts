import { type Browser, browser } from 'wxt/browser';
import { lookupText, openLookup } from './open-lookup';

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
