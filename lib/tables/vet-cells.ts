import {
  findLicence,
  isPersonNumber,
  parseIcp,
  parsePhone,
  parseUscc,
  usccChecksumHolds,
} from '../domain/identifiers';
import { ROWS_CAP, VET_UNITS, type VetField } from '../domain/vet';
import { tellsNone } from '../text/no-name';

/** Tells the kinds of cells, columns and rows of a table by their content, whatever their headings. */

export type Rows = readonly (readonly string[])[];

/** Cells looked at to tell what a column holds. */
export const SAMPLE_ROWS = 50;

/** 合同1.pdf among addresses: an attachment, and nobody's host. */
const FILE = /^[^/:]*\.(?:docx?|xlsx?|pptx?|wps|pdf|jpe?g|png|gif|bmp|zip|rar|txt|csv|mp[34])$/i;
const isAddress = (text: string): boolean =>
  !FILE.test(text) && /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,24}(?:[:/?#]\S*)?)$/i.test(text);
/** When a form was filled in, and no number: 2026-9-1, 20260901. */
const DATE = /^(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))$/;
const isPhone = (text: string): boolean =>
  /^[\d\s()+-]{7,}$/.test(text.normalize('NFKC')) && !DATE.test(text) && parsePhone(text) !== null;

const isCode = (text: string): boolean => /^(?=(?:\D*\d){8})[0-9A-Z]{15,20}$/i.test(text);

/** The kind of a cell by its form: an address, a credit code, a telephone number; else null. */
export function keyFieldOf(text: string): VetField | null {
  if (isAddress(text)) return 'site';
  if (isCode(text)) return 'uscc';
  return isPhone(text) ? 'phone' : null;
}

function isUscc(text: string): boolean {
  const code = parseUscc(text);
  return code !== null && !isPersonNumber(code);
}

/** Is this true of more than half of some cells? */
export const areMost = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.filter(is).length * 2 > cells.length;

/** The kind of most of a column's first cells. */
export function guess(cells: readonly string[]): VetField | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  if (areMost(filled, isUscc)) return 'uscc';
  if (areMost(filled, isAddress)) return 'site';
  if (areMost(filled, (text) => parseIcp(text) !== null)) return 'icp';
  if (areMost(filled, isPhone)) return 'phone';
  return areMost(filled, (text) => /\p{L}{2}/u.test(text)) ? 'any' : null;
}

/** A whole name of an institution, with or without a remark in brackets behind it; no address: 示例路1号示例中心. */
const FULL_NAME =
  /^(?!.*(?:[路街道巷弄]\d|\d(?:号|弄|楼|层|室|幢))).{5,}(?:公司|学校|学院|大学|[小中]学|幼儿园|中心)(?:[（(][^（()）]*[）)])?$/u;
/** Further endings of institutions' names, and of kinds of institutions: 启明托管, 艺术培训. */
const SHORT_NAME =
  /^(?!.*\d(?:号|弄|楼|层|室|幢)).{2,}(?:机构|书院|学堂|俱乐部|工作室|[培训教学服务]部|[托训导]班|托管|教育|培训|学校|中心)$/u;

const REGISTERED =
  /^[^:：]{4,}有限(?:责任)?公司$|^[^:：]{7,}(?:学校|学院|大学|[小中]学|幼儿园|中心)$/u;
/** No header has a registered name, an address or a code in it. */
export const isData = (cell: string): boolean =>
  REGISTERED.test(cell.trim()) || keyFieldOf(cell.trim()) !== null;

/** No person's number, and no amount or account with as many digits. */
const OFFICE_PHONE = /^(?:0\d{9,11}|[48]00\d{7})$/;
/** Fields that a column is given by its cells, whatever its heading, where they are certainly that. */
const KEYS: Partial<Record<VetField, (text: string) => boolean>> = {
  uscc: (text) => usccChecksumHolds(parseUscc(text) ?? ''),
  site: isAddress,
  icp: (text) => parseIcp(text) !== null,
  phone: (text) => OFFICE_PHONE.test(parsePhone(text) ?? ''),
};

/** The key that most cells of a column certainly are. */
export function keyOfColumn(cells: readonly string[]): VetField | null {
  const key = guess(cells);
  const isKey = key && KEYS[key];
  return isKey && areMost(cells, isKey) ? key : null;
}

/** The first cells of a column that say something, wherever they begin: a list may be sorted by another column. */
export function filledCells(rows: Rows, at: number): string[] {
  const cells: string[] = [];
  for (let row = 0; row < Math.min(rows.length, ROWS_CAP); row++) {
    const cell = (rows[row]?.[at] ?? '').trim().slice(0, VET_UNITS);
    if (cell !== '' && !tellsNone(cell) && cells.push(cell) === SAMPLE_ROWS) break;
  }
  return cells;
}

/** The cells of the first rows, blank ones too: a remark beside one of many is no name. */
export const firstCells = (rows: Rows, at: number): string[] =>
  rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => row[at] ?? '')
    .filter((cell) => !tellsNone(cell));

/** The column among some with the most of something; -1 if none has any. */
export function columnOfMost(columns: readonly number[], count: (at: number) => number): number {
  const counts = columns.map(count);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : (columns[counts.indexOf(most)] ?? -1);
}

export const areFullNames = (cells: readonly string[]): boolean =>
  areMost(cells, (cell) => FULL_NAME.test(cell));
export const areShortNames = (cells: readonly string[]): boolean =>
  areMost(cells, (cell) => SHORT_NAME.test(cell));

/** 教民133028170000123号: licences of schools, with their prefix, since digits alone may be anything. */
export const areLicences = (cells: readonly string[]): boolean =>
  areMost(cells, (cell) => findLicence(cell) !== null);

/**
 * The column with the most names. A full name counts twice. A text that most rows share is a kind, or the keeper of the
 * table. One full name in a remark makes no column of names.
 */
export function columnOfNames(rows: Rows, columns: readonly number[]): number {
  return columnOfMost(columns, (at) => {
    const cells = filledCells(rows, at);
    const full = new Set(cells.filter((cell) => FULL_NAME.test(cell)));
    const short = new Set(cells.filter((cell) => SHORT_NAME.test(cell)));
    return full.size * 2 + (short.size * 2 > cells.length ? short.size : 0);
  });
}

export const textsOf = (row: readonly string[]): string[] =>
  row.map((cell) => cell.trim()).filter(Boolean);

/** A row of data. A title is one text, over however many columns. */
export const isDataRow = (row: readonly string[]): boolean =>
  row.some(isData) && new Set(textsOf(row)).size > 1;
