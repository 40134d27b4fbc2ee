import type { CellMark } from '../../tables/cells';
import { readHeader } from '../../tables/read-heading';
import { hasWholeEnding } from '../rules/name-parts';
import { titleFault } from '../rules/titles';
import { undecidedIn } from '../rules/undecided';
import { SUBJECTS } from '../sheets/find-columns';
import type { Sheet } from '../sheets/table';

/**
 * A table that is one record: each heading stands left of what it says, as on a page of one decision.
 * `机构名称 | 示例启明培训学校` above `处罚内容 | 警告`. Two pairs may share a row.
 */

interface Value {
  text: string;
  mark: CellMark | undefined;
  isHidden: boolean;
}

type RecordOf = Map<string, Value>;

/** What two cells of one heading say together; what strikes or hides one of them holds for both. */
function joined(a: Value, b: Value): Value {
  const isHidden = a.isHidden || b.isHidden;
  if (a.text === b.text) return { text: a.text, mark: { ...a.mark, ...b.mark }, isHidden };
  const mark: CellMark | undefined =
    a.mark?.isStruck || b.mark?.isStruck ? { isStruck: true } : undefined;
  return { text: `${a.text}\n${b.text}`, mark, isHidden };
}

const ACTS: readonly string[] = ['result', 'grounds', 'noticeType'];

const isHeading = (text: string): boolean => text !== '' && readHeader(text) !== 'unknown';

/** Columns that hold headings: those where at least half of the filled cells are some. */
function headingColumns({ rows }: Sheet): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: Math.max(width - 1, 0) }, (_, at) => at).filter((at) => {
    const filled = rows.flatMap((row) => {
      const [before, text, behind] = [row[at - 1], row[at] ?? '', row[at + 1]];
      // What a cell says that reaches over several columns is a title or a value.
      return text.trim() === '' || text === before || text === behind ? [] : [text.trim()];
    });
    const headings = filled.filter(isHeading);
    return headings.length >= 1 && headings.length * 2 >= filled.length;
  });
}

/** The mark of a value, and the strike of its heading: who crosses out a line crosses out both. */
function markOf({ marks }: Sheet, at: number, column: number): CellMark | undefined {
  const [heading, own] = [marks?.get(at)?.get(column), marks?.get(at)?.get(column + 1)];
  return heading?.isStruck ? { ...own, isStruck: true } : own;
}

/** A heading's value: the cell on its right, which may span further ones. */
interface Pair {
  heading: string;
  value: Value;
}

function pairsOf(sheet: Sheet, at: number, columns: readonly number[]): Pair[] {
  const row = sheet.rows[at] ?? [];
  return columns.flatMap((column) => {
    const heading = (row[column] ?? '').trim();
    const text = row[column + 1] ?? '';
    // A title that spans the row says the same in both cells.
    if (heading === '' || heading === text.trim()) return [];
    const mark = markOf(sheet, at, column);
    return [{ heading, value: { text, mark, isHidden: sheet.hidden?.has(at) ?? false } }];
  });
}

/** Of records side by side, 机构名称 | 甲公司 | 乙公司, the headings and each column of values as a sheet of their own. */
function apart(sheet: Sheet, columns: readonly number[]): Sheet[] {
  const [left, ...others] = columns;
  if (left === undefined || others.length > 0) return [sheet];
  const names = sheet.rows.find((row) =>
    SUBJECTS.some((field) => readHeader(row[left] ?? '') === field),
  );
  const values = (names ?? []).flatMap((name, at) =>
    at > left && name.trim() !== '' && name !== names?.[at - 1] ? [at] : [],
  );
  if (values.length < 2 || !values.every((at) => hasWholeEnding(names?.[at] ?? ''))) return [sheet];
  return values.map((value): Sheet => {
    const pick = <T>(each: readonly T[]): (T | undefined)[] => [each[left], each[value]];
    const marks = [...(sheet.marks ?? [])].map(([row, own]) => {
      const both = [left, value].flatMap((at, to): [number, CellMark][] => {
        const mark = own.get(at);
        return mark ? [[to, mark]] : [];
      });
      return [row, new Map(both)] as const;
    });
    return {
      ...sheet,
      rows: sheet.rows.map((row) => pick(row).map((cell) => cell ?? '')),
      marks: new Map(marks),
    };
  });
}

function recordsOf(whole: Sheet): RecordOf[] {
  const columns = headingColumns(whole);
  const sheets = apart(whole, columns);
  return sheets.length > 1
    ? sheets.flatMap((sheet) => recordsBelow(sheet, [0]))
    : recordsBelow(whole, columns);
}

