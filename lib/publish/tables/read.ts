import { LimitFault } from '../../tables/limits';
import { type ReadWorkbook, readWorkbookFile } from '../../tables/xlsx/read';
import { isCompound, isZip, WorkbookFault, type WorkbookReason } from '../../tables/xlsx/zip';
import { chooseSheet, isWhole } from './columns';
import { readHtml } from './html';
import { tellLimit } from './limit-words';
import { type Mapping, NO_MAPPING } from './mapping';
import { type Sheet, type Table, TableFault } from './table';
import { readCsv } from './text';
import { toTable } from './to-table';

/** A file as it was handed over: its name without folders, and all of its bytes. */
export interface TableFile {
  name: string;
  bytes: Uint8Array;
}

const MIB = 1024 * 1024;
const FAULTS: Record<WorkbookReason, string> = {
  broken: '不是完好的 .xlsx 文件，请用电子表格软件打开后另存一次',
  password: '文件有密码，请去掉密码后另存',
  foreign: '不是电子表格（.xlsx）',
  damaged: '内容已损坏，无法解析',
  'no-sheet': '文件里没有这张工作表的内容，或它与另一张共用内容；请用电子表格软件打开后另存一次',
};

/** Rows that are named; of more the number alone. */
const STRUCK_TOLD = 10;

function noticesOf(sheet: ReadWorkbook['sheets'][number], hidden: readonly string[]): string[] {
  const { merged, hiddenRows, emptyFormulas, struck } = sheet;
  const names = hidden.map((name) => `“${name}”`);
  return [
    ...(merged > 0 ? [`有 ${merged} 处合并单元格，已按左上角的内容逐格填满`] : []),
    ...(hiddenRows > 0 ? [`有 ${hiddenRows} 行被隐藏或筛选掉，仍会读取；不要登载的请删除`] : []),
    ...(struck.length > 0
      ? [
          `第 ${struck.slice(0, STRUCK_TOLD).join('、')}${struck.length > STRUCK_TOLD ? ' 等' : ''} 行（共 ${struck.length} 行）有删除线，仍会读取；已撤销的请删除`,
        ]
      : []),
    ...(emptyFormulas > 0 ? [`有 ${emptyFormulas} 格公式没有结果，请打开后重新保存`] : []),
    ...(names.length > 0 ? [`工作表${names.join('、')}是隐藏的，未读取`] : []),
  ];
}

async function readXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  if (isCompound(bytes))
    throw new TableFault(file, '文件', '有密码，或是旧版 .xls；请去掉密码后另存为 .xlsx');
  if (!isZip(bytes)) throw new TableFault(file, '文件', FAULTS.foreign);
  try {
    const { sheets, hidden } = await readWorkbookFile(bytes);
    return sheets.map((sheet) => ({ ...sheet, notices: noticesOf(sheet, hidden) }));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    const place = error.sheet === undefined ? '文件' : `工作表“${error.sheet}”`;
    throw new TableFault(file, place, FAULTS[error.reason]);
  }
}

/** Bytes that are looked at to tell what a `.xls` file really is. */
const SNIFFED = 512;

/** A page that an office system exports under a spreadsheet's name begins with `<`, after any BOM. */
const isPage = (bytes: Uint8Array): boolean =>
  /^[\s\uFEFFÿþï»¿]*</.test(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)));

/** One format of table. */
interface Format {
  /** File name extensions, lower case, without the dot. */
  extensions: readonly string[];
  /** A larger file is refused before it is read. */
  maxBytes: number;
  /** It may ask for far more than its size. */
  isPacked?: true;
  /** Every sheet, in order. Throws `TableFault`. */
  read(bytes: Uint8Array, file: string): Sheet[] | Promise<Sheet[]>;
}

const FORMATS: readonly Format[] = [
  {
    extensions: ['csv', 'tsv', 'txt'],
    maxBytes: 256 * MIB,
    read: (bytes, file) => [{ name: '', rows: readCsv(bytes, file) }],
  },
  {
    // `.xls` is an old workbook, a new one under an old name, or a web page: the bytes tell which.
    extensions: ['xlsx', 'xlsm', 'xls', 'et'],
    maxBytes: 64 * MIB,
    isPacked: true,
    read: (bytes, file) => (isPage(bytes) ? readHtml(bytes, file) : readXlsx(bytes, file)),
  },
  { extensions: ['html', 'htm'], maxBytes: 32 * MIB, isPacked: true, read: readHtml },
];

function formatOf(file: string): Format {
  const extension = /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (format) return format;
  throw new TableFault(file, '文件', `不支持的格式 .${extension}（可用：CSV、TSV、XLSX、HTML）`);
}

/** Refuses by its name and size a file that is no table of ours, so that nobody reads it. */
export function refuseFile(file: string, size: number): void {
  const { maxBytes } = formatOf(file);
  if (size > maxBytes) throw new TableFault(file, '文件', `超过 ${maxBytes / MIB} MB，不像是名单`);
}

/** Is reading such a file no simple matter of its size? */
export const isPacked = (file: string): boolean => formatOf(file).isPacked ?? false;

/**
 * Every sheet of a file, in order, in the format that its extension tells. Throws a `TableFault` that names the
 * file, and the limit where it is too large.
 */
export async function readSheets({ name, bytes }: TableFile): Promise<Sheet[]> {
  try {
    return await formatOf(name).read(bytes, name);
  } catch (error) {
    throw error instanceof LimitFault ? tellLimit(name, error) : error;
  }
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
 * The table of one file: of several sheets the first that has a
 * known header. Throws a `TableFault` that names file, place and reason; a faulty *row* is no fault of the
 * table and is reported with the others.
 */
export async function readTable(file: TableFile, mapping: Mapping = NO_MAPPING): Promise<Table> {
  return chooseTable(file.name, await readSheets(file), mapping);
}

/** `readTable` of sheets that were read already. */
export function chooseTable(
  name: string,
  sheets: readonly Sheet[],
  mapping: Mapping = NO_MAPPING,
): Table {
  const chosen = chooseSheet(sheets, mapping);
  if (!chosen || chosen.rows.length === 0) throw new TableFault(name, '文件', '是空的');
  const table = toTable(chosen, labelOf(name, chosen), mapping);
  return { ...table, notices: [...othersNotice(sheets, chosen, mapping), ...table.notices] };
}
