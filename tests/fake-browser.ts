import './all-messages';
import { fakeBrowser } from 'wxt/testing';

/** `wxt/browser` takes the global: the in-memory browser stands there before any module asks. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

/** It has no permissions of its own: everything is granted and stays so, unless a test says otherwise. */
const never = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
Object.assign(fakeBrowser.permissions, {
  contains: async () => true,
  onAdded: never,
  onRemoved: never,
});
