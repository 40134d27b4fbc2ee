import type { LearnedHost } from '../schema/learned';
import { connect, disconnect } from './connection';
import { INDEX_PARTS, type IndexRow, type ListRow, type PageRow } from './rows';

/**
 * The reads of a verdict and a lookup, past Dexie (`connection.ts`). Where that does not work, Dexie is
 * asked, or what stands in for it, and its error counts.
 */

/** All lists in order of identity. */
export function readLists(): Promise<ListRow[]> {
  return fast('lists', (store) => store.getAll() as IDBRequest<ListRow[]>).catch(async () =>
    (await slow()).openDatabase().lists.toArray(),
  );
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
export function readIndexParts(generation: string): Promise<IndexRow[]> {
  return fast('indexes', (store) => {
    const all = IDBKeyRange.bound([generation], [generation, []]);
    return store.getAll(all) as IDBRequest<IndexRow[]>;
  }).catch(async () => {
    const keys = INDEX_PARTS.map((part): [string, string] => [generation, part]);
    const rows = await (await slow()).openDatabase().indexes.bulkGet(keys);
    return rows.filter((row) => row !== undefined);
  });
}

/** Those of the hosts that are learned: all keys in one request, which are few, instead of one a host. */
async function learnedOf(hosts: readonly string[]): Promise<string[]> {
  const keys = await fast('learned', (store) => store.getAllKeys());
  const learned = new Set(keys.map((key) => (Array.isArray(key) ? key[0] : key)));
  return hosts.filter((host) => learned.has(host));
}

/** Every link of exactly these hosts; none where hosts are not learned. */
export async function readLearned(hosts: readonly string[]): Promise<LearnedHost[]> {
  const known = await learnedOf(hosts).catch(() => hosts);
  if (known.length === 0) return [];
  const found = await fastEach<LearnedHost[]>(
    'learned',
    known,
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

async function begin(name: string): Promise<IDBObjectStore> {
  const db = await connect();
  if (!db) throw new DOMException('no database yet', 'NotFoundError');
  return db.transaction(name, 'readonly').objectStore(name);
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
