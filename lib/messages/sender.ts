import { type Browser, browser } from 'wxt/browser';

/** The sender of a message, by the browser's word. */
export type Sender = Browser.runtime.MessageSender;

/** Is the sender a view of the extension? */
export const isOwnView = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Is it the top document of a tab, and shown now? A frame or a page that is rendered ahead or was left is not. */
export const isTopDocument = ({ tab, frameId, documentLifecycle = 'active' }: Sender): boolean =>
  tab !== undefined && frameId === 0 && documentLifecycle === 'active';
