import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { Grid } from '../../tables/cells';
import { Budget, LIMITS } from '../../tables/limits';
import { type Sheet, TableFault } from './table';
import { decodeTable } from './text';

/** Bytes in which a page must declare its encoding (HTML standard, 4.2.5.4). */
const PRESCAN_BYTES = 1024;

const hasBom = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe);

/** The encoding that `<meta charset>` or `<meta http-equiv>` names, or null. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

/**
 * Text of a web page: a BOM counts before what the page declares, and where it declares nothing it is
 * told like any table (UTF-8, else GB18030). A page that was saved in another encoding than it says
 * still opens when it is sound UTF-8 or GB18030.
 */
export function decodePage(bytes: Uint8Array, file: string): string {
  const label = hasBom(bytes) ? null : declared(bytes);
  if (label === null) return decodeTable(bytes, file);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // No such encoding, or the bytes are not in it.
    return decodeTable(bytes, file);
  }
}

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** HTML's own caps on spans (HTML standard, 4.9.11). */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65_534;

export const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** Puts the children of a node on a stack, the first on top: a table may have more than a call takes arguments. */
function pushChildren(stack: Node[], node: Node): void {
  for (const child of childrenOf(node).toReversed()) stack.push(child);
}

/** Every element below a node, in order, without going into those that `isClosed` keeps shut. */
export function* elementsBelow(
  node: Node,
  isClosed: (element: Element) => boolean,
): Generator<Element> {
  const stack: Node[] = [];
  pushChildren(stack, node);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isElement(next)) continue;
    yield next;
    if (!isClosed(next)) pushChildren(stack, next);
  }
}

const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr']);
const SILENT = new Set(['script', 'style', 'template', 'table']);

/** Visible text of a cell: blocks and `<br>` part words, source line breaks do not; no nested table. */
function textOf(cell: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [];
  pushChildren(stack, cell);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) parts.push(next.value.replace(/\s+/g, ' '));
    if (!isElement(next) || SILENT.has(next.tagName)) continue;
    if (BREAKS.has(next.tagName)) parts.push('\n');
    pushChildren(stack, next);
  }
  return parts
    .join('')
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n[\s]*/g, '\n')
    .trim();
}

/** The absolute http(s) address that a cell links to. */
function linkOf(cell: Element, base: string | undefined): string | undefined {
  for (const element of elementsBelow(cell, ({ tagName }) => tagName === 'table')) {
    const href = element.tagName === 'a' ? attributeOf(element, 'href')?.trim() : undefined;
    if (href === undefined || href.startsWith('#') || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', max: number): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), max);
};

/** Own rows of a table, those of the tables inside it left out. */
const rowsOf = (table: Element): Element[] =>
  [...elementsBelow(table, ({ tagName }) => tagName === 'table' || tagName === 'tr')].filter(
    ({ tagName }) => tagName === 'tr',
  );

/** A table being laid out: every cell that a span covers says what its first one says. */
class Layout {
  readonly grid: Grid;
  /** Row after the last one that a span from above covers, by column. */
  readonly #covered: number[] = [];

  constructor(
    readonly rows: readonly Element[],
    readonly base: string | undefined,
    budget: Budget,
  ) {
    this.grid = new Grid(budget);
  }

  addRow(row: number): void {
    const cells = (this.rows[row]?.childNodes ?? []).filter(isElement);
    let column = 0;
    for (const cell of cells.filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      while ((this.#covered[column] ?? 0) > row) column++;
      column = this.#place(cell, row, column);
    }
  }

  /** Gives the column after the last one. Spans of nothing reach no further than columns are read. */
  #place(cell: Element, row: number, left: number): number {
    const bottom = Math.min(row + spanOf(cell, 'rowspan', MAX_ROWSPAN), this.rows.length);
    const link = linkOf(cell, this.base);
    const text = textOf(cell);
    const isEmpty = text === '' && !link;
    const end = left + spanOf(cell, 'colspan', MAX_COLSPAN);
    const right = isEmpty ? Math.min(end, LIMITS.columns) : end;
    for (let x = left; x < right; x++) {
      if (bottom > row + 1) this.#covered[x] = bottom;
      for (let y = row; y < bottom && !isEmpty; y++)
        this.grid.set(y, x, text, link ? { link } : undefined);
    }
    return Math.max(left, right);
  }
}

function readTable(table: Element, base: string | undefined, budget: Budget): Omit<Sheet, 'name'> {
  budget.spend('sheets', 1);
  const layout = new Layout(rowsOf(table), base, budget);
  for (const row of layout.rows.keys()) layout.addRow(row);
  return layout.grid.finish();
}

/** A page lies in memory as a whole, where an element takes as much as so many of a workbook's. */
const WEIGHT = 3;

/** Makes the nodes of a page, and counts them as they are made. */
function countingAdapter(budget: Budget): TreeAdapter<DefaultTreeAdapterMap> {
  const { createElement, createCommentNode, insertText, insertTextBefore } = defaultTreeAdapter;
  const counted =
    <A extends unknown[], R>(make: (...args: A) => R) =>
    (...args: A): R => {
      budget.spend('nodes', WEIGHT);
      return make(...args);
    };
  return {
    ...defaultTreeAdapter,
    createElement: counted(createElement),
    createCommentNode: counted(createCommentNode),
    insertText: counted(insertText),
    insertTextBefore: counted(insertTextBefore),
    onItemPush: () => budget.spend('depth', 1),
    onItemPop: () => budget.spend('depth', -1),
  };
}

/** The elements of a page, which `budget` counts as they are made. Throws a `LimitFault`. */
export const parsePage = (text: string, budget: Budget) =>
  parse(text, { treeAdapter: countingAdapter(budget) });

function readPage(text: string): Sheet[] {
  const budget = new Budget();
  const document = parsePage(text, budget);
  const elements = [...elementsBelow(document, () => false)];
  const base = elements.find(({ tagName }) => tagName === 'base');
  const href = base && attributeOf(base, 'href');
  const address = href && URL.canParse(href) ? href : undefined;
  const tables = elements.filter(({ tagName }) => tagName === 'table');
  return tables.map((table, at) => ({
    name: `第${at + 1}个表格`,
    ...readTable(table, address, budget),
  }));
}

/**
 * Tables of a saved web page, in the order of the page; a table inside another's cell is one of its
 * own. Also what many office systems export as `.xls`: a page under a spreadsheet's name.
 */
export function readHtml(bytes: Uint8Array, file: string): Sheet[] {
  const sheets = readPage(decodePage(bytes, file));
  if (sheets.length === 0) throw new TableFault(file, '文件', '网页中没有表格');
  return sheets;
}
