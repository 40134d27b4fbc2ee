import type { ReadWorkbook } from '../../tables/xlsx/read';
import { findHeader } from '../tables/find-columns';
import { NO_MAPPING } from '../tables/mapping';
import type { Sheet } from '../tables/table';
import { decodeTable, readCsv } from '../tables/text';
import type { Content, Reader, Readers, TableFile } from './document';
import { joinAlike } from './join-sheets';
import { layDown } from './upright';

/** Readers of what holds tables, in the extension's view as well: there is no room for those of `xls-and-web-readers.ts`. */

const hasHeader = (sheet: Sheet): boolean => findHeader(sheet, NO_MAPPING) !== null;

/** A text whose lines are rows of a table, or running text: lines without cells and without a header. */
const readText: Reader = ({ bytes, name }) => {
  const sheet: Sheet = { name: '', rows: readCsv(bytes, name) };
  const isTable = sheet.rows.some(({ length }) => length > 1) || hasHeader(sheet);
  if (isTable) return { sheets: [sheet], paragraphs: [] };
  const lines = decodeTable(bytes, name).split(/\r\n?|\n/);
  return { sheets: [], paragraphs: lines.map((line) => line.trim()).filter((line) => line !== '') };
};

/** Tables that run on: those of one heading are one, and records that stand upright are rows. */
export const settled = (content: Content): Content => ({
  ...content,
  sheets: joinAlike(layDown(content.sheets)),
});

function noticesOf(sheet: ReadWorkbook['sheets'][number], hidden: readonly string[]): string[] {
  const { merged, emptyFormulas } = sheet;
  const names = hidden.map((name) => `“${name}”`);
  return [
    ...(merged > 0 ? [`有 ${merged} 处合并单元格，已按左上角的内容逐格填满`] : []),
    ...(emptyFormulas > 0 ? [`有 ${emptyFormulas} 格公式没有结果，请打开后重新保存`] : []),
    ...(names.length > 0 ? [`工作表${names.join('、')}是隐藏的，未读取`] : []),
  ];
}

/** The visible sheets of a workbook of any kind, with what a clerk must be told of each. */
const workbookContent = ({ sheets, hidden }: ReadWorkbook): Content => ({
  sheets: layDown(sheets.map((sheet) => ({ ...sheet, notices: noticesOf(sheet, hidden) }))),
  paragraphs: [],
});

/** Reads workbooks of one kind. */
export const workbookReader =
  (read: (file: TableFile) => Promise<ReadWorkbook>): Reader =>
  async (file) =>
    workbookContent(await read(file));

/** By kind: text, and the workbooks of today. */
export const TABLE_READERS: Readers = {
  text: readText,
  workbook: workbookReader(async ({ bytes }) => {
    const { readWorkbookFile } = await import('../../tables/xlsx/read');
    return readWorkbookFile(bytes);
  }),
  'open-sheet': workbookReader(async ({ bytes }) => {
    const { readOdsWorkbook } = await import('./workbooks/ods-workbook');
    return readOdsWorkbook(bytes);
  }),
  'xml-workbook': workbookReader(async ({ bytes, name }) => {
    const [{ readXmlWorkbook }, { decodePage }] = await Promise.all([
      import('./workbooks/xml-workbook'),
      import('./web/decode-page'),
    ]);
    return readXmlWorkbook(decodePage(bytes, name));
  }),
};
