import { parseUscc } from '../../domain/identifiers';
import { isHttpUrl } from '../../domain/url';
import type { CellMark } from '../../tables/cells';
import type { Field } from '../../tables/column-names';
import { readHeader } from '../../tables/read-heading';
import { parseDate } from '../rules/dates';
import { findHeader } from '../tables/find-columns';
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
  const hidden = [...(sheet.hidden ?? [])].filter((at) => at >= row).map((at) => at - row);
  return {
    ...sheet,
    rows: sheet.rows.slice(row),
    marks: new Map(moved(new Map(marks), -row)),
    hidden: new Set(hidden),
  };
}

const moved = (marks: Marks | undefined, by: number): [number, ReadonlyMap<number, CellMark>][] =>
  [...(marks ?? [])].map(([row, own]) => [row + by, own]);

/** A sheet and what continues it, from its first row on: a repeated header is left out by whoever reads it. */
function append(sheet: Sheet, next: Sheet): Sheet {
  const by = sheet.rows.length;
  return {
    ...sheet,
    rows: [...sheet.rows, ...next.rows],
    marks: new Map([...moved(sheet.marks, 0), ...moved(next.marks, by)]),
    hidden: new Set([...(sheet.hidden ?? []), ...[...(next.hidden ?? [])].map((at) => at + by)]),
    notices: [...(sheet.notices ?? []), ...(next.notices ?? [])],
  };
}

/** Cells by which a row shows that it stands in the columns of a heading: a day, a code, an address. */
const FORMS: Partial<Record<Field, (text: string) => boolean>> = {
  date: (text) => parseDate(text) !== null,
  uscc: (text) => parseUscc(text) !== null,
  source: isHttpUrl,
};

/** Do rows without a heading go on those of a table above: as wide, each with a day, code or address in its place? */
function goesOn(above: Sheet, rows: Sheet['rows']): boolean {
  const header = findHeader(above, NO_MAPPING);
  const heads = header === null ? [] : (above.rows[header] ?? []);
  const tests = heads.flatMap((head, at): ((row: readonly string[]) => boolean)[] => {
    const test = FORMS[readHeader(head) as Field];
    return test ? [(row) => test((row[at] ?? '').trim())] : [];
  });
  return heads.length === rows[0]?.length && rows.every((row) => tests.some((isFit) => isFit(row)));
}

/** Where a sheet belongs: the sheet of its heading, or the one that it goes on. */
class Joined {
  readonly sheets: Sheet[] = [];
  readonly #places = new Map<string, number>();
  #last: number | undefined;

  add(sheet: Sheet): void {
    const heading = headingOf(sheet);
    const before = this.#last === undefined ? undefined : this.sheets[this.#last];
    const isRest = heading === null && before !== undefined && goesOn(before, sheet.rows);
    const at = isRest ? this.#last : this.#places.get(heading ?? '');
    if (at === undefined) this.#open(sheet, heading);
    else this.#append(at, isRest ? sheet : from(sheet, findHeader(sheet, NO_MAPPING) ?? 0), isRest);
  }

  #open(sheet: Sheet, heading: string | null): void {
    this.#last = heading === null ? undefined : this.sheets.length;
    if (heading !== null) this.#places.set(heading, this.sheets.length);
    this.sheets.push(sheet);
  }

  #append(at: number, sheet: Sheet, isRest: boolean): void {
    const known = this.sheets[at];
    if (!known) return;
    const why = isRest ? '没有表头，列与上一张表相同' : '表头相同';
    const told = `“${sheet.name}”${why}，已接在后面（从第 ${known.rows.length + 1} 行起）`;
    this.sheets[at] = append(known, { ...sheet, notices: [told, ...(sheet.notices ?? [])] });
    this.#last = at;
  }
}

/**
 * Tables of one heading read as one: a page or a document of many small lists has one list in many pieces. A piece
 * without a heading goes on the one before it.
 */
export function joinAlike(sheets: readonly Sheet[]): Sheet[] {
  const joined = new Joined();
  for (const sheet of sheets) joined.add(sheet);
  return joined.sheets;
}
