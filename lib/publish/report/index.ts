import { FATES, type RowResult } from '../rows/row-reader';
import { toCsv } from '../table/to-csv';
import { asHtml } from './html';
import { padTo } from './terminal';
import { countFates, FATE_WORDS, LEVEL_WORDS } from './words';

/** What a build has to tell a clerk. */
export interface Report {
  /** Of the tables as wholes: dropped and unknown columns, sheets that were not read. */
  notices: readonly string[];
  results: readonly RowResult[];
  /** The day for which fates were decided. */
  asOf: string;
  /** What a publish would change, where there is a list to compare with. */
  changes?: readonly string[] | undefined;
}

/** A table of fates whose numbers add up to the rows read. */
export function summary(results: readonly RowResult[]): string {
  const counts = countFates(results);
  const lines = FATES.map((fate): [string, number] => [FATE_WORDS[fate], counts[fate]]);
  return [...lines, ['合计', results.length] as const]
    .map(([word, count]) => `  ${padTo(word, 20)}${String(count).padStart(8)}`)
    .join('\n');
}

/** 文件·行·列·原因, one line a remark; rows without remarks get none. */
function remarkLines(result: RowResult): string[] {
  return result.remarks.map(
    ({ level, column, text }) =>
      `${result.file}·第${result.row}行·${column}·[${LEVEL_WORDS[level]}] ${text.replace(/\s+/g, ' ')}`,
  );
}

/** What a person has to look at: errors, refusals and warnings. */
export function urgentLines(results: readonly RowResult[]): string[] {
  const isUrgent = (level: string) =>
    level === 'error' || level === 'reject' || level === 'warning';
  return results.flatMap((result) =>
    remarkLines({ ...result, remarks: result.remarks.filter(({ level }) => isUrgent(level)) }),
  );
}

/** A cell that begins like a formula would be run by the spreadsheet that opens the report. */
const inert = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

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
  // The BOM makes spreadsheets read UTF-8.
  return `\uFEFF${toCsv([head, ...rows.map((cells) => cells.map(inert))])}`;
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
export function reportFile(report: Report, file: string): string {
  if (file.endsWith('.json')) return asJson(report);
  if (/\.html?$/.test(file)) return asHtml(report);
  return file.endsWith('.csv') ? asCsv(report) : asText(report);
}
