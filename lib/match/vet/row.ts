import { hostKeys } from '../../domain/host';
import { isMasked } from '../../domain/plain-text';
import {
  betweenColumns,
  type VetField,
  type VetReading,
  type VetRemark,
  type VetRow,
} from '../../domain/vet';
import type { Question } from '../../index/terms';
import { isPlatformFiling } from '../../sites/known-hosts';
import { normaliseName } from '../../text/normalise';
import { regionsIn } from '../../text/region';
import { readOne } from '../input';
import { FULL_NAME_UNITS } from '../names/entry-names';
import { foldCompanyForm, hasHan, isRegisteredName } from '../names/forms';
import { type ReadCell, readVetCell } from './cell';

/** A row made ready for judging. */
export interface ReadRow {
  row: number;
  readings: VetReading[];
  remarks: VetRemark[];
  /** Whole keys to ask for: `uscc:…`, `icp:…`, `app:…`, `phone:…` and the hosts above each site. */
  keys: string[];
  /** Normalised names, of what kind is not known: no column of apps or developers. */
  names: string[];
  /** Normalised names of the column of developers: whoever runs the app, the site or the school of the row. */
  developers: string[];
  /** Normalised names, one for each cell that holds one. */
  cellNames: string[];
  /** Normalised names of all columns, apps' too. */
  anyNames: string[];
  /** As printed, where a column says that it is an app. */
  apps: string[];
  /**
   * Names, as they were read, for which near ones may be sought. An app beside its developer is left out: if the
   * developer differs, the app is another's, and if not, it is told as the developer's.
   */
  sought: string[];
  /** Credit codes that the row states. */
  codes: string[];
  /** Normalised registered names of whose row it is: its own, or its developer. */
  owners: string[];
  /** Regions that the row's address names, each as the codes that it may mean. */
  places: string[][];
}

const CELLS = ['any', 'name', 'app', 'site', 'uscc', 'icp', 'phone', 'developer'] as const;

/** A spreadsheet drops the zero of an area code: 57462123456 is 0574-62123456. Mobiles and services have none. */
const WITHOUT_ZERO = /^(?:10|2\d|(?!400|800|95)[3-9]\d\d?)\d{8}$/;

/** A telephone number as it stands, and without or with the zero that somebody's spreadsheet may have dropped. */
function phoneForms(phone: string): string[] {
  const bare = phone.replace(/^0/, '');
  return WITHOUT_ZERO.test(bare) ? [phone, bare === phone ? `0${phone}` : bare] : [phone];
}

function keysOf({ as, value }: VetReading): string[] {
  if (as === 'site') return hostKeys(value);
  if (as === 'phone') return phoneForms(value).map((phone) => `phone:${phone}`);
  if (as === 'app-link') return [`app:${value}`];
  return as === 'name' || as === 'app' ? [] : [`${as}:${value}`];
}

/** Names as they are compared, each once. */
const namesIn = (texts: readonly string[]): string[] => [...new Set(texts.map(normaliseName))];

/** May a cell be a name all the same? An app may be called Example2Words3Trainer or example.js. */
const isMaybeName = ({ readings, remarks }: ReadCell): boolean =>
  readings.some(({ as }) => as === 'name' || as === 'app' || as === 'site') ||
  remarks.includes('bad-code');

/** The texts of the columns of one field. */
const textsOf = (asked: VetRow, field: VetField): string[] =>
  (asked[field] ?? '').split(betweenColumns(field));

/**
 * The whole text of a cell that may be a name: a listed one may begin in a number or end in what looks like a question
 * (一、二年级口算).
 */
function wholeNames(
  asked: VetRow,
  cells: readonly ReadCell[],
  field: 'any' | 'name' | 'app' | 'developer',
): string[] {
  const cell = cells[CELLS.indexOf(field)];
  return cell && isMaybeName(cell) ? textsOf(asked, field) : [];
}

/** May a cell name somebody beside a mask or in an address: 付款人张** 收款方余姚市示例学校, 余姚市示例学校.pdf? */
const maySpeak = (text: string): boolean =>
  isMasked(text) || (hasHan(text) && readOne(text).as === 'site');

