import { type FileKind, fileKind } from '../../tables/file-kind';
import { Budget, LimitFault } from '../../tables/limits';
import { WorkbookFault } from '../../tables/xlsx/zip';
import { findHeader } from '../tables/columns';
import { tellLimit } from '../tables/limit-words';
import { NO_MAPPING } from '../tables/mapping';
import { type Sheet, TableFault } from '../tables/table';
import { decodeTable, readCsv } from '../tables/text';
import { joinAlike } from './alike';
import { refuseKind } from './refusals';
import { layDown } from './upright';

/** A file as it was handed over: its name without folders, and all of its bytes. */
export interface TableFile {
  name: string;
  bytes: Uint8Array;
}

/** What an office published, whatever program wrote it. */
export interface OfficeDocument {
  /** File name, without folders. */
  name: string;
  /** Where it was published, where the file itself says so: a saved page does. */
  address?: string;
  title?: string;
  /** As the page prints it, YYYY-MM-DD. */
  publishedOn?: string;
  sheets: readonly Sheet[];
  /** Running text outside of tables, in reading order, the page's furniture among it. */
  paragraphs: readonly string[];
}

/** Where the character maps and fonts of PDF files are; a place for files, or an address. */
export interface Resources {
  pdf?: string;
}

type Content = Omit<OfficeDocument, 'name'>;

const hasHeader = (sheet: Sheet): boolean => findHeader(sheet, NO_MAPPING) !== null;

/** A text whose lines are rows of a table, or running text: lines without cells and without a header. */
function readText(bytes: Uint8Array, file: string): Content {
  const sheet: Sheet = { name: '', rows: readCsv(bytes, file) };
  const isTable = sheet.rows.some(({ length }) => length > 1) || hasHeader(sheet);
  if (isTable) return { sheets: [sheet], paragraphs: [] };
  const lines = decodeTable(bytes, file).split(/\r\n?|\n/);
  return { sheets: [], paragraphs: lines.map((line) => line.trim()).filter((line) => line !== '') };
}

async function readPages(bytes: Uint8Array, file: string, kind: FileKind): Promise<Content> {
  const [{ readPage }, { decodePage }] = await Promise.all([
    import('./web/page'),
    import('./web/decode-page'),
  ]);
  const budget = new Budget();
  if (kind === 'web-page') return readPage(decodePage(bytes, file), budget);
  const { readWebArchive } = await import('./web/mail');
  const pages = readWebArchive(bytes, file).map((part) =>
    readPage(decodePage(part.bytes, file, part.charset), budget, part.location),
  );
  return {
    ...pages[0],
    sheets: pages.flatMap(({ sheets }) => sheets),
    paragraphs: pages.flatMap(({ paragraphs }) => paragraphs),
  };
}

/** What a document calls itself: its first line, where that is short. */
const titled = (content: Content): Content => {
  const [title = ''] = content.paragraphs;
  return title !== '' && title.length <= 80 ? { title, ...content } : content;
};

async function readWord(bytes: Uint8Array): Promise<Content> {
  const [{ wordToHtml }, { readPage }] = await Promise.all([
    import('./word'),
    import('./web/page'),
  ]);
  const budget = new Budget();
  const { sheets, paragraphs } = readPage(await wordToHtml(bytes, budget), budget);
  return titled({ sheets, paragraphs });
}

/** Tables that run on: those of one heading are one, and records that stand upright are rows. */
const settled = (content: Content): Content => ({
  ...content,
  sheets: joinAlike(layDown(content.sheets)),
});

async function readKind(
  { name, bytes }: TableFile,
  kind: FileKind,
  resources: Resources,
): Promise<Content> {
  if (kind === 'text') return readText(bytes, name);
  if (kind === 'web-page' || kind === 'web-archive')
    return settled(await readPages(bytes, name, kind));
  if (kind === 'word') return settled(await readWord(bytes));
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf');
    return settled(titled(await readPdf(bytes, name, resources.pdf)));
  }
  const [{ WORKBOOKS }, { toSheets }] = await Promise.all([
    import('./workbooks/read-workbook'),
    import('./workbooks/to-sheets'),
  ]);
  const read = WORKBOOKS[kind];
  if (!read) throw new TableFault(name, '文件', '不支持的格式');
  return { sheets: layDown(toSheets(await read(bytes, name))), paragraphs: [] };
}

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

/** Is reading such a file no simple matter of its size? */
export const isPacked = (file: TableFile): boolean => kindOf(file) !== 'text';

/**
 * Reads any office file in the form that its bytes tell. Throws a `TableFault` with the reason and the way
 * forward, and the limit where it is too large.
 */
export async function readDocument(
  file: TableFile,
  resources: Resources = {},
): Promise<OfficeDocument> {
  const { name, bytes } = file;
  if (bytes.length === 0)
    throw new TableFault(name, '文件', '是空的（0 字节）；请重新下载，或向发布的单位要');
  const kind = kindOf(file);
  refuseKind(kind, name);
  refuseSize(name, bytes.length, MOST_BYTES[kind] ?? MOST_OF_OTHERS);
  try {
    return { name, ...(await readKind(file, kind, resources)) };
  } catch (error) {
    if (error instanceof LimitFault) throw tellLimit(name, error);
    if (!(error instanceof WorkbookFault)) throw error;
    const { tellWorkbook } = await import('./workbooks/read-workbook');
    throw tellWorkbook(name, error);
  }
}
