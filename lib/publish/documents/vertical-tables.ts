import { tight } from '../../domain/plain-text';
import type { CellMark } from '../../tables/cells';
import { readHeader } from '../../tables/read-heading';
import { hasWholeEnding } from '../rules/name-parts';
import { titleFault } from '../rules/titles';
import { undecidedIn } from '../rules/undecided';
import { SUBJECTS } from '../sheets/header-row';
import { textsOf } from '../sheets/sort-rows';
import type { Sheet } from '../sheets/table';

/**
 * Turns upright tables into rows. Such a table is one record with its headings one below the other, as on the page of
 * one decision: `机构名称 | 示例启明培训学校` above `处罚内容 | 警告`. Two pairs may share a row.
 */

interface Value {
  text: string;
  mark: CellMark | undefined;
  isHidden: boolean;
}

type RecordOf = Map<string, Value>;

const TORN =
  '竖排的表里这一项写了两次，不能确定是哪一条记录的；请把各条记录的项目写齐、排成同样的次序';

/**
 * Two cells of one heading as one. What strikes or hides one of them strikes or hides both. `isTorn`: the second may be
 * the next record's.
 */
function joined(a: Value, b: Value, isTorn: boolean): Value {
  const isHidden = a.isHidden || b.isHidden;
  if (tight(a.text) === tight(b.text))
    return { text: a.text, mark: { ...a.mark, ...b.mark }, isHidden };
  const isStruck = a.mark?.isStruck || b.mark?.isStruck;
  const mark: CellMark = { ...(isStruck && { isStruck }), ...(isTorn && { torn: TORN }) };
  return { text: `${a.text}\n${b.text}`, mark, isHidden };
}

const ACTS: readonly string[] = ['result', 'grounds', 'noticeType'];

/** What one record says once: said again in other words, it may be the next record's. */
const ONCE: readonly string[] = ['authority', 'date', 'document', 'source'];

/** May a heading that comes again be the next record's? Of an act two lines may follow each other (`goesOn`): 罚款 above 没收违法所得. */
function isTornBy(heading: string, goesOn: boolean): boolean {
  const kind = readHeader(heading);
  return ONCE.includes(kind) || (kind === 'result' && !goesOn);
}

const areAlike = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.length === b.length && a.every(({ heading }, at) => heading === b[at]?.heading);

const isHeading = (text: string): boolean => text !== '' && readHeader(text) !== 'unknown';

/** The columns of headings: at least half of their filled cells are known headings. */
function headingColumns({ rows }: Sheet): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: Math.max(width - 1, 0) }, (_, at) => at).filter((at) => {
    const filled = rows.flatMap((row) => {
      const [before, text, behind] = [row[at - 1], row[at] ?? '', row[at + 1]];
      // A cell that reaches over several columns is a title or a value.
      return text.trim() === '' || text === before || text === behind ? [] : [text.trim()];
    });
    const headings = filled.filter(isHeading);
    return headings.length >= 1 && headings.length * 2 >= filled.length;
  });
}

/** The mark of a value. It is struck where its heading is. */
function markOf({ marks }: Sheet, at: number, column: number): CellMark | undefined {
  const [heading, own] = [marks?.get(at)?.get(column), marks?.get(at)?.get(column + 1)];
  return heading?.isStruck ? { ...own, isStruck: true } : own;
}

/** A heading and the cell on its right. */
interface Pair {
  heading: string;
  value: Value;
}

function pairsOf(sheet: Sheet, at: number, columns: readonly number[]): Pair[] {
  const row = sheet.rows[at] ?? [];
  return columns.flatMap((column) => {
    const heading = (row[column] ?? '').trim();
    const text = row[column + 1] ?? '';
    // Both cells of a title that spans the row have its text.
    if (heading === '' || heading === text.trim()) return [];
    const mark = markOf(sheet, at, column);
    return [{ heading, value: { text, mark, isHidden: sheet.hidden?.has(at) ?? false } }];
  });
}

/**
 * Parts records that stand side by side (机构名称 | 甲公司 | 乙公司): each becomes a sheet of the headings and its own values.
 */
function partedRecords(sheet: Sheet, columns: readonly number[]): Sheet[] {
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
  const sheets = partedRecords(whole, columns);
  return sheets.length > 1
    ? sheets.flatMap((sheet) => recordsBelow(sheet, [0]))
    : recordsBelow(whole, columns);
}

/** The records of a sheet. Each begins where the very first heading comes again. */
function recordsBelow(sheet: Sheet, columns: readonly number[]): RecordOf[] {
  const records: RecordOf[] = [];
  let first = '';
  let before = '';
  let above: readonly Pair[] = [];
  for (const at of sheet.rows.keys()) {
    const pairs = pairsOf(sheet, at, columns);
    const isLikeAbove = areAlike(pairs, above);
    for (const { heading, value } of pairs) {
      const record = records.at(-1);
      const said = record?.get(heading);
      if (!record || (heading === first && heading !== before)) {
        records.push(new Map([[heading, value]]));
        first ||= heading;
      } else {
        const goesOn = heading === before || isLikeAbove;
        record.set(heading, said ? joined(said, value, isTornBy(heading, goesOn)) : value);
      }
      before = heading;
    }
    above = pairs;
  }
  return records;
}

/** Do the headings name a subject and what was done? */
function isWhole(headings: readonly string[]): boolean {
  const fields: string[] = headings.map(readHeader);
  return [SUBJECTS, ACTS].every((some) => fields.some((field) => some.includes(field)));
}

/** The most headings in one row: a table of many records has all of them so. 没收违法所得 beside 处罚内容 is its value. */
function acrossOf({ rows }: Sheet, columns: readonly number[]): number {
  const headings = (row: readonly string[]) =>
    row.filter((text, at) => isHeading(text) && !columns.includes(at - 1));
  return rows.slice(0, 20).reduce((most, row) => Math.max(most, new Set(headings(row)).size), 0);
}

/** Is a table upright: are its headings one below the other? */
export function isUpright(sheet: Sheet): boolean {
  const columns = headingColumns(sheet);
  const down = columns.flatMap((column) =>
    sheet.rows.map((row) => (row[column] ?? '').trim()).filter(isHeading),
  );
  return (
    columns.length > 0 &&
    columns.length * 2 <= Math.max(sheet.rows[0]?.length ?? 0, 2) &&
    isWhole(down) &&
    new Set(down).size > acrossOf(sheet, columns)
  );
}

/** The titles of a sheet: its name, the headings above it, and its rows of one text. */
const titlesOf = ({ name, rows, above = [] }: Sheet): string[] => [
  ...above,
  name,
  ...rows.map(textsOf).flatMap((texts) => (texts.length === 1 ? texts : [])),
];

/** The titles of a sheet that refuse its rows: not decided yet, or no act in force. */
const undecidedTitles = (sheet: Sheet): string[] =>
  titlesOf(sheet).filter(
    (title) => undecidedIn([title]) !== null || titleFault(title, true) !== null,
  );

/** Marks and hidden rows of records, which lie below `above` other rows. */
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

/** The records of upright tables as one sheet, a row each. */
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
 * Replaces the upright tables: their records become the rows of one sheet. Those with a title like 告知 or 拟处罚 become a
 * second sheet with that title. Other sheets stay as they are.
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
