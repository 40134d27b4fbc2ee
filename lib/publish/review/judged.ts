import type { Day } from '../../domain/day';
import { FIELDS, type Field } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';
import { KEPT } from '../entries/draft';
import { buildEntries } from '../entries/from-rows';
import { isFault, type Remark, RowReader, sayRemark } from '../sheets/row-reader';
import { filledIn, type Row } from './decisions';

/** All columns with their usual headings. */
const OUR_COLUMNS: ReadonlyMap<Field, string> = new Map(
  FIELDS.map((field) => [field, headerOf(field)]),
);

/** The columns of a row that tells nothing of an app: without a name it lacks that of an institution. */
const OF_UNITS = new Map([...OUR_COLUMNS].filter(([field]) => field !== 'app'));
const columnsOf = ({ app, developer, noticeType }: Row): ReadonlyMap<Field, string> =>
  app || developer || noticeType ? OUR_COLUMNS : OF_UNITS;

/** What `build` would say of a row. */
export interface Judged {
  /** It would be in the list. */
  isKept: boolean;
  /** Why it would not; empty where it would. */
  faults: readonly string[];
  /** No correction makes it listable: its subject or act cannot be listed, or it has ended. */
  isClosed: boolean;
  remarks: readonly Remark[];
}

/** A fault of one of these columns, where it is filled, cannot be corrected: the item is closed. */
const CLOSING: ReadonlySet<Field> = new Set<Field>([
  'institution',
  'app',
  'website',
  'developer',
  'subjectClass',
  'result',
  'noticeType',
]);

const isSaid =
  (all: readonly Remark[]) =>
  ({ text }: Remark): boolean =>
    all.some((each) => each.text === text);

const PLACE = { file: '', row: 1, raw: [] };

/** A fault of a cell in its file is a warning here: the cell was emptied, and a person fills it in. */
const asWarning = (remark: Remark): Remark =>
  isFault(remark) ? { ...remark, level: 'warning' } : remark;

/** Reads one row by the very rules of `build`. `before`: what was said when its cells were read from their file. */
export async function judgeRow(row: Row, asOf: Day, before: readonly Remark[]): Promise<Judged> {
  const reader = new RowReader(PLACE, columnsOf(row), new Map(filledIn(row)));
  const { results } = await buildEntries([{ rows: [reader] }], asOf);
  const own = results.flatMap(({ remarks }) => remarks);
  const isOwn = isSaid(own);
  const remarks = [...before.filter((each) => !isOwn(each)).map(asWarning), ...own];
  if (results.length > 1)
    return { isKept: false, isClosed: false, faults: ['一格里有几个名称，请只留一家'], remarks };
  if (results.every(({ fate }) => KEPT.has(fate)))
    return { isKept: true, isClosed: false, faults: [], remarks };
  const refusing = own.filter(isFault);
  const closes = ({ field }: Remark) => field !== null && !!row[field] && CLOSING.has(field);
  const hasEnded = results.some(({ fate, lookBy }) => fate === 'expired' && !lookBy);
  const faults = refusing.length > 0 ? refusing : own.filter(({ level }) => level === 'note');
  return {
    isKept: false,
    isClosed: hasEnded || refusing.some(closes),
    faults: faults.map(sayRemark),
    remarks,
  };
}
