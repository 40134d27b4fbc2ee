import { inTurn, readValue, readValues, removeValues } from '../../browser/storage';
import type { Database, TableName, Tables } from '../database-tables';
import { Draft } from './draft';
import { PREFIX, rowsOf, rowsTogether, type Transact } from './rows';

/**
 * The database on `storage.local`, for a Firefox that never remembers history: IndexedDB refuses every write there,
 * while `storage.local` works and holds Blobs (Chromium's does not). Lists, journal and high-water marks have one key
 * each; every chunk and index part has a key of its own.
 */
const tablesOn = (transact: Transact): Tables => ({
  lists: rowsTogether(transact, 'lists', ({ identity }) => identity),
  journal: rowsTogether(transact, 'journal', ({ identity }) => identity),
  meta: rowsTogether(transact, 'meta', ({ key }) => key),
  pages: rowsOf(transact, 'pages', ({ segment, page }) => [segment, page]),
  indexes: rowsOf(transact, 'indexes', ({ generation, part }) => [generation, part]),
});

export function localDatabase(): Database {
  /** Transactions follow one another: there is one worker, and so one writer. */
  const oneByOne = inTurn();
  const transact: Transact = (work) =>
    oneByOne(async () => {
      const draft = new Draft();
      const result = await work(draft);
      await draft.commit();
      return result;
    });
  return {
    ...tablesOn(transact),
    atomically: <T>(_names: readonly TableName[], work: (tables: Tables) => Promise<T>) =>
      transact((draft) => work(tablesOn((within) => within(draft)))),
  };
}

/** Remove all of this database. Cheap where there is none. */
export async function dropLocalDatabase(): Promise<void> {
  const marker = `${PREFIX}lists`;
  if ((await readValue('local', marker)) === undefined) return;
  const keys = Object.keys(await readValues('local'));
  await removeValues(
    'local',
    keys.filter((key) => key.startsWith(PREFIX)),
  );
}
