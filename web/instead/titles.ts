import type { ListRow } from '../../lib/store/database-tables';

/**
 * In place of `lib/worker/lists/titles.ts`. There is one list, the folder's, so that no other could be taken for it: it
 * is called what it calls itself, and speaks first.
 */
export const titledLists = (rows: readonly ListRow[]): [ListRow, title: string][] =>
  rows.map((row) => [row, row.live?.title ?? '']);
