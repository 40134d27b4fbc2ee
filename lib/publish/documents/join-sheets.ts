import { parseUscc } from '../../domain/identifiers';
import { tight } from '../../domain/plain-text';
import { isHttpUrl } from '../../domain/url';
import { type CellMark, isBlank } from '../../tables/cells';
import type { Field } from '../../tables/known-headings';
import { readHeader } from '../../tables/read-heading';
import { parseDate } from '../rules/dates';
import { groupFaults, headingOfGroup } from '../rules/groups';
import { hasWholeEnding } from '../rules/name-parts';
import { isOfficeAlike } from '../rules/offices';
import { faultAbove, saysLifted, saysOfRows } from '../rules/titles';
import { undecidedIn } from '../rules/undecided';
import { findHeader } from '../sheets/find-columns';
import { numberIn } from '../sheets/named-rows';
import { headingText, textsOf } from '../sheets/sort-rows';
import type { Sheet } from '../sheets/table';

type Marks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>;

/** The rows above a header that say something: titles. */
const rowsAbove = ({ rows }: Sheet): Sheet['rows'] =>
  rows.slice(0, findHeader({ rows }) ?? 0).filter((row) => !isBlank(row));

/** The rows below it that do; of rows without a header all. */
const rowsBelow = ({ rows }: Sheet): Sheet['rows'] =>
  rows.slice((findHeader({ rows }) ?? -1) + 1).filter((row) => !isBlank(row));

/** The heading of a sheet in a form to compare; null without one. */
function headingOf({ rows }: Sheet): string | null {
  const at = findHeader({ rows });
  return at === null ? null : JSON.stringify(rows[at]?.map(tight));
}

/** The sheet from a row on. */
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

/** Appends `next` to `sheet`. `sortRows` later skips the repeated header. */
function append(sheet: Sheet, next: Sheet): Sheet {
  const by = sheet.rows.length;
  return {
    ...sheet,
    rows: [...sheet.rows, ...next.rows],
    marks: new Map([...moved(sheet.marks, 0), ...moved(next.marks, by)]),
    hidden: new Set([...(sheet.hidden ?? []), ...[...(next.hidden ?? [])].map((at) => at + by)]),
    notices: [...(sheet.notices ?? []), ...(next.notices ?? [])],
    below: next.below ?? [],
  };
}

/** Tests of cells that have a form of their own. A row that passes one stands below the right headings. */
const FORMS: Partial<Record<Field, (text: string) => boolean>> = {
  date: (text) => parseDate(text) !== null,
  uscc: (text) => parseUscc(text) !== null,
  source: isHttpUrl,
};

/**
 * Do rows without a heading belong to the table above? They are as wide, and each has a day, code or address in its
 * column.
 */
function goesOn(above: Sheet, rows: Sheet['rows']): boolean {
  const header = findHeader(above);
  const heads = header === null ? [] : (above.rows[header] ?? []);
  const tests = heads.flatMap((head, at): ((row: readonly string[]) => boolean)[] => {
    const test = FORMS[readHeader(head) as Field];
    return test ? [(row) => test((row[at] ?? '').trim())] : [];
  });
  return heads.length === rows[0]?.length && rows.every((row) => tests.some((isFit) => isFit(row)));
}

const tightTexts = (row: readonly string[]): string[] => textsOf(row.map(tight));

/**
 * Do the titles of an earlier table hold for this one too? Only titles stand above its header, and none of them
 * changes what is decided: 拟处罚公示 below 行政处罚决定公示 is a table of its own.
 */
function hasSameTitle(known: Sheet, next: Sheet): boolean {
  const titles = rowsAbove(known).flatMap(tightTexts);
  const above = rowsAbove(next).map(tightTexts);
  const isTitle = (texts: readonly string[]) =>
    texts.length === 1 || texts.every((text) => titles.includes(text));
  return above.every(isTitle) && isJudgedAlike(known, next, above.flat());
}

const judge = (titles: readonly string[]): string =>
  `${undecidedIn(titles)} ${faultAbove(titles, [], true) !== null}`;

/**
 * By row its text where it is a heading of a group, else null. Kept, since joined rows are asked again with each
 * further sheet.
 */
