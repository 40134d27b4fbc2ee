import { browser } from 'wxt/browser';
import { readValue, removeValues, writeValues } from '../../browser/storage';
import { openTab, ownUrl, type Tab } from '../../browser/tabs';

/** Cap of a lookup; no name is longer. */
const TEXT_CAP = 200;
/** Where a lookup waits for the popup of a private window, in memory. */
const ASKED_KEY = 'asked-lookup';

/** A text as it can be looked up: one line, as long as a name may be. */
export function lookupText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, TEXT_CAP);
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
    await writeValues('session', { [ASKED_KEY]: text });
    return browser.action.openPopup({ windowId: from.windowId });
  }
  await openTab(lookupUrl(text), from);
}

/** The text that the popup was opened for, once. */
export async function takeAsked(): Promise<string> {
  const text = await readValue('session', ASKED_KEY);
  if (text === undefined) return '';
  await removeValues('session', ASKED_KEY);
  return String(text);
}
