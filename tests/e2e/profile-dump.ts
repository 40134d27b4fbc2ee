import type { Session } from '../browser/session';

/** What a profile holds of the extension, as text: its database, row by row, and `storage.local`. */

interface StoreDump {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  /** Bytes stand as `{ $bytes: base64 }`, Blobs as `{ $blob: base64 }`. */
  rows: Record<string, unknown>[];
}

export interface ProfileDump {
  /** As IndexedDB counts it: tenfold Dexie's. */
  version: number;
  stores: StoreDump[];
  local: Record<string, unknown>;
}

/** The API of a page of the extension, as far as it is called here. */
declare const chrome: {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

/**
 * Dump the profile of a session without the rows of the bundled list, which every version brings along. Run
 * in the page, where no function may have a name of its own: the tool that runs this would add to it.
 */
export async function dumpProfile(session: Session): Promise<ProfileDump> {
  const page = await session.ownTab();
  const text = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jianxun');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores: StoreDump[] = [];
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name, 'readonly').objectStore(name);
      const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const indexes = [...store.indexNames].map((each) => {
        const { keyPath, unique, multiEntry } = store.index(each);
        return { name: each, keyPath, unique, multiEntry };
      });
      for (const row of rows)
        if (row.blob instanceof Blob) {
          const bytes = new Uint8Array(await row.blob.arrayBuffer());
          row.blob = {
            $blob: btoa(bytes.reduce((all, byte) => all + String.fromCharCode(byte), '')),
          };
        }
      stores.push({ name, keyPath: store.keyPath ?? '', indexes, rows });
    }
    const { version } = db;
    db.close();
    const local = await chrome.storage.local.get(null);
    return JSON.stringify({ version, stores, local }, (_, value: unknown) =>
      value instanceof Uint8Array
        ? { $bytes: btoa(value.reduce((all, byte) => all + String.fromCharCode(byte), '')) }
        : value,
    );
  });
  await page.close();
  return withoutBundled(JSON.parse(text) as ProfileDump);
}

function withoutBundled(dump: ProfileDump): ProfileDump {
  const lists = dump.stores.find(({ name }) => name === 'lists')?.rows ?? [];
  const bundled = lists.find(({ identity }) => identity === 'builtin');
  const live = bundled?.live as { id: string; segments: string[] } | undefined;
  const isBundled = ({ identity, generation, segment }: Record<string, unknown>) =>
    identity === 'builtin' || generation === live?.id || live?.segments.includes(String(segment));
  const stores = dump.stores.map((store) => ({
    ...store,
    rows: store.rows.filter((row) => !isBundled(row)),
  }));
  return { ...dump, stores };
}

/** Give a fresh profile what another version has stored, and start the worker anew on it. */
export async function restoreProfile(session: Session, dump: ProfileDump): Promise<void> {
  const page = await session.ownTab();
  await session.killWorker();
  await page.evaluate(async (text) => {
    const { version, stores, local } = JSON.parse(text, (_, value) => {
      const coded: unknown = value?.$bytes ?? value?.$blob;
      if (typeof coded !== 'string') return value;
      const bytes = Uint8Array.from(atob(coded), (char) => char.charCodeAt(0));
      return value.$blob === undefined ? bytes : new Blob([bytes]);
    }) as ProfileDump;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('jianxun');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jianxun', version);
      let isOurs = false;
      request.onupgradeneeded = () => {
        isOurs = true;
        for (const { name, keyPath, indexes, rows } of stores) {
          const store = request.result.createObjectStore(name, { keyPath });
          for (const each of indexes) store.createIndex(each.name, each.keyPath, each);
          for (const row of rows) store.put(row);
        }
      };
      request.onsuccess = () =>
        isOurs ? resolve(request.result) : reject(new Error('the worker was faster'));
      request.onerror = () => reject(request.error);
    });
    db.close();
    await chrome.storage.local.clear();
    await chrome.storage.local.set(local);
  }, JSON.stringify(dump));
  await page.close();
  await session.killWorker();
}
