import { QuoteFault, readDelimited, separatorOf } from '../../tables/csv';
import { decodeText, EncodingFault } from '../../tables/decode';
import { LimitFault } from '../../tables/limits';
import { TableFault, tellLimit } from './table';

/** `decodeText` for a clerk's file: throws a `TableFault` that names line and byte. */
export function decodeTable(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof EncodingFault)) throw error;
    throw new TableFault(
      file,
      `第${error.line}行（字节 ${error.byte} 起）`,
      '编码无法识别；请用电子表格软件打开后另存为 .xlsx',
    );
  }
}

const REASONS: Record<QuoteFault['reason'], string> = {
  open: '引号没有闭合',
  behind: '引号后多出字符',
  inside: '字段中间出现引号',
};

/**
 * Refuses a cell that is the end of one row, whole rows and the beginning of another, as two stray quotes make it: its
 * row would have the office and the day of the other, and nobody would be told of the rows between.
 */
function refuseJoined(rows: readonly (readonly string[])[], separator: string, file: string): void {
  const told = '一对引号之间是另外几行：有一行多打了引号，请删去';
  let line = 1;
  for (const row of rows) {
    const last = row.length - 1;
    let breaks = 0;
    for (const [at, cell] of row.entries()) {
      // Hardly any cell has a break, and a table may have a million cells.
      if (!/[\r\n]/.test(cell)) continue;
      const parted = cell.split(/\r\n?|\n/).map((text) => text.split(separator).length - 1);
      const joined = [last - at, ...parted.slice(2).map(() => last), at];
      if (last > 1 && parted.every((count, each) => count === joined[each]))
        throw new TableFault(file, `第${line}行`, told);
      breaks += parted.length - 1;
    }
    line += breaks + 1;
  }
}

/** The rows of a CSV or TSV file, of any width: `toTable` judges them. */
export function readCsv(bytes: Uint8Array, file: string): string[][] {
  const text = decodeTable(bytes, file);
  const separator = separatorOf(text);
  try {
    const rows = readDelimited(text, separator ?? ',', true);
    refuseJoined(rows, separator ?? ',', file);
    return rows;
  } catch (error) {
    // Running text quotes as it likes.
    if (error instanceof QuoteFault && separator === null) return readDelimited(text, null);
    if (error instanceof LimitFault) throw tellLimit(file, error);
    if (!(error instanceof QuoteFault)) throw error;
    throw new TableFault(file, `第${error.line}行`, REASONS[error.reason]);
  }
}
