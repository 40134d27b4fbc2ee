import { type Block, type Cells, Grid } from '../cells';
import type { Budget } from '../limits';
import { type CellStyle, PLAIN_STYLE, readValue } from './value';
import { type Attributes, ownText, readXml } from './xml';

/** What the cells of a sheet refer to. */
export interface Shared {
  strings: readonly string[];
  styles: readonly CellStyle[];
  from1904: boolean;
}

/** `C5` is row 4, column 2, both from 0; null for anything else. */
function parseRef(ref: string): { row: number; column: number } | null {
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
  #raw: string[] = [];
  #isText = false;
  #isFormula = false;
  #hints = 0;

  constructor(
    readonly shared: Shared,
    budget: Budget,
  ) {
    this.grid = new Grid(budget);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'rPh') this.#hints++;
    else if (name === 'v' || name === 't') this.#isText = this.#hints === 0;
    else if (name === 'mergeCell' || name === 'hyperlink') this.#openBlock(name, attributes);
  }

  text(text: string): void {
    if (this.#isText) this.#raw.push(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false;
    else if (name === 'rPh') this.#hints--;
    else if (name === 'c') this.#closeCell();
  }

  #openRow({ r, hidden }: Attributes): void {
    this.#row = r ? Number(r) - 1 : this.#row + 1;
    this.#column = -1;
    if (hidden === '1' || hidden === 'true') this.hidden.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const ref = attributes.r === undefined ? null : parseRef(attributes.r);
    this.#row = ref?.row ?? this.#row;
    this.#column = ref?.column ?? this.#column + 1;
    this.#cell = attributes;
    this.#raw = [];
    this.#isFormula = false;
  }

  #openBlock(name: string, { ref = '', id = '' }: Attributes): void {
    const block = parseBlock(ref);
    if (block && name === 'mergeCell') this.merged.push(block);
    else if (block && id) this.links.push([block, id]);
  }

  #closeCell(): void {
    const style = this.shared.styles[Number(this.#cell.s ?? 0)] ?? PLAIN_STYLE;
    const raw = ownText(this.#raw);
    const { text, mark } = readValue(this.#cell.t ?? 'n', raw, style.number, this.shared);
    if (this.#isFormula && raw === '') this.emptyFormulas++;
    const isStruck = style.isStruck && text !== '';
    this.grid.set(this.#row, this.#column, text, isStruck ? { ...mark, isStruck } : mark);
  }
}

/** The cells of a worksheet, and what a clerk should be told of it: each a number of cases. */
export interface SheetCells extends Required<Cells> {
  merged: number;
  emptyFormulas: number;
}

/**
 * The cells of a worksheet. `relations` are the targets of its hyperlinks. Merged cells are spread out,
 * since a clerk who merges five cells means five equal ones. Throws when the part is not well-formed, and a
 * `LimitFault` when it is too large.
 */
export function readSheet(
  xml: Uint8Array,
  shared: Shared,
  relations: ReadonlyMap<string, string>,
  budget: Budget,
): SheetCells {
  const parser = new SheetParser(shared, budget);
  readXml(xml, budget, parser);
  for (const [{ top, left }, id] of parser.links) {
    const link = relations.get(id);
    if (link && /^https?:\/\//i.test(link)) parser.grid.link(top, left, link);
  }
  for (const block of parser.merged) parser.grid.spread(block);
  const { merged, hidden, emptyFormulas } = parser;
  return { ...parser.grid.finish(), merged: merged.length, hidden, emptyFormulas };
}
