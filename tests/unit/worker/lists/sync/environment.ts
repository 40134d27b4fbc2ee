import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * IndexedDB and the extension API in memory. `wxt/browser` looks for them once, when it is imported, so
 * this must be the first import of a test.
 */
Object.assign(globalThis, { chrome: fakeBrowser });
