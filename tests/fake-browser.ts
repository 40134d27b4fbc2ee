import { fakeBrowser } from 'wxt/testing';

/** `wxt/browser` takes the global: the in-memory browser stands there before any module asks. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
