import { type Block, type CellMark, type Cells, Grid } from '../cells';
import { Budget, LimitFault } from '../limits';
import {
  readRelations,
  readStrings,
  readWorkbook,
  relationsPath,
  type SharedString,
  type SheetRef,
  Words,
} from './parts';
import { type CellStyle, PLAIN_STYLE, readStyles, readValue } from './value';
import { type Attributes, readXml } from './xml';
import { openZip, type ReadPart, WorkbookFault } from './zip';

/** The tables that the cells of a sheet refer to. */
interface Shared {
  strings: readonly SharedString[];
  styles: readonly CellStyle[];
  from1904: boolean;
}

/** `C5` is row 4, column 2, both from 0; null for anything else. */
export function parseRef(ref: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!match?.[1]) return null;
  const letters = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: letters - 1 };
}

function parseBlock(range: string): Block | null {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [parseRef(from), parseRef(to)];
  return first && last
    ? { top: first.row, left: first.column, bottom: last.row, right: last.column }
    : null;
}

/** Listens to one worksheet part and fills a grid. */
class SheetParser {
  readonly grid: Grid;
  readonly merged: Block[] = [];
  readonly links: [block: Block, relation: string][] = [];
  readonly hidden = new Set<number>();
  emptyFormulas = 0;
  #row = -1;
  #column = -1;
  #cell: Attributes = {};
  readonly #words = new Words();
  #isFormula = false;

  constructor(
    readonly shared: Shared,
    budget: Budget,
  ) {
    this.grid = new Grid(budget);
  }

  open(name: string, attributes: Attributes): void {
    this.#words.open(name, attributes);
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'mergeCell' || name === 'hyperlink') this.#openBlock(name, attributes);
  }

  text(text: string): void {
    this.#words.add(text);
  }

  close(name: string): void {
    this.#words.close(name);
    if (name === 'c') this.#closeCell();
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    this.#row = r ? Number(r) - 1 : this.#row + 1;
    this.#column = -1;
    if (hidden === '1' || hidden === 'true' || Number(ht) === 0) this.hidden.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const ref = attributes.r === undefined ? null : parseRef(attributes.r);
    this.#row = ref?.row ?? this.#row;
    this.#column = ref?.column ?? this.#column + 1;
    this.#cell = attributes;
    this.#words.begin();
    this.#isFormula = false;
  }

  #openBlock(name: string, { ref = '', id = '' }: Attributes): void {
    const block = parseBlock(ref);
    if (block && name === 'mergeCell') this.merged.push(block);
    else if (block && id) this.links.push([block, id]);
  }

  #closeCell(): void {
    const style = this.shared.styles[Number(this.#cell.s ?? 0)] ?? PLAIN_STYLE;
    const { raw } = this.#words;
    const type = this.#cell.t ?? 'n';
    const value = readValue(type, raw, style.number, this.shared);
    const isEmpty = this.#isFormula && raw === '';
    if (isEmpty) this.emptyFormulas++;
    // A text that is empty is a result: `=IF(A2="","",…)`.
    const mark: CellMark | undefined = isEmpty && type !== 'str' ? { kind: 'error' } : value.mark;
    const isStruck = (style.isStruck || this.#words.isStruck) && value.text !== '';
    this.grid.set(this.#row, this.#column, value.text, isStruck ? { ...mark, isStruck } : mark);
  }
}

/** The cells of a worksheet, and what a clerk should be told of it: each a number of cases. */
interface SheetCells extends Required<Cells> {
  merged: number;
  emptyFormulas: number;
  /** Notes, pictures or text boxes lie over its cells. */
  hasNotes: boolean;
}

/**
 * The cells of a worksheet. `relations` are the targets of its hyperlinks and of what lies over it. Merged cells are spread out,
 * since a clerk who merges five cells means five equal ones. Throws when the part is not well-formed, and a
 * `LimitFault` when it is too large.
 */
function readSheet(
  xml: Uint8Array,
  shared: Shared,
  relations: ReadonlyMap<string, string>,
  budget: Budget,
): SheetCells {
  const parser = new SheetParser(shared, budget);
  readXml(xml, budget, parser);
  for (const [block, id] of parser.links) {
    const link = relations.get(id);
    if (link && /^https?:\/\//i.test(link)) parser.grid.link(block, link);
  }
  for (const block of parser.merged) parser.grid.spread(block);
  const { merged, hidden, emptyFormulas } = parser;
  const hasNotes = [...relations.values()].some((target) => /comments|drawing/i.test(target));
  return { ...parser.grid.finish(), merged: merged.length, hidden, emptyFormulas, hasNotes };
}

/** A workbook as it is read. */
export interface ReadWorkbook {
  /** The visible sheets, in their order. */
  sheets: (SheetCells & { name: string })[];
  /** Names of the hidden ones, which nobody reads. */
  hidden: string[];
}

async function sheetOf({ name, path }: SheetRef, read: ReadPart, shared: Shared, budget: Budget) {
  const xml = await read(path);
  if (!xml) throw new WorkbookFault('no-sheet', name);
  const relations = await read(relationsPath(path));
  try {
    return { name, ...readSheet(xml, shared, readRelations(relations, budget), budget) };
  } catch (error) {
    if (error instanceof LimitFault) throw new LimitFault(error.limit, name, error.row);
    throw new WorkbookFault('damaged', name);
  }
}

async function readParts(read: ReadPart, budget: Budget): Promise<ReadWorkbook> {
  const xml = await read('xl/workbook.xml');
  if (!xml) throw new WorkbookFault('foreign');
  const relations = readRelations(await read('xl/_rels/workbook.xml.rels'), budget);
  const { sheets, from1904 } = readWorkbook(xml, relations, budget);
  const shared: Shared = {
    strings: readStrings(await read('xl/sharedStrings.xml'), budget),
    styles: readStyles(await read('xl/styles.xml'), budget),
    from1904,
  };
  const workbook: ReadWorkbook = { sheets: [], hidden: [] };
  const paths = new Set<string>();
  for (const ref of sheets) {
    // Sheets that share a part are no spreadsheet's: a small file would become a large workbook.
    if (paths.has(ref.path)) throw new WorkbookFault('no-sheet', ref.name);
    paths.add(ref.path);
    if (ref.isHidden) workbook.hidden.push(ref.name);
    else workbook.sheets.push(await sheetOf(ref, read, shared, budget));
  }
  return workbook;
}

/**
 * A workbook (ECMA-376, what Excel, WPS and LibreOffice save as .xlsx) from its bytes. Read by hand rather
 * than by a library, because a publisher has to see what those hide: numbers that lost their zeros, merged
 * and hidden cells, links, and sizes before anything is inflated. Throws a `WorkbookFault` that says what is
 * wrong with it, or a `LimitFault`.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<ReadWorkbook> {
  const budget = new Budget();
  try {
    return await readParts(openZip(bytes, budget).read, budget);
  } catch (error) {
    if (error instanceof WorkbookFault || error instanceof LimitFault) throw error;
    // XML that is not well-formed.
    throw new WorkbookFault('damaged');
  }
}
