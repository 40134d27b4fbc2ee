import { browser } from 'wxt/browser';
import { openTab, ownUrl, type Tab } from '../../browser/tabs';
import { ASKED_UNITS } from '../../domain/lookup';
import { leaveAsked } from '../../messages/asked-lookup';

/** A text as it can be looked up: as long as a pasted message may be, its lines kept. */
export function lookupText(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .slice(0, ASKED_UNITS);
}

/**
 * Open the lookup of a text in a tab beside `from`. The text waits for the view in memory: an address would keep it in
 * the browser's history. From a private window Chromium would open the tab in an ordinary one: there the popup itself
 * opens.
 */
export async function openLookup(text: string, from?: Tab): Promise<void> {
  await leaveAsked({ text, isPrivate: from?.incognito ?? false });
  if (from?.incognito && import.meta.env.CHROME)
    return browser.action.openPopup({ windowId: from.windowId });
  await openTab(`${ownUrl('/popup.html')}?lookup`, from);
}
