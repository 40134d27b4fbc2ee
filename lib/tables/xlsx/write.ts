import { escapeMarkup } from '../../text/escape';
import type { CellMark, Cells } from '../cells';
import { escapeText } from './parts';
import { writeZip } from './zip-write';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Rows below the header that are formatted as text, so that a code typed there keeps its zeros. */
const TEXT_ROWS = 2000;

/** `A`, `Z`, `AA` for columns from 0. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** A number that a spreadsheet held as one stays one where nothing of it is lost; all else is text, never a formula. */
const isNumber = (text: string, mark: CellMark | undefined): boolean =>
  mark?.kind === 'number' && /^-?\d{1,15}$|^-?\d{1,8}\.\d{1,6}$/.test(text);

function cellOf(text: string, ref: string, mark: CellMark | undefined): string {
  if (isNumber(text, mark)) return `<c r="${ref}"><v>${text}</v></c>`;
  return `<c r="${ref}" s="1" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(escapeText(text))}</t></is></c>`;
}

/** A column of a form: its width in characters, and what is offered in it. Anything else may be typed there too. */
export interface FormColumn {
  width: number;
  choices?: readonly string[] | undefined;
}

/** A form has a first row that stays in sight, and empty rows that are text. */
interface Form {
  columns: readonly FormColumn[];
  spare: number;
}

const WIDTH = 22;

/** The first row stays where it is. */
const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function columnsXml(width: number, columns: readonly FormColumn[]): string {
  const cols = columns.map(
    (column, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${column.width}" style="1" customWidth="1"/>`,
  );
  const rest = `<col min="${cols.length + 1}" max="${width}" width="${WIDTH}" style="1" customWidth="1"/>`;
  return `<cols>${cols.join('')}${cols.length < width ? rest : ''}</cols>`;
}

/** The values that are offered below the first row. No error is shown for another text: `showErrorMessage` is off. */
function choicesXml({ columns, spare }: Form, rows: number): string {
  const lists = columns.flatMap(({ choices = [] }, at) => {
    const column = letters(at);
    const place = `${column}2:${column}${rows + spare}`;
    const text = escapeMarkup(`"${choices.join(',').replaceAll('"', '""')}"`);
    return choices.length > 0
      ? `<dataValidation type="list" allowBlank="1" sqref="${place}"><formula1>${text}</formula1></dataValidation>`
      : [];
  });
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : '';
}

function sheetXml({ rows, marks }: Cells, form: Form | undefined): string {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const filled = rows.map((cells, at) => {
    const own = marks?.get(at);
    const data = cells
      .map((text, column) => cellOf(text, `${letters(column)}${at + 1}`, own?.get(column)))
      .join('');
    return `<row r="${at + 1}">${data}</row>`;
  });
  const empty = Array.from({ length: form?.spare ?? 0 }, (_, at) => {
    const row = rows.length + at + 1;
    return `<row r="${row}" s="1" customFormat="1"/>`;
  });
  const columns = columnsXml(width, form?.columns ?? []);
  const choices = form ? choicesXml(form, rows.length) : '';
  return `${XML}<worksheet xmlns="${MAIN}">${form ? FROZEN : ''}${columns}<sheetData>${filled.join('')}${empty.join('')}</sheetData>${choices}</worksheet>`;
}

/** Format 0 is the default, 1 is text (`@`, number format 49). */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A title as a sheet's name: at most 31 characters, without those that addresses of cells need. */
const sheetName = (name: string): string =>
  escapeText(name.replace(/[[\]:*?/\\']/g, ' '))
    .slice(0, 31)
    .trim() || 'Sheet1';

/**
 * A form to fill in: a workbook of one sheet whose cells, the empty ones below too, are text. Its first row stays in
 * sight.
 */
export const writeXlsx = (
  name: string,
  rows: readonly (readonly string[])[],
  columns: readonly FormColumn[] = [],
): Uint8Array<ArrayBuffer> => writeSheet(name, { rows }, { columns, spare: TEXT_ROWS });

/** A workbook of one sheet. Its cells are texts, but those that are marked as numbers. Equal input, equal bytes. */
export function writeSheet(name: string, cells: Cells, form?: Form): Uint8Array<ArrayBuffer> {
  const parts: [path: string, xml: string][] = [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeMarkup(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', sheetXml(cells, form)],
  ];
  const encoder = new TextEncoder();
  return writeZip(new Map(parts.map(([path, xml]) => [path, encoder.encode(xml)])));
}
