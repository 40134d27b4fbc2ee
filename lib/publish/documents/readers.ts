import { isBlank } from '../../tables/cells';
import { type FileKind, fileKind } from '../../tables/file-kind';
import { LimitFault } from '../../tables/limits';
import { isField, readHeader } from '../../tables/read-heading';
import type { ReadWorkbook } from '../../tables/xlsx/read';
import { WorkbookFault } from '../../tables/xlsx/zip';
import { findHeader } from '../sheets/find-columns';
import { headerFields } from '../sheets/header-row';
import { NO_MAPPING } from '../sheets/mapping';
import { type OfficeDocument, type Sheet, TableFault, tellLimit } from '../sheets/table';
import { decodeTable, readCsv } from '../sheets/text';
import type { Content, Reader, Readers, Resources, TableFile } from './document';
import { joinAlike } from './join-sheets';
import { refuseKind, tellWorkbook, unreadKind } from './refusals';
import { layDown } from './vertical-tables';

/** Reads a file by its kind, and has the readers of what holds tables. */

const MIB = 1024 * 1024;

/** A larger file is refused before it is read; one that is packed may ask for far more than its size. */
const MOST_BYTES: Partial<Record<FileKind, number>> = {
  text: 256 * MIB,
  workbook: 64 * MIB,
  pdf: 64 * MIB,
};
const MOST_OF_OTHERS = 32 * MIB;
const MOST_OF_ANY = 256 * MIB;

/** Refuses a file for its size, so that nobody reads it. */
export function refuseSize(name: string, size: number, most = MOST_OF_ANY): void {
  if (size > most) throw new TableFault(name, '文件', `超过 ${most / MIB} MB，不像是名单`);
}

/** A page that begins with words instead of markup is one by its name and its markup. */
function kindOf({ name, bytes }: TableFile): FileKind {
  const kind = fileKind(bytes);
  if (kind !== 'text' || !/\.(?:html?|xhtml|shtml|xls|et)$/i.test(name)) return kind;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024));
  return /<(?:html|body|table|p|div|br)[\s/>]/i.test(head) ? 'web-page' : kind;
}

/** Must the file be unpacked or parsed, so that its size does not tell what it costs? */
export const isPacked = (file: TableFile): boolean => kindOf(file) !== 'text';

/**
 * Reads an office file in the form that its bytes tell, by the reader of its kind. Throws a `TableFault` with the reason
 * and the way forward, and the limit where it is too large.
 */
export async function readBy(
  readers: Readers,
  file: TableFile,
  resources: Resources = {},
): Promise<OfficeDocument> {
  const { name, bytes } = file;
  if (bytes.length === 0)
    throw new TableFault(name, '文件', '是空的（0 字节）；请重新下载，或向发布的单位要');
  const kind = kindOf(file);
  refuseKind(kind, name);
  refuseSize(name, bytes.length, MOST_BYTES[kind] ?? MOST_OF_OTHERS);
  const read = readers[kind];
  if (!read) throw unreadKind(kind, name);
  try {
    return { name, ...(await read(file, resources)) };
  } catch (error) {
    if (error instanceof LimitFault) throw tellLimit(name, error);
    throw error instanceof WorkbookFault ? tellWorkbook(name, error) : error;
  }
}

/** What a document calls itself: its first line, where that is short. */
export const titled = (content: Content): Content => {
  const [title = ''] = content.paragraphs;
  return title !== '' && title.length <= 80 ? { title, ...content } : content;
};

/**
 * A letter has some commas and tabs too: a table's lines have cells for the most part, or a whole header above them.
 */
function isTable(sheet: Sheet): boolean {
  const rows = sheet.rows.filter((row) => !isBlank(row));
  const wide = rows.filter(({ length }) => length > 1);
  if (wide.length > 0)
    return (
      wide.length * 2 > rows.length ||
      sheet.rows.slice(0, 20).some((_, at) => headerFields(sheet, at, NO_MAPPING) !== null)
    );
  // A list in one column has one heading and no sentence; a form whose lines are labels and values has many.
  const isHeading = ([cell = '']: readonly string[]) => isField(readHeader(cell));
  const isSaid = ([cell = '']: readonly string[]) => /^(?!备?注|说明).*。/u.test(cell.trim());
  return findHeader({ rows }) !== null && rows.filter(isHeading).length < 4 && !rows.some(isSaid);
}

/** Content whose upright tables are rows, and whose tables of one heading are joined. */
export const settled = (content: Content): Content => ({
  ...content,
  sheets: joinAlike(layDown(content.sheets)),
});

/** A text whose lines are rows of a table, or running text. */
const readText: Reader = ({ bytes, name }) => {
  const sheet: Sheet = { name: '', rows: readCsv(bytes, name) };
  if (isTable(sheet)) return settled({ sheets: [sheet], paragraphs: [] });
  const lines = decodeTable(bytes, name).split(/\r\n?|\n/);
  return titled({
    sheets: [],
    paragraphs: lines.map((line) => line.trim()).filter((line) => line !== ''),
  });
};

function noticesOf(sheet: ReadWorkbook['sheets'][number], hidden: readonly string[]): string[] {
  const { merged, emptyFormulas, hasNotes } = sheet;
  const names = hidden.map((name) => `“${name}”`);
  return [
    ...(merged > 0 ? [`有 ${merged} 处合并单元格，已按左上角的内容逐格填满`] : []),
    ...(emptyFormulas > 0 ? [`有 ${emptyFormulas} 格公式没有结果，请打开后重新保存`] : []),
    ...(hasNotes ? ['有批注、图片或文本框，未读取；其中写有撤销、更正的，请先写进表格'] : []),
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

/**
 * By kind: text, and the workbooks of today. The extension's view has these alone: there is no room for those of
 * `xls-and-web-readers.ts`.
 */
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
