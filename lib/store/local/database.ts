import { browser } from 'wxt/browser';
import type { Database, TableName, Tables } from '../tables';
import { Draft } from './draft';
import { directRows, rowsOn } from './rows';
import { largeShelf, PREFIX, smallShelf } from './shelf';

/**
 * The database on `storage.local`, for a Firefox that never remembers history: IndexedDB refuses every
 * write there, while `storage.local` works and holds Blobs (Chromium's does not). Lists, journal and
 * marks are one key each; a page and an index part are a key of their own.
 */

const tablesOn = (draft: Draft): Tables => ({
  lists: rowsOn(smallShelf(draft, 'lists', ({ identity }) => identity)),
  journal: rowsOn(smallShelf(draft, 'journal', ({ identity }) => identity)),
  meta: rowsOn(smallShelf(draft, 'meta', ({ key }) => key)),
  pages: rowsOn(largeShelf(draft, 'pages', ({ segment, page }) => [segment, page])),
  indexes: rowsOn(largeShelf(draft, 'indexes', ({ generation, part }) => [generation, part])),
});

export function localDatabase(): Database {
  /** Transactions follow one another: there is one worker, and so one writer. */
  let last: Promise<unknown> = Promise.resolve();
  const atomically = <T>(
    _names: readonly TableName[],
    work: (tables: Tables) => Promise<T>,
  ): Promise<T> => {
    const run = async () => {
      const draft = new Draft();
      const result = await work(tablesOn(draft));
      await draft.commit();
      return result;
    };
    const done = last.then(run, run);
    last = done;
    return done;
  };
  const reading = () => tablesOn(new Draft());
  return {
    lists: directRows(
      () => reading().lists,
      (work) => atomically([], ({ lists }) => work(lists)),
    ),
    journal: directRows(
      () => reading().journal,
      (work) => atomically([], ({ journal }) => work(journal)),
    ),
    meta: directRows(
      () => reading().meta,
      (work) => atomically([], ({ meta }) => work(meta)),
    ),
    pages: directRows(
      () => reading().pages,
      (work) => atomically([], ({ pages }) => work(pages)),
    ),
    indexes: directRows(
      () => reading().indexes,
      (work) => atomically([], ({ indexes }) => work(indexes)),
    ),
    atomically,
  };
}

/** Remove all of this database. Cheap where there is none. */
export async function dropLocalDatabase(): Promise<void> {
  const marker = `${PREFIX}lists`;
  if ((await browser.storage.local.get(marker))[marker] === undefined) return;
  const keys = Object.keys(await browser.storage.local.get());
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(PREFIX)));
}
