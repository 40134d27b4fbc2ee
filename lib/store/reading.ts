import { hostOfPlace, type LearnedHost } from '../domain/learned';
import { connect, disconnect } from './connection';
import { INDEX_PARTS, type IndexRow, type ListRow, type PageRow } from './rows';

/**
 * The reads of a verdict and a lookup, past Dexie (`connection.ts`). Where that does not work, Dexie is
 * asked, or what stands in for it, and its error counts.
 */

/** All lists as each connection read them last; a closed one takes its own along. */
let lists = new WeakMap<IDBDatabase, Promise<readonly ListRow[]>>();
/** The parts of all indexes, while they are read before anybody asked. */
let ahead: Promise<IndexRow[]> | undefined;

/** Call after every write to the lists. A read that began before it is not kept either. */
export function forgetLists(): void {
  lists = new WeakMap();
}

/** All lists in order of identity, for nobody to change. One read, until one of them is written. */
export function readLists(): Promise<readonly ListRow[]> {
  return keptLists().catch(async () => (await slow()).openDatabase().lists.toArray());
}

async function keptLists(): Promise<readonly ListRow[]> {
  const db = await connected();
  return lists.get(db) ?? keepLists(db, db.transaction('lists', 'readonly'));
}

function keepLists(db: IDBDatabase, transaction: IDBTransaction): Promise<readonly ListRow[]> {
  const reading = answerOf<ListRow[]>(transaction.objectStore('lists').getAll());
  const kept = lists;
  kept.set(db, reading);
  reading.catch(() => kept.delete(db));
  return reading;
}

/**
 * For a worker that was just started: lists and the parts of their indexes are read in one transaction, where
 * the second would wait for the first, and are there for `use`. Rejects as IndexedDB or `use` does.
 */
export async function readAhead(use: () => Promise<unknown>): Promise<void> {
  const db = await connected();
  const both = db.transaction(['lists', 'indexes'], 'readonly');
  keepLists(db, both);
  ahead = answerOf<IndexRow[]>(both.objectStore('indexes').getAll());
  await use().finally(() => {
    ahead = undefined;
  });
}

/** Pages by their keys, in the order asked; undefined for one that is not there. */
export async function readPages(
  keys: readonly [segment: string, page: number][],
): Promise<(PageRow | undefined)[]> {
  if (keys.length === 0) return [];
  type Row = PageRow | undefined;
  return fastEach<Row>('pages', keys, (store, key) => store.get(key) as IDBRequest<Row>).catch(
    async () => (await slow()).openDatabase().pages.bulkGet([...keys]),
  );
}

/** The parts of a generation's index that are there, in one request. */
export async function readIndexParts(generation: string): Promise<IndexRow[]> {
  const known = (await ahead?.catch(() => []))?.filter((row) => row.generation === generation);
  if (known && known.length > 0) return known;
  return fast('indexes', (store) => {
    const all = IDBKeyRange.bound([generation], [generation, []]);
    return store.getAll(all) as IDBRequest<IndexRow[]>;
  }).catch(async () => {
    const keys = INDEX_PARTS.map((part): [string, string] => [generation, part]);
    const rows = await (await slow()).openDatabase().indexes.bulkGet(keys);
    return rows.filter((row) => row !== undefined);
  });
}

/**
 * The learned places on some hosts: all keys in one request, which are few, instead of one a host.
 */
export async function learnedAmong(hosts: ReadonlySet<string>): Promise<string[]> {
  const keys = await fast('learned', (store) => store.getAllKeys()).catch(
    async () => (await (await slow()).openLearned()?.toCollection().primaryKeys()) ?? [],
  );
  const places = new Set(keys.map((key) => String(Array.isArray(key) ? key[0] : key)));
  return [...places].filter((place) => hosts.has(hostOfPlace(place)));
}

/** Every link of exactly these places; none where hosts are not learned. */
export async function readLearned(hosts: readonly string[]): Promise<LearnedHost[]> {
  if (hosts.length === 0) return [];
  const found = await fastEach<LearnedHost[]>(
    'learned',
    hosts,
    (store, host) => store.index('host').getAll(host) as IDBRequest<LearnedHost[]>,
  ).catch(async () => {
    const learned = (await slow()).openLearned();
    return [(await learned?.where('host').anyOf(hosts).toArray()) ?? []];
  });
  return found.flat();
}

/** Dexie, once it is known whether it may write. */
async function slow() {
  disconnect();
  const database = await import('./database');
  await database.chooseDatabase();
  return database;
}

async function connected(): Promise<IDBDatabase> {
  const db = await connect();
  if (!db) throw new DOMException('no database yet', 'NotFoundError');
  return db;
}

async function begin(name: string): Promise<IDBObjectStore> {
  return (await connected()).transaction(name, 'readonly').objectStore(name);
}

/** One request. Rejects with whatever IndexedDB says. */
async function fast<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return answerOf(ask(await begin(name)));
}

/** One request a key, in one transaction. */
async function fastEach<T>(
  name: string,
  keys: readonly IDBValidKey[],
  ask: (store: IDBObjectStore, key: IDBValidKey) => IDBRequest<T>,
): Promise<T[]> {
  const store = await begin(name);
  return Promise.all(keys.map((key) => answerOf(ask(store, key))));
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
