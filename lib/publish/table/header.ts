import { fieldsIn, missingColumns, namesSubject } from './columns';
import type { Mapping } from './mapping';
import type { Sheet } from './table';

/** Rows in which a header is looked for: titles, dates and notes stand above it. */
const WITHIN = 20;

/**
 * The row that is the header: the one that names a subject and serves the most fields, the first of
 * equals. Below a header of two rows that is the second, which has the names. Null when no row names a
 * subject.
 */
export function findHeader({ rows }: Sheet, mapping: Mapping): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, row] of rows.slice(0, WITHIN).entries()) {
    const fields = fieldsIn(row, mapping);
    if (!namesSubject(fields) || fields.size <= most) continue;
    [best, most] = [at, fields.size];
  }
  return best;
}

/** Is this a sheet that can be built from: a header with every needed column? */
export function isWhole(sheet: Sheet, mapping: Mapping): boolean {
  const header = findHeader(sheet, mapping);
  if (header === null) return false;
  const fields = fieldsIn(sheet.rows[header] ?? [], mapping);
  return missingColumns(new Set([...fields, ...mapping.fixed.keys()])) === null;
}

/** The first sheet that is whole, else the first that has a header, else the first. */
export function chooseSheet(sheets: readonly Sheet[], mapping: Mapping): Sheet | undefined {
  return (
    sheets.find((sheet) => isWhole(sheet, mapping)) ??
    sheets.find((sheet) => findHeader(sheet, mapping) !== null) ??
    sheets[0]
  );
}
