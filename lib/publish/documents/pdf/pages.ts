import type { CellMark } from '../../../tables/cells';
import { readHeader } from '../../../tables/read-heading';
import { hasWholeEnding, nameParts } from '../../rules/name-parts';
import { isBlank, isSameRow, textsOf, tight } from '../../sheets/sort-rows';
import type { Sheet } from '../../sheets/table';
import { headerAt } from '../header';
import { isAnchor } from './loose-rows';

/** A table as it stands on one page. */
export interface PageTable {
  page: number;
  rows: readonly (readonly string[])[];
  marks: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
  /** Places where its columns part. */
  edges: readonly number[];
  /** Does it stand first, or last, on its page, so that it may go on? */
  isFirst: boolean;
  isLast: boolean;
  top: number;
  bottom: number;
  /** Headings and notes of its page right above and below it. */
  above?: readonly string[];
  below?: readonly string[];
}

/** Edges of one table on two pages may differ by so many points. */
const SAME_EDGE = 8;

const isGoingOn = (above: PageTable, below: PageTable): boolean =>
  above.isLast &&
  below.isFirst &&
  below.page === above.page + 1 &&
  (above.rows[0]?.length ?? 0) === (below.rows[0]?.length ?? 0) &&
  above.edges.length === below.edges.length &&
  above.edges.every((edge, at) => Math.abs(edge - (below.edges[at] ?? 0)) <= SAME_EDGE);

type Rows = PageTable['rows'];

/** Columns that every row of data fills, but for the one that may be cut. */
function fullColumns(rows: Rows, header: number): number[] {
  const data = rows.slice(header + 1, -1);
  const width = rows[header]?.length ?? 0;
  const isFull = (at: number) => data.every((row) => tight(row[at]) !== '');
  return data.length === 0 ? [] : Array.from({ length: width }, (_, at) => at).filter(isFull);
}

/** Is a text a whole name by itself: with a form and a trade name of its own? */
function isName(text: string): boolean {
  const { brand, form } = nameParts(tight(text));
  return form !== '' && brand.length >= 2;
}

/**
 * Is the first row of a page the rest of the last row before? It lacks what all rows have, and what it says goes
 * on: two whole names, numbers, days or codes are two rows.
 */
function isRest(
  last: readonly string[],
  first: readonly string[],
  full: readonly number[],
): boolean {
  const lacks = (row: readonly string[]) => full.filter((at) => tight(row[at]) === '');
  const isCut = lacks(first).length > 0;
  const filled = first.flatMap((text, at) => (tight(text) === '' ? [] : [at]));
  if (!isCut || filled.length === 0) return false;
  const isBoth = (is: (text: string) => boolean) =>
    filled.some((at) => is(first[at] ?? '') && is(last[at] ?? ''));
  return !isBoth(isName) && !isBoth(isAnchor);
}

const glue = (a: string, b: string): string =>
  /[a-z]$/i.test(a) && /^[a-z]/i.test(b) && /\s/.test(a) ? `${a} ${b}` : a + b;

type Marks = Map<number, ReadonlyMap<number, CellMark>>;

/** A sheet that is put together page by page. */
interface Whole {
  name: string;
  rows: string[][];
  marks: Marks;
  last: PageTable;
  cut: number[];
  above: readonly string[];
  below: readonly string[];
}

/** 名单（续）: the same title on the next page. */
const withoutGoingOn = (row: readonly string[]): string[] =>
  row.map((cell) => tight(cell).replace(/[（(]?续[表页]?[一二三四五六七八九十\d]*[）)]?$/u, ''));

/** Is a row that names a subject a header, and no row of data with 培训机构 in its column of kinds? */
function isHeader(row: readonly string[]): boolean {
  const texts = textsOf(row);
  const known = texts.filter((text) => readHeader(text) !== 'unknown').length;
  return known >= 2 && known * 3 >= texts.length;
}

/**
 * Does a table begin with a title or a heading that the pages before do not have: 移出黑名单 below 列入黑名单? What fills
 * more than half of a row is data, and what is left of a cut row is no title.
 */
