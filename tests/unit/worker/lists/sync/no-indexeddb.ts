import Dexie from 'dexie/dist/modern/dexie.mjs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * A browser that never remembers history: opening a database is refused as Firefox refuses it. Must be
 * the first import of a test, in place of `environment`.
 */
const REFUSAL = 'A mutation operation was attempted on a database that did not allow mutations.';

const indexedDB = {
  open() {
    const error = new DOMException(REFUSAL, 'InvalidStateError');
    const request: { error: DOMException; onerror?: (event: Event) => void } = { error };
    queueMicrotask(() => {
      const event = new Event('error');
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    });
    return request;
  },
};

/** Firefox's `storage.local` takes whatever can be cloned, bytes and Blobs too; the fake one only JSON. */
const stored = new Map<string, unknown>();

Object.assign(fakeBrowser.storage.local, {
  async get(keys?: string | string[]) {
    const asked = keys === undefined || keys === null ? [...stored.keys()] : [keys].flat();
    const found = asked.filter((key) => stored.has(key));
    return Object.fromEntries(found.map((key) => [key, structuredClone(stored.get(key))]));
  },
  async set(items: Record<string, unknown>) {
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
  },
  async remove(keys: string | string[]) {
    for (const key of [keys].flat()) stored.delete(key);
  },
  async clear() {
    stored.clear();
  },
});

Object.assign(globalThis, { indexedDB });
Object.assign(Dexie, { dependencies: { indexedDB, IDBKeyRange } });
