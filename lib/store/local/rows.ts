import type { Rows } from '../tables';
import type { Shelf } from './shelf';

/** A table on a shelf. */
export function rowsOn<Row extends object, Key>(shelf: Shelf<Row, Key>): Rows<Row, Key> {
  const bulkGet = (keys: readonly Key[]) => shelf.read(keys);
  const toArray = async () =>
    (await bulkGet(await shelf.keys())).filter((row) => row !== undefined);
  return {
    get: async (key) => (await bulkGet([key]))[0],
    bulkGet,
    toArray,
    count: async () => (await shelf.keys()).length,
    toCollection: () => ({ primaryKeys: () => shelf.keys() }),
    where: () => ({
      equals: (key) => ({
        count: async () => (await bulkGet([key as Key])).filter((row) => row !== undefined).length,
      }),
    }),
    put: (row) => shelf.write([row]),
    bulkPut: (rows) => shelf.write(rows),
    update: async (key, changes) => {
      const [row] = await bulkGet([key]);
      if (row) await shelf.write([{ ...row, ...changes }]);
    },
    delete: (key) => shelf.remove([key]),
    bulkDelete: (keys) => shelf.remove(keys),
    clear: async () => shelf.remove(await shelf.keys()),
  };
}

/** A table outside a transaction: reads at once, and every write is a transaction of its own. */
export function directRows<Row, Key>(
  read: () => Rows<Row, Key>,
  write: <T>(work: (rows: Rows<Row, Key>) => Promise<T>) => Promise<T>,
): Rows<Row, Key> {
  return {
    get: (key) => read().get(key),
    bulkGet: (keys) => read().bulkGet(keys),
    toArray: () => read().toArray(),
    count: () => read().count(),
    toCollection: () => read().toCollection(),
    where: (index) => read().where(index),
    put: (row) => write((rows) => rows.put(row)),
    bulkPut: (all) => write((rows) => rows.bulkPut(all)),
    update: (key, changes) => write((rows) => rows.update(key, changes)),
    delete: (key) => write((rows) => rows.delete(key)),
    bulkDelete: (keys) => write((rows) => rows.bulkDelete(keys)),
    clear: () => write((rows) => rows.clear()),
  };
}
