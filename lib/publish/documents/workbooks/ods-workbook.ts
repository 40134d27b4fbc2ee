import { isFormulaError } from '../../../tables/cells';
import { Budget } from '../../../tables/limits';
import type { ReadWorkbook } from '../../../tables/xlsx/read';
import { plainNumber, type Value } from '../../../tables/xlsx/value';
import { type Attributes, type Listener, ownText, readXml } from '../../../tables/xlsx/xml';
import { openZip, WorkbookFault } from '../../../tables/xlsx/zip';
import { faultOf } from '../refusals';
import { SheetDraft, toWorkbook } from './sheet-draft';

const numberOf = (text: string | undefined): number => {
  const number = Number.parseInt(text ?? '1', 10);
  return Number.isNaN(number) || number < 1 ? 1 : number;
};

/** A number that its sheet shows with leading zeros has lost none of them. */
const isPadded = (shown: string, number: number): boolean =>
  /^0\d+$/.test(shown) && Number(shown) === number;

/** A number as it is stored, not as it is shown: `1.23E+017` would hide what is in it. */
function numberIn(stored: string, shown: string): Value {
  const number = Number(stored);
  if (stored === '' || Number.isNaN(number)) return { text: shown };
  if (isPadded(shown, number)) return { text: shown };
  return { text: plainNumber(number), mark: { kind: 'number' } };
}

/** What a cell of an OpenDocument sheet says, by its type, its attributes and the text that it shows. */
function valueIn(type: string, own: Attributes, shown: string): Value {
  if (type === 'date')
    return { text: (own['date-value'] ?? '').slice(0, 10), mark: { kind: 'date' } };
  if (type === 'float' || type === 'percentage' || type === 'currency')
    return numberIn(own.value ?? '', shown);
  if (type === 'boolean') return { text: own['boolean-value'] === 'true' ? '是' : '否' };
  if (isFormulaError(shown) || /^Err:\d+$/.test(shown))
    return { text: shown, mark: { kind: 'error' } };
  return { text: own['string-value'] ?? shown };
}

/** A cell of the row that is being read, which may stand for several. */
interface RowCell {
  column: number;
  count: number;
  value: Value;
  link: string | undefined;
  isStruck: boolean;
}

/** Attribute of a row or column: the style of its cells that have none of their own. */
const DEFAULT_STYLE = 'default-cell-style-name';

/**
 * Listens to `styles.xml` and `content.xml` of an OpenDocument spreadsheet (ISO/IEC 26300-3). A cell or row that says that it is
 * repeated a million times is counted as a million where it holds something.
 */
class ContentParser implements Listener {
  readonly done: SheetDraft[] = [];
  readonly #struckStyles = new Set<string>();
  readonly #hiddenTables = new Set<string>();
  /** Of the cells of each column, and of the row's, where they have none of their own. */
  #columnStyles: { style: string; before: number }[] = [];
  #rowStyle: string | undefined;
  #style = '';
  #sheet: SheetDraft | undefined;
  #row = 0;
  #column = 0;
  #repeatedRows = 1;
  #rowCells: RowCell[] = [];
  #cell: Attributes | undefined;
  #isCovered = false;
  #parts: string[] = [];
  #paragraphs = 0;
  #link: string | undefined;
  #notes = 0;
  #isStruck = false;

  constructor(readonly budget: Budget) {}

  open(name: string, own: Attributes): void {
    if (name === 'style') this.#openStyle(own);
    else if (name === 'text-properties') this.#openText(own);
    else if (name === 'table-properties' && own.display === 'false')
      this.#hiddenTables.add(this.#style);
    else if (name === 'annotation') this.#openNote();
    else if (name === 'table') this.#openTable(own);
    else if (name === 'table-column') this.#openColumn(own);
    else if (name === 'table-row') this.#openRow(own);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(name, own);
    else if (this.#cell && this.#notes === 0) this.#openInside(name, own);
  }

  #openStyle(own: Attributes): void {
    this.#style = own.name ?? '';
    if (this.#struckStyles.has(own['parent-style-name'] ?? '')) this.#struckStyles.add(this.#style);
  }

  #openText(own: Attributes): void {
    const line = own['text-line-through-style'] ?? own['text-line-through-type'];
    if (line === 'none') this.#struckStyles.delete(this.#style);
    else if (line !== undefined && this.#style !== '') this.#struckStyles.add(this.#style);
  }

  #openNote(): void {
    this.#notes++;
    if (this.#sheet) this.#sheet.hasNotes = true;
  }

  #openTable({ name = '', 'style-name': style = '' }: Attributes): void {
    this.#sheet = new SheetDraft(name, this.budget);
    this.#sheet.isHidden = this.#hiddenTables.has(style);
    this.#row = 0;
    this.#columnStyles = [];
  }

