import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { termsOf } from '../../../lib/index/nominate';
import { savedPage } from '../../browser/saved-page';
import type { Session } from '../../browser/session';
import { inventedEntries } from '../data/list';
import { askedKeys } from '../data/questions';
import type { Figure, Row } from '../harness/row';
import type { Task } from '../harness/tasks';
import { bareExtension } from './bare';
import { PLACES, withBrowser } from './in-browsers';

/**
 * What one would store without an index of one's own: a row an entry, found through a multiEntry index,
 * or all of them in a Map. In a page of its own, which is loaded anew before each question; a worker would
 * have to be started besides.
 */
const URL = 'https://rows.example.net/';
const DEXIE = createRequire(import.meta.url).resolve('dexie/dist/dexie.min.js');
const LOADS = 3;
/** Writing more takes minutes, and they say nothing new. */
const MOST = 100_000;
/** Rows that go over to the page at once. */
const CHUNK = 5000;

interface StoredRow {
  ordinal: number;
  keys: string[];
  line: string;
}

interface Table {
  bulkAdd(rows: readonly StoredRow[]): Promise<unknown>;
  toArray(): Promise<StoredRow[]>;
  where(index: string): { anyOf(keys: readonly string[]): { distinct(): Pick<Table, 'toArray'> } };
}

declare const Dexie: new (
  name: string,
) => { version(number: number): { stores(stores: object): void }; rows: Table };

function* rowsOf(size: number): Generator<StoredRow> {
  let ordinal = 0;
  for (const entry of inventedEntries(size)) {
    const { keys, names } = termsOf(entry);
    yield { ordinal: ordinal++, keys: [...keys, ...names], line: JSON.stringify(entry) };
  }
}

async function openPage(session: Session): Promise<Page> {
  const page = await session.visit(URL);
  await page.evaluate(readFileSync(DEXIE, 'utf8'));
  return page;
}

const addRows = (page: Page, rows: readonly StoredRow[]): Promise<number> =>
  page.evaluate(async (all) => {
    const db = new Dexie('rows');
    db.version(1).stores({ rows: 'ordinal, *keys' });
    const start = performance.now();
    await db.rows.bulkAdd(all);
    return performance.now() - start;
  }, rows);

async function write(session: Session, size: number): Promise<number> {
  const page = await openPage(session);
  let total = 0;
  let chunk: StoredRow[] = [];
  for (const row of rowsOf(size)) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    total += await addRows(page, chunk);
    chunk = [];
  }
  total += await addRows(page, chunk);
  await page.close();
  return total;
}

/** Open the database and read the rows that have one of the keys. */
const query = (page: Page, keys: readonly string[]): Promise<number> =>
  page.evaluate(async (asked) => {
    const start = performance.now();
    const db = new Dexie('rows');
    db.version(1).stores({ rows: 'ordinal, *keys' });
    const found = await db.rows.where('keys').anyOf(asked).distinct().toArray();
    for (const { line } of found) JSON.parse(line);
    return performance.now() - start;
  }, keys);

/** Open the database, read all rows and enter them in a Map. */
const fill = (page: Page, keys: readonly string[]): Promise<number> =>
  page.evaluate(async (asked) => {
    const start = performance.now();
    const db = new Dexie('rows');
    db.version(1).stores({ rows: 'ordinal, *keys' });
    const rows = new Map<string, StoredRow>();
    for (const row of await db.rows.toArray()) for (const key of row.keys) rows.set(key, row);
    for (const key of asked) JSON.parse(rows.get(key)?.line ?? 'null');
    return performance.now() - start;
  }, keys);

async function cold(
  session: Session,
  keys: readonly string[],
  ask: typeof query,
): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < LOADS) {
    const page = await openPage(session);
    samples.push(await ask(page, keys));
    await page.close();
  }
  return samples;
}

async function measureSize(session: Session, size: number): Promise<Figure[]> {
  session.serve(URL, savedPage('<!doctype html><title>rows</title>', true));
  const written = await write(session, size);
  const perEntry = [...rowsOf(Math.min(size, 1000))].flatMap(({ keys }) => keys[0] ?? []);
  const { keys } = askedKeys(perEntry, 1);
  const note = 'without the start of a worker, and nothing judged or worded';
  const base = { operation: 'cold', unit: 'ms' as const, note };
  return [
    {
      operation: 'sync',
      unit: 'ms',
      contender: 'Dexie, a row an entry',
      samples: [written],
      note: 'writing alone',
    },
    { ...base, contender: 'Dexie, multiEntry', samples: await cold(session, keys, query) },
    { ...base, contender: 'Map of rows', samples: await cold(session, keys, fill) },
  ];
}

/** Rows in a database, in real browsers; each size in a fresh profile. */
export const measureRows: Task['run'] = async ({ sizes, browsers }, tell) => {
  const rows: Row[] = [];
  for (const name of browsers)
    for (const size of sizes.filter((each) => each <= MOST)) {
      tell(`rows: ${size} in ${PLACES[name]}`);
      const found = await withBrowser(name, bareExtension(name), (session) =>
        measureSize(session, size),
      );
      const base = { contender: '', side: 'other' as const, place: PLACES[name], size };
      rows.push(...found.map((figure) => ({ ...base, ...figure })));
    }
  return rows;
};
