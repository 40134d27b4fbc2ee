import type { Day } from '../../domain/day';
import type { Table } from '../tables/table';
import { type Built, buildEntries } from './build';
import { lookNotices } from './due-looks';

/** What some tables became. */
export interface ReadTables {
  built: Built;
  asOf: Day;
  notices: string[];
  /** No table holds a row of data. */
  isBlank: boolean;
}

export const rowsOf = (tables: readonly Table[]): number =>
  tables.reduce((sum, { rows }) => sum + rows.length, 0);

/** Build the entries of tables, with what a clerk must be told of them. `onRow` is told of progress. */
export async function buildTables(
  tables: readonly Table[],
  asOf: Day,
  onRow?: (done: number) => void,
): Promise<ReadTables> {
  const built = await buildEntries(tables, asOf, onRow);
  const told = tables.flatMap(({ file, notices }) => notices.map((text) => `${file}·${text}`));
  const notices = [...told, ...lookNotices(built.results, asOf)];
  return { built, asOf, notices, isBlank: rowsOf(tables) === 0 };
}
