import { CsvError, parse } from 'csv-parse/sync';
import { decodeTable } from './decode';
import { TableFault, type TableReader } from './table';

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有闭合',
  CSV_INVALID_CLOSING_QUOTE: '引号后多出字符',
  INVALID_OPENING_QUOTE: '字段中间出现引号',
};

/** Tab when the header line holds more tabs than commas. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return header.split('\t').length > header.split(',').length ? '\t' : ',';
}

/** CSV (RFC 4180) and TSV. Rows of any width come back as they are: `toTable` judges them. */
export const csvReader: TableReader = {
  extensions: ['csv', 'tsv', 'txt'],
  read(bytes, file) {
    const text = decodeTable(bytes, file);
    try {
      return parse(text, {
        bom: true,
        delimiter: delimiterOf(text),
        relax_column_count: true,
      });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const reason = REASONS[error.code] ?? `无法解析（${error.code}）`;
      throw new TableFault(file, `第${String(error.lines ?? '?')}行`, reason);
    }
  },
};
