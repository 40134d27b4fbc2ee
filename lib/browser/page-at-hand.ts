import { browser } from 'wxt/browser';
import { type Tab, tabNow } from './tabs';

/**
 * A picture of a tab as PNG. Browsers give it only for the tab in front, and only if the user has just opened the popup
 * on it (`activeTab`); else null.
 */
async function pictureOf({ active, windowId }: Tab): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!active) return null;
  const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
  const base64 = url?.split(',')[1];
  return base64 ? Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)) : null;
}

/** A tab's page at the moment of a click. */
interface PageAtHand {
  url: string;
  title: string;
  text: string | null;
  /** PNG of what the tab shows; null if the browser gives none. */
  picture: Uint8Array<ArrayBuffer> | null;
}

/**
 * A tab's page, its text read by `readText`, and a picture of what is in sight. Null if the tab went on to another
 * page meanwhile, or is closed: one page's address must not stand beside another one's text.
 */
export async function readPageAtHand(
  tab: number,
  readText: () => Promise<string | null>,
): Promise<PageAtHand | null> {
  const before = await tabNow(tab);
  if (!before) return null;
  const picture = await pictureOf(before);
  const text = await readText();
  const after = await tabNow(tab);
  if (after?.url !== before.url) return null;
  return { url: before.url ?? '', title: before.title ?? '', text, picture };
}
