import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Day } from '../../domain/day';
import type { TableFile } from '../documents/document';
import { readDocument } from '../documents/read-document';
import { isPacked, refuseSize } from '../documents/readers';
import { buildTables, type ReadTables, rowsOf } from '../entries/from-rows';
import { chooseAll } from '../sheets/choose';
import { type Mapping, NO_MAPPING, parseMapping } from '../sheets/mapping';
import { type OfficeDocument, type Table, TableFault } from '../sheets/table';
import { progressBar, stage } from './progress';
import { readApart } from './read-apart';

/** A document from bytes at hand; what must be unpacked or parsed is read in a thread apart. */
export const openFile = (file: TableFile): Promise<OfficeDocument> =>
  isPacked(file) ? readApart(file) : readDocument(file);

const NOT_OPENED = '打不开：请先在表格软件里关闭它，并看自己有没有读取的权限';

/** Why a file cannot be read, by the system's own word for it, and what to do. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件：请看文件名和文件夹是否写对；路径里有空格的，前后加英文双引号',
  EISDIR: '这是文件夹，请给出里面的文件',
  EBUSY: NOT_OPENED,
  EPERM: NOT_OPENED,
  EACCES: NOT_OPENED,
};

/** Any office file. Throws a `TableFault` for one that is absent, too large or nothing that can be read. */
export async function openDocument(path: string): Promise<OfficeDocument> {
  const name = basename(path);
  const fail = (error: NodeJS.ErrnoException): never => {
    const reason = FILE_FAULTS[error.code ?? ''] ?? '无法读取，请把它另存一份再试';
    throw new TableFault(name, '文件', `${reason}（${error.code}）`);
  };
  refuseSize(name, (await stat(path).catch(fail)).size);
  return openFile({ name, bytes: await readFile(path).catch(fail) });
}

/**
 * The tables of files, one after another, by what a file of mappings says of their headings. Throws a `TableFault` for a
 * file that has none or cannot be read.
 */
export async function openTables(
  paths: readonly string[],
  mappingFile?: string | undefined,
): Promise<Table[]> {
  return chooseAll(paths, openDocument, await openMapping(mappingFile));
}

/**
 * The file in which an office says what its own headings mean. Without a file, the headings that we know are read
 * alone.
 */
async function openMapping(path: string | undefined): Promise<Mapping> {
  if (path === undefined) return NO_MAPPING;
  const bytes = await readFile(path).catch(() => {
    throw new TableFault(basename(path), '文件', '找不到对应表，请看 --mapping 的路径是否写对');
  });
  return parseMapping(bytes, basename(path));
}

/** Read tables, with a progress bar, and build their entries. Throws a `TableFault` for a broken table. */
export async function readAndBuild(
  paths: readonly string[],
  asOf: Day,
  mapping: string | undefined,
): Promise<ReadTables> {
  stage('打开表格');
  const tables = await openTables(paths, mapping);
  const bar = progressBar(rowsOf(tables));
  const read = await buildTables(tables, asOf, bar.update);
  bar.end();
  return read;
}
