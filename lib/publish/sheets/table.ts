import type { Cells } from '../../tables/cells';
import type { Field } from '../../tables/known-headings';
import { LIMITS, type Limit, type LimitFault } from '../../tables/limits';
import type { RowReader } from './row-reader';

/** One sheet of a workbook, one table of a web page, or the whole of a CSV file. */
export interface Sheet extends Cells {
  /** `Sheet1`, `第2个表格`; empty where a file is one table. */
  name: string;
  /** What a clerk must be told of the sheet as a whole. */
  notices?: readonly string[];
  /** Headings and notes of its document right above and below it. */
  above?: readonly string[];
  below?: readonly string[];
}

/** What an office published, whatever program wrote it. */
export interface OfficeDocument {
  /** File name, without folders. */
  name: string;
  /** Where it was published, where the file itself says so: a saved page does. */
  address?: string;
  title?: string;
  /** As the page prints it, YYYY-MM-DD. */
  publishedOn?: string;
  sheets: readonly Sheet[];
  /** Running text outside of tables, in reading order, the page's furniture among it. */
  paragraphs: readonly string[];
}

/** A table read from any format. */
export interface Table {
  file: string;
  /** The header row, in simplified characters. */
  headers: readonly string[];
  /** Which header serves a field. */
  columns: ReadonlyMap<Field, string>;
  rows: readonly RowReader[];
  /** What a clerk must be told about the table as a whole: dropped personal columns, unknown ones. */
  notices: readonly string[];
}

/** A file that is no table of ours: wrong encoding, a header that is missing, a quote left open. */
export class TableFault extends Error {
  override name = 'TableFault';
  constructor(
    readonly file: string,
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}·${place}·${reason}`);
  }
}

/** What to do about a file that no program reads, where there is another way, or none. */
export const TYPE_IN = '把内容录入空白表格（命令 template 写出空白表格）';
export const TYPE_IT = `请${TYPE_IN}`;

/** What there is too much of, and what to do. */
const WORDS: Record<Limit, string> = {
  bytes: `解压后超过 ${LIMITS.bytes / 1024 / 1024} MB；请只留下名单所在的工作表和行，另存后重试`,
  sheets: `工作表或表格超过 ${LIMITS.sheets} 张；请只留下名单所在的一张，另存后重试`,
  nodes: '内容过多；请只留下名单所在的表格，另存为 .xlsx 或 .csv 后重试',
  attributes: `一个元素的属性超过 ${LIMITS.attributes} 个；请用电子表格软件打开后另存一次`,
  depth: `层层嵌套超过 ${LIMITS.depth} 层；请把表格复制到新文件，另存后重试`,
  rows: `超过 ${LIMITS.rows} 行；请分成几个文件，一起交给 build`,
  columns: `超过 ${LIMITS.columns} 列；请删去用不到的列`,
  cells: `单元格超过 ${LIMITS.cells} 个（补齐的空格也算）；请删去空行、用不到的列，或分成几个文件`,
  cell: `有一格超过 ${LIMITS.cell} 个字；请改短`,
  text: `文字合计超过 ${LIMITS.text} 个；请分成几个文件`,
};

/** `表.xlsx·工作表“一”·第3行·有一格超过 32767 个字；请改短` */
export function tellLimit(file: string, { limit, sheet, row }: LimitFault): TableFault {
  const places = [
    ...(sheet === undefined ? [] : [`工作表“${sheet}”`]),
    ...(row === undefined ? [] : [`第${row}行`]),
  ];
  return new TableFault(file, places.join('·') || '文件', WORDS[limit]);
}
