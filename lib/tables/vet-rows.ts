import { betweenColumns, ROWS_CAP, VET_UNITS, type VetField, type VetRow } from '../domain/vet';
import { isDitto, tellsNone } from '../text/no-name';
import { type Cells, EXACT_DIGITS } from './cells';
import { keyFieldOf } from './vet-cells';
import type { VetColumns } from './vet-columns';

/** A row to ask about, with its place in the table. */
export interface PreparedRow extends VetRow {
  /** As a spreadsheet counts it: the first is row 1. */
  number: number;
  /** Numbers of later rows that say the same. */
  repeats: number[];
  /** Its text as it stands: the cells that are asked about. */
  input: string;
  /** Cells that could not be used. */
  bad: BadCell[];
}

/** Why a cell was not used; `blank`: it names nobody, and a telephone number alone tells nobody. */
type BadCellReason = 'formula' | 'unsolved' | 'rounded' | 'long' | 'blank';

interface BadCell {
  /** From 1, as a person counts. */
  column: number;
  reason: BadCellReason;
}

export interface Prepared {
  rows: PreparedRow[];
  /** Numbers of rows with nothing to ask about. */
  empty: number[];
  /** Rows beyond the cap. */
  left: number;
}

/** All rows of the table that a row stands for. */
export const numbersOf = ({ number, repeats }: PreparedRow): number[] => [number, ...repeats];

/** A number where a code belongs lost its last digits in a spreadsheet. */
function badReason(cells: Cells, at: number, column: number, text: string): BadCellReason | null {
  const kind = cells.marks?.get(at)?.get(column)?.kind;
  if (kind === 'error') return text === '' ? 'unsolved' : 'formula';
  if (kind === 'number' && text.replace(/\D/g, '').length > EXACT_DIGITS) return 'rounded';
  return text.length > VET_UNITS ? 'long' : null;
}

interface RowCells {
  fields: Partial<Record<VetField, string>>;
  inputs: string[];
  bad: BadCell[];
}

/**
 * An address or a code among names is read by its form, in a field that the row has free: as a name it would not be
 * found. Apps may be called `example.js`; their column holds nothing but whole addresses of stores.
 */
function fieldOf(field: VetField, text: string, isFree: (field: VetField) => boolean): VetField {
  const isLink = field === 'app' && /^https?:/i.test(text);
  const key = isLink ? 'site' : field === 'name' ? keyFieldOf(text) : null;
  return (key && (['any', key] as const).find(isFree)) ?? field;
}

/** A cell in one line; lines of telephone numbers part them: `0574-62123456⏎62123457`. */
const lineOf = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
const askedOf = (field: VetField | null, text: string): string =>
  field === 'phone'
    ? text
        .split(/[\r\n]+/)
        .map(lineOf)
        .filter(Boolean)
        .join('\n')
    : lineOf(text);

/** The text of several columns of one key. A cell that says "none" adds nothing. */
function withKeys(field: VetField, before: string | undefined, text: string): string {
  if (before === undefined || tellsNone(before)) return text;
  return tellsNone(text) ? before : before + betweenColumns(field) + text;
}

/** A cell as it stands; of one that shows words for an address (点击进入) where it leads. */
function textOf({ rows, marks }: Cells, at: number, column: number, field: VetField | null) {
  const text = rows[at]?.[column] ?? '';
  const link = field === 'site' && !text.includes('.') && marks?.get(at)?.get(column)?.link;
  return link || text;
}

