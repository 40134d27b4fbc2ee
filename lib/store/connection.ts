/**
 * A connection of its own for what a verdict reads, beside that of Dexie, which makes and writes the
 * database: a worker that was just started need not run a library of 100 kB before it can read.
 */

export const DATABASE_NAME = 'jianxun';
/** Version of the schema in `database.ts`. */
export const DATABASE_VERSION = 2;
/** Dexie counts in tenths. */
const NATIVE_VERSION = DATABASE_VERSION * 10;

let opening: Promise<IDBDatabase | null> | undefined;

/**
 * The database as it is, or null where it is not there, of another version or refused: then Dexie has to
 * make it, to bring it up to date, or to say what is wrong. What fails is tried again by the next read.
 */
export function connect(): Promise<IDBDatabase | null> {
  if (!opening) {
    const own = open(() => {
      if (opening === own) opening = undefined;
    });
    opening = own;
  }
  return opening;
}

/** Let the next read open the database anew. */
export function disconnect(): void {
  const gone = opening;
  opening = undefined;
  gone?.then((db) => db?.close());
}

function open(onGone: () => void): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const none = () => {
      onGone();
      resolve(null);
    };
    try {
      const request = indexedDB.open(DATABASE_NAME);
      // Not there: whoever asks for no version would make an empty one.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onerror = none;
      request.onsuccess = () => {
        const db = request.result;
        if (db.version !== NATIVE_VERSION) {
          db.close();
          none();
          return;
        }
        db.onclose = onGone;
        // Somebody deletes the database, or Dexie of a newer extension changes it.
        db.onversionchange = () => {
          db.close();
          onGone();
        };
        resolve(db);
      };
    } catch {
      // Refused at once, before the caller has this promise in hand.
      queueMicrotask(none);
    }
  });
}
