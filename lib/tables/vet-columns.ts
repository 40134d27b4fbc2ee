import { parseIcp, parsePhone, parseUscc, usccChecksumHolds } from '../domain/identifiers';
import type { VetField } from '../domain/vet';
import { tellsNone } from '../text/no-name';
import type { Field } from './column-names';
import { fieldOfKeptList, type HeadingKind, readHeader } from './read-heading';

/** What a field of the dictionary is asked as; the others say nothing of who it is. */
const ASKED: Partial<Record<Field, VetField>> = {
  institution: 'name',
  app: 'app',
  developer: 'developer',
  site: 'site',
  uscc: 'uscc',
  icp: 'icp',
  phone: 'phone',
  address: 'place',
};

const askedBy = (heading: string): VetField | null => {
  const field = fieldOfKeptList(heading);
  return (field && ASKED[field]) ?? null;
};

/** Rows in which a header is looked for: titles and notes stand above it. */
const WITHIN = 10;
/** Rows looked at to tell what a column without a header holds. */
const SAMPLE_ROWS = 50;

/** Which column serves what; a field has one column at most. */
export interface VetColumns {
  /** The row of the header, from 0; null where there is none. */
  header: number | null;
  /** By column; null where it is not asked about. */
  fields: (VetField | null)[];
}

/** A field that came already is given to no second column. */
function once(fields: readonly (VetField | null)[]): (VetField | null)[] {
  return fields.map((field, at) => (field && fields.indexOf(field) < at ? null : field));
}

const fieldsOf = (row: readonly string[]): (VetField | null)[] => once(row.map(askedBy));

const served = (fields: readonly (VetField | null)[]): number =>
  fields.filter((field) => field !== null).length;

/** Address and developer alone name nobody. */
const asksAny = (fields: readonly (VetField | null)[]): boolean =>
  fields.some((field) => field !== null && field !== 'place' && field !== 'developer');

type Rows = readonly (readonly string[])[];

const widthOf = (rows: Rows): number =>
  rows.reduce((width, { length }) => Math.max(width, length), 0);

const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,24}(?:[:/?#]\S*)?)$/i.test(text);
const isPhone = (text: string): boolean =>
  /^[\d\s()+-]{7,}$/.test(text.normalize('NFKC')) && parsePhone(text) !== null;

const isCode = (text: string): boolean => /^(?=(?:\D*\d){8})[0-9A-Z]{15,20}$/i.test(text);

/** What a cell of a column of names is by its form: an address, a credit code, a telephone number; else null. */
export function keyFieldOf(text: string): VetField | null {
  if (isAddress(text)) return 'site';
  if (isCode(text)) return 'uscc';
  return isPhone(text) ? 'phone' : null;
}

/** What most of the first cells of a column are. */
function guess(cells: readonly string[]): VetField | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const most = (is: (text: string) => boolean) => filled.filter(is).length * 2 > filled.length;
  if (most((text) => parseUscc(text) !== null)) return 'uscc';
  if (most(isAddress)) return 'site';
  if (most((text) => parseIcp(text) !== null)) return 'icp';
  if (most(isPhone)) return 'phone';
  return most((text) => /\p{L}{2}/u.test(text)) ? 'any' : null;
}

/** A whole name of an institution, with or without a remark in brackets behind it. */
const FULL_NAME = /^.{5,}(?:公司|学校|学院|大学|[小中]学|幼儿园|中心)(?:[（(][^（()）]*[）)])?$/u;
/** What other names of institutions end in, and kinds of them too: 启明托管, 艺术培训. */
const SHORT_NAME =
  /^.{2,}(?:机构|书院|学堂|俱乐部|工作室|[培训教学服务]部|[托训导]班|托管|教育|培训|学校|中心)$/u;

const REGISTERED =
  /^[^:：]{4,}有限(?:责任)?公司$|^[^:：]{7,}(?:学校|学院|大学|[小中]学|幼儿园|中心)$/u;
/** No header has a registered name, an address or a code in it. */
const isData = (cell: string): boolean =>
  REGISTERED.test(cell.trim()) || keyFieldOf(cell.trim()) !== null;

/** Headings of columns that may hold names: 校名, 承办单位, 服务商, 乙方. */
const MAY_HOLD_NAMES =
  /名|单位|机构|学校|公司|企业|[方商店户]$|商[家户]|品牌|抬头|对象|supplier|vendor/iu;
const MAY_HOLD_APPS = /app|应用|软件|小程序|平台|客户端/iu;
/** Headings that nobody foresaw, and those of other columns that may name whom the row is about. */
const FREE: readonly HeadingKind[] = [
  'unknown',
  'party-or-office',
  'authority',
  'website',
  'brand',
  'short',
  'former',
];

/** May a column hold names, by its heading or for want of one? */
const mayHoldNames = (heading: string): boolean =>
  heading.trim() === '' || FREE.includes(readHeader(heading)) || askedBy(heading) === 'name';

const filledCells = (rows: Rows, at: number): string[] =>
  rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => (row[at] ?? '').trim())
    .filter((cell) => cell !== '' && !tellsNone(cell));

/** Of some columns the one with the most of something; -1 where none has any. */
function columnOfMost(columns: readonly number[], count: (at: number) => number): number {
  const counts = columns.map(count);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : (columns[counts.indexOf(most)] ?? -1);
}

const fullNames = (rows: Rows, at: number): number =>
  filledCells(rows, at).filter((cell) => FULL_NAME.test(cell)).length;