const groupHeadings = new WeakMap<readonly string[], string | null>();
function groupHeading(row: readonly string[]): string | null {
  const known = groupHeadings.get(row);
  if (known !== undefined) return known;
  const text = headingText(row);
  const heading = headingOfGroup(text, true) === undefined ? null : text;
  groupHeadings.set(row, heading);
  return heading;
}

/** Does a sheet end in a group that is refused (二、移出黑名单机构)? Rows put behind it would be refused with it. */
function endsInGroup(sheet: Sheet): boolean {
  const headings = rowsBelow(sheet).flatMap((row) => groupHeading(row) ?? []);
  return typeof groupFaults(headings, null, true).at(-1) === 'string';
}

/**
 * Would the rows of the next sheet be judged as now, if they stood behind those of the known one? Titles, headings of
 * groups and notes of both are looked at.
 */
function isJudgedAlike(known: Sheet, next: Sheet, own: readonly string[] = []): boolean {
  const [above, other] = [known.above ?? [], next.above ?? []];
  const titles = [...above, ...rowsAbove(known).flatMap(tightTexts)];
  // A further heading of the document replaces the titles only where it says what the rows are. 慈溪市机构 does not.
  const said = other.findLast(saysOfRows);
  const isOther = said !== undefined && said !== above.findLast(saysOfRows);
  if ([...other, ...own].some(saysOfRows) && endsInGroup(known)) return false;
  return (
    judge([...(isOther ? other : titles), ...own]) === judge(titles) &&
    !(known.below ?? []).some(saysLifted)
  );
}

/**
 * May two sheets be joined though a note below the second tells of a lift, and would then hold for the first too?
 * Only where it may mean the first: the running numbers go on, or it names one of its rows. 注：第3项处罚已被撤销 below 21 to
 * 40 means row 3.
 */
function isNotedAlike(known: Sheet, next: Sheet): boolean {
  const notes = (next.below ?? []).filter(saysLifted).map((note) => tight(note));
  if (notes.length === 0) return true;
  const rows = rowsBelow(known);
  if (numberIn(rows.at(-1)?.[0]) + 1 === numberIn(rowsBelow(next)[0]?.[0])) return true;
  const isNamed = (name: string) =>
    /^\p{Script=Han}.{3}/u.test(name) &&
    hasWholeEnding(name) &&
    !isOfficeAlike(name) &&
    notes.some((note) => note.includes(name));
  return rows.some((row) => tightTexts(row).some(isNamed));
}

/** Collects sheets; each goes to the end of the sheet that has its heading, or of the one before it. */
class Joined {
  readonly sheets: Sheet[] = [];
  readonly #places = new Map<string, number>();
  #last: number | undefined;

  add(sheet: Sheet): void {
    const heading = headingOf(sheet);
    const at = this.#places.get(heading ?? '');
    const alike = at === undefined ? undefined : this.sheets[at];
    if (this.#last !== undefined && this.#isRest(sheet, heading))
      this.#append(this.#last, sheet, true);
    else if (at !== undefined && alike && hasSameTitle(alike, sheet) && isNotedAlike(alike, sheet))
      this.#append(at, from(sheet, findHeader({ rows: sheet.rows }) ?? 0), false);
    else this.#open(sheet, heading);
  }

  /** Do the rows of a sheet, or those above its repeated heading, belong to the sheet before it? */
  #isRest(sheet: Sheet, heading: string | null): boolean {
    const before = this.#last === undefined ? undefined : this.sheets[this.#last];
    if (!before) return false;
    const above = heading === null ? sheet.rows : rowsAbove(sheet);
    if (heading !== null && (above.length === 0 || heading !== headingOf(before))) return false;
    return goesOn(before, above) && isJudgedAlike(before, sheet);
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
 * Joins the tables that have one heading: a page or document may have one list in many small tables. A table without
 * a heading goes to the end of the one before it.
 */
export function joinAlike(sheets: readonly Sheet[]): Sheet[] {
  const joined = new Joined();
  for (const sheet of sheets) joined.add(sheet);
  return joined.sheets;
}
