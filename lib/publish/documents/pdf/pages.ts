import { tight } from '../../../domain/plain-text';
import { type CellMark, isBlank } from '../../../tables/cells';
import { readHeader } from '../../../tables/read-heading';
import { hasBrandAndForm, hasWholeEnding } from '../../rules/name-parts';
import { findHeader } from '../../sheets/find-columns';
import { headingText, headsAnywhere, isSameRow, textsOf } from '../../sheets/sort-rows';
import type { Sheet } from '../../sheets/table';
import { glued } from './lines';
import { isAnchor } from './loose-rows';

/** A table, or the part of it that is on one page. */
export interface PageTable {
  page: number;
  rows: readonly (readonly string[])[];
  marks: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
  /** The places of the edges between its columns. */
  edges: readonly number[];
  /** Is it the first, or last, of its page? Then it may continue one before, or continue behind. */
  isFirst?: boolean;
  isLast?: boolean;
  top: number;
  bottom: number;
  /** Headings and notes of its page right above and below it. */
  above?: readonly string[];
  below?: readonly string[];
}

/** On two pages the edges of one table may differ by so many points. */
const SAME_EDGE = 8;

const isGoingOn = (above: PageTable, below: PageTable): boolean =>
  above.isLast === true &&
  below.isFirst === true &&
  below.page === above.page + 1 &&
  (above.rows[0]?.length ?? 0) === (below.rows[0]?.length ?? 0) &&
  above.edges.length === below.edges.length &&
  above.edges.every((edge, at) => Math.abs(edge - (below.edges[at] ?? 0)) <= SAME_EDGE);

type Rows = PageTable['rows'];

/** Columns that all rows of data fill. The last row is left out, since the page may have cut it. */
function fullColumns(rows: Rows, header: number): number[] {
  const data = rows.slice(header + 1, -1);
  const width = rows[header]?.length ?? 0;
  const isFull = (at: number) => data.every((row) => tight(row[at]) !== '');
  return data.length === 0 ? [] : Array.from({ length: width }, (_, at) => at).filter(isFull);
}

const isName = (text: string): boolean => hasBrandAndForm(tight(text));

/**
 * Is the first row of a page the rest of the row before it? It lacks a cell that all rows have, and its cells
 * continue those above: two whole names, numbers, days or codes are two rows.
 */
function isRest(
  last: readonly string[],
  first: readonly string[],
  full: readonly number[],
): boolean {
  const lacks = (row: readonly string[]) => full.filter((at) => tight(row[at]) === '');
  const isCut = lacks(first).length > 0;
  const filled = first.flatMap((text, at) => (tight(text) === '' ? [] : [at]));
  if (!isCut || filled.length === 0 || headsAnywhere(headingText(first))) return false;
  const isBoth = (is: (text: string) => boolean) =>
    filled.some((at) => is(first[at] ?? '') && is(last[at] ?? ''));
  return !isBoth(isName) && !isBoth(isAnchor);
}

type Marks = Map<number, ReadonlyMap<number, CellMark>>;

/** A sheet while its pages are joined. */
interface Whole {
  name: string;
  rows: string[][];
  marks: Marks;
  last: PageTable;
  cut: number[];
  above: readonly string[];
  below: readonly string[];
}

/** The cells without 续: 名单（续） is the title 名单 on a further page. */
const withoutGoingOn = (row: readonly string[]): string[] =>
  row.map((cell) => tight(cell).replace(/[（(]?续[表页]?[一二三四五六七八九十\d]*[）)]?$/u, ''));

/** Is a row that holds a heading of ours a header? A row of data may say 培训机构 in its column of kinds. */
function isHeader(row: readonly string[]): boolean {
  const texts = textsOf(row);
  const known = texts.filter((text) => readHeader(text) !== 'unknown').length;
  return known >= 2 && known * 3 >= texts.length;
}

/**
 * Does a table begin with a title or header that the pages before do not have (移出黑名单 below 列入黑名单)? A row with more
 * than half of its cells filled is data, and the rest of a cut row is no title.
 */
function beginsAnew({ rows }: Whole, table: PageTable): boolean {
  const own = findHeader({ rows: table.rows });
  const header = findHeader({ rows });
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
  const header = findHeader({ rows: whole.rows });
  const head = header === null ? undefined : whole.rows[header];
  const repeated = head ? table.rows.findIndex((row) => isSameRow(row, head)) : -1;
  // The rows above a repeated header are its repeated titles.
  const start = repeated >= 0 && repeated <= (header ?? 0) ? repeated + 1 : 0;
  const [last, first] = [whole.rows.at(-1), table.rows[start]];
  const full = fullColumns(whole.rows, header ?? 0);
  const isCut = last !== undefined && first !== undefined && isRest(last, first, full);
  if (isCut) {
    whole.rows[whole.rows.length - 1] = last.map((cell, at) => glued(cell, first[at] ?? ''));
    whole.cut.push(whole.rows.length);
  }
  const from = start + (isCut ? 1 : 0);
  for (const [row, own] of table.marks)
    if (row >= start) addMarks(whole, whole.rows.length + row - from, own);
  // The last name of the page before may be cut, with its rest lost.
  if (!isCut && whole.last.isLast) markCut(whole);
  whole.rows.push(...table.rows.slice(from).map((row) => [...row]));
  whole.last = table;
  whole.below = [...new Set([...whole.below, ...(table.below ?? [])])];
}

const CUT = '名称疑在换页处被截断，后面的字不在这一页；请按原文录入';

/** Marks the name of the last row as cut where it has no whole ending: its row is then refused. */
function markCut(whole: Whole): void {
  const { rows } = whole;
  const header = findHeader({ rows });
  const at = rows.length - 1;
  const heads = header === null || at <= header ? [] : (rows[header] ?? []);
  for (const [column, head] of heads.entries()) {
    const text = tight(rows[at]?.[column]);
    if (readHeader(head) !== 'institution' || text === '' || hasWholeEnding(text)) continue;
    addMarks(whole, at, new Map([[column, { torn: CUT }]]));
  }
}

/** The tables of a document; one that continues over pages is joined. */
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
