import { type Browser, browser } from 'wxt/browser';

/** Tabs, and the addresses and the language of the extension itself. */

export type Tab = Browser.tabs.Tab;

/** A tab as it is now; undefined when it is closed. */
export function tabNow(id: number): Promise<Tab | undefined> {
  return browser.tabs.get(id).catch(() => undefined);
}

/** Open tabs, all of them or those of an address pattern. */
export const openTabs = (url?: string[]): Promise<Tab[]> => browser.tabs.query(url ? { url } : {});

/** The tab that the user looks at. */
export async function activeTab(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/** Open an address in a new tab, beside another one where it is given. */
export function openTab(url: string, beside?: Tab): Promise<Tab> {
  const place = beside ? { index: beside.index + 1, windowId: beside.windowId } : {};
  return browser.tabs.create({ url, ...place });
}

/** The address of a file of the extension: `ownUrl('/record.html')`. */
export const ownUrl = (path: string): string => browser.runtime.getURL(path as '/');

/** BCP 47 tag of the browser's own language. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