  #openColumn(own: Attributes): void {
    const before = this.#columnStyles.at(-1)?.before ?? 0;
    this.#columnStyles.push({
      style: own[DEFAULT_STYLE] ?? '',
      before: before + numberOf(own['number-columns-repeated']),
    });
  }

  #openRow(own: Attributes): void {
    this.#rowStyle = own[DEFAULT_STYLE];
    this.#repeatedRows = numberOf(own['number-rows-repeated']);
    this.#rowCells = [];
    const isHidden = own.visibility === 'collapse' || own.visibility === 'filter';
    this.#column = 0;
    // The empty rows down to a sheet's end are one repeated row.
    for (let down = 0; isHidden && down < Math.min(this.#repeatedRows, 1000); down++)
      this.#sheet?.hidden.add(this.#row + down);
  }

  #openCell(name: string, own: Attributes): void {
    this.#cell = own;
    this.#isCovered = name === 'covered-table-cell';
    [this.#parts, this.#paragraphs, this.#link] = [[], 0, undefined];
    const ofColumn = () => this.#columnStyles.find(({ before }) => this.#column < before)?.style;
    const style = own['style-name'] ?? this.#rowStyle ?? ofColumn() ?? '';
    this.#isStruck = this.#struckStyles.has(style);
  }

  #openInside(name: string, own: Attributes): void {
    if (name === 'p' && this.#paragraphs++ > 0) this.#parts.push('\n');
    if (name === 'line-break') this.#parts.push('\n');
    if (name === 's') this.#parts.push(' '.repeat(Math.min(numberOf(own.c), 100)));
    if (name === 'tab') this.#parts.push('\t');
    if (name === 'a') this.#link = own.href;
    if (name === 'span' && this.#struckStyles.has(own['style-name'] ?? '')) this.#isStruck = true;
  }

  text(text: string): void {
    if (this.#cell && this.#paragraphs > 0 && this.#notes === 0) this.#parts.push(text);
  }

  close(name: string): void {
    if (name === 'annotation') this.#notes--;
    else if (name === 'style') this.#style = '';
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table' && this.#sheet) {
      this.done.push(this.#sheet);
      this.#sheet = undefined;
    }
  }

  #closeCell(): void {
    const [sheet, own] = [this.#sheet, this.#cell];
    this.#cell = undefined;
    if (!sheet || !own) return;
    const count = numberOf(own['number-columns-repeated']);
    const text = ownText(this.#parts);
    const isFilled = text !== '' || own['value-type'] !== undefined;
    if (isFilled && !this.#isCovered) {
      const value = valueIn(own['value-type'] ?? 'string', own, text);
      const isStruck = this.#isStruck;
      this.#rowCells.push({ column: this.#column, count, value, link: this.#link, isStruck });
    }
    const right = numberOf(own['number-columns-spanned']) - 1;
    sheet.merge(this.#row, this.#column, right, numberOf(own['number-rows-spanned']) - 1);
    this.#column += count;
  }

  #closeRow(): void {
    for (const { column, count, value, link, isStruck } of this.#rowCells)
      for (let down = 0; down < this.#repeatedRows; down++)
        for (let right = 0; right < count; right++)
          this.#sheet?.set(this.#row + down, column + right, value, link, isStruck);
    this.#row += this.#repeatedRows;
  }
}

/** The sheets of an `.ods` file. Throws a `WorkbookFault` or a `LimitFault`. */
export async function readOdsWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const budget = new Budget();
  const { read } = openZip(bytes, budget);
  const manifest = await read('META-INF/manifest.xml');
  if (manifest && /<(?:\w+:)?encryption-data[\s>]/.test(new TextDecoder().decode(manifest)))
    throw new WorkbookFault('password');
  const xml = await read('content.xml');
  if (!xml) throw new WorkbookFault('foreign');
  const styles = await read('styles.xml');
  const parser = new ContentParser(budget);
  try {
    for (const part of styles ? [styles, xml] : [xml]) readXml(part, budget, parser);
  } catch (error) {
    throw faultOf(error);
  }
  return toWorkbook(parser.done);
}
