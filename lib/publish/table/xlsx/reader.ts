import { GridOverflow, MAX_COLUMNS } from '../../../tables/cells';
import {
  readRelations,
  readStrings,
  readWorkbook,
  relationsPath,
  type SheetRef,
} from '../../../tables/xlsx/parts';
import { readSheet, type Shared, type SheetCells } from '../../../tables/xlsx/sheet';
import { readStyles } from '../../../tables/xlsx/value';
import { isCompound, isZip } from '../../../tables/xlsx/zip-directory';
import { type Sheet, TableFault, type TableReader } from '../../tables/table';
import { openZip, type ReadPart } from './zip';

function noticesOf({ merged, hiddenRows, emptyFormulas }: SheetCells): string[] {
  return [
    ...(merged > 0 ? [`有 ${merged} 处合并单元格，已按左上角的内容逐格填满`] : []),
    ...(hiddenRows > 0 ? [`有 ${hiddenRows} 行被隐藏或筛选掉，仍会读取；不要登载的请删除`] : []),
    ...(emptyFormulas > 0 ? [`有 ${emptyFormulas} 格公式没有结果，请打开后重新保存`] : []),
  ];
}

function readRef({ name, path }: SheetRef, read: ReadPart, shared: Shared, file: string): Sheet {
  const xml = read(path);
  if (!xml) throw new TableFault(file, `工作表“${name}”`, '文件里没有这张工作表的内容');
  try {
    const cells = readSheet(xml, shared, readRelations(read(relationsPath(path))));
    return { name, rows: cells.rows, marks: cells.marks, notices: noticesOf(cells) };
  } catch (error) {
    if (error instanceof TableFault) throw error;
    const reason =
      error instanceof GridOverflow
        ? `行或列太多（最多 ${MAX_COLUMNS} 列）`
        : '内容已损坏，无法解析';
    throw new TableFault(file, `工作表“${name}”`, reason);
  }
}

function readAll(read: ReadPart, file: string): Sheet[] {
  const xml = read('xl/workbook.xml');
  if (!xml) throw new TableFault(file, '文件', '不是电子表格（.xlsx）');
  const { sheets, from1904 } = readWorkbook(xml, readRelations(read('xl/_rels/workbook.xml.rels')));
  const shared: Shared = {
    strings: readStrings(read('xl/sharedStrings.xml')),
    styles: readStyles(read('xl/styles.xml')),
    from1904,
  };
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `“${name}”`);
  const notices = hidden.length > 0 ? [`工作表${hidden.join('、')}是隐藏的，未读取`] : [];
  return visible.map((ref) => {
    const sheet = readRef(ref, read, shared, file);
    return { ...sheet, notices: [...(sheet.notices ?? []), ...notices] };
  });
}

/**
 * Workbooks (ECMA-376, what Excel, WPS and LibreOffice save as .xlsx). Read by hand rather than by a
 * library, because a publisher has to see what those hide: numbers that lost their zeros, merged and
 * hidden cells, links, and sizes before anything is inflated.
 */
export const xlsxReader: TableReader = {
  extensions: ['xlsx', 'xlsm'],
  maxBytes: 64 * 1024 * 1024,
  read(bytes, file) {
    if (isCompound(bytes))
      throw new TableFault(file, '文件', '有密码，或是旧版 .xls；请去掉密码后另存为 .xlsx');
    if (!isZip(bytes)) throw new TableFault(file, '文件', '不是电子表格（.xlsx）');
    const read = openZip(bytes, file);
    try {
      return readAll(read, file);
    } catch (error) {
      if (error instanceof TableFault) throw error;
      throw new TableFault(file, '文件', '内容已损坏，无法解析');
    }
  },
};
