import { browser } from 'wxt/browser';
import { openTab, ownUrl, type Tab } from '../../browser/tabs';
import { ASKED_UNITS, RECENT_UNITS } from '../../domain/lookup';
import { leaveAsked } from '../../messages/asked-lookup';

/** A text as it can be looked up: as long as a pasted message may be, its lines kept. */
export function lookupText(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .slice(0, ASKED_UNITS);
}

/** The popup as a page of its own, with a text typed into it; '' for one that waits for it. */
function lookupUrl(text: string): string {
  return `${ownUrl('/popup.html')}?${new URLSearchParams({ q: text })}`;
}

/**
 * Open the lookup of a text in a tab beside `from`. An address holds a name, never a long text: that waits for the
 * view in memory. From a private window Chromium would open the tab in an ordinary one, whose history would keep
 * the text: there the popup itself opens.
 */
export async function openLookup(text: string, from?: Tab): Promise<void> {
  if (from?.incognito && import.meta.env.CHROME) {
    await leaveAsked(text);
    return browser.action.openPopup({ windowId: from.windowId });
  }
  const isLong = text.length > RECENT_UNITS;
  if (isLong) await leaveAsked(text);
  await openTab(lookupUrl(isLong ? '' : text), from);
}
