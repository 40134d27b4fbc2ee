import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { csvReader } from '../table/csv';
import { xlsxReader } from '../table/xlsx/reader';
import { chooseSheet, isWhole } from './columns';
import { htmlReader } from './html';
import { type Mapping, NO_MAPPING } from './mapping';
import { type Sheet, type Table, TableFault, type TableReader } from './table';
import { toTable } from './to-table';

const READERS: readonly TableReader[] = [csvReader, xlsxReader, htmlReader];

const FORMATS = 'CSV、TSV、XLSX、HTML';

/** Bytes that are looked at to tell what a `.xls` file really is. */
const SNIFFED = 512;

/** A page that an office system exports under a spreadsheet's name begins with `<`, after any BOM. */
const isPage = (bytes: Uint8Array): boolean =>
  /^[\s\uFEFFÿþï»¿]*</.test(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)));

function readerOf(file: string): TableReader {
  const extension = extname(file).slice(1).toLowerCase();
  // `.xls` is an old workbook, a new one under an old name, or a web page: `xlsxReader` tells which.
  const known = extension === 'xls' || extension === 'et' ? 'xlsx' : extension;
  const reader = READERS.find(({ extensions }) => extensions.includes(known));
  if (reader) return reader;
  throw new TableFault(file, '文件', `不支持的格式 .${extension}（可用：${FORMATS}）`);
}

async function readBytes(path: string, file: string, maxBytes: number): Promise<Uint8Array> {
  const fail = (error: NodeJS.ErrnoException): never => {
    const reason = error.code === 'ENOENT' ? '找不到文件' : `无法读取（${error.code}）`;
    throw new TableFault(file, '文件', reason);
  };
  const { size } = await stat(path).catch(fail);
  if (size > maxBytes)
    throw new TableFault(file, '文件', `超过 ${maxBytes / 1024 / 1024} MB，不像是名单`);
  return readFile(path).catch(fail);
}

const labelOf = (file: string, { name }: Sheet): string => (name === '' ? file : `${file}·${name}`);

const namesOf = (sheets: readonly Sheet[]): string => {
  const names = sheets.slice(0, 8).map(({ name }) => `“${name}”`);
  return `${names.join('、')}${sheets.length > names.length ? ` 等 ${sheets.length} 张` : ''}`;
};

/** The sheets that were not read, so that nobody thinks they were; those that are lists too by themselves. */
function othersNotice(sheets: readonly Sheet[], chosen: Sheet, mapping: Mapping): string[] {
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.rows.length > 0);
  const lists = others.filter((sheet) => isWhole(sheet, mapping));
  return [
    ...(others.length > 0 ? [`只读取了“${chosen.name}”；未读取：${namesOf(others)}`] : []),
    ...(lists.length > 0
      ? [`${namesOf(lists)}也像名单：要登载请各存为一个文件，一起交给 build`]
      : []),
  ];
}

/**
 * Read one table file by its extension: of several sheets the first that has a known header. Throws a
 * `TableFault` that names file, place and reason; a faulty *row* is no fault of the table and is reported
 * with the others.
 */
export async function readTable(path: string, mapping: Mapping = NO_MAPPING): Promise<Table> {
  const file = basename(path);
  const named = readerOf(file);
  const bytes = await readBytes(path, file, named.maxBytes);
  const reader = named === xlsxReader && isPage(bytes) ? htmlReader : named;
  const sheets = reader.read(bytes, file);
  const chosen = chooseSheet(sheets, mapping);
  if (!chosen || chosen.rows.length === 0) throw new TableFault(file, '文件', '是空的');
  const table = toTable(chosen, labelOf(file, chosen), mapping);
  return { ...table, notices: [...othersNotice(sheets, chosen, mapping), ...table.notices] };
}

/** Several tables, one after another; a file that cannot be read is a `TableFault` like any other. */
export async function readTables(
  paths: readonly string[],
  mapping: Mapping = NO_MAPPING,
): Promise<Table[]> {
  const tables: Table[] = [];
  for (const path of paths) tables.push(await readTable(path, mapping));
  return tables;
}
