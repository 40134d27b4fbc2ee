import { findHeader } from '../tables/find-columns';
import { NO_MAPPING } from '../tables/mapping';
import type { Sheet } from '../tables/table';
import { decodeTable, readCsv } from '../tables/text';
import { joinAlike } from './alike';
import type { Content, Reader, Readers } from './document';
import { layDown } from './upright';

/** Readers of what holds tables, in the extension's view as well: there is no room for those of `old-readers.ts`. */

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

const readWorkbook: Reader = async ({ bytes, name }, kind) => {
  const [{ WORKBOOKS }, { toSheets }] = await Promise.all([
    import('./workbooks/read-workbook'),
    import('./workbooks/to-sheets'),
  ]);
  const sheets = await WORKBOOKS[kind]?.(bytes, name);
  return { sheets: sheets ? layDown(toSheets(sheets)) : [], paragraphs: [] };
};

/** By kind: text, and the workbooks of today. */
export const TABLE_READERS: Readers = {
  text: readText,
  workbook: readWorkbook,
  'open-sheet': readWorkbook,
  'xml-workbook': readWorkbook,
};
