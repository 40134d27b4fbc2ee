import { type Browser, browser } from 'wxt/browser';

/** Tabs, who sends from them, and the addresses and the language of the extension itself. */

export type Tab = Browser.tabs.Tab;

/** Every web page: what the manifest wants, and what the user or the browser may hold back. */
export const EVERY_PAGE = { origins: ['http://*/*', 'https://*/*'] };

/** The sender of a message, by the browser's word. */
export type Sender = Browser.runtime.MessageSender;

/** Is the sender a view of the extension? */
export const isOwnView = ({ url }: Sender): boolean => url?.startsWith(ownUrl('/')) ?? false;

/** Is it the top document of a tab, and shown now? A frame or a page that is rendered ahead or was left is not. */
export const isTopDocument = ({ tab, frameId, documentLifecycle = 'active' }: Sender): boolean =>
  tab !== undefined && frameId === 0 && documentLifecycle === 'active';

/** A tab as it is now; undefined when it is closed. */
export function tabNow(id: number): Promise<Tab | undefined> {
  return browser.tabs.get(id).catch(() => undefined);
}

/** Open tabs, all of them or those of a site. */
export const openTabs = (site?: string): Promise<Tab[]> =>
  browser.tabs.query(site ? { url: [`*://${site}/*`, `*://www.${site}/*`] } : {});

/** The tab that the user looks at. */
export async function activeTab(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}

/**
 * Tell when a tab begins to load a website's document and when it is complete. Only Firefox can be asked for just this:
 * Chromium tells of each new title too, and a page that blinks would keep the worker awake.
 */
export function onLoad(tell: (tab: number, isWhole: boolean) => void): void {
  if (!import.meta.env.FIREFOX) return;
  const { onUpdated } = browser.tabs as unknown as {
    onUpdated: {
      addListener(told: (tab: number, changed: { status?: string }) => void, only: object): void;
    };
  };
  const only = { urls: EVERY_PAGE.origins, properties: ['status'] };
  onUpdated.addListener((tab, { status }) => tell(tab, status === 'complete'), only);
}

/**
 * Call `onPage` with the address of each page that a tab goes to, undefined where the browser hides it, and again when
 * the page has loaded, until the function that this gives is called.
 */
export function watchTab(id: number, onPage: (url: string | undefined) => void): () => void {
  const { onUpdated } = browser.tabs;
  const listener = (
    tab: number,
    { url, status }: { url?: string | undefined; status?: string | undefined },
    now: Tab,
  ): void => {
    if (tab === id && (url !== undefined || status === 'complete')) onPage(now.url);
  };
  onUpdated.addListener(listener);
  return () => onUpdated.removeListener(listener);
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