function readCells(cells: Cells, at: number, fields: VetColumns['fields']): RowCells {
  const read: RowCells = { fields: {}, inputs: [], bad: [] };
  const isFree = (field: VetField): boolean => !fields.includes(field) && !(field in read.fields);
  fields.forEach((field, column) => {
    const text = askedOf(field, textOf(cells, at, column, field));
    if (!field) return;
    const asked = fieldOf(field, text, isFree);
    const all = withKeys(asked, read.fields[asked], text);
    const reason = badReason(cells, at, column, text) ?? (all.length > VET_UNITS ? 'long' : null);
    if (reason) read.bad.push({ column: column + 1, reason });
    if (text === '') return;
    if (!reason) read.fields[asked] = all;
    read.inputs.push(lineOf(text).slice(0, VET_UNITS));
  });
  const column = fields.findIndex((field) => field !== null && NAMES.has(field));
  if (column >= 0 && isPhoneAlone(read)) read.bad.push({ column: column + 1, reason: 'blank' });
  return read;
}

const NAMES: ReadonlySet<VetField> = new Set(['name', 'any', 'app']);

/** Below a name over several rows, which pasted cells and CSV keep in the first alone, a row has what is its own. */
const isPhoneAlone = ({ fields, bad }: RowCells): boolean =>
  bad.length === 0 &&
  'phone' in fields &&
  Object.keys(fields).every((field) => field === 'phone' || field === 'place');

/** Is a row the header once more, as it stands on each printed page and at the joints of joined files? */
function headTest({ rows }: Cells, { header, fields }: VetColumns): (at: number) => boolean {
  if (header === null) return () => false;
  const asked = (at: number): string =>
    fields.map((field, column) => field && rows[at]?.[column]?.trim()).join('\n');
  const head = asked(header);
  return (at) => asked(at) === head;
}

/** What a form says below its rows: 合　计, 填报人：王老师, 注：…; behind such a word a sum may stand: 2家. */
const FOOT =
  /^(?:[合总總小共累][计計]|以下空白|[填制][表报報]|审核|審核|负责人|負責人|联系人|经办人|签[字名章]|[备備附]?注|说明|說明)(?:人|日期|单位|领导)?共?\d*(?:[:：]|[家所个人]?$)/u;
const SUM = /^共?\d{1,6}[家所个人]?$/u;

/**
 * Is nothing asked about a row? Nor is it about one of the form below the table, unless it says anything else in a
 * column that is asked.
 */
function asksNothing(row: readonly string[] = [], { bad, fields }: RowCells): boolean {
  const isFoot = (text: string): boolean => FOOT.test(text.replace(/\s/g, ''));
  const texts = Object.values(fields);
  if (isFoot(row.find((cell) => cell.trim() !== '') ?? ''))
    return texts.every((text) => isFoot(text) || SUM.test(text));
  return bad.length === 0 && Object.keys(fields).every((field) => field === 'place');
}

/** Equal cells say the same: a bad one says more than was read, and 同上 in each row what stands above it. */
const saysItAll = ({ bad, fields }: RowCells): boolean =>
  bad.length === 0 && !Object.values(fields).some((text) => text.split('\n').some(isDitto));

/** The rows of a table to ask about, each once, and what is to be told of the others. */
export function prepareRows(cells: Cells, columns: VetColumns): Prepared {
  const { header, fields } = columns;
  const prepared: Prepared = { rows: [], empty: [], left: 0 };
  const seen = new Map<string, PreparedRow>();
  const isHead = headTest(cells, columns);
  for (let at = (header ?? -1) + 1; at < cells.rows.length; at++) {
    const read = readCells(cells, at, fields);
    const key = JSON.stringify(Object.entries(read.fields));
    const isWhole = saysItAll(read);
    const same = isWhole ? seen.get(key) : undefined;
    if (isHead(at) || asksNothing(cells.rows[at], read)) prepared.empty.push(at + 1);
    else if (same) same.repeats.push(at + 1);
    else if (prepared.rows.length >= ROWS_CAP) prepared.left++;
    else {
      const row: PreparedRow = {
        ...read.fields,
        row: prepared.rows.length,
        number: at + 1,
        repeats: [],
        input: read.inputs.join(' · '),
        bad: read.bad,
      };
      prepared.rows.push(row);
      if (isWhole) seen.set(key, row);
    }
  }
  return prepared;
}
