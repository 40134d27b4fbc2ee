import { browser } from 'wxt/browser';

/** Where a text waits in memory for the popup that looks it up. */
const KEY = 'asked-lookup';

/** The worker leaves the text that the popup is opened for. */
export async function leaveAsked(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** The popup takes the text that it was opened for, once; '' where there is none. */
export async function takeAsked(): Promise<string> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  if (text === undefined) return '';
  await browser.storage.session.remove(KEY);
  return String(text);
}
