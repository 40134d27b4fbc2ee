import { FATES, type RowResult } from '../entries/draft';
import { isFault, type Remark } from '../sheets/row-reader';
import { countFates, FATE_WORDS, LEVEL_WORDS, reasonOf } from './words';

const MAX_NAME = 36;
const GAP = '  ';

/** Rows that need a person first, then those that are only told; plain ones are left out. */
const RANK: Record<RowResult['fate'], number> = {
  rejected: 0,
  warned: 1,
  expired: 2,
  accepted: 3,
  merged: 3,
};

/** Rows about which something is to be said, the gravest first, else in the order of the tables. */
export const toldRows = (results: readonly RowResult[]): RowResult[] =>
  results.filter(({ fate }) => RANK[fate] < 3).sort((a, b) => RANK[a.fate] - RANK[b.fate]);

/** A table of rows for a terminal `width` cells wide (a file has no end): 位置, 名称, 结果, 原因, a line a row. */
export function terminalTable(
  results: readonly RowResult[],
  width = Number.POSITIVE_INFINITY,
): string[] {
  const lines = results.map((result) => [
    `${result.file}·${result.row}`,
    cutTo(result.name, MAX_NAME),
    FATE_WORDS[result.fate],
    reasonOf(result),
  ]);
  const all = [['位置', '名称', '结果', '原因'], ...lines];
  const widest = (at: number) =>
    all.reduce((max, line) => Math.max(max, widthOf(line[at] ?? '')), 0);
  const widths = [widest(0), widest(1), widest(2)];
  const room = width - widths.reduce((sum, each) => sum + each + GAP.length, 0);
  return all.map((cells) => {
    const first = widths.map((each, at) => padTo(cells[at] ?? '', each)).join(GAP);
    // A reason is never cut to nothing: on a narrow terminal it wraps instead.
    return `${first}${GAP}${room >= 40 ? cutTo(cells[3] ?? '', room) : (cells[3] ?? '')}`;
  });
}

/** A text that does not steer the terminal, whatever a table's cell holds. */
export const printable = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '');

/** Text in columns of a terminal, where Han characters and full-width punctuation take two cells. */

const cellsOf = (char: string): number => (/[\u2e80-\uffef]/.test(char) ? 2 : 1);

export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + cellsOf(char), 0);

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text, or as much of it as fits with an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [cut, used] = ['', 0];
  for (const char of text) {
    if (used + cellsOf(char) > width - 2) break;
    cut += char;
    used += cellsOf(char);
  }
  return `${cut}…`;
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
export function remarkLines(result: RowResult): string[] {
  return result.remarks.map(
    ({ level, column, text }) =>
      `${result.file}·第${result.row}行·${column}·[${LEVEL_WORDS[level]}] ${text.replace(/\s+/g, ' ')}`,
  );
}

/** What a person has to look at: errors, refusals and warnings. */
export function urgentLines(results: readonly RowResult[]): string[] {
  const isUrgent = (remark: Remark) => isFault(remark) || remark.level === 'warning';
  return results.flatMap((result) =>
    remarkLines({ ...result, remarks: result.remarks.filter(isUrgent) }),
  );
}