function beginsAnew({ rows }: Whole, table: PageTable): boolean {
  const own = headerAt(table.rows);
  const header = headerAt(rows);
  if (own === null || header === null) return own !== null;
  const known = rows.slice(0, header + 1).map(withoutGoingOn);
  const [head = [], ...titles] = table.rows.slice(0, own + 1).reverse();
  const isNew = (row: readonly string[]) =>
    !isBlank(row) && !known.some((each) => isSameRow(each, withoutGoingOn(row)));
  const isTitle = (row: readonly string[]) => textsOf(row).length * 2 <= row.length;
  const isLeft = (row: readonly string[]) =>
    own > header && isRest(rows.at(-1) ?? [], row, fullColumns(rows, header));
  return (
    isHeader(head) &&
    titles.every(isTitle) &&
    (isNew(head) || titles.some((row) => isNew(row) && !isLeft(row)))
  );
}

function addMarks({ marks }: Whole, row: number, own: ReadonlyMap<number, CellMark>): void {
  marks.set(row, new Map([...(marks.get(row) ?? []), ...own]));
}

function addPage(whole: Whole, table: PageTable): void {
  const header = headerAt(whole.rows);
  const head = header === null ? undefined : whole.rows[header];
  const repeated = head ? table.rows.findIndex((row) => isSameRow(row, head)) : -1;
  // What stands above a repeated header is the title that is repeated with it.
  const start = repeated >= 0 && repeated <= (header ?? 0) ? repeated + 1 : 0;
  const [last, first] = [whole.rows.at(-1), table.rows[start]];
  const full = fullColumns(whole.rows, header ?? 0);
  const isCut = last !== undefined && first !== undefined && isRest(last, first, full);
  if (isCut) {
    whole.rows[whole.rows.length - 1] = last.map((cell, at) => glue(cell, first[at] ?? ''));
    whole.cut.push(whole.rows.length);
  }
  const from = start + (isCut ? 1 : 0);
  for (const [row, own] of table.marks)
    if (row >= start) addMarks(whole, whole.rows.length + row - from, own);
  // A name that stops at the page's end and goes on nowhere is cut there.
  if (!isCut && whole.last.isLast) markCut(whole);
  whole.rows.push(...table.rows.slice(from).map((row) => [...row]));
  whole.last = table;
  whole.below = [...new Set([...whole.below, ...(table.below ?? [])])];
}

const CUT = '名称疑在换页处被截断，后面的字不在这一页；请按原文录入';

/** The last row at a page's end is not trusted where its name stops in the middle. */
function markCut(whole: Whole): void {
  const { rows } = whole;
  const header = headerAt(rows);
  const at = rows.length - 1;
  const heads = header === null || at <= header ? [] : (rows[header] ?? []);
  for (const [column, head] of heads.entries()) {
    const text = tight(rows[at]?.[column]);
    if (readHeader(head) !== 'institution' || text === '' || hasWholeEnding(text)) continue;
    addMarks(whole, at, new Map([[column, { torn: CUT }]]));
  }
}

/** The tables of a document, those that go on over pages as one. */
export function joinPages(tables: readonly PageTable[]): Sheet[] {
  const wholes: Whole[] = [];
  for (const table of tables) {
    const whole = wholes.at(-1);
    if (whole && isGoingOn(whole.last, table) && !beginsAnew(whole, table)) addPage(whole, table);
    else {
      const rows = table.rows.map((row) => [...row]);
      const name = `第${table.page}页的表格`;
      wholes.push({
        name,
        rows,
        marks: new Map(table.marks),
        last: table,
        cut: [],
        above: table.above ?? [],
        below: table.below ?? [],
      });
    }
  }
  for (const whole of wholes) if (whole.last.isLast) markCut(whole);
  return wholes.map(({ name, rows, marks, cut, above, below }) => ({
    name,
    rows,
    marks,
    above,
    below,
    notices: cut.length > 0 ? [`第 ${cut.join('、')} 行被换页切开，已接成一行，请与原文核对`] : [],
  }));
}
