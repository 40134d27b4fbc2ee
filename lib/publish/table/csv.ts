import { CsvError, parse } from 'csv-parse/sync';
import { TableFault, type TableReader } from '../tables/table';
import { decodeTable } from './decode';

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有闭合',
  CSV_INVALID_CLOSING_QUOTE: '引号后多出字符',
  INVALID_OPENING_QUOTE: '字段中间出现引号',
};

/** Lines looked at for the separator: titles above the header hold none. */
const SAMPLE_LINES = 20;

/** Tab when the first lines hold more tabs than commas. */
function delimiterOf(text: string): string {
  const sample = text.split(/\r?\n|\r/, SAMPLE_LINES).join('\n');
  return sample.split('\t').length > sample.split(',').length ? '\t' : ',';
}

/** CSV (RFC 4180) and TSV. Rows of any width come back as they are: `toTable` judges them. */
export const csvReader: TableReader = {
  extensions: ['csv', 'tsv', 'txt'],
  maxBytes: 256 * 1024 * 1024,
  read(bytes, file) {
    const text = decodeTable(bytes, file);
    try {
      const rows: string[][] = parse(text, {
        bom: true,
        delimiter: delimiterOf(text),
        relax_column_count: true,
      });
      return [{ name: '', rows }];
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const reason = REASONS[error.code] ?? `无法解析（${error.code}）`;
      throw new TableFault(file, `第${String(error.lines ?? '?')}行`, reason);
    }
  },
};