/** A record ends where the sheet's very first heading comes again: 机构名称 … 机构名称 is two records. */
function recordsBelow(sheet: Sheet, columns: readonly number[]): RecordOf[] {
  const records: RecordOf[] = [];
  let first = '';
  let before = '';
  for (const at of sheet.rows.keys())
    for (const { heading, value } of pairsOf(sheet, at, columns)) {
      const record = records.at(-1);
      const said = record?.get(heading);
      if (!record || (heading === first && heading !== before)) {
        records.push(new Map([[heading, value]]));
        first ||= heading;
      } else record.set(heading, said ? joined(said, value) : value);
      before = heading;
    }
  return records;
}

/** Do headings name who it is and what was done? */
function isWhole(headings: readonly string[]): boolean {
  const fields: string[] = headings.map(readHeader);
  return [SUBJECTS, ACTS].every((some) => fields.some((field) => some.includes(field)));
}

/** Headings in one row, as a table of many records has. */
const acrossOf = ({ rows }: Sheet): number =>
  rows.slice(0, 20).reduce((most, row) => Math.max(most, new Set(row.filter(isHeading)).size), 0);

/** Is it a table of headings one below the other? */
export function isUpright(sheet: Sheet): boolean {
  const columns = headingColumns(sheet);
  const down = columns.flatMap((column) =>
    sheet.rows.map((row) => (row[column] ?? '').trim()).filter(isHeading),
  );
  return (
    columns.length > 0 &&
    columns.length * 2 <= Math.max(sheet.rows[0]?.length ?? 0, 2) &&
    isWhole(down) &&
    new Set(down).size > acrossOf(sheet)
  );
}

/** What a sheet is called, and its rows that say one thing from side to side. */
const titlesOf = ({ name, rows, above = [] }: Sheet): string[] => [
  ...above,
  name,
  ...rows.flatMap((row) => {
    const texts = new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    return texts.size === 1 ? [...texts] : [];
  }),
];

/** Titles by which a sheet tells of what is not decided yet, or no act in force. */
const undecidedTitles = (sheet: Sheet): string[] =>
  titlesOf(sheet).filter(
    (title) =>
      undecidedIn({ titles: [title], headings: [] }) !== null || titleFault(title, true) !== null,
  );

/** Marks and hidden rows of records that lie below so many rows. */
function laidMarks(records: readonly RecordOf[], headings: readonly string[], above: number) {
  const marks = new Map(
    records.map((record, at) => {
      const own = headings.flatMap((heading, column): [number, CellMark][] => {
        const mark = record.get(heading)?.mark;
        return mark ? [[column, mark]] : [];
      });
      return [at + above, new Map(own)] as const;
    }),
  );
  const hidden = records.flatMap((record, at) =>
    [...record.values()].some(({ isHidden }) => isHidden) ? [at + above] : [],
  );
  return { marks, hidden: new Set(hidden) };
}

/** One sheet of the records of some that stand upright, a row each. */
function laidSheet(name: string, upright: readonly Sheet[]): Sheet {
  const records = upright.flatMap(recordsOf);
  const headings = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const titles = [...new Set(upright.flatMap(undecidedTitles))];
  const rows = records.map((record) => headings.map((heading) => record.get(heading)?.text ?? ''));
  const above = [...(titles.length > 0 ? [titles] : []), headings];
  return {
    name,
    rows: [...above, ...rows],
    ...laidMarks(records, headings, above.length),
    below: upright.flatMap(({ below = [] }) => below),
    notices: [
      `${upright.length} 张竖排的表（左边是项目，右边是内容）已读成 ${records.length} 行`,
      ...upright.flatMap(({ notices = [] }) => notices),
    ],
  };
}

/**
 * The records that stand upright as rows of one sheet, and those below a title of 告知 or 拟处罚 as rows of another,
 * which keeps that title; the other sheets as they are.
 */
export function layDown(sheets: readonly Sheet[]): Sheet[] {
  const upright = sheets.filter(isUpright);
  const [undecided, others] = [true, false].map((isBefore) =>
    upright.filter((sheet) => undecidedTitles(sheet).length > 0 === isBefore),
  );
  return sheets.flatMap((sheet) => {
    for (const group of [undecided, others])
      if (group?.includes(sheet)) return sheet === group[0] ? [laidSheet(sheet.name, group)] : [];
    return [sheet];
  });
}
