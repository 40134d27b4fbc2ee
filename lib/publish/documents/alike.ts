import type { CellMark } from '../../tables/cells';
import { findHeader } from '../tables/columns';
import { NO_MAPPING } from '../tables/mapping';
import type { Sheet } from '../tables/table';

type Marks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>;

/** The heading of a sheet as it is compared, or null where it has none. */
function headingOf(sheet: Sheet): string | null {
  const at = findHeader(sheet, NO_MAPPING);
  return at === null
    ? null
    : JSON.stringify(sheet.rows[at]?.map((cell) => cell.replace(/\s+/g, '')));
}

/** What stands from a row on. */
function from(sheet: Sheet, row: number): Sheet {
  const marks = [...(sheet.marks ?? [])].filter(([at]) => at >= row);
  return { ...sheet, rows: sheet.rows.slice(row), marks: new Map(moved(new Map(marks), -row)) };
}

const moved = (marks: Marks | undefined, by: number): [number, ReadonlyMap<number, CellMark>][] =>
  [...(marks ?? [])].map(([row, own]) => [row + by, own]);

/** A sheet and what continues it, from its first row on: a repeated header is left out by whoever reads it. */
export function append(sheet: Sheet, next: Sheet): Sheet {
  const by = sheet.rows.length;
  return {
    ...sheet,
    rows: [...sheet.rows, ...next.rows],
    marks: new Map([...moved(sheet.marks, 0), ...moved(next.marks, by)]),
    notices: [...(sheet.notices ?? []), ...(next.notices ?? [])],
  };
}

/** Tables of one heading read as one: a page or a document of many small lists has one list in many pieces. */
export function joinAlike(sheets: readonly Sheet[]): Sheet[] {
  const joined: Sheet[] = [];
  const places = new Map<string, number>();
  for (const sheet of sheets) {
    const heading = headingOf(sheet);
    const at = heading === null ? undefined : places.get(heading);
    const known = at === undefined ? undefined : joined[at];
    if (at !== undefined && known) {
      const own = from(sheet, findHeader(sheet, NO_MAPPING) ?? 0);
      const told = `“${sheet.name}”表头相同，已接在后面（从第 ${known.rows.length + 1} 行起）`;
      joined[at] = append(known, { ...own, notices: [told, ...(sheet.notices ?? [])] });
      continue;
    }
    if (heading !== null) places.set(heading, joined.length);
    joined.push(sheet);
  }
  return joined;
}
