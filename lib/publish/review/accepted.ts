import { columnOf, FIELDS, type Field } from '../../tables/column-names';
import { headerOf, isField, readHeader } from '../../tables/read-heading';
import { parseDate } from '../rules/dates';
import { INSTITUTION_TABLE } from '../template';
import type { Row } from './decisions';
import { isGivenOn, type Standing } from './queue';

/** Columns of a table of institutions as `template` writes it, which `accepted.csv` always has. */
export const INSTITUTION: readonly Field[] = INSTITUTION_TABLE.columns
  .map(({ header }) => readHeader(header))
  .filter(isField);

/** A table of apps needs these beside its names: without a column of developers 机构名称 would be taken for one. */
const APP: readonly Field[] = ['app', 'developer', 'noticeType'];

/** One row with the day of a lift: the earlier one where both tell a day. */
function liftedRow({ row, liftedOn }: Standing): Row {
  if (liftedOn === undefined) return row;
  const { lifted = '' } = row;
  const printed = parseDate(lifted)?.day;
  return { ...row, lifted: printed !== undefined && printed < liftedOn ? lifted : liftedOn };
}

/** What was accepted and may be given on. A source that is gone for good, or says something else by now, holds its rows back. */
export const acceptedRows = (standings: readonly Standing[]): Row[] =>
  standings.filter(isGivenOn).map(liftedRow);

/** A line break is all that parts two names; elsewhere a table has none. */
const cellOf = (field: Field, text: string): string =>
  columnOf(field).holds === 'name' ? text.replace(/\s*\n\s*/g, '；') : text.replace(/\s+/g, ' ');

/** Accepted rows as a table that `build` reads: our own headings, then whatever other columns a row fills. */
export function acceptedTable(rows: readonly Row[]): string[][] {
  const used = new Set(FIELDS.filter((field) => rows.some((row) => row[field])));
  if (used.has('app')) for (const field of APP) used.add(field);
  const fields = [...INSTITUTION, ...FIELDS.filter((each) => !INSTITUTION.includes(each))].filter(
    (field) => INSTITUTION.includes(field) || used.has(field),
  );
  return [
    fields.map(headerOf),
    ...rows.map((row) => fields.map((field) => cellOf(field, row[field] ?? ''))),
  ];
}
