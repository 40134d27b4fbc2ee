import { buildEntries } from '../../../lib/publish/entries/from-rows';
import type { Mapping } from '../../../lib/publish/sheets/mapping';
import type { Table } from '../../../lib/publish/sheets/table';
import { readCsv } from '../../../lib/publish/sheets/text';
import { toTable } from '../../../lib/publish/sheets/to-table';

/** The day of every build in these tests. */
export const TODAY = '2026-11-24';

/** A table read from CSV text, named `表.csv`. */
export function tableOf(csv: string, file = '表.csv', mapping?: Mapping): Table {
  return toTable({ name: '', rows: readCsv(new TextEncoder().encode(csv), file) }, file, mapping);
}

export const buildCsv = (csv: string, asOf = TODAY) => buildEntries([tableOf(csv)], asOf);

const APP_CELLS = {
  应用名称: '示例口算',
  开发者: '示例启明教育科技有限公司',
  版本: '1.0.0',
  应用来源: '应用宝',
  所涉问题: '超范围收集/违规收集',
  通报类型: '批次通报',
  通报机关: '浙江省通信管理局',
  批次: '2026年第5批',
  通报日期: '2026-09-01',
  原文链接: 'https://a.example.org/1.html',
};

const ORG_CELLS = {
  机构名称: '余姚市示例启明培训学校有限公司',
  统一社会信用代码: '',
  列入原因: '虚假宣传',
  处理结果: '罚款5万元',
  作出机关: '余姚市市场监督管理局',
  列入日期: '2026-09-01',
  原文链接: 'https://b.example.org/1.html',
};

export type Cells = Record<string, string>;

/** CSV of rows that differ from a sound one by the given cells; new headers are added at the end. */
export function csvOf(sound: Cells, rows: readonly Cells[]): string {
  const headers = [...new Set([...Object.keys(sound), ...rows.flatMap(Object.keys)])];
  const line = (cells: Cells) => headers.map((header) => `"${cells[header] ?? ''}"`).join(',');
  return [headers.join(','), ...rows.map((row) => line({ ...sound, ...row }))].join('\n');
}

export const buildApps = (rows: readonly Cells[], asOf = TODAY) =>
  buildCsv(csvOf(APP_CELLS, rows), asOf);

export const buildOrgs = (rows: readonly Cells[], asOf = TODAY) =>
  buildCsv(csvOf(ORG_CELLS, rows), asOf);

/** `列·[级别] 原因` of every remark of the first row. */
export const remarksOf = ({ results }: Awaited<ReturnType<typeof buildCsv>>, row = 0): string[] =>
  (results[row]?.remarks ?? []).map(({ level, column, text }) => `${column}·${level}·${text}`);

export const fatesOf = ({ results }: Awaited<ReturnType<typeof buildCsv>>): string[] =>
  results.map(({ fate }) => fate);