/** A number that stands before a name in its cell makes no longer name of it. */
const SECURITY = /^\p{sc=Han}公网安备\d+号?/u;

/** `示例启明（余姚市示例启明培训学校有限公司）`: a brand and its company, or a name and a remark. */
const BRACKETED = /^([^()]+)\(([^()]+)\)$/u;

/**
 * The registered names among some texts. A name and the name in brackets behind it are taken apart: with a brand before
 * it, the whole would be another company's name.
 */
function ownersIn(texts: readonly string[]): string[] {
  const parted = texts.flatMap((text) => {
    const [, before, inside] = BRACKETED.exec(text.trim().normalize('NFKC')) ?? [];
    const parts = namesIn([before ?? '', inside ?? '']).filter(isRegisteredName);
    return parts.length > 0 ? parts : namesIn([text]);
  });
  return parted.map((name) => name.replace(SECURITY, '')).filter(isRegisteredName);
}

/** Is anything asked but a place? */
const isAsked = (row: VetRow): boolean => CELLS.some((field) => row[field]?.trim());

/** Prepares a row. Never throws, whatever it holds. */
export function readRow(asked: VetRow): ReadRow {
  const cells = CELLS.map((field) => readVetCell(field, asked[field] ?? ''));
  const readings = cells.flatMap((cell) => cell.readings);
  const remarks = new Set(cells.flatMap((cell) => cell.remarks));
  // 无 in one cell leaves nothing open; where it is all there is, nobody is named.
  if (isAsked(asked) && readings.length === 0 && remarks.size === 0) remarks.add('unreadable');
  const developed = cells.at(-1)?.readings ?? [];
  const valuesOf = (as: VetReading['as']) =>
    readings.flatMap((reading) =>
      reading.as === as && !developed.includes(reading) ? reading.value : [],
    );
  const keyed = readings.filter(({ as, value }) => !(as === 'icp' && isPlatformFiling(value)));
  const whole = (field: 'any' | 'name' | 'app' | 'developer') => wholeNames(asked, cells, field);
  const namesRead = [...valuesOf('name'), ...whole('any'), ...whole('name')];
  const names = namesIn(namesRead);
  const apps = [...new Set([...valuesOf('app'), ...whole('app')])];
  const developers = namesIn([...developed.map(({ value }) => value), ...whole('developer')]);
  return {
    row: asked.row,
    readings,
    remarks: [...remarks],
    keys: keyed.flatMap(keysOf),
    names,
    developers,
    cellNames: namesIn(valuesOf('name')),
    anyNames: namesIn([...names, ...apps, ...developers]),
    apps,
    sought: [
      ...readings.flatMap(({ as, value }) =>
        as === 'name' || (as === 'app' && developers.length === 0) ? value : [],
      ),
      ...[...textsOf(asked, 'any'), ...textsOf(asked, 'name')].filter(maySpeak),
    ],
    codes: valuesOf('uscc'),
    owners: ownersIn([...namesRead, ...developed.map(({ value }) => value)]),
    places: regionsIn(normaliseName(asked.place ?? '')),
  };
}

/** 有限公司 written as 有限责任公司, which `foldCompanyForm` undoes. */
const longForm = (name: string): string => name.replace(/(?<!责任)有限公司$/u, '有限责任公司');

/** A name and the same with the company's form written the other way. */
export const formsOf = (name: string): string[] => [
  ...new Set([name, foldCompanyForm(name), longForm(name)]),
];

/** The question about one row. */
export function rowQuestion({ keys, anyNames, owners }: ReadRow): Question {
  const all = [...new Set([...anyNames, ...owners])];
  const short = all.filter((name) => name.length < FULL_NAME_UNITS);
  const long = all.filter((name) => name.length >= FULL_NAME_UNITS);
  return {
    keys: [...keys, ...short.map((name) => `name:${name}`)],
    texts: long.flatMap(formsOf),
  };
}
