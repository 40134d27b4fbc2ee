import { type FileKind, fileKind } from '../../tables/file-kind';
import { LimitFault } from '../../tables/limits';
import { WorkbookFault } from '../../tables/xlsx/zip';
import { type Sheet, TableFault, tellLimit } from '../tables/table';
import { refuseKind, tellWorkbook, unreadKind } from './refusals';

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

/** What a file holds, apart from its name. */
export type Content = Omit<OfficeDocument, 'name'>;

/** Reads files of one kind. */
export type Reader = (
  file: TableFile,
  kind: FileKind,
  resources: Resources,
) => Content | Promise<Content>;

export type Readers = Partial<Record<FileKind, Reader>>;

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
    return { name, ...(await read(file, kind, resources)) };
  } catch (error) {
    if (error instanceof LimitFault) throw tellLimit(name, error);
    throw error instanceof WorkbookFault ? tellWorkbook(name, error) : error;
  }
}
