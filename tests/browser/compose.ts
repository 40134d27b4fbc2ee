import type { CDPSession, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window';

/**
 * A word under a real input method, in the field that has the focus: `letters` as they come, then keys
 * (`Enter`, `ArrowDown`) that are the input method's own, then the text that is chosen.
 */
export interface Composition {
  letters: readonly string[];
  keys: readonly string[];
  done: string;
}

/** Through the DevTools protocol, which speaks for the system's input method. */
export async function composeInChromium(page: Page, composition: Composition): Promise<void> {
  const client: CDPSession = await page.createCDPSession();
  for (const text of composition.letters) {
    const end = text.length;
    await client.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    await pause();
  }
  for (const key of composition.keys) await page.keyboard.press(key as 'Enter');
  await pause();
  await client.send('Input.insertText', { text: composition.done });
  await client.detach();
}

/** Through the text input processor of Firefox's own window, where the system's input method speaks too. */
export async function composeInFirefox(
  window: FirefoxWindow,
  { letters, keys, done }: Composition,
): Promise<void> {
  const run = (code: string) =>
    window.evaluate(`(() => {
      this.jianxunTip ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      const tip = this.jianxunTip;
      if (!tip.beginInputTransactionForTests(window)) return 'refused';
      ${code}
      return 'ok';
    })()`);
  const ok = async (code: string) => {
    const said = await run(code);
    if (said !== 'ok') throw new Error(`Firefox's text input processor: ${said}`);
    await pause();
  };
  for (const text of letters)
    await ok(`tip.setPendingCompositionString(${JSON.stringify(text)});
      tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
      tip.setCaretInPendingComposition(${text.length});
      tip.flushPendingComposition();`);
  for (const key of keys)
    await ok(`const key = new KeyboardEvent('', { key: ${JSON.stringify(key)}, keyCode: KeyboardEvent['DOM_VK_' + ${JSON.stringify(
      { Enter: 'RETURN', ArrowDown: 'DOWN' }[key] ?? key.toUpperCase(),
    )}] });
      tip.keydown(key);
      tip.keyup(key);`);
  await ok(`tip.commitCompositionWith(${JSON.stringify(done)});`);
}

/** Longer than the lookup waits before it asks, so that a lookup of raw letters would be seen. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 120));
