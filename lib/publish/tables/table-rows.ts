import type { CellMark } from '../../tables/cells';
import type { Field } from '../../tables/columns';
import { readCell } from './cell';
import type { Columns } from './find-columns';
import type { Mapping } from './mapping';
import { RowReader } from './row-reader';
import { isBlank } from './sort-rows';
import type { Sheet } from './table';

/** What stands behind the last column and is empty is no column of its own. */
const trimmed = (raw: readonly string[], width: number): readonly string[] =>
  raw.length > width && isBlank(raw.slice(width)) ? raw.slice(0, width) : raw;

/** Marks that stand for what is above; whose that is, a filter or an order of rows may have changed. */
const DITTO = /^(?:同上|上同|同前|〃|″|"|＂|''|””|“”)$/u;
const WRITE_OUT = '，不能确定指哪一行；请写全';

const HIDDEN = '这一行被隐藏、筛选掉或不显示，不登载；要登载的请取消隐藏或筛选后另存';

const STRUCK = '有删除线，疑已撤销或改过，不登载；仍然有效的，请去掉删除线后重试';

/** The columns that count, then those that support them. */
function readingOrder({ fields, isSupport }: Columns): [column: number, field: Field][] {
  const used = fields.flatMap((field, at): [number, Field][] => (field ? [[at, field]] : []));
  const supports = ([at]: [number, Field]) => isSupport[at] ?? false;
  return [...used.filter((each) => !supports(each)), ...used.filter(supports)];
}

/** What is told of a cell whatever its field: it was withdrawn, or stands for another. */
function refuseCell(row: RowReader, field: Field, text: string, mark: CellMark | undefined): void {
  if (mark?.isStruck) row.remark('reject', field, STRUCK);
  if (DITTO.test(text)) row.remark('reject', field, `写的是“${text}”${WRITE_OUT}`);
}

/** Gives the row of a sheet that lies at a place. */
export function rowReaderOf(
  file: string,
  { rows, marks, hidden }: Sheet,
  headers: readonly string[],
  served: Columns,
  { mapping, unfit }: { mapping: Mapping; unfit: string | undefined },
): (at: number) => RowReader {
  const order = readingOrder(served);
  return (at) => {
    const raw = trimmed(rows[at] ?? [], headers.length);
    const isRagged = raw.length !== headers.length;
    const ragged = `应有 ${headers.length} 列，实有 ${raw.length} 列`;
    const place = { file, row: at + 1, raw, ...(isRagged && { ragged }), ...(unfit && { unfit }) };
    const row = new RowReader(place, served.columns, new Map(mapping.fixed));
    const own = marks?.get(at);
    for (const [column, field] of order) {
      const mark = own?.get(column);
      const cell = readCell(field, raw[column] ?? '', mark);
      if (served.isSupport[column]) row.addSupport(field, headers[column]?.trim() ?? '', cell);
      else row.add(field, cell);
      refuseCell(row, field, cell.text.trim(), mark);
    }
    if (hidden?.has(at)) row.remark('reject', null, HIDDEN);
    return row;
  };
}
