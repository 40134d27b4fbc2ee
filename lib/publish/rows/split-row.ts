import { columnOf, FIELDS, type Field } from '../../tables/fields';
import { parseNames } from '../rules/name-cell';
import { saysNothing } from '../rules/name-text';
import type { RowReader } from '../tables/row-reader';
import { DECISION } from './decision';

/** Cells that two names cannot share: a code, a host or a former name. */
const OF_ONE = FIELDS.filter((field) => columnOf(field).isOfOne);

/** Why one of the names cannot be told from another by this row, or null. */
function sharedFault(row: RowReader, names: readonly string[]): string | null {
  const nameOf = (field: Field) => `“${row.header(field)}”列`;
  const own = OF_ONE.find((field) => !saysNothing(row.cell(field)));
  if (own) return `${nameOf(own)}只能属于其中一家`;
  const isToldApart = (text: string) =>
    /分别|各自/.test(text) || names.some((name) => text.includes(name));
  const told = DECISION.find((field) => isToldApart(row.cell(field)));
  return told ? `${nameOf(told)}分别说到各家` : null;
}

/**
 * The rows that one row of a table stands for: itself, or one for each name of its cell of names, when
 * nothing else in the row belongs to one of them alone. Every outcome leaves a remark. What cannot be told
 * apart stays one row, which `readName` refuses. The table's own row is left as it is.
 */
export function splitRow(row: RowReader): RowReader[] {
  const whole = row.with();
  const names = parseNames(row.cell('institution'));
  if (names.kind !== 'several' || row.place.ragged || row.cell('app') !== '') return [whole];
  const fault = sharedFault(row, names.names);
  if (fault) {
    whole.remark('reject', 'institution', `${fault}，这一行不能自动拆开`);
    return [whole];
  }
  const count = names.names.length;
  return names.names.map((name, at) => {
    const one = row.with([['institution', name]]);
    const text = `一格里有 ${count} 个名称，已拆成 ${count} 条，这是第 ${at + 1} 条；请核对处理结果是否对每一家都适用`;
    one.remark('warning', 'institution', text);
    return one;
  });
}
