import { toSpreadsheetCsv } from '../../tables/csv';
import { asHtml } from './html';
import { FATE_WORDS, LEVEL_WORDS, type Report } from './words';

function asCsv({ results }: Report): string {
  const head = ['文件', '行', '名称', '结果', '列', '原因', '条目'];
  const rows = results.map(({ file, row, name, fate, remarks, entry }) => [
    file,
    String(row),
    name,
    FATE_WORDS[fate],
    remarks.map(({ column }) => column).join('；'),
    remarks.map(({ level, text }) => `[${LEVEL_WORDS[level]}] ${text}`).join('；'),
    entry ?? '',
  ]);
  return toSpreadsheetCsv([head, ...rows]);
}

/** Is a report written under this name? */
export const namesReport = (file: string): boolean => /\.(?:html?|csv)$/i.test(file);

/** The report of every row: CSV for a spreadsheet, or a page, as the file's name says. */
export const reportFile = (report: Report, file: string): string =>
  /\.csv$/i.test(file) ? asCsv(report) : asHtml(report);

/** Did a build write this report? */
export const isReport = (text: string): boolean =>
  /<title>名单检查报告|^\uFEFF?"?文件"?,"?行"?,/u.test(text);
