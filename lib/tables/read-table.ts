import { type CellMark, type Cells, isBlank } from './cells';
import { QuoteFault, readDelimited, separatorOf } from './csv';
import { decodeText, EncodingFault } from './decode';
import { type ForeignKind, foreignKind } from './file-kind';
import { type Limit, LimitFault } from './limits';
import { areFullNames, areShortNames, textsOf } from './vet-cells';
import { askedBy, isHeading } from './vet-headings';
import { isZip, WorkbookFault } from './xlsx/zip';

/** A larger file is refused before it is read. */
const FILE_BYTES_CAP = 20 * 1024 * 1024;

/** One table of a file: the sheet's name, empty if the file is one table. */
export interface FileTable extends Cells {
  name: string;
  /** It lay on its side: what is a row here is a column of the file. */
  isTurned?: true;
}

/** Sheets that tell how a form is filled in, and stand before the table: 填表说明. */
const GUIDE = /说明|說明|须知|須知|封面|目录|目錄|字典|模板|readme/iu;

/** The first sheet that is not one of these. */
export const firstTable = (tables: readonly { name: string }[]): number =>
  Math.max(
    0,
    tables.findIndex(({ name }) => !GUIDE.test(name)),
  );

type TableFaultKind =
  | 'too-large'
  | 'unreadable'
  | 'no-reader'
  | 'encoding'
  | 'quote'
  | ForeignKind
  | 'broken-workbook'
  | 'password'
  | 'empty';

export type ReadFile =
  /** `hidden`: names of sheets that are hidden, which nobody reads. */
  | { ok: true; tables: FileTable[]; hidden: string[] }
  /** `place`: the line, where it is known. `limit`: what there is too much of. */
  | { ok: false; fault: TableFaultKind; place?: number; limit?: Limit };

/** The code that reads workbooks did not come: no network, or the extension was updated. The file is not at fault. */
class NoReader extends Error {}

function faultOf(error: unknown): Extract<ReadFile, { ok: false }> {
  if (error instanceof EncodingFault) return { ok: false, fault: 'encoding', place: error.line };
  if (error instanceof QuoteFault) return { ok: false, fault: 'quote', place: error.line };
  if (error instanceof NoReader) return { ok: false, fault: 'no-reader' };
  if (error instanceof LimitFault) return { ok: false, fault: 'too-large', limit: error.limit };
  if (!(error instanceof WorkbookFault)) return { ok: false, fault: 'unreadable' };
  return { ok: false, fault: error.reason === 'password' ? 'password' : 'broken-workbook' };
}

/**
 * Does a table lie on its side, as comparisons do, with a heading at the left of each row and two names or more behind one
 * of them: `机构名称 | 示例启明 | 示例晨光` above `电话 | … | …`?
 */
function liesOnSide({ rows }: Cells): boolean {
  const heads = rows.map(([head = '']) => head.trim()).filter(Boolean);
  const known = heads.filter(isHeading);
  const named = rows.find(([head = '']) => askedBy(head) === 'name') ?? [];
  const names = textsOf(named.slice(1));
  return (
    known.length > 1 &&
    known.length * 2 > heads.length &&
    new Set(heads).size === heads.length &&
    names.length > 1 &&
    !names.some(isHeading)
  );
}

/** A table with its rows as columns. */
function turned({ name, rows, marks }: FileTable): FileTable {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
  const own = new Map<number, Map<number, CellMark>>();
  for (const [row, cells] of marks ?? [])
    for (const [column, mark] of cells)
      own.set(column, (own.get(column) ?? new Map<number, CellMark>()).set(row, mark));
  return { name, rows: columns, marks: own, isTurned: true };
}

const upright = (table: FileTable): FileTable => (liesOnSide(table) ? turned(table) : table);

const isFilled = ({ rows }: Cells): boolean => rows.some((row) => !isBlank(row));

type Tables = Omit<Extract<ReadFile, { ok: true }>, 'ok'>;

const textTables = (text: string): FileTable[] =>
  [{ name: '', rows: readDelimited(text, separatorOf(text)) }].filter(isFilled);

const filled = (read: Tables): ReadFile =>
  read.tables.length > 0
    ? { ok: true, ...read, tables: read.tables.map(upright) }
    : { ok: false, fault: 'empty' };

async function tablesOf(bytes: Uint8Array): Promise<Tables> {
  if (isZip(bytes)) {
    // Most users paste text: the workbook reader is loaded for those who drop a workbook.
    const { readWorkbookFile } = await import('./xlsx/read').catch(() => {
      throw new NoReader();
    });
    const { sheets, hidden } = await readWorkbookFile(bytes);
    return { tables: sheets.filter(isFilled), hidden };
  }
  return { tables: textTables(decodeText(bytes)), hidden: [] };
}

/** A table of one line of names as a column, in which each of them is a row: `甲公司,乙公司,丙公司`. */
function inColumn(table: FileTable): FileTable {
  const [line = [], ...further] = table.rows;
  const names = textsOf(line);
  const isLine = names.length > 1 && further.length === 0;
  return isLine && (areFullNames(names) || areShortNames(names))
    ? { ...table, rows: names.map((name) => [name]) }
    : table;
}

/** The tables of a text that was pasted. */
export function readPasted(text: string): ReadFile {
  try {
    return filled({ tables: textTables(text).map(inColumn), hidden: [] });
  } catch (error) {
    return faultOf(error);
  }
}

/** The tables of a file: CSV, TSV or text in UTF-8, UTF-16, Big5 or GB18030, or a workbook. Never throws. */
export async function readTableFile(file: Blob): Promise<ReadFile> {
  if (file.size > FILE_BYTES_CAP) return { ok: false, fault: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const foreign = foreignKind(bytes);
    return foreign ? { ok: false, fault: foreign } : filled(await tablesOf(bytes));
  } catch (error) {
    return faultOf(error);
  }
}
