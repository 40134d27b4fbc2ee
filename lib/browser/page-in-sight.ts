import { browser } from 'wxt/browser';
import { tabNow } from './tabs';

/** A tab's page as the user sees it. */
export interface PageInSight {
  url: string;
  title: string;
  text: string | null;
  /** PNG; null where the page is not in sight, or the browser refuses. */
  picture: Uint8Array<ArrayBuffer> | null;
}

/** What a window shows. Browsers give it to whoever may read every address. */
async function pictureOf(window: number): Promise<PageInSight['picture']> {
  const address = await browser.tabs.captureVisibleTab(window, { format: 'png' }).catch(() => '');
  const [, base64 = ''] = address.split('base64,');
  return base64 === '' ? null : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/**
 * A tab's page, its text read by `readText`. Null where the tab went on to another page meanwhile, or is closed: a
 * picture of one page must not stand beside another one's text.
 */
export async function readPageInSight(
  tab: number,
  readText: () => Promise<string | null>,
): Promise<PageInSight | null> {
  const before = await tabNow(tab);
  if (!before) return null;
  const picture = before.active ? await pictureOf(before.windowId) : null;
  const text = await readText();
  const after = await tabNow(tab);
  if (after?.url !== before.url || after?.active !== before.active) return null;
  return { url: before.url ?? '', title: before.title ?? '', text, picture };
}
