import type { ReadWorkbook } from '../../../tables/xlsx/read';
import type { Sheet } from '../../tables/table';

function noticesOf(sheet: ReadWorkbook['sheets'][number], hidden: readonly string[]): string[] {
  const { merged, emptyFormulas } = sheet;
  const names = hidden.map((name) => `“${name}”`);
  return [
    ...(merged > 0 ? [`有 ${merged} 处合并单元格，已按左上角的内容逐格填满`] : []),
    ...(emptyFormulas > 0 ? [`有 ${emptyFormulas} 格公式没有结果，请打开后重新保存`] : []),
    ...(names.length > 0 ? [`工作表${names.join('、')}是隐藏的，未读取`] : []),
  ];
}

/** The visible sheets of a workbook of any kind, with what a clerk must be told of each. */
export const toSheets = ({ sheets, hidden }: ReadWorkbook): Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, notices: noticesOf(sheet, hidden) }));