/** The column of full names, else that of short ones: what most rows share is a kind. */
function columnOfNames(rows: Rows, columns: readonly number[]): number {
  const full = columnOfMost(columns, (at) => fullNames(rows, at));
  if (full >= 0) return full;
  return columnOfMost(columns, (at) => {
    const cells = filledCells(rows, at);
    const short = new Set(cells.filter((cell) => SHORT_NAME.test(cell)));
    return short.size * 2 > cells.length ? short.size : 0;
  });
}

/** The first free column of names or apps by its heading, which holds words. */
const headedBy = (form: RegExp, { free, head, rows }: Open): number =>
  free.find((at) => form.test(head[at] ?? '') && guess(filledCells(rows, at)) === 'any') ?? -1;

/** Columns that no known heading serves, with their headings and cells. */
interface Open {
  free: readonly number[];
  head: readonly string[];
  rows: Rows;
}

/** The column of names: where there is one already, only another one of which most cells are names. */
function namesColumn(open: Open, isAsked: boolean): number {
  const { free, rows } = open;
  if (isAsked)
    return free.find((at) => fullNames(rows, at) * 2 > filledCells(rows, at).length) ?? -1;
  const named = columnOfNames(rows, free);
  return named < 0 ? headedBy(MAY_HOLD_NAMES, open) : named;
}

/** Of no person, and no amount or account of as many digits. */
const OFFICE_PHONE = /^(?:0\d{9,11}|[48]00\d{7})$/;
/** Fields that a column is given by its cells, whatever its heading, where they are certainly that. */
const KEYS: Partial<Record<VetField, (text: string) => boolean>> = {
  uscc: (text) => usccChecksumHolds(parseUscc(text) ?? ''),
  site: isAddress,
  icp: (text) => parseIcp(text) !== null,
  phone: (text) => OFFICE_PHONE.test(parsePhone(text) ?? ''),
};

/** The key that most cells of a column certainly are. */
function keyOfColumn(cells: readonly string[]): VetField | null {
  const key = guess(cells);
  const isKey = key && KEYS[key];
  return isKey && cells.filter(isKey).length * 2 > cells.length ? key : null;
}

/**
 * Columns that their headings do not tell: keys by their cells (税号, 咨询热线), apps (学习平台), and names, where there are
 * none yet (校名 beside 电话) or beside others (学校 and 承办单位). Left out, their rows would be told as not listed.
 */
function withUnforeseen(
  known: readonly (VetField | null)[],
  head: readonly string[],
  rows: Rows,
): (VetField | null)[] {
  const fields = [...known];
  const isTaken = (field: VetField): boolean => fields.includes(field);
  const freeColumns = (): number[] =>
    fields.flatMap((field, at) => (field === null && mayHoldNames(head[at] ?? '') ? at : []));
  for (const at of freeColumns()) {
    const key = keyOfColumn(filledCells(rows, at));
    if (key && !isTaken(key)) fields[at] = key;
  }
  const app = isTaken('app') ? -1 : headedBy(MAY_HOLD_APPS, { free: freeColumns(), head, rows });
  if (app >= 0) fields[app] = 'app';
  const open = { free: freeColumns(), head, rows };
  const names = namesColumn(open, isTaken('name') || isTaken('app'));
  if (names >= 0) fields[names] = 'any';
  return fields;
}

function guessAll(rows: Rows): (VetField | null)[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const columns = Array.from({ length: widthOf(rows) }, (_, at) => at);
  const guessed = columns.map((at) => guess(sample.map((row) => row[at] ?? '')));
  // A district, a class or a person may stand before the name.
  const texts = columns.filter((at) => guessed[at] === 'any');
  const named = columnOfNames(rows, texts);
  const fields = once(
    guessed.map((field, at) => (field === 'any' && named >= 0 && at !== named ? null : field)),
  );
  // A table of one column holds whatever was pasted.
  return columns.length === 1 ? ['any'] : fields;
}

/** A row of two known headings or more: no row of data has them, whatever its other cells look like. */
const isSureHeader = (row: readonly string[]): boolean => {
  const fields = fieldsOf(row);
  return asksAny(fields) && served(fields) > 1;
};

/** A row of data: no header is below it. A title is one text, over however many columns. */
const isDataRow = (row: readonly string[]): boolean =>
  row.some(isData) && new Set(row.map((cell) => cell.trim()).filter(Boolean)).size > 1;

/** The columns by the first row that reads like a header, else by what they hold. */
export function findColumns(rows: Rows): VetColumns {
  const first = rows.slice(0, WITHIN);
  const sure = first.findIndex(isSureHeader);
  const data = first.findIndex((row, at) => at > sure && isDataRow(row));
  const heads = first.slice(0, data < 0 ? WITHIN : data).map(fieldsOf);
  const asking = heads.some(asksAny) ? heads.filter(asksAny) : heads;
  const best = Math.max(0, ...asking.map(served));
  const isBest = (fields: (VetField | null)[]): boolean =>
    asking.includes(fields) && served(fields) === best;
  const header = best === 0 ? -1 : heads.findIndex(isBest);
  const found = heads[header];
  if (!found) return { header: null, fields: guessAll(rows) };
  const own = Array.from({ length: widthOf(rows) }, (_, at) => found[at] ?? null);
  const fields = withUnforeseen(own, rows[header] ?? [], rows.slice(header + 1));
  return asksAny(fields) ? { header, fields } : { header: null, fields: guessAll(rows) };
}
