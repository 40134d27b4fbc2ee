import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../../lib/store/database';

interface Made {
  value: unknown;
  /** The rows of each table. */
  rows: unknown[][];
  local: Record<string, unknown>;
}

const made = new Map<string, Made>();

function tables() {
  const { lists, pages, indexes, journal, meta } = openDatabase();
  return [lists, pages, indexes, journal, meta];
}

const readLocal = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

/**
 * What `make` gives in an empty world. What it stored there is put back for each further test of the file that begins
 * with the same: to follow a list takes many times the work.
 */
export async function madeOnce<T>(key: string, make: () => Promise<T>): Promise<T> {
  const isEmpty =
    Object.keys(await readLocal()).length === 0 && (await openDatabase().lists.count()) === 0;
  const known = made.get(key);
  if (isEmpty && known) {
    await Promise.all(tables().map((table, at) => table.bulkPut(known.rows[at] as never[])));
    await fakeBrowser.storage.local.set(known.local);
    return known.value as T;
  }
  const value = await make();
  if (isEmpty) {
    const rows = await Promise.all(tables().map((table) => table.toArray()));
    made.set(key, { value, rows, local: await readLocal() });
  }
  return value;
}
