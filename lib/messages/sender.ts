import { type Browser, browser } from 'wxt/browser';

/** Who sent a message, by the browser's word. */
export type Sender = Browser.runtime.MessageSender;

/** Is the sender a view of the extension? */
export const isOwnView = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Is it the whole page of a tab, before somebody's eyes? No frame is, and nothing rendered ahead or left. */
export const isTopDocument = ({ tab, frameId, documentLifecycle = 'active' }: Sender): boolean =>
  tab !== undefined && frameId === 0 && documentLifecycle === 'active';
