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

/** The rows of a CSV or TSV file, of any width: `toTable` judges them. */
export function readCsv(bytes: Uint8Array, file: string): string[][] {
  const text = decodeTable(bytes, file);
  const separator = separatorOf(text);
  try {
    return readDelimited(text, separator ?? ',', true);
  } catch (error) {
    // Running text quotes as it likes.
    if (error instanceof QuoteFault && separator === null) return readDelimited(text, null);
    if (error instanceof LimitFault) throw tellLimit(file, error);
    if (!(error instanceof QuoteFault)) throw error;
    throw new TableFault(file, `第${error.line}行`, REASONS[error.reason]);
  }
}
