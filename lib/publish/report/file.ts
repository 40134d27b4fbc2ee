import { toSpreadsheetCsv } from '../../tables/csv';
import { asHtml } from './html';
import { remarkLines, summary } from './terminal';
import { countFates, FATE_WORDS, LEVEL_WORDS, type Report } from './words';

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

function asText({ notices, results, changes }: Report): string {
  const lines = results.flatMap((result) => [
    `${result.file}·第${result.row}行 ${result.name}：${FATE_WORDS[result.fate]}`,
    ...remarkLines(result).map((line) => `    ${line}`),
  ]);
  const parts = [notices, [summary(results)], changes ?? [], lines];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const asJson = ({ notices, results, asOf }: Report): string =>
  `${JSON.stringify({ asOf, counts: countFates(results), notices, rows: results }, null, 2)}\n`;

/** The report of every row, in the form that the file's name asks for: `.json`, `.csv`, `.html`, else text. */
export function reportFile(report: Report, name: string): string {
  const file = name.toLowerCase();
  if (file.endsWith('.json')) return asJson(report);
  if (/\.html?$/.test(file)) return asHtml(report);
  return file.endsWith('.csv') ? asCsv(report) : asText(report);
}

/** Did a build write this report, in any of its forms? */
export const isReport = (text: string): boolean =>
  /<title>名单检查报告|^\uFEFF?"?文件"?,"?行"?,|^\{\s*"asOf"|不登载\s+\d+\s+合计/u.test(text);
