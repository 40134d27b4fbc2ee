import { Grid } from '../../../tables/cells';
import { type Budget, LIMITS } from '../../../tables/limits';
import type { Sheet } from '../../sheets/table';
import {
  attributeOf,
  type Element,
  elementsBelow,
  isElement,
  isHidden,
  isStruck,
  isTable,
  linesOf,
  type Node,
  parentOf,
} from './tree';

/** HTML's own caps on spans (HTML standard, 4.9.11). */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65_534;

/** The absolute http(s) address that a cell links to. */
function linkOf(cell: Element, base: string | undefined): string | undefined {
  for (const element of elementsBelow(cell, isTable)) {
    const href = element.tagName === 'a' ? attributeOf(element, 'href')?.trim() : undefined;
    if (href === undefined || href.startsWith('#') || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}

/** 0 rows are all that are left of their group. */
const spanOf = (cell: Element, name: 'colspan' | 'rowspan', max: number): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  if (span === 0 && name === 'rowspan') return max;
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), max);
};

/** Own rows of a table, those of the tables inside it left out. */
export const rowsOf = (table: Element): Element[] =>
  [...elementsBelow(table, (each) => isTable(each) || each.tagName === 'tr')].filter(
    ({ tagName }) => tagName === 'tr',
  );

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

const STRUCK = { isStruck: true } as const;

type Test = (element: Element) => boolean;

/** Does an element, or one that holds it, pass a test? Those from `end` on do not count. */
function isWithin(element: Element, test: Test, end?: Element): boolean {
  for (let at: Node | null = element; at && at !== end; at = parentOf(at))
    if (isElement(at) && test(at)) return true;
  return false;
}

/** By row of a table: does it, its group, the table or what holds that pass a test? */
function rowsWithin(table: Element, rows: readonly Element[], test: Test): boolean[] {
  const isWhole = isWithin(table, test);
  return rows.map((row) => isWhole || isWithin(row, test, table));
}

/** A table being laid out: every cell that a span covers says what its first one says. */
class Layout {
  readonly grid: Grid;
  /** Row after the last one that a span from above covers, by column. */
  readonly #covered: number[] = [];
  /** By row the one after the last of its group, over which no span reaches (HTML standard, 4.9.12). */
  readonly #ends: number[] = [];

  constructor(
    readonly rows: readonly Element[],
    readonly base: string | undefined,
    readonly isLeft: (element: Element) => boolean,
    readonly struck: readonly boolean[],
    budget: Budget,
  ) {
    this.grid = new Grid(budget);
    for (let at = rows.length - 1; at >= 0; at--) {
      const goesOn = rows[at]?.parentNode === rows[at + 1]?.parentNode;
      this.#ends[at] = goesOn ? (this.#ends[at + 1] ?? at + 1) : at + 1;
    }
  }

  addRow(row: number): void {
    const cells = (this.rows[row]?.childNodes ?? []).filter(isElement).filter(isCell);
    let column = 0;
    for (const cell of cells.filter((each) => !isHidden(each))) {
      while ((this.#covered[column] ?? 0) > row) column++;
      column = this.#place(cell, row, column, this.struck[row] ?? false);
    }
  }

  /** Gives the column after the last one. Spans of nothing reach no further than columns are read. */
  #place(cell: Element, row: number, left: number, isStruckRow: boolean): number {
    const span = spanOf(cell, 'rowspan', MAX_ROWSPAN);
    const bottom = Math.min(row + span, this.#ends[row] ?? row + 1);
    const link = linkOf(cell, this.base);
    const text = linesOf(cell, this.isLeft).join('\n');
    const isEmpty = text === '' && !link;
    const mark = { ...(link && { link }), ...(isStruckRow || holdsStruck(cell) ? STRUCK : {}) };
    const end = left + spanOf(cell, 'colspan', MAX_COLSPAN);
    const right = isEmpty ? Math.min(end, LIMITS.columns) : end;
    for (let x = left; x < right; x++) {
      if (bottom > row + 1) this.#covered[x] = bottom;
      for (let y = row; y < bottom && !isEmpty; y++) this.grid.set(y, x, text, mark);
    }
    return Math.max(left, right);
  }
}

/** Is a word of a cell crossed out? */
const holdsStruck = (cell: Element): boolean =>
  isStruck(cell) ||
  [...elementsBelow(cell, isTable)].some(
    (each) => isStruck(each) && linesOf(each, isTable).length > 0,
  );

/** A table of a page as a sheet. `isLeft` elements of a cell, as tables of their own, are no part of its text. */
export function readWebTable(
  table: Element,
  base: string | undefined,
  isLeft: (element: Element) => boolean,
  budget: Budget,
): Omit<Sheet, 'name'> {
  budget.spend('sheets', 1);
  const rows = rowsOf(table);
  const layout = new Layout(rows, base, isLeft, rowsWithin(table, rows, isStruck), budget);
  for (const row of layout.rows.keys()) layout.addRow(row);
  const hidden = rowsWithin(table, rows, isHidden).flatMap((isNone, at) => (isNone ? [at] : []));
  return { ...layout.grid.finish(), hidden: new Set(hidden) };
}
