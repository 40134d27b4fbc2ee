import { columnOf, FIELDS, type Field } from '../../tables/known-headings';
import { headerOf, isField, readHeader } from '../../tables/read-heading';
import { parseDate } from '../rules/dates';
import { INSTITUTION_TABLE } from '../template';
import type { Row } from './decisions';
import { isGivenOn, type Standing } from './queue';

/** The columns that `accepted.csv` always has: those of the table of institutions that `template` writes. */
export const INSTITUTION: readonly Field[] = INSTITUTION_TABLE.columns
  .map(({ header }) => readHeader(header))
  .filter(isField);

/** The columns that a row of an app adds. Without 开发者 the column 机构名称 would be read as developers. */
const APP: readonly Field[] = ['app', 'developer', 'noticeType'];

/** A row with its day of removal. Where the row prints an earlier day, that one stays. */
function liftedRow({ row, liftedOn }: Standing): Row {
  if (liftedOn === undefined) return row;
  const { lifted = '' } = row;
  const printed = parseDate(lifted)?.day;
  return { ...row, lifted: printed !== undefined && printed < liftedOn ? lifted : liftedOn };
}

/** The accepted rows that are given on. Rows whose source is gone or changed wait for a decision. */
export const acceptedRows = (standings: readonly Standing[]): Row[] =>
  standings.filter(isGivenOn).map(liftedRow);

/** A cell on one line. Line breaks that part names become ；. */
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
