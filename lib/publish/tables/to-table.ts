import { type Around, undecidedFault, undecidedIn } from '../rules/undecided';
import { findHeader, missingColumns, readColumns } from './find-columns';
import { type Mapping, NO_MAPPING } from './mapping';
import type { RowReader } from './row-reader';
import { isBlank, leftOutNotices, sortRows } from './sort-rows';
import { type Sheet, type Table, TableFault } from './table';
import { rowReaderOf } from './table-rows';

/** The rows above the header, told by their first words. */
function titleNotice({ rows }: Sheet, header: number): string[] {
  const titles = rows.slice(0, header).filter((raw) => !isBlank(raw));
  if (titles.length === 0) return [];
  const first = titles[0]?.find((cell) => cell.trim() !== '')?.trim() ?? '';
  const words = first.length > 30 ? `${first.slice(0, 30)}……` : first;
  return [`表头在第 ${header + 1} 行；上面的 ${titles.length} 行（${words}）不是数据，未读取`];
}

/** Where none names a subject: the first row that says several things, which is no title. */
function likelyHeader({ rows }: Sheet): number {
  const at = rows.findIndex((row) => new Set(row.filter((cell) => cell.trim() !== '')).size >= 3);
  return Math.max(at, 0);
}

/** A page that says where it was published is the source of its rows that name none. */
function fillSource(rows: readonly RowReader[], address: string | undefined): string[] {
  const bare = address === undefined ? [] : rows.filter((row) => row.cell('source') === '');
  for (const row of bare) row.add('source', { text: address ?? '' });
  return bare.length > 0 ? [`${bare.length} 行没有原文链接，采用网页自己的地址：${address}`] : [];
}

const titlesOf = ({ name, rows }: Sheet, header: number): string[] => [
  name,
  ...rows.slice(0, header).flat(),
];

/** Refuses the rows that tell of what is not decided, by their papers and by what stands around them. */
function refuseUndecided(rows: readonly RowReader[], around: Around): void {
  const about = undecidedIn(around);
  for (const row of rows) {
    const papers = [row.cell('document'), ...row.support('document').map(({ text }) => text)];
    const fault = undecidedFault(papers.join(' '), about);
    if (fault) row.remark('reject', 'document', fault);
  }
}

const WAY = '表头的叫法不同、或整张表都一样的，用 --mapping 对应或写固定值（list template 有样子）';

/** What is known of a sheet beside its cells. */
interface Origin {
  /** Where the file itself says that it was published. */
  address?: string | undefined;
  /** Why its rows are refused as they are. */
  unfit?: string;
  /** What its document calls itself, and short lines around the table. */
  titles?: readonly string[];
}

/**
 * A table from a sheet. What stands above the header, blank rows, rows that begin with `#`, repeated headers
 * and notes are left out and told. Throws a `TableFault` when a needed column is missing, unless the rows are
 * `unfit` for that.
 */
export function toTable(
  sheet: Sheet,
  file: string,
  mapping: Mapping = NO_MAPPING,
  { address, unfit, titles = [] }: Origin = {},
): Table {
  const header = findHeader(sheet, mapping) ?? likelyHeader(sheet);
  const headers = sheet.rows[header] ?? [];
  const served = readColumns(sheet, header, mapping);
  const { columns, notices } = served;
  const known = [...columns.keys(), ...mapping.fixed.keys()];
  const missing = missingColumns(new Set(address ? [...known, 'source'] : known));
  if (missing && !unfit)
    throw new TableFault(file, `第${header + 1}行`, [missing, ...notices, WAY].join('；'));
  const { data, left } = sortRows(sheet, header);
  const rows = data.map(rowReaderOf(file, sheet, headers, served, { mapping, unfit }));
  refuseUndecided(rows, { titles: [...titles, ...titlesOf(sheet, header)], headings: headers });
  const told = [
    ...titleNotice(sheet, header),
    ...notices,
    ...fillSource(rows, address),
    ...leftOutNotices(left, sheet),
    ...(sheet.notices ?? []),
  ];
  return { file, headers, columns, rows, notices: told };
}
