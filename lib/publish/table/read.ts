import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { csvReader } from './csv';
import { type Field, headerOf, readHeader } from './fields';
import { type Table, TableFault, type TableReader, type TableRow } from './table';

const READERS: readonly TableReader[] = [csvReader];

const SUBJECTS: readonly Field[] = ['app', 'institution', 'website'];
const NEEDED: readonly Field[] = ['authority', 'date', 'source'];

/** Which header serves which field; the first of two that mean the same wins. */
function readColumns(headers: readonly string[]) {
  const fields: (Field | null)[] = [];
  const columns = new Map<Field, string>();
  const notices: string[] = [];
  const hasApp = headers.some((header) => readHeader(header) === 'app');
  const hasDeveloper = headers.some((header) => readHeader(header) === 'developer');
  for (const header of headers) {
    let kind = readHeader(header);
    // 企业名称 beside 应用名称 is who runs the app.
    if (kind === 'institution' && hasApp && !hasDeveloper) kind = 'developer';
    if (kind === 'personal') notices.push(`“${header}”列含个人信息，已整列丢弃，不读取、不发布`);
    if (kind === 'unknown') notices.push(`“${header}”列无法识别，未使用`);
    const taken = kind === 'personal' || kind === 'unknown' || kind === 'own' || columns.has(kind);
    fields.push(taken ? null : (kind as Field));
    if (!taken) columns.set(kind as Field, header.trim());
  }
  return { fields, columns, notices };
}

function requireColumns(file: string, columns: ReadonlyMap<Field, string>): void {
  if (!SUBJECTS.some((field) => columns.has(field)))
    throw new TableFault(file, '第1行', '缺少列“机构名称”、“应用名称”或“网站名称”');
  const isAppsOnly = columns.has('app') && !columns.has('institution');
  const needed: readonly Field[] = isAppsOnly ? NEEDED : [...NEEDED, 'result'];
  const missing = needed.filter((field) => !columns.has(field));
  if (missing.length > 0)
    throw new TableFault(file, '第1行', `缺少列“${missing.map(headerOf).join('”、“')}”`);
}

/** A table from its rows, header first. Throws `TableFault` when a needed header is missing. */
export function toTable(rows: readonly string[][], file: string): Table {
  const headers = rows[0] ?? [];
  const { fields, columns, notices } = readColumns(headers);
  requireColumns(file, columns);
  const body = rows.slice(1).map((raw, at): TableRow => {
    const cells = new Map<Field, string>();
    for (const [column, field] of fields.entries())
      if (field) cells.set(field, (raw[column] ?? '').trim());
    const isRagged = raw.length !== headers.length;
    return {
      file,
      row: at + 2,
      cells,
      raw,
      ...(isRagged && { ragged: `应有 ${headers.length} 列，实有 ${raw.length} 列` }),
    };
  });
  const isBlank = (row: TableRow) => row.raw.every((cell) => cell.trim() === '');
  return { file, headers, columns, rows: body.filter((row) => !isBlank(row)), notices };
}

/**
 * Read one table file by its extension. Throws a `TableFault` that names file, place and reason; a
 * faulty *row* is no fault of the table and is reported with the others.
 */
export async function readTable(path: string): Promise<Table> {
  const file = basename(path);
  const extension = extname(file).slice(1).toLowerCase();
  const reader = READERS.find(({ extensions }) => extensions.includes(extension));
  if (!reader) throw new TableFault(file, '文件', `不支持的格式 .${extension}（可用：CSV、TSV）`);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new TableFault(
      file,
      '文件',
      error.code === 'ENOENT' ? '找不到文件' : `无法读取（${error.code}）`,
    );
  });
  return toTable(reader.read(bytes, file), file);
}

/** Several tables; a file that cannot be read is a `TableFault` like any other. */
export function readTables(paths: readonly string[]): Promise<Table[]> {
  return Promise.all(paths.map(readTable));
}
