import { defineWebExtConfig } from 'wxt';
import { findBrowser, hasDisplay } from './tests/browser/find';

/**
 * The browser that `npm run dev` and `npm run dev:firefox` open: the one that the tests find. Without a
 * screen it runs headless. Chromium refuses its sandbox to root.
 */
const chrome = findBrowser('chromium');
const firefox = findBrowser('firefox');
const isRoot = process.getuid?.() === 0;

export default defineWebExtConfig({
  binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
  chromiumArgs: [...(isRoot ? ['--no-sandbox'] : []), ...(hasDisplay() ? [] : ['--headless=new'])],
  firefoxArgs: hasDisplay() ? [] : ['--headless'],
});
