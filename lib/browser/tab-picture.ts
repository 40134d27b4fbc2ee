import { browser } from 'wxt/browser';
import type { Tab } from './tabs';

/**
 * A picture of a tab as PNG. Browsers give it only for the tab in front, and only if the user has just opened the popup
 * on it (`activeTab`); else null.
 */
export async function pictureOf({
  active,
  windowId,
}: Tab): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!active) return null;
  const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
  const base64 = url?.split(',')[1];
  return base64 ? Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)) : null;
}
