import { browser } from 'wxt/browser';
import { openTab, ownUrl, type Tab } from '../../browser/tabs';
import { LOOKUP_CAP, leaveAsked } from '../../messages/asked-lookup';

/** A text as it can be looked up: one line, as long as a name may be. */
export function lookupText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LOOKUP_CAP);
}

/** The popup as a page of its own, with a text typed into it. */
function lookupUrl(text: string): string {
  return `${ownUrl('/popup.html')}?${new URLSearchParams({ q: text })}`;
}

/**
 * Open the lookup of a text in a tab beside `from`. From a private window Chromium would open that in an
 * ordinary one, whose history would keep the text: there the popup itself opens.
 */
export async function openLookup(text: string, from?: Tab): Promise<void> {
  if (from?.incognito && import.meta.env.CHROME) {
    await leaveAsked(text);
    return browser.action.openPopup({ windowId: from.windowId });
  }
  await openTab(lookupUrl(text), from);
}
