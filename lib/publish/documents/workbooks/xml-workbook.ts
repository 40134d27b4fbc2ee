import { Budget, LIMITS } from '../../../tables/limits';
import type { ReadWorkbook } from '../../../tables/xlsx/read';
import {
  type CellStyle,
  type NumberStyle,
  PLAIN_STYLE,
  readDay,
  readNumber,
  styleOfCode,
  type Value,
} from '../../../tables/xlsx/value';
import { type Attributes, type Listener, ownText, readXml } from '../../../tables/xlsx/xml';
import { faultOf } from '../refusals';
import { SheetDraft, toWorkbook } from './sheet-draft';

/** Formats that SpreadsheetML names instead of writing their codes. */
const NAMED_DATES = /^(?:General|Long|Medium|Short) Date$/;

const styleOf = (format: string): NumberStyle =>
  NAMED_DATES.test(format) ? 'date' : styleOfCode(format);

/** A whole number of an attribute, from 0 to what a spreadsheet can have. */
function countOf(text: string | undefined): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? 0 : Math.min(Math.max(number, 0), LIMITS.rows);
}

/** Listens to a workbook of 2003 in XML ("XML Spreadsheet 2003", what old systems export as `.xls`). */
class WorkbookParser implements Listener {
  readonly done: SheetDraft[] = [];
  readonly #styles = new Map<string, CellStyle>();
  #style = '';
  #sheet: SheetDraft | undefined;
  /** From 1, as the format counts. */
  #row = 0;
  #column = 0;
  #cell: Attributes | undefined;
  #type = '';
  #parts: string[] | undefined;
  #isIn = '';
  #isStruck = false;
  /** A note on a cell has its words in `Data` as well. */
  #isComment = false;

  constructor(readonly budget: Budget) {}

  open(name: string, own: Attributes): void {
    this.#isIn = name;
    if (name === 'Style') this.#addStyle(own);
    else if (name === 'NumberFormat') this.#change({ number: styleOf(own.Format ?? '') });
    else if (name === 'Font' && own.StrikeThrough === '1') this.#change({ isStruck: true });
    else if (name === 'Worksheet') this.#openSheet(own);
    else if (name === 'Row') this.#openRow(own);
    else if (name === 'Cell') this.#openCell(own);
    else if (name === 'Comment') this.#openComment();
    else if (name === 'Data' && this.#cell && !this.#isComment) this.#openData(own);
    else if (name === 'S' && this.#parts) this.#isStruck = true;
    else if (name === 'br') this.#parts?.push('\n');
  }

  #addStyle({ ID = '', Parent = 'Default' }: Attributes): void {
    this.#style = ID;
    const parent = this.#styles.get(Parent);
    this.#styles.set(ID, parent ?? PLAIN_STYLE);
  }

  #change(part: Partial<CellStyle>): void {
    const style = this.#styles.get(this.#style);
    if (style && !this.#sheet) this.#styles.set(this.#style, { ...style, ...part });
  }

  #openSheet({ Name = '' }: Attributes): void {
    this.#sheet = new SheetDraft(Name, this.budget);
    this.#row = 0;
  }

  #openRow({ Index, Hidden }: Attributes): void {
    this.#row = Index === undefined ? this.#row + 1 : countOf(Index);
    this.#column = 0;
    if (Hidden === '1') this.#sheet?.hidden.add(this.#row - 1);
  }

  #openComment(): void {
    this.#isComment = true;
    if (this.#sheet) this.#sheet.hasNotes = true;
  }

  #openData({ Type = 'String' }: Attributes): void {
    [this.#parts, this.#type, this.#isStruck] = [[], Type, false];
  }

  #openCell(own: Attributes): void {
    this.#column = own.Index === undefined ? this.#column + 1 : countOf(own.Index);
    this.#cell = own;
  }

  text(text: string): void {
    if (this.#parts) this.#parts.push(text);
    else if (this.#isIn === 'Visible' && /Hidden/.test(text) && this.#sheet)
      this.#sheet.isHidden = true;
  }

  close(name: string): void {
    this.#isIn = '';
    if (name === 'Data') this.#closeData();
    else if (name === 'Comment') this.#isComment = false;
    else if (name === 'Cell') this.#closeCell();
    else if (name === 'Worksheet' && this.#sheet) {
      this.done.push(this.#sheet);
      this.#sheet = undefined;
    }
  }

  #closeData(): void {
    const [sheet, cell] = [this.#sheet, this.#cell];
    if (!this.#parts) return;
    const raw = ownText(this.#parts);
    this.#parts = undefined;
    if (!sheet || !cell || this.#row === 0 || this.#column === 0) return;
    const style = this.#styles.get(cell.StyleID ?? 'Default');
    const value = this.#valueOf(raw, style?.number ?? 'plain');
    const isStruck = this.#isStruck || (style?.isStruck ?? false);
    sheet.set(this.#row - 1, this.#column - 1, value, cell.HRef, isStruck);
  }

  #valueOf(raw: string, style: NumberStyle): Value {
    if (this.#type === 'Number') return readNumber(raw, style, false);
    if (this.#type === 'DateTime') return readDay(raw.slice(0, 10), style);
    if (this.#type === 'Boolean') return { text: raw === '1' ? '是' : '否' };
    return this.#type === 'Error' ? { text: raw, mark: { kind: 'error' } } : { text: raw };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const across = countOf(cell.MergeAcross);
    this.#sheet?.merge(this.#row - 1, this.#column - 1, across, countOf(cell.MergeDown));
    this.#column += across;
  }
}

/** The sheets of a workbook of 2003 in XML. Throws a `WorkbookFault` or a `LimitFault`. */
export function readXmlWorkbook(text: string): ReadWorkbook {
  const budget = new Budget();
  const parser = new WorkbookParser(budget);
  const bytes = new TextEncoder().encode(text.replace(/^\s*<\?xml[^>]*\?>/, ''));
  try {
    readXml(bytes, budget, parser);
  } catch (error) {
    throw faultOf(error);
  }
  return toWorkbook(parser.done);
}
