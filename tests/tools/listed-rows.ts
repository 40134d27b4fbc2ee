import type { Day } from '../../lib/domain/day';
import { KEPT } from '../../lib/publish/entries/draft';
import { buildEntries, errorsOf } from '../../lib/publish/entries/from-rows';
import type { Table } from '../../lib/publish/sheets/table';
import { readHeader } from '../../lib/tables/read-heading';

/**
 * The part of a table that a repository may keep: its headings and the rows that are in the list on a day, as typed.
 * Columns that `dropped` names, personal columns, and ended or refused rows are left out.
 */
export async function listedRows(
  table: Table,
  asOf: Day,
  dropped: readonly string[],
): Promise<string[][]> {
  const known = table.headers.map((header) => header.trim());
  const unknown = dropped.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`no column ${unknown} among ${known.join('、')}`);
  const { results } = await buildEntries([table], asOf);
  if (errorsOf(results).length > 0)
    throw new Error('rows with errors: see what build says of them');
  const kept = new Set(results.filter(({ fate }) => KEPT.has(fate)).map(({ row }) => row));
  const columns = [...known.keys()].filter((at) => {
    const name = known[at] ?? '';
    return !dropped.includes(name) && readHeader(name) !== 'personal';
  });
  const rows = table.rows.filter(({ place }) => kept.has(place.row)).map(({ place }) => place.raw);
  return [table.headers, ...rows].map((row) => columns.map((column) => row[column] ?? ''));
}
