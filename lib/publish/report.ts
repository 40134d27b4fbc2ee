import { FATES, type Fate, type RowResult } from './rows/fate';
import { toCsv } from './table/to-csv';

const FATE_WORDS: Record<Fate, string> = {
  accepted: '登载',
  warned: '登载（有提醒）',
  merged: '并入同一条',
  expired: '公示期已满',
  rejected: '不登载',
};

const LEVEL_WORDS = {
  error: '错误',
  reject: '不登载',
  warning: '提醒',
  repair: '已修正',
  note: '说明',
};

/** How many rows met each fate. */
export function countFates(results: readonly RowResult[]): Record<Fate, number> {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of results) counts[fate]++;
  return counts;
}

/** Width in a terminal: Han characters and full-width punctuation take two cells. */
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);

/** A table of fates whose numbers add up to the rows read. */
export function summary(results: readonly RowResult[]): string {
  const counts = countFates(results);
  const lines = FATES.map((fate): [string, number] => [FATE_WORDS[fate], counts[fate]]);
  return [...lines, ['合计', results.length] as const]
    .map(([word, count]) => `  ${word}${' '.repeat(20 - width(word))}${String(count).padStart(8)}`)
    .join('\n');
}

/** 文件·行·列·原因, one line a remark; rows without remarks get none. */
function remarkLines(result: RowResult): string[] {
  return result.remarks.map(
    ({ level, column, text }) =>
      `${result.file}·第${result.row}行·${column}·[${LEVEL_WORDS[level]}] ${text}`,
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

function asCsv(results: readonly RowResult[]): string {
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
  return `\uFEFF${toCsv([head, ...rows])}`;
}

function asText(results: readonly RowResult[]): string {
  const lines = results.flatMap((result) => [
    `${result.file}·第${result.row}行 ${result.name}：${FATE_WORDS[result.fate]}`,
    ...remarkLines(result).map((line) => `    ${line}`),
  ]);
  return `${summary(results)}\n\n${lines.join('\n')}\n`;
}

/** The report of every row, in the form that the file's name asks for: `.json`, `.csv`, else text. */
export function reportFile(results: readonly RowResult[], file: string): string {
  if (file.endsWith('.json'))
    return `${JSON.stringify({ counts: countFates(results), rows: results }, null, 2)}\n`;
  return file.endsWith('.csv') ? asCsv(results) : asText(results);
}
