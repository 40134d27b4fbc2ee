import { type Field, headerOf } from '../../tables/headings';
import { parseNames } from '../rules/name-cell';
import type { CellRemark, Table, TableRow } from '../tables/table';
import { DECISION } from './decision';

/** Cells that belong to one subject alone: two names cannot share a code, a host or a former name. */
const OF_ONE: readonly Field[] = [
  'uscc',
  'site',
  'icp',
  'psb',
  'phone',
  'licence',
  'brand',
  'former',
  'short',
  'address',
  'withdrawn',
];

const isFilled = (text: string | undefined): boolean => !/^[-—–/无\s]*$/u.test(text ?? '');

/** Why one of the names cannot be told from another by this row, or null. */
function sharedFault(
  { cells }: TableRow,
  { columns }: Table,
  names: readonly string[],
): string | null {
  const nameOf = (field: Field) => `“${columns.get(field) ?? headerOf(field)}”列`;
  const own = OF_ONE.find((field) => isFilled(cells.get(field)));
  if (own) return `${nameOf(own)}只能属于其中一家`;
  const isToldApart = (text = '') =>
    /分别|各自/.test(text) || names.some((name) => text.includes(name));
  const told = DECISION.find((field) => isToldApart(cells.get(field)));
  return told ? `${nameOf(told)}分别说到各家` : null;
}

const remarked = (row: TableRow, remark: CellRemark): TableRow => ({
  ...row,
  remarks: [...row.remarks, remark],
});

/**
 * The rows that one row of a table stands for: itself, or one for each name of its cell of names, when
 * nothing else in the row belongs to one of them alone. Every outcome leaves a remark. What cannot be told
 * apart stays one row, which `readName` refuses.
 */
export function splitRow(row: TableRow, table: Table): TableRow[] {
  const isApp = (row.cells.get('app') ?? '') !== '';
  const names = parseNames(row.cells.get('institution') ?? '');
  if (names.kind !== 'several' || row.ragged || isApp) return [row];
  const fault = sharedFault(row, table, names.names);
  const count = names.names.length;
  if (fault)
    return [
      remarked(row, {
        field: 'institution',
        level: 'reject',
        text: `${fault}，这一行不能自动拆开`,
      }),
    ];
  return names.names.map((name, at) =>
    remarked(
      { ...row, cells: new Map([...row.cells, ['institution', name]]) },
      {
        field: 'institution',
        level: 'warning',
        text: `一格里有 ${count} 个名称，已拆成 ${count} 条，这是第 ${at + 1} 条；请核对处理结果是否对每一家都适用`,
      },
    ),
  );
}
