import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ListRow } from '../../../lib/store/database-tables';
import { eventually } from '../../eventually';

/** The web edition's database and small storage: what stands in place of Dexie and of the extension's API. */

type Module = typeof import('../../../web/instead/database');
type Areas = typeof import('../../../web/worker/areas');

let database: Module;
let areas: Areas['areas'];
let writes: { count: number };

beforeAll(async () => {
  vi.stubGlobal('location', { href: 'https://example.org/list/v1/web/worker-12345678.js' });
  database = await import('../../../web/instead/database');
  ({ areas } = await import('../../../web/worker/areas'));
  ({ listWrites: writes } = await import('../../../lib/store/database-tables'));
});

const row = (identity: string): ListRow => ({ identity, dueAt: 0, failures: 0 });

describe('the tables', () => {
  it('are those of the folder alone, for the reads past them too', async () => {
    const { DATABASE_NAME, OWN_LISTS } = await import('../../../web/instead/own-names');
    expect(DATABASE_NAME).toBe('jianxun/list/v1/');
    expect(OWN_LISTS).toEqual([]);
    const { DATABASE_VERSION } = await import('../../../lib/store/database-tables');
    const { name, version, objectStoreNames } = await database.connect();
    expect([name, version]).toEqual([DATABASE_NAME, DATABASE_VERSION * 10]);
    expect([...objectStoreNames]).toEqual([
      'indexes',
      'journal',
      'lists',
      'meta',
      'pages',
      'values',
    ]);
  });

  it('give rows by their keys, and count them without reading', async () => {
    const { pages, meta } = database.openDatabase();
    const data = new Uint8Array([1, 2]);
    await pages.bulkPut([0, 1, 2].map((page) => ({ segment: 's', page, data })));
    expect(await pages.get(['s', 1])).toEqual({ segment: 's', page: 1, data });
    expect(
      (
        await pages.bulkGet([
          ['s', 2],
          ['s', 9],
        ])
      ).map((found) => found?.page),
    ).toEqual([2, undefined]);
    expect(await pages.where(':id').equals(['s', 0]).count()).toBe(1);
    expect(await pages.toCollection().primaryKeys()).toEqual([
      ['s', 0],
      ['s', 1],
      ['s', 2],
    ]);
    await pages.bulkDelete([
      ['s', 0],
      ['s', 1],
    ]);
    expect(await pages.count()).toBe(1);
    await meta.update('none', { value: 1 });
    await meta.put({ key: 'a', value: 1 });
    await meta.update('a', { value: 2 });
    expect(await meta.toArray()).toEqual([{ key: 'a', value: 2 }]);
    await meta.clear();
    expect(await meta.count()).toBe(0);
  });

  it('take all of what is done together, or nothing', async () => {
    const { lists, meta, atomically } = database.openDatabase();
    const failing = atomically(['lists', 'meta'], async (tables) => {
      await tables.lists.put(row('gone'));
      await tables.meta.put({ key: 'gone', value: 1 });
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect([await lists.count(), await meta.count()]).toEqual([0, 0]);
    await atomically(['lists', 'meta'], async (tables) => {
      await tables.lists.put(row('kept'));
      await tables.meta.put({ key: 'kept', value: 1 });
    });
    expect([await lists.count(), await meta.count()]).toEqual([1, 1]);
  });

  it('tell of each write of a list, another page’s too', async () => {
    const before = writes.count;
    await database.openDatabase().lists.put(row('one'));
    await database.openDatabase().meta.put({ key: 'quiet', value: 1 });
    expect(writes.count).toBe(before + 1);
    const other = new BroadcastChannel('jianxun/list/v1/ lists');
    other.postMessage(null);
    await eventually(() => expect(writes.count).toBe(before + 2));
    other.close();
  });
});

describe('the small storage', () => {
  it('keeps values, tells of changes, and forgets what is removed', async () => {
    const told: object[] = [];
    const listener = (changes: object) => void told.push(changes);
    areas.local.onChanged.addListener(listener);
    expect(areas.local.onChanged.hasListener(listener)).toBe(true);
    await areas.local.set({ a: 1, b: { c: 2 } });
    expect(await areas.local.get(['a', 'none'])).toEqual({ a: 1 });
    expect(await areas.local.get(null)).toEqual({ a: 1, b: { c: 2 } });
    await areas.local.remove('a');
    expect(await areas.local.get('a')).toEqual({});
    await areas.local.clear();
    expect(await areas.local.get(null)).toEqual({});
    expect(told.map((changes) => Object.keys(changes))).toEqual([['a', 'b'], ['a'], ['b']]);
  });

  it('tells another page’s worker what changed, so that it keeps nothing that was given up', async () => {
    await areas.local.set({ followed: { old: { url: 'https://example.org/list/v1/' } } });
    vi.resetModules();
    vi.doMock('wxt/browser', () => ({ browser: { storage: second } }));
    const { areas: second } = await import('../../../web/worker/areas');
    const { allFollowed } = await import('../../../lib/store/followed');
    expect(await allFollowed()).toMatchObject([{ identity: 'old' }]);
    // How far the other page's look is, is none of its own.
    const values: unknown[] = [];
    second.local.onChanged.addListener((changes) =>
      values.push(...Object.values(changes).map(({ newValue }) => newValue)),
    );
    await areas.local.clear();
    await areas.local.set({ followed: { next: { url: 'https://example.org/list/v1/' } } });
    await eventually(async () => expect(await allFollowed()).toMatchObject([{ identity: 'next' }]));
    expect(values.filter((value) => value !== undefined)).toEqual([]);
    vi.doUnmock('wxt/browser');
    await areas.local.clear();
  });

  it('has areas that nothing outlives, apart from each other', async () => {
    await areas.session.set({ a: 1 });
    expect(await areas.session.get('a')).toEqual({ a: 1 });
    expect(await areas.sync.get('a')).toEqual({});
  });
});

it('what an older edition has made and kept stays, and what is new comes beside it', async () => {
  vi.stubGlobal('location', { href: 'https://example.org/older/v1/web/worker-12345678.js' });
  const older = indexedDB.open('jianxun/older/v1/', 10);
  older.onupgradeneeded = () => void older.result.createObjectStore('values').put('kept', 'key');
  await new Promise((opened) => {
    older.onsuccess = opened;
  });
  older.result.close();
  vi.resetModules();
  const { within, connect } = await import('../../../web/instead/database');
  const { answerOf } = await import('../../../lib/store/database-tables');
  const value = await within(['values'], 'readonly', (transaction) =>
    answerOf(transaction.objectStore('values').get('key')),
  );
  expect(value).toBe('kept');
  expect([...(await connect()).objectStoreNames]).toContain('lists');
});
